// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/progressreport.h"

#include "core/document/reportparagraphs.h"
#include "core/outcome/instrument.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr SheetLanguage kLanguages[]{SheetLanguage::English, SheetLanguage::Dutch,
                                     SheetLanguage::German};
const QDate kToday(2026, 11, 23);

class ProgressReportTest : public ::testing::Test {
protected:
    ProgressReportTest()
    {
        record.clinic.name = u"Oefenzaal Noord"_s;
        record.patient.givenName = u"Ilse"_s;
        record.patient.familyName = u"Voorbeeld"_s;
        record.patient.number = 417;
        record.episode.openedOn = kToday.addDays(-91);
        record.clinician = u"Noor Sjabloon"_s;
        record.today = kToday;
    }
    ProgressReport report(SheetLanguage language = SheetLanguage::English) const
    {
        return buildProgressReport(record, *ReportWords::load(language));
    }
    QString text(ReportPart part) const { return report().paragraph(part).text; }

    void takeIntake()
    {
        record.intake = Intake{IntakeId::create(), record.episode.id, AccountId::create()};
        record.assessment = assess(record.findings);
    }
    void decideStage(const QString& stage)
    {
        record.decision = StageDecision{record.episode.id,
                                        IntakeId::create(),
                                        u"REACTIVE"_s,
                                        1,
                                        {},
                                        {},
                                        stage,
                                        {},
                                        AccountId::create(),
                                        QDateTime(QDate(2026, 8, 26), QTime(9, 0))};
    }
    void measure(Instrument instrument, const QDate& day, double total, const QString& answers = {})
    {
        record.outcomes.append({day.toString(Qt::ISODate),
                                record.episode.id,
                                kInstrumentCodes.toCode(instrument),
                                {},
                                day,
                                answers,
                                total,
                                OutcomeStatus::Ok});
    }
    void note(int daysAgo, std::optional<PainScore> during, std::optional<PainScore> after,
              std::optional<PainScore> morning = {})
    {
        DiaryDay day{record.episode.id, kToday.addDays(-daysAgo)};
        day.painDuring = during;
        day.painAfter = after;
        day.painNextMorning = morning;
        record.diary.prepend(day); // called with the newest first
    }
    Programme& prescribe(const QList<Phase>& phases, const QDate& start)
    {
        const Programme programme{ProgrammeId::create(),
                                  record.episode.id,
                                  3,
                                  {},
                                  start,
                                  {},
                                  {},
                                  phases,
                                  {},
                                  AccountId::create(),
                                  QDateTime(start, QTime(9, 0))};
        record.versions = {programme};
        return record.versions.last();
    }
    const ReportScore& score(const ProgressReport& report, const QString& name) const
    {
        static const ReportScore none;
        for (const ReportScore& row : report.scores) {
            if (row.name.startsWith(name))
                return row;
        }
        return none;
    }

    ReportRecord record{.clinic = {ClinicId::create()},
                        .patient = {PatientId::create()},
                        .episode = {EpisodeId::create(), PatientId::create()}};
};

} // namespace

TEST_F(ProgressReportTest, SaysOfAnEmptyRecordWhatIsMissing)
{
    EXPECT_TRUE(text(ReportPart::Summary).contains(u"The stage has not been decided yet."_s));
    EXPECT_TRUE(text(ReportPart::Summary).contains(u"VISA-A was not measured."_s));
    EXPECT_EQ(text(ReportPart::Findings), u"No intake was recorded."_s);
    EXPECT_TRUE(text(ReportPart::Pain).startsWith(u"No pain was noted in the last four weeks"_s));
    EXPECT_TRUE(text(ReportPart::Adherence).startsWith(u"No programme was given"_s));
    EXPECT_TRUE(text(ReportPart::Running).contains(u"not noted in the last seven days"_s));
    EXPECT_EQ(text(ReportPart::Programme), u"There is no programme yet."_s);
    EXPECT_TRUE(text(ReportPart::Screening).contains(u"no red flag was asked for"_s));
    EXPECT_EQ(text(ReportPart::Remark), QString());
    EXPECT_EQ(score(report(), u"VISA-A, 0"_s).meaning, u"not measured"_s);
    EXPECT_EQ(score(report(), u"VISA-A, 0"_s).now, QString()) << "missing is not zero";
}

