// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/takehome.h"

#include "core/document/takehomepage.h"

#include <QHash>
#include <QSet>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestFileName = 60;

QString vttTime(double seconds)
{
    const auto milliseconds = static_cast<int>(std::lround(seconds * 1000));
    return QTime::fromMSecsSinceStartOfDay(milliseconds).toString(u"HH:mm:ss.zzz"_s);
}

/// What a clip shows, for the name of its file.
QString subjectOf(const HomeSheet& sheet, const TakeHomeClip& clip, const SheetTexts& texts)
{
    if (clip.id == kHeelLiftClip)
        return texts.text(u"adjunct.heelLift"_s);
    const auto exercise = std::ranges::find(sheet.exercises, clip.id, &SheetExercise::catalogueId);
    return exercise == sheet.exercises.end() ? QString() : exercise->name;
}

/// "1-heel-drop", by the id of the clip: the order of the folder is that of the page.
QHash<QString, QString> clipNames(const TakeHome& takeHome, const SheetTexts& texts)
{
    QHash<QString, QString> names;
    for (const TakeHomeClip& clip : takeHome.clips) {
        if (names.contains(clip.id))
            continue;
        QString subject = plainFileName(subjectOf(takeHome.sheet, clip, texts));
        if (subject.isEmpty())
            subject = plainFileName(clip.id);
        names.insert(clip.id, QString::number(names.size() + 1) + u'-' + subject);
    }
    return names;
}

} // namespace

QByteArray webVtt(const std::vector<ClipCue>& cues)
{
    QString text = u"WEBVTT\n"_s;
    for (const ClipCue& cue : cues) {
        QString words = cue.words.simplified();
        words.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
        text += u"\n%1 --> %2\n%3\n"_s.arg(vttTime(cue.from), vttTime(cue.to), words);
    }
    return text.toUtf8();
}

QString plainFileName(const QString& words)
{
    QString name;
    const QString apart =
        QString(words).replace(u'\u00DF', u"ss"_s).normalized(QString::NormalizationForm_KD);
    for (const QChar letter : apart) {
        const bool isPlain = letter.unicode() < 0x80 && letter.isLetterOrNumber();
        if (isPlain)
            name += letter.toLower();
        else if (!letter.isMark() && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
        if (name.size() == kLongestFileName)
            break;
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

Result<QList<TakeHomeFile>> takeHomeFiles(const TakeHome& takeHome)
{
    const auto sheetTexts = SheetTexts::load(takeHome.sheet.language);
    if (!sheetTexts)
        return sheetTexts.error();
    const auto texts = SheetTexts::load(takeHome.sheet.language, u"takehome"_s);
    if (!texts)
        return texts.error();

    if (takeHome.isSingleFile) {
        const TakeHomeWriting writing{
            takeHome,
            *sheetTexts,
            *texts,
            [](const TakeHomeClip& clip) { return dataAddress(u"video/webm"_s, clip.film); },
            [](const TakeHomeClip& clip) { return dataAddress(u"image/png"_s, clip.poster); },
            dataAddress(u"application/pdf"_s, takeHome.pdf)};
        return QList<TakeHomeFile>{{u"index.html"_s, takeHomePage(writing, TakeHomePart::Both)}};
    }

    const QHash<QString, QString> names = clipNames(takeHome, *sheetTexts);
    const TakeHomeWriting writing{
        takeHome,
        *sheetTexts,
        *texts,
        [&names](const TakeHomeClip& clip) { return u"clips/%1.webm"_s.arg(names.value(clip.id)); },
        [&names](const TakeHomeClip& clip) { return u"clips/%1.png"_s.arg(names.value(clip.id)); },
        u"sheet.pdf"_s};
    QList<TakeHomeFile> files{{u"index.html"_s, takeHomePage(writing, TakeHomePart::Exercises)},
                              {u"diary.html"_s, takeHomePage(writing, TakeHomePart::Diary)},
                              {u"sheet.pdf"_s, takeHome.pdf}};
    QSet<QString> written;
    for (const TakeHomeClip& clip : takeHome.clips) {
        if (written.contains(clip.id))
            continue;
        written.insert(clip.id);
        files.append({writing.filmAddress(clip), clip.film});
        files.append({writing.posterAddress(clip), clip.poster});
    }
    return files;
}

} // namespace ach
