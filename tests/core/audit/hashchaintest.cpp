// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/hashchain.h"

#include "core/service/patientservice.h"
#include "core/storage/auditrepository.h"
#include "core/storage/query.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class HashChainTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        for (int i = 0; i < 6; ++i)
            clinic.addPatient(u"Anna"_s, u"Voorbeeld%1"_s.arg(i));
        ASSERT_EQ(verify().brokenAt(), std::nullopt);
        ASSERT_GE(verify().length(), 8); // made, signed in, six patients
    }
    HashChain verify() const
    {
        const auto chain = AuditRepository(clinic.session().database()).verify();
        EXPECT_TRUE(chain);
        return chain ? *chain : HashChain();
    }
    /// The broken position after `sql` was run behind the program's back.
    std::optional<qint64> brokenAfter(const QStringList& sql)
    {
        for (const QString& statement : sql) {
            const auto status = clinic.session().database().exec(statement);
            EXPECT_TRUE(status) << qPrintable(statement)
                                << (status ? "" : qPrintable(status.error().detail));
        }
        const auto found = clinic.session().verify();
        EXPECT_TRUE(found);
        EXPECT_EQ(found->isSound(), !found->firstBrokenEntry);
        return found->firstBrokenEntry;
    }

    mutable test::TemporaryClinic clinic;
};

TEST_F(HashChainTest, FindsAChangeOfAnyColumn)
{
    for (const QString& column :
         {u"at"_s, u"account_id"_s, u"event"_s, u"record_type"_s, u"record_id"_s, u"patient_id"_s,
          u"changes"_s, u"previous_hash"_s, u"hash"_s}) {
        Database& database = clinic.session().database();
        QString before;
        {
            Query read(database, u"SELECT "_s + column + u" FROM audit_entry WHERE position = 4"_s);
            ASSERT_TRUE(read.exec() && read.next());
            before = read.text(0);
        }
        const auto write = [&database, &column](const QString& value) {
            Query update(database,
                         u"UPDATE audit_entry SET "_s + column + u" = ? WHERE position = 4"_s);
            return update.bind(value).exec().has_value();
        };
        QString other = before;
        other[other.size() / 2] = other.at(other.size() / 2) == u'3' ? u'4' : u'3';
        ASSERT_TRUE(write(other));
        EXPECT_EQ(verify().brokenAt(), 4) << qPrintable(column);
        ASSERT_TRUE(write(before));
        ASSERT_EQ(verify().brokenAt(), std::nullopt) << qPrintable(column);
    }
}

TEST_F(HashChainTest, FindsARemovedEntryAtTheOneThatFollows)
{
    EXPECT_EQ(brokenAfter({u"DELETE FROM audit_entry WHERE position = 3"_s}), 4);
}

TEST_F(HashChainTest, FindsTheFirstEntryRemoved)
{
    EXPECT_EQ(brokenAfter({u"DELETE FROM audit_entry WHERE position = 1"_s}), 2);
}

TEST_F(HashChainTest, FindsARemovedEntryWhoseGapWasClosed)
{
    EXPECT_EQ(brokenAfter({u"DELETE FROM audit_entry WHERE position = 3"_s,
                           u"UPDATE audit_entry SET position = position - 1 WHERE position > 3"_s}),
              3);
}

TEST_F(HashChainTest, FindsTwoEntriesThatChangedPlaces)
{
    EXPECT_EQ(brokenAfter({u"UPDATE audit_entry SET position = 1000 WHERE position = 4"_s,
                           u"UPDATE audit_entry SET position = 4 WHERE position = 5"_s,
                           u"UPDATE audit_entry SET position = 5 WHERE position = 1000"_s}),
              4);
}

TEST_F(HashChainTest, FindsAnEntryPlayedASecondTime)
{
    EXPECT_EQ(
        brokenAfter(
            {u"INSERT INTO audit_entry SELECT position + 1000, at, account_id, event, record_type, "
             u"record_id, "
             "patient_id, changes, previous_hash, hash FROM audit_entry WHERE position = 5"_s}),
        1005);
}

TEST_F(HashChainTest, FindsAnEventThatNoVersionWrites)
{
    EXPECT_EQ(
        brokenAfter({u"UPDATE audit_entry SET event = 'nothing_happened' WHERE position = 2"_s}),
        2);
}

TEST_F(HashChainTest, FindsWhatTheChangesSayEvenWhenTheyReadTheSame)
{
    EXPECT_EQ(
        brokenAfter({u"UPDATE audit_entry SET changes = changes || ' ' WHERE position = 5"_s}), 5);
}

TEST_F(HashChainTest, HoldsForTextThatIsHardToStore)
{
    Patient odd = clinic.addPatient(u"Zoë 👟"_s, u"مثال"_s);
    odd.address = u"\"'\\ \n\t\u0001 </script> %1 \u2028"_s + QChar(0xD800) + QChar(0) + u"end"_s;
    ASSERT_TRUE(PatientService(clinic.session().context()).change(odd));
    clinic.reopen();
    EXPECT_EQ(verify().brokenAt(), std::nullopt);
}

TEST_F(HashChainTest, TellsFieldsApartThatReadTheSameWhenJoined)
{
    AuditEntry first;
    first.recordType = u"ab"_s;
    first.recordId = u"c"_s;
    AuditEntry second = first;
    second.recordType = u"a"_s;
    second.recordId = u"bc"_s;
    EXPECT_NE(auditHash(first, {}), auditHash(second, {}));
}

TEST_F(HashChainTest, NamesTheFieldsThatDiffer)
{
    const AuditFields before{{u"phone"_s, u"1"_s}, {u"email"_s, u"a"_s}};
    const AuditFields after{{u"phone"_s, u"2"_s}, {u"email"_s, u"a"_s}};
    EXPECT_EQ(changesBetween(before, after), (QList<FieldChange>{{u"phone"_s, u"1"_s, u"2"_s}}));
    EXPECT_EQ(changesBetween({}, after).size(), 2);
    const auto changes = changesBetween(before, after);
    EXPECT_EQ(changesFromJson(changesToJson(changes)), changes);
}

} // namespace ach
