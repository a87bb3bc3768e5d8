// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/takehomepage.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

SheetExercise exercise(const QString& id, const QString& name, Side side)
{
    SheetExercise result;
    result.catalogueId = id;
    result.name = name;
    result.sets = 3;
    result.repetitions = 15;
    result.side = side;
    result.sideText = u"left leg"_s;
    result.oftenText = u"each day, twice"_s;
    result.tempoText = u"3 s down"_s;
    result.cue = u"Rise with both legs."_s;
    result.commonMistake = u"Falling down"_s;
    return result;
}

TakeHome takeHome()
{
    TakeHome made;
    made.sheet.sheetId = u"S-12AB34CD"_s;
    made.sheet.practiceName = u"Oefenzaal Noord"_s;
    made.sheet.practicePhone = u"+31 20 555 01 23"_s;
    made.sheet.side = Side::Left;
    made.sheet.date = QDate(2026, 11, 23);
    made.sheet.diaryStart = QDate(2026, 11, 24);
    made.sheet.preparedBy = u"Noor Sjabloon"_s;
    made.sheet.planName = u"Strength plan"_s;
    made.sheet.exercises = {exercise(u"E11"_s, u"Heel drop, knee straight"_s, Side::Left),
                            exercise(u"E12"_s, u"Heel drop, knee bent"_s, Side::Right)};
    made.clips = {{u"E11"_s, "film-11", "poster-11", {{0, 1.5, u"Get ready"_s}}},
                  {u"E12"_s, "film-12", "poster-12", {}}};
    made.pdf = "%PDF-1.7";
    return made;
}

QString page(const TakeHome& made, const QString& name = u"index.html"_s)
{
    const auto files = takeHomeFiles(made);
    const auto found = std::ranges::find(*files, name, &TakeHomeFile::path);
    return found == files->end() ? QString() : QString::fromUtf8(found->content);
}

QStringList paths(const QList<TakeHomeFile>& files)
{
    QStringList names;
    for (const TakeHomeFile& file : files)
        names.append(file.path);
    return names;
}

} // namespace

TEST(TakeHomeTest, HoldsTwoPagesTheSheetAndEachClipOnceUnderPlainNames)
{
    TakeHome made = takeHome();
    made.sheet.exercises.push_back(exercise(u"E11"_s, u"Heel drop, knee straight"_s, Side::Right));

    EXPECT_EQ(
        paths(*takeHomeFiles(made)),
        (QStringList{u"index.html"_s, u"diary.html"_s, u"sheet.pdf"_s,
                     u"clips/1-heel-drop-knee-straight.webm"_s,
                     u"clips/1-heel-drop-knee-straight.png"_s,
                     u"clips/2-heel-drop-knee-bent.webm"_s, u"clips/2-heel-drop-knee-bent.png"_s}));
    EXPECT_EQ(page(made).count(u"<video src=\"clips/1-heel-drop-knee-straight.webm\""), 2);
}

TEST(TakeHomeTest, SaysTheWholeSheet)
{
    const QString text = page(takeHome());

    for (const QString& words : {u"Oefenzaal Noord"_s,
                                 u"+31 20 555 01 23"_s,
                                 u"Noor Sjabloon"_s,
                                 u"Strength plan"_s,
                                 u"left side"_s,
                                 u"23 Nov 2026"_s,
                                 u"1. "_s,
                                 u"Heel drop, knee straight"_s,
                                 u"3 \u00D7 15"_s,
                                 u"left leg"_s,
                                 u"each day, twice"_s,
                                 u"3 s down"_s,
                                 u"Rise with both legs."_s,
                                 u"Falling down"_s,
                                 u"Pain 0 to 2: carry on"_s,
                                 u"Pain 3 to 5: careful"_s,
                                 u"Pain 6 to 10: stop"_s,
                                 u"pain up to 5 of 10"_s,
                                 u"The same limit holds for running."_s,
                                 u"up to a day later"_s,
                                 u"EMERGENCY: call"_s,
                                 u"112"_s,
                                 u"coughing up blood"_s,
                                 u"A snap, or you cannot push off."_s,
                                 u"floxacin"_s,
                                 u"S-12AB34CD"_s})
        EXPECT_TRUE(text.contains(words)) << qPrintable(words);
}