TEST_F(ProgressReportTest, TellsTheStageAsTheClinicianDecidedIt)
{
    decideStage(u"dysrepair"_s);
    EXPECT_TRUE(
        text(ReportPart::Summary).contains(u"stage: dysrepair (my judgement of 26 August 2026"_s));
    decideStage(u"open"_s);
    EXPECT_TRUE(text(ReportPart::Summary).contains(u"I left the stage open"_s));
    EXPECT_FALSE(text(ReportPart::Summary).contains(u"reactive"_s))
        << "the suggestion of the rules is no diagnosis";
}

TEST_F(ProgressReportTest, HoldsAChangeAgainstErrorAndImportantChange)
{
    measure(Instrument::VisaA, kToday.addDays(-91), 48);
    measure(Instrument::VisaA, kToday, 79);
    measure(Instrument::KneeToWall, kToday.addDays(-91), 9);
    measure(Instrument::KneeToWall, kToday, 9.5);

    const ProgressReport shown = report();

    const ReportScore visaA = score(shown, u"VISA-A, 0"_s);
    EXPECT_EQ(visaA.before, u"48"_s);
    EXPECT_EQ(visaA.beforeDay, u"24 Aug 2026"_s);
    EXPECT_EQ(visaA.now, u"79"_s);
    EXPECT_EQ(visaA.change, u"+31"_s);
    EXPECT_EQ(visaA.meaning, u"better; patients notice it (from\u00A014)"_s);
    EXPECT_TRUE(shown.paragraph(ReportPart::Summary)
                    .text.contains(u"rose from 48 to 79 of 100 in 13 weeks"_s));
    EXPECT_EQ(score(shown, u"Knee"_s).meaning, u"better; may be measurement error (under\u00A01)"_s);
}

TEST_F(ProgressReportTest, DoesNotCallASmallChangeBetter)
{
    measure(Instrument::VisaA, kToday.addDays(-70), 60);
    measure(Instrument::VisaA, kToday, 66);
    EXPECT_TRUE(text(ReportPart::Summary).contains(u"this may be chance"_s));
    EXPECT_FALSE(text(ReportPart::Summary).contains(u"patients notice"_s));

    record.outcomes.clear();
    measure(Instrument::VisaA, kToday.addDays(-18 * 7), 40);
    measure(Instrument::VisaA, kToday, 66);
    EXPECT_TRUE(text(ReportPart::Summary).contains(u"no important change is known"_s))
        << "between 16 and 20 weeks no source gives one";
}

TEST_F(ProgressReportTest, ShowsTheOtherLegBesideTheHeelRises)
{
    measure(Instrument::HeelRise, kToday, 75, u"{\"involved\": 18, \"uninvolved\": 24}"_s);
    const ReportScore rises = score(report(), u"Heel rises"_s);
    EXPECT_EQ(rises.now, u"18"_s) << "what is followed are the rises, not the symmetry";
    EXPECT_EQ(rises.meaning, u"measured once. Now 75 % of the other side"_s);
}

TEST_F(ProgressReportTest, CountsDaysAgainstTheLimitThatHeldAndKeepsUnknownApart)
{
    prescribe({{PhaseKind::Strength, 12, {{u"E11"_s}}}}, kToday.addDays(-20)).limits = {
        PainScore::of(3), PainScore::of(3)};
    note(0, PainScore::of(9), PainScore::of(9)); // today is not over
    note(1, PainScore::of(3), PainScore::of(2), PainScore::of(1));
    note(2, PainScore::of(4), {}, PainScore::of(2)); // above whatever comes after
    note(3, PainScore::of(1), {}, PainScore::of(3)); // after could have been above
    note(25, PainScore::of(1), PainScore::of(1)); // before the plan
    note(40, PainScore::of(9), PainScore::of(9));

    const QString pain = text(ReportPart::Pain);

    EXPECT_TRUE(pain.contains(u"Pain was noted on 4 of the last 28 days."_s)) << qPrintable(pain);
    EXPECT_TRUE(pain.contains(u"within the limit of the plan: 1; above it: 1."_s))
        << qPrintable(pain);
    EXPECT_TRUE(pain.contains(u"this cannot be said: 2."_s)) << qPrintable(pain);
    EXPECT_TRUE(pain.contains(u"last seven days: 2.0 of 10."_s)) << qPrintable(pain);
    EXPECT_TRUE(pain.contains(u"Limit of the plan: 3 of 10"_s));
}

