// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recoverykey.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class RecoveryKeyTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(initialiseVault()); }
};

TEST_F(RecoveryKeyTest, IsEightGroupsOfFiveLettersThatCannotBeMistaken)
{
    static const QRegularExpression letters(u"^[0-9A-HJKMNP-TV-Z]{5}$"_s);
    for (int i = 0; i < 50; ++i) {
        const QStringList groups = RecoveryKey::create().groups();
        ASSERT_EQ(groups.size(), RecoveryKey::kGroups);
        for (const QString& group : groups)
            EXPECT_TRUE(letters.match(group).hasMatch()) << qPrintable(group);
    }
}

TEST_F(RecoveryKeyTest, ReadsWhatPeopleType)
{
    for (int i = 0; i < 50; ++i) {
        const RecoveryKey key = RecoveryKey::create();
        const QString printed = key.groups().join(u'-');
        QString lookalike = printed;
        lookalike.replace(u'0', i % 2 == 0 ? u'O' : u'o');
        lookalike.replace(u'1', i % 3 == 0 ? u'I' : i % 3 == 1 ? u'l' : u'L');
        for (const QString& typed :
             QStringList{printed, printed.toLower(), QString(printed).remove(u'-'),
                         QString(printed).replace(u'-', u' '),
                         u"  "_s + QString(printed).replace(u'-', u"\n"_s) + u'\t',
                         QString(printed).replace(u'-', QChar(0x00A0)), lookalike}) {
            const auto read = RecoveryKey::fromText(typed);
            ASSERT_TRUE(read) << qPrintable(typed);
            EXPECT_EQ(read->secret().bytes(), key.secret().bytes());
        }
    }
}

// A check sum of eight bits lets one slip in 256 pass it; such a key still opens nothing, because
// the slot is sealed.
TEST_F(RecoveryKeyTest, FindsNearlyEveryWrongLetterByItsCheckSum)
{
    const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    const RecoveryKey key = RecoveryKey::create();
    const QString printed = key.groups().join(QString());
    int tried = 0;
    int passed = 0;

    for (qsizetype at = 0; at < printed.size(); ++at) {
        for (const QChar letter : alphabet) {
            if (letter == printed.at(at))
                continue;
            QString typed = printed;
            typed[at] = letter;
            ++tried;
            if (const auto read = RecoveryKey::fromText(typed)) {
                ++passed;
                EXPECT_NE(read->secret().bytes(), key.secret().bytes());
            } else {
                EXPECT_EQ(read.error().cause, Cause::WrongRecoveryKey);
            }
        }
    }
    EXPECT_EQ(tried, 40 * 31);
    EXPECT_LT(passed, 25); // 1240 / 256 is about 5
}

TEST_F(RecoveryKeyTest, RefusesAnythingElse)
{
    const QString printed = RecoveryKey::create().groups().join(QString());
    for (const QString& typed :
         QStringList{QString(), u"-"_s, printed.left(39), printed + u'0', printed + printed,
                     u"U"_s.repeated(40), QString(printed).replace(3, 1, u"é"_s),
                     QString(printed).replace(3, 1, u"*"_s),
                     QString(printed).replace(3, 1, QChar(0)), u"A"_s.repeated(100'000)}) {
        const auto read = RecoveryKey::fromText(typed);
        ASSERT_FALSE(read) << qPrintable(typed.left(60));
        EXPECT_EQ(read.error().cause, Cause::WrongRecoveryKey);
    }
}

} // namespace ach
