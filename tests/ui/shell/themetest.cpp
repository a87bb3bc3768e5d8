// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ach {
namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Relative luminance, WCAG 2.x.
double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

double ratio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

class ContrastTest : public ::testing::TestWithParam<Theme::Scheme> {
protected:
    void expectAtLeast(double wanted, Theme::Token ink, Theme::Token ground) const
    {
        EXPECT_GE(ratio(Theme::color(ink, GetParam()), Theme::color(ground, GetParam())), wanted)
            << "token " << ink << " on token " << ground;
    }
};

} // namespace

TEST(ContrastRatioTest, GivesTheRatioOfBlackOnWhite)
{
    EXPECT_NEAR(ratio(Qt::black, Qt::white), 21, 0.001);
}

TEST_P(ContrastTest, ReadsEveryTextOnEveryGround)
{
    for (const Theme::Token ground :
         {Theme::Window, Theme::Surface, Theme::Surface2, Theme::Sidebar, Theme::AccentWeak}) {
        for (const Theme::Token ink :
             {Theme::Text, Theme::Text2, Theme::Text3, Theme::Accent, Theme::AccentHover})
            expectAtLeast(4.5, ink, ground);
    }
    expectAtLeast(4.5, Theme::OnAccent, Theme::Accent);
    expectAtLeast(4.5, Theme::OnAccent, Theme::AccentHover);
}

TEST_P(ContrastTest, ReadsEveryStatusOnItsFillAndOnCards)
{
    const std::pair<Theme::Token, Theme::Token> pairs[] = {{Theme::Good, Theme::GoodBg},
                                                           {Theme::Caution, Theme::CautionBg},
                                                           {Theme::Danger, Theme::DangerBg},
                                                           {Theme::Info, Theme::InfoBg}};
    for (const auto& [ink, ground] : pairs) {
        expectAtLeast(4.5, ink, ground);
        expectAtLeast(4.5, ink, Theme::Surface);
        expectAtLeast(4.5, Theme::Text, ground);
        expectAtLeast(4.5, Theme::Text2, ground);
    }
}

TEST_P(ContrastTest, ReadsLabelsOnEveryBandOfTheCharts)
{
    for (const Theme::Token ground :
         {Theme::PhaseIsometric, Theme::PhaseStrength, Theme::PhaseEnergy, Theme::PhaseRunning,
          Theme::PhaseUpkeep, Theme::BandGo, Theme::BandCare, Theme::BandStop}) {
        expectAtLeast(4.5, Theme::Text, ground);
        expectAtLeast(4.5, Theme::Text2, ground);
    }
}

TEST_P(ContrastTest, SeesEveryEdgeAndLine)
{
    for (const Theme::Token ground : {Theme::Window, Theme::Surface}) {
        expectAtLeast(3, Theme::BorderStrong, ground);
        expectAtLeast(3, Theme::Accent, ground);
    }
    for (const Theme::Token line :
         {Theme::ChartDistance, Theme::ChartHills, Theme::ChartDose, Theme::ChartPain,
          Theme::ChartMorning, Theme::ChartVisa, Theme::ChartSymmetry})
        expectAtLeast(3, line, Theme::Surface);
}

INSTANTIATE_TEST_SUITE_P(BothSchemes, ContrastTest,
                         ::testing::Values(Theme::Scheme::Light, Theme::Scheme::Dark));

TEST(ThemeTest, ScalesEveryFontWithTheTextSize)
{
    const double before = Theme::font(Theme::Type::Caption).pointSizeF();

    Theme::setTextPercent(150);
    const double after = Theme::font(Theme::Type::Caption).pointSizeF();
    Theme::setTextPercent(100);

    EXPECT_NEAR(after, before * 1.5, 0.001);
}

} // namespace ach