TEST_F(ProgressReportTest, GivesNoMeanOfTwoMornings)
{
    note(1, {}, {}, PainScore::of(1));
    note(2, {}, {}, PainScore::of(1));
    EXPECT_TRUE(text(ReportPart::Pain).contains(u"Too few mornings"_s));
}

TEST_F(ProgressReportTest, SaysOfTrainingWhatIsKnownAndWhatIsNot)
{
    prescribe({{PhaseKind::Strength, 12, {{u"E11"_s}}}}, kToday.addDays(-10));
    EXPECT_TRUE(text(ReportPart::Adherence).contains(u"is not known"_s));
    for (int ago = 1; ago <= 10; ++ago) {
        DiaryDay day{record.episode.id, kToday.addDays(-ago)};
        day.exercisesDone = ago > 2;
        record.diary.prepend(day);
    }
    EXPECT_EQ(text(ReportPart::Adherence),
              u"Since 13 November 2026 the patient trained on 8 of 10 planned days."_s);
    record.diary.removeLast();
    EXPECT_TRUE(text(ReportPart::Adherence).contains(u"; of 1 it is not known."_s));
}

TEST_F(ProgressReportTest, DoesNotTakeAnUnnotedDayForADayWithoutRunning)
{
    DiaryDay day{record.episode.id, kToday.addDays(-2)};
    day.run = Metres::of(4200);
    record.diary.append(day);
    EXPECT_TRUE(text(ReportPart::Running).contains(u"4.2 km on the 1 days that were noted"_s));
    EXPECT_TRUE(text(ReportPart::Running).contains(u"has not been decided yet"_s));
}

TEST_F(ProgressReportTest, TellsTheStepOfTheWalkRunProgramme)
{
    prescribe({{PhaseKind::Running, 6, {{u"E11"_s}}}}, kToday.addDays(-7));
    EXPECT_TRUE(text(ReportPart::Running)
                    .contains(u"step 1 of 8 (1 min running and 2 min walking, 8 times)"_s));
}

TEST_F(ProgressReportTest, ListsTheExercisesOfToday)
{
    Prescription dose{u"E11"_s, Side::Right, 3, 15};
    dose.daysPerWeek = 7;
    Programme& programme = prescribe(
        {{PhaseKind::Strength, 2, {dose}}, {PhaseKind::Energy, 4, {dose}}}, kToday.addDays(-3));
    programme.adjuncts = {{AdjunctKind::HeelRaise, u"8 mm"_s}};

    const QString lines = text(ReportPart::Programme);

    EXPECT_TRUE(lines.startsWith(u"Heavy strength, version 3 of 20 November 2026:"_s));
    EXPECT_TRUE(lines.contains(u"each day"_s)) << qPrintable(lines);
    EXPECT_TRUE(lines.contains(u"Alongside: heel lift"_s)) << qPrintable(lines);
    EXPECT_TRUE(text(ReportPart::Plan)
                    .startsWith(u"Next: jumping and hopping, planned from 4 December 2026"_s));
}

TEST_F(ProgressReportTest, NamesARedFlagBeforeAnythingElse)
{
    record.findings.setAnswer(Finding::PalpableGap, Answer::Yes);
    takeIntake();

    const ProgressReport shown = report();

    ASSERT_EQ(shown.flags.size(), 1);
    EXPECT_EQ(shown.flags.first().flag, RedFlag::AchillesRupture);
    EXPECT_TRUE(shown.paragraph(ReportPart::Summary)
                    .text.startsWith(u"A red flag is raised; it stands above"_s));
    EXPECT_TRUE(
        shown.paragraph(ReportPart::Request).text.startsWith(u"Please assess the red flag"_s));
    EXPECT_TRUE(shown.paragraph(ReportPart::Plan)
                    .text.startsWith(u"No exercise sheet is given while a red flag is open."_s));
}

