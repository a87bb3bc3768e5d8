// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/noteprefill.h"

#include "core/outcome/instrument.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QDateTime kLastNote(QDate(2026, 11, 9), QTime(9, 0));
const QDate kToday(2026, 11, 23);

class NotePrefillTest : public ::testing::Test {
protected:
    NotePrefillTest()
    {
        record.episode.openedOn = QDate(2026, 8, 24);
        record.today = kToday;
    }
    NoteLines lines() const { return linesFromRecord(record, kLastNote); }
    QString part(int index) const
    {
        return lines().at(static_cast<std::size_t>(index)).join(u'\n');
    }
    Programme version(int number, int sets, const QDateTime& at) const
    {
        Prescription dose{u"E11"_s};
        dose.sets = sets;
        Programme programme{ProgrammeId::create(),
                            record.episode.id,
                            number,
                            {},
                            kToday,
                            {},
                            {},
                            {},
                            {},
                            AccountId::create(),
                            at};
        programme.phases = {{PhaseKind::Strength, 12, {dose}}};
        return programme;
    }

    ReportRecord record{.clinic = {ClinicId::create()},
                        .patient = {PatientId::create()},
                        .episode = {EpisodeId::create(), PatientId::create()}};
};

} // namespace

TEST_F(NotePrefillTest, HasNothingToSayOfARecordWithoutNews)
{
    for (const QStringList& each : lines())
        EXPECT_TRUE(each.isEmpty());
}

TEST_F(NotePrefillTest, SaysOfEachLineThatItComesFromTheRecord)
{
    DiaryDay day{record.episode.id, kToday.addDays(-1)};
    day.painDuring = PainScore::of(3);
    record.diary = {day};
    record.versions = {version(1, 3, kLastNote.addDays(1))};
    record.versions.first().changeReason = u"calm\nfor a week"_s;

    int count = 0;
    for (const QStringList& each : lines()) {
        for (const QString& line : each) {
            EXPECT_TRUE(line.startsWith(u"From the record: "_s)) << qPrintable(line);
            EXPECT_FALSE(line.contains(u'\n'));
            ++count;
        }
    }
    EXPECT_EQ(count, 2);
}

TEST_F(NotePrefillTest, TellsTheDiarySinceTheLastNoteAndWhatIsNotInIt)
{
    DiaryDay old{record.episode.id, kLastNote.date().addDays(-1)};
    old.painDuring = PainScore::of(9);
    DiaryDay first{record.episode.id, kToday.addDays(-5)};
    first.painDuring = PainScore::of(2);
    first.run = Metres::of(3000);
    DiaryDay second{record.episode.id, kToday.addDays(-4)};
    second.painDuring = PainScore::of(4);
    record.diary = {old, first, second};

    EXPECT_TRUE(part(0).contains(u"pain during 2\u20134, after not noted"_s))
        << qPrintable(part(0));
    EXPECT_FALSE(part(0).contains(u"\u20139"_s)) << "of the visit before";
    EXPECT_TRUE(part(0).contains(u"3 km"_s));
}

TEST_F(NotePrefillTest, PutsScoresUnderWhatWasMeasured)
{
    const auto measured = [this](const QDate& day, double total) {
        return Outcome{
            day.toString(Qt::ISODate), record.episode.id, u"visa-a"_s, {}, day, {}, total,
            OutcomeStatus::Ok};
    };
    record.outcomes = {measured(QDate(2026, 8, 24), 48)};
    EXPECT_TRUE(part(1).isEmpty()) << "it was there before the last note";
    record.outcomes.append(measured(kToday, 79));

    EXPECT_TRUE(part(1).contains(u"79 of 100"_s)) << qPrintable(part(1));
    EXPECT_TRUE(part(1).contains(u"+31"_s));
}

TEST_F(NotePrefillTest, PutsDecisionsWithTheirReasonsUnderWhatItMeans)
{
    record.reviews = {{record.episode.id,
                       1,
                       Advice::Progress,
                       1,
                       {},
                       ReviewChoice::Hold,
                       u"slept badly"_s,
                       AccountId::create(),
                       kLastNote.addDays(2)}};

    EXPECT_TRUE(part(2).contains(u"Because: slept badly"_s)) << qPrintable(part(2));
    record.reviews.first().decidedAt = kLastNote.addDays(-2);
    EXPECT_TRUE(part(2).isEmpty());
}

TEST_F(NotePrefillTest, TellsWhatChangedInTheProgramme)
{
    record.versions = {version(1, 3, kLastNote.addDays(-10)), version(2, 4, kLastNote.addDays(1))};
    record.versions.last().changeReason = u"calm for a week"_s;

    EXPECT_TRUE(part(3).contains(u"programme version 2"_s)) << qPrintable(part(3));
    EXPECT_TRUE(part(3).contains(u"Because: calm for a week"_s));
    EXPECT_FALSE(part(3).contains(u"version 1:"_s));
}

TEST_F(NotePrefillTest, NamesARaisedFlagEachTime)
{
    record.findings.setAnswer(Finding::PalpableGap, Answer::Yes);
    record.assessment = assess(record.findings);
    EXPECT_TRUE(part(2).contains(u"red flag raised"_s));
}

TEST_F(NotePrefillTest, TellsTheIntakeAndCountsTheRedFlagsThatWereDenied)
{
    Intake intake{IntakeId::create(), record.episode.id, AccountId::create()};
    intake.startedAt = kLastNote.addDays(1);
    intake.answers = {{u"fever"_s, u"no"_s},
                      {u"psoriasis"_s, u"no"_s},
                      {u"palpable_gap"_s, u"yes"_s},
                      {u"tendon_shape"_s, u"nodular"_s}};
    record.intake = intake;

    const QString all = part(0) + part(1);

    EXPECT_TRUE(all.contains(u"Bumps, firm"_s)) << qPrintable(all);
    EXPECT_TRUE(all.contains(u"answered with no"_s)) << qPrintable(all);
    EXPECT_TRUE(all.contains(u"yes"_s)) << "what was found is named";
}

TEST(NotePrefillTextTest, AddsBelowWhatIsTypedAndNeverTwice)
{
    const QStringList lines{u"a"_s, u"b"_s};
    EXPECT_EQ(withLines({}, lines), u"a\nb"_s);
    EXPECT_EQ(withLines(u"typed"_s, lines), u"typed\na\nb"_s);
    EXPECT_EQ(withLines(u"typed\na"_s, lines), u"typed\na\nb"_s);
    NoteLines all;
    all[0] = lines;
    EXPECT_EQ(newLines(all, {u"typed\na"_s, {}, {}, {}}), 1);
    EXPECT_EQ(newLines(all, {u"a\nb"_s, {}, {}, {}}), 0);
}

} // namespace ach
