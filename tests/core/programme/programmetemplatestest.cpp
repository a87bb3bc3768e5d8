// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programmetemplates.h"

#include "core/programme/exercisecatalogue.h"
#include "core/programme/returntorun.h"
#include "core/programme/templatejson.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const ProgrammeTemplate& plan(const QString& id)
{
    static const ProgrammeTemplate none;
    const ProgrammeTemplate* found = findBuiltInTemplate(id);
    EXPECT_NE(found, nullptr) << qPrintable(id);
    return found != nullptr ? *found : none;
}

/// "E11 3x15" for each dose of a phase, in order.
QStringList doses(const TemplatePhase& phase)
{
    QStringList rows;
    for (const Prescription& dose : phase.doses)
        rows << u"%1 %2x%3"_s.arg(dose.exercise).arg(dose.sets).arg(dose.repetitions);
    return rows;
}

QStringList rules(const QList<PhaseCriterion>& criteria)
{
    QStringList codes;
    for (const PhaseCriterion& criterion : criteria) {
        const QString value = criterion.value ? u' ' + QString::number(*criterion.value) : u""_s;
        codes << kPhaseRuleCodes.toCode(criterion.rule) + value;
    }
    return codes;
}

} // namespace

TEST(ProgrammeTemplatesTest, OfferTheSeedPlansFirst)
{
    EXPECT_EQ(programmeTemplates().mid(0, 2), seedTemplates());
    ASSERT_EQ(builtInTemplates().size(), programmeTemplates().size());
    for (const QString& id : programmeTemplates())
        EXPECT_EQ(plan(id).id, id);
}

TEST(ProgrammeTemplatesTest, HoldTheSeedIsometrics)
{
    const ProgrammeTemplate& reactive = plan(kReactiveTemplate);
    EXPECT_EQ(reactive.limits, PainLimits::reactivePlan());
    ASSERT_EQ(reactive.phases.size(), 1);
    EXPECT_EQ(doses(reactive.phases.first()), (QStringList{u"E01 3x10"_s, u"E02 3x10"_s}));
    for (const Prescription& dose : reactive.phases.first().doses) {
        EXPECT_EQ(dose.holdSeconds, 15);
        EXPECT_EQ(dose.sets * dose.repetitions * *dose.holdSeconds, 450) << "s per side";
        EXPECT_EQ(dose.restSeconds, 90);
        EXPECT_EQ(dose.timesPerDay, 1);
        EXPECT_EQ(dose.daysPerWeek, 7);
    }
}

TEST(ProgrammeTemplatesTest, HoldTheHeelDropsOfAlfredson)
{
    for (const QString& id : {u"alfredson"_s, kDegenerativeTemplate}) {
        const ProgrammeTemplate& drops = plan(id);
        EXPECT_EQ(drops.limits, PainLimits{});
        ASSERT_EQ(drops.phases.size(), 1);
        EXPECT_EQ(drops.phases.first().weeks, 12);
        EXPECT_EQ(doses(drops.phases.first()), (QStringList{u"E11 3x15"_s, u"E12 3x15"_s}));
        int repetitionsADay = 0;
        for (const Prescription& dose : drops.phases.first().doses) {
            repetitionsADay += dose.sets * dose.repetitions * dose.timesPerDay;
            EXPECT_EQ(dose.daysPerWeek, 7);
            EXPECT_EQ(dose.downSeconds, 3);
        }
        EXPECT_EQ(repetitionsADay, 180);
    }
}

TEST(ProgrammeTemplatesTest, OfferCalfStrengthBeyondEccentricsWithTheDegenerativePlan)
{
    const TemplatePhase& phase = plan(kDegenerativeTemplate).phases.first();

    EXPECT_TRUE(phase.options.contains(u"E06"_s) && phase.options.contains(u"E07"_s));
    EXPECT_TRUE(plan(kDegenerativeTemplate).about.in(u"en"_s).contains(u"calf strength"_s));
}