TEST_F(ProgressReportTest, AsksForNothingOverAFlagThatWasSetAside)
{
    record.findings.setAnswer(Finding::PalpableGap, Answer::Yes);
    record.overrides.append({record.episode.id, u"ACHILLES_RUPTURE_SUSPECTED"_s,
                             u"ultrasound: whole"_s, AccountId::create(), QDateTime()});
    takeIntake();

    const ProgressReport shown = report();

    EXPECT_EQ(shown.flags.first().setAside, u"ultrasound: whole"_s) << "it is told all the same";
    EXPECT_TRUE(
        shown.paragraph(ReportPart::Request).text.startsWith(u"I do not ask you for anything"_s));
}

TEST_F(ProgressReportTest, KeepsNotAskedApartFromNoAndNeverCallsAThingClear)
{
    record.findings.setAnswer(Finding::Fever, Answer::No);
    record.findings.setUnknown(Finding::HistoryOfCancer);
    takeIntake();

    const QString screening = text(ReportPart::Screening);

    EXPECT_TRUE(screening.contains(u"No: fever."_s));
    EXPECT_TRUE(screening.contains(u"Asked, answer not known: cancer now or before."_s));
    EXPECT_TRUE(screening.contains(u"Not asked: "_s));
    static const QRegularExpression forbidden(u"\\b(clear|excluded|safe|ruled out)\\b"_s);
    for (const ReportParagraph& paragraph : report().paragraphs)
        EXPECT_FALSE(paragraph.text.contains(forbidden)) << qPrintable(paragraph.text);
}

TEST_F(ProgressReportTest, HasWordsForEverythingInEveryLanguage)
{
    for (const SheetLanguage language : kLanguages) {
        const SheetTexts texts = ReportWords::load(language)->report;
        EXPECT_EQ(texts.missing(), QStringList());
        QStringList keys;
        for (const auto& [part, code] : kReportPartCodes.rows)
            keys.append(u"heading."_s + QLatin1StringView(code));
        for (const auto& [instrument, code] : kInstrumentCodes.rows)
            keys.append(u"instrument."_s + QLatin1StringView(code));
        for (const auto& [kind, code] : kPhaseKindCodes.rows)
            keys.append(u"phase."_s + QLatin1StringView(code));
        for (const auto& [kind, code] : kAdjunctCodes.rows)
            keys.append(u"adjunct."_s + QLatin1StringView(code));
        for (const QString& stage :
             {u"reactive"_s, u"dysrepair"_s, u"degenerative"_s, u"reactive_on_degenerative"_s})
            keys.append(u"stage."_s + stage);
        for (const QString& key : keys)
            EXPECT_TRUE(texts.has(key)) << qPrintable(key);
    }
}

TEST_F(ProgressReportTest, LeavesNoKeyAndNoPlaceholderOnThePaper)
{
    record.findings.setAnswer(Finding::PalpationPainMidportion, Answer::Yes);
    record.findings.setTendonShape(TendonShape::Nodular);
    record.findings.setAnswer(Finding::LoadIncreaseBefore, Answer::No);
    ASSERT_TRUE(record.findings.setNumber(Finding::PreviousEpisodes, 2));
    takeIntake();
    decideStage(u"degenerative"_s);
    measure(Instrument::Psfs, kToday, 4);
    prescribe({{PhaseKind::Strength, 12, {{u"E11"_s}}}}, kToday.addDays(-20));
    record.reviews = {{record.episode.id,
                       1,
                       Advice::Hold,
                       1,
                       {},
                       ReviewChoice::Hold,
                       {},
                       AccountId::create(),
                       QDateTime(kToday, QTime(9, 0))}};
    for (const SheetLanguage language : kLanguages) {
        const ProgressReport shown = report(language);
        static const QRegularExpression leftOver(u"%\\d|\\b[a-z]+\\.[a-z]+[A-Z]?\\w*\\b"_s);
        for (const ReportParagraph& paragraph : shown.paragraphs) {
            EXPECT_FALSE(paragraph.heading.contains(leftOver)) << qPrintable(paragraph.heading);
            EXPECT_FALSE(paragraph.text.contains(leftOver)) << qPrintable(paragraph.text);
        }
    }
}

} // namespace ach
