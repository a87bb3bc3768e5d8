// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"

#include <gtest/gtest.h>

namespace ach {

TEST(BoundedTest, TakesBothEndsOfItsRange)
{
    EXPECT_EQ(PainScore::from(0)->value(), 0);
    EXPECT_EQ(PainScore::from(10)->value(), 10);
}

TEST(BoundedTest, RefusesAValueOutsideItsRange)
{
    EXPECT_FALSE(PainScore::from(-1).has_value());
    EXPECT_FALSE(PainScore::from(11).has_value());
}

TEST(BoundedTest, OrdersByValue)
{
    EXPECT_LT(PainScore::of(3), PainScore::of(5));
}

} // namespace ach