TEST(ProgrammeTemplatesTest, HoldTheFourPhasesOfSilbernagel)
{
    const QList<TemplatePhase>& phases = plan(u"silbernagel"_s).phases;
    ASSERT_EQ(phases.size(), 4);
    EXPECT_EQ(
        doses(phases.at(0)),
        (QStringList{u"E04 1x20"_s, u"E05 3x10"_s, u"E06 3x10"_s, u"E07 3x10"_s, u"E08 3x10"_s}));
    EXPECT_EQ(
        doses(phases.at(1)),
        (QStringList{u"E09 3x15"_s, u"E10 3x15"_s, u"E07 3x15"_s, u"E11 3x15"_s, u"E13 3x20"_s}));
    EXPECT_EQ(
        doses(phases.at(2)),
        (QStringList{u"E10 3x15"_s, u"E07 3x15"_s, u"E11 3x15"_s, u"E13 3x20"_s, u"E18 3x1"_s}));
    EXPECT_EQ(doses(phases.at(3)), (QStringList{u"E10 3x15"_s, u"E11 3x15"_s, u"E13 3x20"_s}));
    EXPECT_EQ(phases.at(2).options, (QStringList{u"E19"_s, u"E20"_s, u"E21"_s}));
    const QStringList weeks{u"1-2"_s, u"2-5"_s, u"3-12"_s, u"12-26"_s};
    int until = 0;
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(phases.at(i).sourceWeeks, weeks.at(i));
        until += phases.at(i).weeks;
        EXPECT_EQ(until, weeks.at(i).section(u'-', 1).toInt()) << "the phases end as the source's";
        // Status, not the calendar: every phase names the patient's status in words.
        EXPECT_TRUE(rules(phases.at(i).enter).contains(u"clinician_judges"_s)) << i;
    }
    for (int i = 0; i < 2; ++i) {
        for (const Prescription& dose : phases.at(i).doses)
            EXPECT_EQ(dose.daysPerWeek, 7) << qPrintable(dose.exercise);
    }
    for (const Prescription& dose : phases.at(3).doses)
        EXPECT_EQ(dose.daysPerWeek, 3) << "two to three times a week";
}

TEST(ProgrammeTemplatesTest, HoldTheTableOfHeavySlowResistance)
{
    struct Row {
        int weeks;
        int sets;
        int maximum;
        const char* shown;
    };
    const QList<Row> table{
        {1, 3, 15, "1"}, {2, 3, 12, "2-3"}, {2, 4, 10, "4-5"}, {3, 4, 8, "6-8"}, {4, 4, 6, "9-12"}};
    const QList<TemplatePhase>& phases = plan(u"heavy_slow_resistance"_s).phases;
    ASSERT_EQ(phases.size(), table.size());
    for (qsizetype i = 0; i < phases.size(); ++i) {
        SCOPED_TRACE(table.at(i).shown);
        const TemplatePhase& phase = phases.at(i);
        EXPECT_EQ(phase.weeks, table.at(i).weeks);
        EXPECT_EQ(phase.sourceWeeks, QLatin1StringView(table.at(i).shown));
        ASSERT_EQ(phase.doses.size(), 3);
        for (qsizetype j = 0; j < 3; ++j) {
            const Prescription& dose = phase.doses.at(j);
            EXPECT_EQ(dose.exercise, u"E%1"_s.arg(14 + j));
            EXPECT_EQ(dose.sets, table.at(i).sets);
            EXPECT_EQ(dose.repetitions, table.at(i).maximum);
            EXPECT_EQ(dose.load, TrainingLoad(*RepetitionMaximum::from(table.at(i).maximum)));
            EXPECT_EQ(dose.upSeconds, 3);
            EXPECT_EQ(dose.downSeconds, 3);
            EXPECT_EQ(dose.restSeconds, 120);
            EXPECT_EQ(dose.timesPerDay * dose.daysPerWeek, 3);
        }
    }
}

TEST(ProgrammeTemplatesTest, OfferStanishCurwinOnlyAsAnOption)
{
    const ProgrammeTemplate& old = plan(u"stanish_curwin"_s);

    EXPECT_TRUE(old.isHistoric);
    ASSERT_EQ(old.phases.size(), 1);
    EXPECT_EQ(old.phases.first().weeks, 6);
    EXPECT_EQ(doses(old.phases.first()), QStringList{u"E17 3x10"_s});
    EXPECT_EQ(old.phases.first().doses.first().timesPerDay, 1);
    for (const ProgrammeTemplate& other : builtInTemplates())
        EXPECT_EQ(other.isHistoric, other.id == old.id);
}

TEST(ProgrammeTemplatesTest, ClimbTheLadderOfRunning)
{
    const QList<TemplatePhase>& steps = plan(kRunningTemplate).phases;
    ASSERT_EQ(steps.size(), 8);
    EXPECT_EQ(rules(steps.first().enter),
              (QStringList{u"walk_green 30"_s, u"heel_rises 15"_s, u"heel_rise_pain 2"_s,
                           u"hop_pain 2"_s, u"mornings_stable 7"_s, u"clinician_release"_s}));
    const QStringList notes{u"S1: 8 × 1/2 min"_s,  u"S2: 7 × 2/2 min"_s, u"S3: 6 × 3/2 min"_s,
                            u"S4: 6 × 4/1 min"_s,  u"S5: 4 × 6/1 min"_s, u"S6: 3 × 9/1 min"_s,
                            u"S7: 2 × 14/1 min"_s, u"S8: 30 min"_s};
    for (int i = 0; i < 8; ++i) {
        ASSERT_EQ(steps.at(i).doses.size(), 1);
        EXPECT_EQ(steps.at(i).doses.first().exercise, u"E21"_s);
        EXPECT_EQ(steps.at(i).doses.first().note, notes.at(i));
        EXPECT_EQ(steps.at(i).doses.first().repetitions,
                  kRunLadder.at(static_cast<std::size_t>(i)).repeats);
        if (i > 0) {
            EXPECT_EQ(rules(steps.at(i).enter), QStringList{u"green_runs 2"_s});
        }
    }
}

