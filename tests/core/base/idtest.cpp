// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <gtest/gtest.h>

#include <thread>

namespace ach {

TEST(IdTest, ReadsBackWhatItWrites)
{
    const PatientId id = PatientId::create();

    EXPECT_EQ(PatientId::fromString(id.toString()), id);
}

TEST(IdTest, IsVersionSevenWithTheStandardVariant)
{
    const QString text = PatientId::create().toString();

    EXPECT_EQ(text.at(14), u'7');
    EXPECT_TRUE(QStringLiteral("89ab").contains(text.at(19)));
}

TEST(IdTest, SortsLaterIdsAfterEarlierOnes)
{
    const QString first = PatientId::create().toString();
    std::this_thread::sleep_for(std::chrono::milliseconds(3));
    const QString second = PatientId::create().toString();

    EXPECT_LT(first, second);
}

TEST(IdTest, KeepsTheOrderOfIdsMadeInOneMillisecond)
{
    QString before = PatientId::create().toString();
    for (int i = 0; i < 20'000; ++i) {
        const QString next = PatientId::create().toString();
        ASSERT_LT(before, next);
        before = next;
    }
}

TEST(IdTest, RefusesTextThatIsNoUuid)
{
    EXPECT_FALSE(PatientId::fromString(u"").has_value());
    EXPECT_FALSE(PatientId::fromString(u"patient 7").has_value());
    EXPECT_FALSE(PatientId::fromString(u"00000000-0000-0000-0000-000000000000").has_value());
}

} // namespace ach