TEST(TakeHomeTest, TurnsTheClipRoundForTheLeftLegOnly)
{
    TakeHome made = takeHome();
    EXPECT_EQ(page(made).count(u"class=\"mirrored\""), 1);
    EXPECT_TRUE(page(made).contains(u"The clip shows the left leg."));
    EXPECT_TRUE(page(made).contains(u"The clip shows the right leg."));
    made.sheet.exercises[0].side = Side::Both;
    EXPECT_EQ(page(made).count(u"class=\"mirrored\""), 0);
    EXPECT_FALSE(page(made).contains(u"The clip shows the left leg."));
}

TEST(TakeHomeTest, NamesNobodyUnlessTheSheetDoes)
{
    TakeHome made = takeHome();
    EXPECT_FALSE(page(made).contains(u"For "));
    EXPECT_FALSE(page(made, u"diary.html"_s).contains(u"data-name"));
    made.sheet.patientName = u"Ilse van Voorbeeld"_s;
    EXPECT_TRUE(page(made).contains(u"Ilse van Voorbeeld"));
    EXPECT_FALSE(page(made).contains(u"<title>Ilse"));
    EXPECT_TRUE(page(made, u"diary.html"_s).contains(u"data-name=\"Ilse van Voorbeeld\""));
    made.sheet.initialsOnly = true;
    EXPECT_FALSE(page(made).contains(u"Voorbeeld"));
}

TEST(TakeHomeTest, LetsNamesAndNotesStayText)
{
    TakeHome made = takeHome();
    const QString evil =
        u"</p></script><script>alert('x')</script><img src=\"http://a.example/\">"_s;
    const QString turned = u"\u202Eשלום <b>"_s;
    made.sheet.patientName = evil;
    made.sheet.practiceName = evil;
    made.sheet.practiceAddress = evil;
    made.sheet.preparedBy = turned;
    made.sheet.note = evil;
    made.sheet.runningPlan = evil;
    made.sheet.sheetId = evil;
    made.sheet.exercises[0].name = evil;
    made.sheet.exercises[0].note = turned;
    made.sheet.exercises[0].sideText = evil;

    for (const QString& name : {u"index.html"_s, u"diary.html"_s}) {
        const QString text = page(made, name);
        EXPECT_EQ(text.count(u"<script"), 1) << qPrintable(name);
        EXPECT_EQ(text.count(u"</script"), 1) << qPrintable(name);
        EXPECT_FALSE(text.contains(u"<img src=\"http")) << qPrintable(name);
        EXPECT_FALSE(text.contains(u"<b>")) << qPrintable(name);
    }
    for (const QString& path : paths(*takeHomeFiles(made)))
        EXPECT_EQ(path.count(u'/'), path.startsWith(u"clips/") ? 1 : 0) << qPrintable(path);
}

TEST(TakeHomeTest, NamesNoAddressOutsideItsFolder)
{
    static const QRegularExpression address(u"(?:src|href|poster|action)=\"([^\"]*)\""_s);
    TakeHome made = takeHome();
    made.sheet.practiceLogo = "logo";
    for (const bool isSingle : {false, true}) {
        made.isSingleFile = isSingle;
        for (const TakeHomeFile& file : *takeHomeFiles(made)) {
            if (!file.path.endsWith(u".html"))
                continue;
            const QString text = QString::fromUtf8(file.content);
            EXPECT_FALSE(text.contains(u"://")) << qPrintable(file.path);
            auto each = address.globalMatch(text);
            ASSERT_TRUE(each.hasNext());
            while (each.hasNext()) {
                const QString target = each.next().captured(1);
                const bool isOwn = target.startsWith(u'#') || target.startsWith(u"data:")
                    || paths(*takeHomeFiles(made)).contains(target);
                EXPECT_TRUE(isOwn) << qPrintable(target.left(80));
            }
            EXPECT_TRUE(text.contains(u"default-src 'none'; img-src file: data:; media-src file: "
                                      "data:; style-src 'sha256-"));
        }
    }
}

