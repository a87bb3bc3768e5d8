// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/homesheet.h"

#include "core/base/bidi.h"

#include <QStringList>

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr int kGoUpTo = 2;
constexpr int kCareUpTo = 5;

// ';' and ',' part the fields of the code.
QString codeField(QString text)
{
    return text.remove(QChar(u';')).remove(QChar(u',')).simplified();
}

} // namespace

std::vector<PainBand> painBands(PainScore exerciseLimit)
{
    const int limit = std::min(kCareUpTo, exerciseLimit.value());
    const int goUpTo = std::min(kGoUpTo, limit);
    std::vector<PainBand> bands{{PainLevel::Go, 0, goUpTo}};
    if (limit > goUpTo)
        bands.push_back({PainLevel::Care, goUpTo + 1, limit});
    bands.push_back({PainLevel::Stop, limit + 1, PainScore::kMax});
    return bands;
}

QString painLevelKey(PainLevel level)
{
    switch (level) {
    case PainLevel::Go:
        return u"pain.go"_s;
    case PainLevel::Care:
        return u"pain.care"_s;
    case PainLevel::Stop:
        break;
    }
    return u"pain.stop"_s;
}

QString painLimitWords(const SheetTexts& texts, const PainLimits& limits)
{
    const int exercise = std::min(kCareUpTo, limits.exercise.value());
    const int running = std::min(kCareUpTo, limits.running.value());
    const QString first = texts.text(u"pain.limit"_s, {QString::number(exercise)}) + u' ';
    if (running == 0)
        return first + texts.text(u"pain.running.none"_s);
    if (running == exercise)
        return first + texts.text(u"pain.running.same"_s);
    return first + texts.text(u"pain.running.other"_s, {QString::number(running)});
}

QString HomeSheet::shownPatientName() const
{
    if (!initialsOnly)
        return patientName;
    QStringList initials;
    const QStringList words = patientName.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const qsizetype length = word.front().isHighSurrogate() && word.size() > 1 ? 2 : 1;
        initials.append(word.left(length) + u'.');
    }
    return initials.join(u' ');
}

QString doseText(int sets, int repetitions)
{
    return leftToRight(u"%1 \u00D7 %2"_s.arg(sets).arg(repetitions));
}

QString holdText(const SheetTexts& texts, int seconds)
{
    return texts.text(u"dose.hold"_s, {leftToRight(u"%1\u00A0s"_s.arg(seconds))});
}

QString sideText(const SheetTexts& texts, Side side)
{
    return texts.text(u"leg."_s + kSideCodes.toCode(side));
}

QString sheetTitle(const HomeSheet& sheet, const SheetTexts& texts)
{
    return texts.text(u"title"_s) + u" \u00B7 "_s
        + texts.text(u"footer.sheet"_s, {sheet.sheetId});
}

QString sheetCode(const HomeSheet& sheet)
{
    QStringList fields{u"ACH1"_s, codeField(sheet.sheetId)};
    for (const SheetExercise& exercise : sheet.exercises) {
        const QString hold =
            exercise.holdSeconds ? QString::number(*exercise.holdSeconds) + u's' : u"-"_s;
        fields.append(u"%1,%2x%3,%4,%5"_s.arg(codeField(exercise.catalogueId))
                          .arg(exercise.sets)
                          .arg(exercise.repetitions)
                          .arg(hold, kSideCodes.toCode(exercise.side).left(1).toUpper()));
    }
    return fields.join(u';');
}

} // namespace ach