TEST(ProgrammeTemplatesTest, LeadEveryPhaseBackWhenItIsRed)
{
    for (const ProgrammeTemplate& each : builtInTemplates()) {
        EXPECT_FALSE(each.source.isEmpty());
        for (const TemplatePhase& phase : each.phases) {
            SCOPED_TRACE(qPrintable(each.id));
            EXPECT_FALSE(phase.source.isEmpty());
            EXPECT_FALSE(phase.enter.isEmpty());
            EXPECT_TRUE(rules(phase.hold).contains(u"amber_light"_s));
            EXPECT_TRUE(rules(phase.hold).contains(u"morning_missing"_s)) << "waiting is not green";
            EXPECT_TRUE(rules(phase.hold).contains(u"interrupted"_s));
            EXPECT_EQ(rules(phase.stepBack).mid(0, 3),
                      (QStringList{u"red_light"_s, u"weekly_mean_rises 2"_s, u"still_red 2"_s}));
        }
    }
}

TEST(ProgrammeTemplatesTest, ProgressOnlyAfterThreeGreenSessions)
{
    for (const char* id : {"silbernagel", "heavy_slow_resistance"}) {
        const QList<TemplatePhase>& phases = plan(QLatin1StringView(id)).phases;
        for (qsizetype i = 1; i < phases.size(); ++i)
            EXPECT_EQ(
                rules(phases.at(i).enter).mid(0, 3),
                (QStringList{u"green_streak 3"_s, u"repetitions_done"_s, u"morning_at_baseline"_s}))
                << id;
    }
}

TEST(ProgrammeTemplatesTest, SpeakEveryLanguage)
{
    const auto whole = [](const LocalText& text) {
        bool all = true;
        for (const QString& language : ExerciseCatalogue::languages())
            all = all && !text.byLanguage.value(language).trimmed().isEmpty();
        return all && text.byLanguage.size() == ExerciseCatalogue::languages().size();
    };
    for (const ProgrammeTemplate& each : builtInTemplates()) {
        SCOPED_TRACE(qPrintable(each.id));
        EXPECT_TRUE(whole(each.name));
        EXPECT_TRUE(whole(each.about));
        for (const TemplatePhase& phase : each.phases) {
            EXPECT_TRUE(phase.about.isEmpty() || whole(phase.about));
            for (const PhaseCriterion& criterion : phase.enter + phase.hold + phase.stepBack) {
                EXPECT_TRUE(criterion.text.isEmpty() || whole(criterion.text));
                EXPECT_FALSE(sentenceOf(criterion, u"en"_s).contains(u"%1"_s));
            }
        }
    }
    for (const auto& row : kPhaseRuleCodes.rows) {
        QSet<QString> sentences;
        for (const QString& language : ExerciseCatalogue::languages())
            sentences.insert(sentenceOf({row.first, 3.0, {}}, language));
        EXPECT_EQ(sentences.size(), 3) << row.second;
        EXPECT_FALSE(sentences.contains(QString())) << row.second;
    }
    EXPECT_EQ(sentenceOf({PhaseRule::GreenStreak, 3.0, {}}, u"en"_s),
              u"3 green sessions in a row."_s);
}

TEST(ProgrammeTemplatesTest, GoWithTheStageDecision)
{
    EXPECT_EQ(templateForDecision(u"reactive"_s), kReactiveTemplate);
    EXPECT_EQ(templateForDecision(u"reactive_on_degenerative"_s), kReactiveTemplate)
        << "an acute flare is calmed first";
    EXPECT_EQ(templateForDecision(u"degenerative"_s), kDegenerativeTemplate);
    EXPECT_EQ(templateForDecision(u"dysrepair"_s), kDegenerativeTemplate);
    EXPECT_EQ(templateForDecision(u"open"_s), QString());
    EXPECT_EQ(templatesForDecision(u"degenerative"_s).size(), 4);
    for (const QString& id : templatesForDecision(u"degenerative"_s))
        EXPECT_FALSE(plan(id).isHistoric);
}

