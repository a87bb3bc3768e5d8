// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/cliniclogo.h"

#include "tests/support/smallestlogo.h"

#include <gtest/gtest.h>

namespace ach {

TEST(ClinicLogoTest, TakesAPngWithinItsLimits)
{
    const auto logo = ClinicLogo::fromPng(test::smallestLogo());

    ASSERT_TRUE(logo);
    EXPECT_EQ(logo->png(), test::smallestLogo());
}

TEST(ClinicLogoTest, RefusesWhatIsNoPngOrBreaksALimit)
{
    QByteArray wide = test::smallestLogo();
    wide[18] = 2;
    wide[19] = 89; // 601 pixels
    QByteArray high = test::smallestLogo();
    high[22] = 1;
    high[23] = 45; // 301 pixels
    QByteArray flat = test::smallestLogo();
    flat[23] = 0;
    QByteArray bomb = test::smallestLogo();
    bomb[16] = '\x7F'; // two thousand million pixels
    QByteArray heavy = test::smallestLogo();
    heavy.insert(33, QByteArray(ClinicLogo::kMostBytes, 'x'));
    for (const QByteArray& file :
         {QByteArray(), QByteArray("GIF89a"), test::smallestLogo().chopped(1),
          test::smallestLogo().first(20), wide, high, flat, bomb, heavy}) {
        const auto logo = ClinicLogo::fromPng(file);
        ASSERT_FALSE(logo) << file.size();
        EXPECT_EQ(logo.error().fault, Fault::Invalid);
    }
}

} // namespace ach
