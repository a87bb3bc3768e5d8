// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/referralletter.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr SheetLanguage kLanguages[]{SheetLanguage::English, SheetLanguage::Dutch,
                                     SheetLanguage::German};

class ReferralLetterTest : public ::testing::Test {
protected:
    ReferralLetterTest()
    {
        clinic.name = u"Oefenzaal Noord"_s;
        patient.givenName = u"Ilse"_s;
        patient.familyName = u"Voorbeeld"_s;
        patient.birthDate = QDate(1985, 6, 14);
        patient.generalPractitioner = u"Dr. Sjabloon"_s;
    }
    ReferralLetter letter(SheetLanguage language = SheetLanguage::English) const
    {
        const Assessment assessment = assess(findings);
        return buildReferralLetter({clinic, patient, episode, findings, assessment, overrides,
                                    u"Noor Sjabloon"_s, QDate(2026, 11, 23)},
                                   *loadLetterTexts(language));
    }

    Clinic clinic{ClinicId::create()};
    Patient patient{PatientId::create()};
    Episode episode{EpisodeId::create(), patient.id};
    Findings findings;
    QList<RedFlagOverride> overrides;
};

} // namespace

TEST_F(ReferralLetterTest, NamesTheMostUrgentFlagFirstWithWhatRaisedIt)
{
    findings.setAnswer(Finding::PalpableGap, Answer::Yes);
    findings.setAnswer(Finding::HeelSqueezePain, Answer::Yes);
    findings.setAnswer(Finding::HopImpossible, Answer::Yes);
    findings.setAnswer(Finding::ColdPalePulselessLeg, Answer::Yes);

    const ReferralLetter shown = letter();

    ASSERT_EQ(shown.flags.size(), 3U);
    EXPECT_EQ(shown.flags[0].flag, RedFlag::LimbIschaemia);
    EXPECT_EQ(shown.flags[0].urgency, u"Emergency, now"_s);
    EXPECT_EQ(shown.flags[1].flag, RedFlag::AchillesRupture);
    EXPECT_EQ(shown.flags[1].why, QStringList{u"gap in the tendon"_s});
    EXPECT_EQ(shown.flags[2].flag, RedFlag::BoneStressInjury);
    EXPECT_TRUE(shown.advice.contains(u"No loading and no stretching."_s));
}

TEST_F(ReferralLetterTest, KeepsNoUnknownAndNotAskedApart)
{
    findings.setAnswer(Finding::PalpableGap, Answer::Yes);
    findings.setAnswer(Finding::Fever, Answer::No);
    findings.setUnknown(Finding::HistoryOfCancer);
    ASSERT_TRUE(findings.setNumber(Finding::CalfCircumferenceDifferenceCm, 2.5));
    findings.setFluoroquinolone(Fluoroquinolone::Within6Months);

    const ReferralLetter shown = letter();

    EXPECT_EQ(shown.answeredNo, QStringList{u"fever"_s});
    EXPECT_EQ(shown.notKnown, QStringList{u"cancer now or before"_s});
    EXPECT_EQ(shown.answeredYes,
              (QStringList{u"gap in the tendon"_s, u"calf thicker than the other side (2.5 cm)"_s,
                           u"antibiotic of the quinolone group (within 6 months)"_s}));
    EXPECT_TRUE(shown.notAsked.contains(u"uveitis"_s));
    EXPECT_FALSE(shown.notAsked.contains(u"fever"_s));
    int screened = 0;
    for (const FindingInfo& info : findingTable())
        screened += info.group == FindingGroup::RedFlag ? 1 : 0;
    EXPECT_EQ(shown.answeredYes.size() + shown.answeredNo.size() + shown.notKnown.size()
                  + shown.notAsked.size(),
              screened);
}

TEST_F(ReferralLetterTest, CountsADifferenceOfZeroAsNo)
{
    findings.setAnswer(Finding::PalpableGap, Answer::Yes);
    ASSERT_TRUE(findings.setNumber(Finding::CalfCircumferenceDifferenceCm, 0));

    EXPECT_EQ(letter().answeredNo, QStringList{u"calf thicker than the other side"_s});
}

TEST_F(ReferralLetterTest, SaysThatTheClinicianSetAFlagAsideAndGivesNoAdviceForIt)
{
    findings.setAnswer(Finding::PalpableGap, Answer::Yes);
    overrides.append({episode.id, u"ACHILLES_RUPTURE_SUSPECTED"_s, u"ultrasound: whole tendon"_s,
                      AccountId::create(), QDateTime()});

    const ReferralLetter shown = letter();

    ASSERT_EQ(shown.flags.size(), 1U);
    EXPECT_EQ(shown.flags[0].setAside, u"ultrasound: whole tendon"_s);
    EXPECT_EQ(shown.advice, QString());
}

TEST_F(ReferralLetterTest, HasWordsForEveryFlagUrgencyAndFindingInEveryLanguage)
{
    for (const SheetLanguage language : kLanguages) {
        const SheetTexts texts = *loadLetterTexts(language);
        EXPECT_EQ(texts.missing(), QStringList());
        for (const auto& [flag, code] : kRedFlagCodes.rows) {
            for (const QString& part : {u".name"_s, u".message"_s, u".advice"_s})
                EXPECT_TRUE(texts.has(u"flag."_s + QLatin1StringView(code) + part)) << code;
            for (const Finding finding : findingsReadBy(flag))
                EXPECT_TRUE(texts.has(u"finding."_s + keyOf(finding)))
                    << qPrintable(keyOf(finding));
        }
        for (const auto& [urgency, code] : kUrgencyCodes.rows)
            EXPECT_TRUE(texts.has(u"urgency."_s + QLatin1StringView(code))) << code;
        for (const FindingInfo& info : findingTable()) {
            if (info.group == FindingGroup::RedFlag) {
                EXPECT_TRUE(texts.has(u"finding."_s + QLatin1StringView(info.key))) << info.key;
            }
        }
    }
}

TEST_F(ReferralLetterTest, NeverSaysThatSomethingIsExcludedClearOrSafe)
{
    for (const SheetLanguage language : kLanguages) {
        QFile file(u":/texts/letter/"_s + kSheetLanguageCodes.toCode(language) + u".json"_s);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll()).toLower();
        for (const QString& word :
             {u"exclud"_s, u"clear"_s, u"safe"_s, u"no sign of"_s, u"uitgesloten"_s, u"veilig"_s,
              u"schoon"_s, u"ausgeschlossen"_s, u"unbedenklich"_s, u"sicher"_s, u"harmlos"_s})
            EXPECT_FALSE(text.contains(word))
                << qPrintable(word) << " in " << qPrintable(file.fileName());
    }
}

} // namespace ach