TEST(ProgrammeTemplatesTest, MakeAProgrammeThatCanBeStored)
{
    for (const QString& id : programmeTemplates()) {
        SCOPED_TRACE(qPrintable(id));
        const auto programme = programmeFromTemplate(id, EpisodeId::create(), Side::Left,
                                                     QDate(2026, 11, 23), AccountId::create());
        ASSERT_TRUE(programme);
        EXPECT_TRUE(checkProgramme(*programme));
        EXPECT_EQ(programme->templateId, id);
        for (int i = 0; i < programme->phases.size(); ++i) {
            const Phase& phase = programme->phases.at(i);
            EXPECT_EQ(phase.templatePhase, u"%1:%2"_s.arg(id).arg(i + 1));
            EXPECT_EQ(findTemplatePhase(phase.templatePhase), &plan(id).phases.at(i));
            for (const Prescription& dose : phase.prescriptions)
                EXPECT_EQ(dose.side, Side::Left);
        }
    }
    EXPECT_FALSE(programmeFromTemplate(u"none"_s, EpisodeId::create(), Side::Left,
                                       QDate(2026, 11, 23), AccountId::create()));
    for (const char* wrong :
         {"", ":", ":1", "silbernagel", "silbernagel:", "silbernagel:0", "silbernagel:5", "none:1"})
        EXPECT_EQ(findTemplatePhase(QLatin1StringView(wrong)), nullptr) << wrong;
}

TEST(ProgrammeTemplatesTest, ComeBackFromAProgrammeWithoutThePatient)
{
    Programme programme = *programmeFromTemplate(u"silbernagel"_s, EpisodeId::create(), Side::Left,
                                                 QDate(2026, 11, 23), AccountId::create());
    programme.phases[0].prescriptions[1].sets = 2;
    Prescription right = programme.phases.at(0).prescriptions.at(1);
    right.side = Side::Right;
    right.note = u"ask Anna"_s;
    programme.phases[0].prescriptions.insert(2, right);

    const ProgrammeTemplate made = templateFrom(programme, &plan(u"silbernagel"_s));

    EXPECT_EQ(made.basedOn, u"silbernagel"_s);
    ASSERT_EQ(made.phases.size(), 4);
    EXPECT_EQ(
        doses(made.phases.at(0)),
        (QStringList{u"E04 1x20"_s, u"E05 2x10"_s, u"E06 3x10"_s, u"E07 3x10"_s, u"E08 3x10"_s}));
    EXPECT_EQ(made.phases.at(1).enter, plan(u"silbernagel"_s).phases.at(1).enter);
    for (const Prescription& dose : made.phases.at(0).doses) {
        EXPECT_EQ(dose.side, Side::Both);
        EXPECT_EQ(dose.note, QString());
    }
}

TEST(TemplateJsonTest, ReadsBackWhatItWrote)
{
    for (const ProgrammeTemplate& each : builtInTemplates()) {
        const auto read = templateFromJson(toJson(each));
        ASSERT_TRUE(read) << qPrintable(each.id + u' ' + read.error().detail);
        EXPECT_EQ(*read, each) << qPrintable(each.id);
    }
}

TEST(TemplateJsonTest, RefusesAFileWithASlip)
{
    QFile file(u":/programmes/silbernagel.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    ASSERT_TRUE(readTemplates({whole}));
    for (const auto& [before, after] :
         {std::pair{"\"green_streak\"", "\"green_strike\""}, std::pair{"\"step_back\"", "\"back\""},
          std::pair{"\"strength\"", "\"strong\""}, std::pair{"\"E13\"", "\"E31\""},
          std::pair{"\"exercise_limit\": 5", "\"exercise_limit\": 50"}}) {
        QByteArray slip = whole;
        slip.replace(before, after);
        EXPECT_NE(slip, whole) << before;
        EXPECT_FALSE(readTemplates({slip})) << before;
    }
    EXPECT_FALSE(readTemplates({QByteArray("{}")}));
}

TEST(TemplateRulesDocTest, HasARowForEveryRule)
{
    QFile page(QStringLiteral(ACHILLEA_TEST_DATA "/../../docs/clinical-rules.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    for (const auto& row : kPhaseRuleCodes.rows)
        EXPECT_TRUE(text.contains(QByteArray("\n| `phase:" + QByteArray(row.second) + "` |")))
            << row.second;
    for (const ProgrammeTemplate& each : builtInTemplates())
        EXPECT_TRUE(text.contains(QByteArray("\n| `" + each.id.toUtf8() + "` |")))
            << qPrintable(each.id);
}

} // namespace ach
