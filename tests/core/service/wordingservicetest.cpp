// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/wordingservice.h"

#include "core/audit/auditentry.h"
#include "core/storage/query.h"
#include "core/storage/wordingrepository.h"
#include "tests/support/temporaryclinic.h"

#include <QFile>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

QByteArray officialLefs(const QByteArray& title)
{
    QFile file(u":/questionnaires/lefs.nl.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    text.replace("\"paraphrase\"", "\"official\"");
    text.replace("LEFS, functie van de benen", title);
    return text;
}

} // namespace

TEST(WordingServiceTest, AsksInTheWordsThatTheClinicLoadedLast)
{
    test::TemporaryClinic clinic;
    Database& database = clinic.session().database();
    EXPECT_EQ(questionnaireFor(database, Instrument::Lefs, u"nl"_s)->wording, Wording::Paraphrase);

    WordingService service(clinic.session().context());
    ASSERT_TRUE(service.load(officialLefs("First")));
    ASSERT_TRUE(service.load(officialLefs("Second")));

    const auto form = questionnaireFor(database, Instrument::Lefs, u"nl"_s);
    EXPECT_EQ(form->title, u"Second"_s);
    EXPECT_EQ(form->wording, Wording::Official);
    EXPECT_EQ(questionnaireFor(database, Instrument::Lefs, u"de"_s)->wording, Wording::Paraphrase);
    EXPECT_EQ(*WordingRepository(database).languages(Instrument::Lefs), QStringList{u"nl"_s});
}

TEST(WordingServiceTest, AsksInOurWordsAgainAfterAWithdrawal)
{
    test::TemporaryClinic clinic;
    Database& database = clinic.session().database();
    WordingService service(clinic.session().context());
    EXPECT_FALSE(service.withdraw(Instrument::Lefs, u"nl"_s)) << "nothing is loaded";
    ASSERT_TRUE(service.load(officialLefs("First")));

    ASSERT_TRUE(service.withdraw(Instrument::Lefs, u"nl"_s));

    EXPECT_EQ(questionnaireFor(database, Instrument::Lefs, u"nl"_s)->wording, Wording::Paraphrase);
    EXPECT_TRUE(WordingRepository(database).languages(Instrument::Lefs)->isEmpty());
    EXPECT_FALSE(service.withdraw(Instrument::Lefs, u"nl"_s)) << "it is out of use already";
    Query query(database, u"SELECT event, changes FROM audit_entry ORDER BY position DESC"_s);
    ASSERT_TRUE(query.exec() && query.next());
    EXPECT_EQ(query.text(0), u"wording_changed"_s);
    EXPECT_EQ(changesFromJson(query.text(1)).last(), (FieldChange{u"title"_s, u"First"_s, {}}));
    ASSERT_TRUE(service.load(officialLefs("Second")));
    EXPECT_EQ(questionnaireFor(database, Instrument::Lefs, u"nl"_s)->title, u"Second"_s);
}

TEST(WordingServiceTest, RefusesWhatWouldNotBeScored)
{
    test::TemporaryClinic clinic;
    WordingService service(clinic.session().context());
    QByteArray shorter = officialLefs("x");
    shorter.replace("\"q20\"", "\"q1\"");

    EXPECT_FALSE(service.load("{}"));
    EXPECT_FALSE(service.load(shorter));
    QByteArray ours = officialLefs("x");
    ours.replace("\"official\"", "\"paraphrase\"");
    EXPECT_FALSE(service.load(ours));
    EXPECT_TRUE(
        WordingRepository(clinic.session().database()).languages(Instrument::Lefs)->isEmpty());
}

} // namespace ach
