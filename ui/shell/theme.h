// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace ach {

/// The design tokens: every colour, type size and space of the window. No widget writes a hex value
/// of its own. The theme is a fact of the whole process, like QPalette; change it only through
/// setScheme(), which ui/shell/appearance applies to the application.
class Theme {
public:
    enum class Scheme { Light, Dark };

    enum Token {
        Window,
        Surface,
        Surface2,
        Sidebar,
        Border,
        BorderStrong,
        Text,
        Text2,
        Text3,
        Disabled,
        Accent,
        AccentHover,
        AccentWeak,
        OnAccent,
        ChartDistance,
        ChartHills,
        ChartDose,
        ChartPain,
        ChartMorning,
        ChartVisa,
        ChartSymmetry,
        PhaseIsometric,
        PhaseStrength,
        PhaseEnergy,
        PhaseRunning,
        PhaseUpkeep,
        BandGo,
        BandCare,
        BandStop,
        Good,
        GoodBg,
        Caution,
        CautionBg,
        Danger,
        DangerBg,
        Info,
        InfoBg,
        TokenCount
    };

    /// Sizes of type (points, so that desktop font scaling works).
    enum class Type { Display, Metric, H1, H2, H3, Body, Small, Caption, KeyCap };

    static Scheme scheme();
    static void setScheme(Scheme scheme);
    /// Text size on top of the display scale, in percent: 100, 115, 130 or 150.
    static void setTextPercent(int percent);

    static QColor color(Token token);
    static QColor color(Token token, Scheme scheme);
    /// Open Sans in the size and weight of `type`; `weight` overrides the weight where given.
    static QFont font(Type type, int weight = 0);
    static QPalette palette();
};

/// While it lives, the colours are the light ones and fonts have their usual size in pixels of
/// 1/96 inch, whatever screen and window are set to: for parts of the window that are painted on
/// paper.
class PaperTheme {
public:
    PaperTheme();
    PaperTheme(const PaperTheme&) = delete;
    PaperTheme& operator=(const PaperTheme&) = delete;
    ~PaperTheme();

private:
    bool m_before;
};

/// Steps of empty space in pixels at 96 dpi.
namespace Space {
inline constexpr int x1 = 4;
inline constexpr int x2 = 8;
inline constexpr int x3 = 12;
inline constexpr int x4 = 16;
inline constexpr int x5 = 20;
inline constexpr int x6 = 24;
inline constexpr int x8 = 32;
} // namespace Space

/// Corner radii in pixels.
namespace Radius {
inline constexpr int small = 4;
inline constexpr int control = 6;
inline constexpr int smallCard = 8;
inline constexpr int card = 10;
} // namespace Radius

} // namespace ach