TEST(TakeHomeTest, PutsAllOfItIntoOnePageWhenAsked)
{
    TakeHome made = takeHome();
    made.isSingleFile = true;

    EXPECT_EQ(paths(*takeHomeFiles(made)), QStringList{u"index.html"_s});
    const QString text = page(made);
    EXPECT_TRUE(text.contains(dataAddress(u"video/webm"_s, "film-11")));
    EXPECT_TRUE(text.contains(dataAddress(u"image/png"_s, "poster-12")));
    EXPECT_TRUE(text.contains(dataAddress(u"application/pdf"_s, "%PDF-1.7")));
    EXPECT_TRUE(text.contains(u"href=\"#diary\""));
    EXPECT_TRUE(text.contains(u"id=\"d2026-12-07-pain_during\""));
}

TEST(TakeHomeTest, HasADiaryOfFourteenDaysThatBeginsWithThatOfTheSheet)
{
    const QString text = page(takeHome(), u"diary.html"_s);

    EXPECT_EQ(text.count(u"<details"), kTakeHomeDiaryDays);
    EXPECT_TRUE(text.contains(u"<details class=\"day\" data-day=\"2026-11-24\">"));
    EXPECT_TRUE(text.contains(u"<details class=\"day\" data-day=\"2026-12-07\">"));
    for (const QString& field : {u"pain_during"_s, u"pain_after"_s, u"pain_next_morning"_s,
                                 u"stiffness_minutes"_s, u"run_metres"_s})
        EXPECT_EQ(text.count(u"data-field=\"%1\""_s.arg(field)), kTakeHomeDiaryDays)
            << qPrintable(field);
    EXPECT_EQ(text.count(u"data-exercise=\"E11\" data-side=\"left\""), kTakeHomeDiaryDays);
    EXPECT_FALSE(text.contains(u"selected"));
}

TEST(TakeHomeTest, SpeaksEveryLanguageOfTheSheetWhole)
{
    for (const auto& [language, code] : kSheetLanguageCodes.rows) {
        const auto texts = SheetTexts::load(language, u"takehome"_s);
        ASSERT_TRUE(texts.has_value());
        EXPECT_EQ(texts->missing(), QStringList()) << code;
        TakeHome made = takeHome();
        made.sheet.language = language;
        for (const QString& name : {u"index.html"_s, u"diary.html"_s}) {
            const QString text = page(made, name);
            EXPECT_TRUE(
                text.contains(u"<html lang=\"%1\" dir=\"ltr\">"_s.arg(QLatin1StringView(code))));
            static const QRegularExpression key(u">(?:nav|label|clip|diary|cue)\\.\\w+"_s);
            EXPECT_FALSE(text.contains(key)) << key.match(text).captured().toStdString();
        }
    }
}

TEST(WebVttTest, TimesTheWordsAndKeepsThemInTheirCue)
{
    const std::vector<ClipCue> cues{{0, 1, u"Get ready"_s},
                                    {61.25, 3723.0005, u"Up --> <i>\n\nNOTE & down"_s}};

    EXPECT_EQ(webVtt(cues),
              "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nGet ready\n"
              "\n00:01:01.250 --> 01:02:03.001\nUp --&gt; &lt;i&gt; NOTE &amp; down\n");
}

TEST(PlainFileNameTest, KeepsPlainLettersDigitsAndHyphens)
{
    EXPECT_EQ(plainFileName(u"Heel drop, knee straight"_s), u"heel-drop-knee-straight");
    EXPECT_EQ(plainFileName(u"Fußgelenk übergroß (90°)"_s), u"fussgelenk-ubergross-90");
    EXPECT_EQ(plainFileName(u"../../etc/passwd"_s), u"etc-passwd");
    EXPECT_EQ(plainFileName(u"CON \u202E x"_s), u"con-x");
    EXPECT_EQ(plainFileName(u"تمرين"_s), QString());
    EXPECT_LE(plainFileName(u"word "_s.repeated(40)).size(), 60);
}

} // namespace ach
