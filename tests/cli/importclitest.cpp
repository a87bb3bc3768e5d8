// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/sampleclinic.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::ProgramRun;

class ImportCommandTest : public ::testing::Test {
protected:
    /// The number of the patient's sheet, from the page that they take home.
    QByteArray sheetOf(const QString& patient) const
    {
        static const QRegularExpression number(u"data-sheet=\"(S-[0-9A-F]{8})\""_s);
        const QString out = clinic.path(u"home"_s);
        EXPECT_EQ(clinic.run(u"take-home"_s, {patient, u"--out"_s, out}).exitCode, 0);
        QFile page(out + u"/diary.html"_s);
        EXPECT_TRUE(page.open(QIODevice::ReadOnly));
        return number.match(QString::fromUtf8(page.readAll())).captured(1).toUtf8();
    }
    /// A diary with one day, `ago` days back.
    QString diary(const QByteArray& sheet, int ago, const QByteArray& fields) const
    {
        const QByteArray day = QDate::currentDate().addDays(-ago).toString(Qt::ISODate).toUtf8();
        return clinic.file(
            u"diary.json"_s,
            R"({"format":"achillea-diary","version":1,"sheet":")" + sheet + R"(","saved":")" + day
                + R"(","exercises":[{"exercise":"E11","side":"right"}],"days":[{"day":")" + day
                + "\"," + fields + "}]}");
    }
    ProgramRun import(const QString& file, const QString& patient,
                      const QStringList& more = {}) const
    {
        return clinic.run(u"import"_s, QStringList{file, u"--patient"_s, patient} + more);
    }

    test::SampleClinic clinic;
};

TEST_F(ImportCommandTest, TakesWhatIsNewOnceAndSaysSo)
{
    const QByteArray sheet = sheetOf(u"ilse"_s);
    // The sample's diary has this day; what nobody noted there is how the exercise went.
    const QString file =
        diary(sheet, 3, R"("exercises":[{"exercise":"E11","side":"right","done":true}])");

    const ProgramRun dry = import(file, u"ilse"_s, {u"--dry-run"_s});
    const ProgramRun run = import(file, u"ilse"_s);
    const ProgramRun again = import(file, u"ilse"_s);

    ASSERT_EQ(run.exitCode, 0) << run.messages.constData();
    EXPECT_TRUE(dry.json()[u"dryRun"].toBool());
    EXPECT_EQ(dry.json()[u"taken"], run.json()[u"taken"]);
    EXPECT_EQ(run.json()[u"kind"].toString(), u"diary");
    EXPECT_EQ(run.json()[u"sheet"].toString().toUtf8(), sheet);
    const QJsonObject taken = run.json()[u"taken"][0].toObject();
    EXPECT_EQ(taken[u"day"].toString(), QDate::currentDate().addDays(-3).toString(Qt::ISODate));
    EXPECT_EQ(taken[u"exercises"].toArray().size(), 1);
    EXPECT_TRUE(again.json()[u"taken"].toArray().isEmpty());
    EXPECT_GE(again.json()[u"same"].toInt(), 1);
    EXPECT_EQ(clinic.run(u"verify"_s, {}).exitCode, 0);
}

TEST_F(ImportCommandTest, ReplacesNothingThatTheRecordHas)
{
    const QByteArray sheet = sheetOf(u"ilse"_s);
    ASSERT_EQ(import(diary(sheet, 3, R"("run_metres":1234)"), u"ilse"_s).exitCode, 0);

    const ProgramRun run = import(diary(sheet, 3, R"("run_metres":4321)"), u"ilse"_s);

    ASSERT_EQ(run.exitCode, 0) << run.messages.constData();
    EXPECT_TRUE(run.json()[u"taken"].toArray().isEmpty());
    const QJsonObject skipped = run.json()[u"skipped"][0].toObject();
    EXPECT_EQ(skipped[u"field"].toString(), u"run_metres");
    EXPECT_EQ(skipped[u"inFile"].toInt(), 4321);
    EXPECT_EQ(skipped[u"why"].toString(), u"the record says something else");
}

TEST_F(ImportCommandTest, RefusesTheDiaryOfSomebodyElse)
{
    const QString file = diary(sheetOf(u"ilse"_s), 3, R"("pain_during":3)");

    const ProgramRun run = import(file, u"joost"_s);

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.output, "");
    EXPECT_TRUE(run.messages.contains("another record")) << run.messages.constData();
    const ProgramRun unknown = import(diary("S-00000000", 3, R"("pain_during":3)"), u"joost"_s);
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_TRUE(unknown.messages.contains("S-00000000")) << unknown.messages.constData();
}

TEST_F(ImportCommandTest, NamesWhatItUnderstandsWhenItIsGivenSomethingElse)
{
    for (const QByteArray& content :
         {QByteArray("BEGIN:VCARD"), QByteArray("{\"resourceType\":\"Bundle\"}"), QByteArray()}) {
        const ProgramRun run = import(clinic.file(u"other"_s, content), u"ilse"_s);
        EXPECT_EQ(run.exitCode, 1);
        EXPECT_EQ(run.output, "");
        EXPECT_TRUE(run.messages.contains("Understood is the diary")) << run.messages.constData();
        EXPECT_EQ(run.messages.count('\n'), 1);
    }
    const ProgramRun damaged = import(diary("S-12AB34CD", 3, R"("pain_during":11)"), u"ilse"_s);
    EXPECT_EQ(damaged.exitCode, 1);
    EXPECT_TRUE(damaged.messages.contains("pain_during")) << damaged.messages.constData();
    const ProgramRun newer = import(
        clinic.file(u"newer.json"_s, R"({"format":"achillea-diary","version":2})"), u"ilse"_s);
    EXPECT_EQ(newer.exitCode, 1);
    EXPECT_TRUE(newer.messages.contains("newer Achillea")) << newer.messages.constData();
}

} // namespace ach
