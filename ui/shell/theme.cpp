// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <array>
#include <utility>

namespace ach {
namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Theme::Token; contrast ratios are those of the design tokens.
constexpr std::array<Pair, Theme::TokenCount> kColors{
    {{0xF3F5F5, 0x12181A}, {0xFFFFFF, 0x1A2123}, {0xF8FAFA, 0x1F272A}, {0xE9EEEE, 0x151C1E},
     {0xD5DCDD, 0x303B3F}, {0x7B898D, 0x74848A}, {0x1A2528, 0xE7EDEE}, {0x47555A, 0xB7C3C6},
     {0x5C6A6F, 0x96A4A8}, {0x97A2A6, 0x5F6D71}, {0x0F6674, 0x5FC4D1}, {0x0B5260, 0x7AD2DD},
     {0xDCECEE, 0x16393F}, {0xFFFFFF, 0x06262B}, {0x3C79A8, 0x4E94C6}, {0x0B4A78, 0xA6D4F5},
     {0x5B4B9A, 0xAC9FEC}, {0xC24A08, 0xF58E50}, {0x8C2D5A, 0xE88FBC}, {0x0B7A5C, 0x4FCB9F},
     {0x1F6FB2, 0x7DB9F2}, {0xEDF2F8, 0x1D2631}, {0xDFE8F2, 0x222F3E}, {0xE6E2F2, 0x2A2942},
     {0xDAD3EC, 0x352F52}, {0xEDEFF0, 0x23292B}, {0xE6F4EA, 0x17291D}, {0xFDF1D8, 0x2E2614},
     {0xFBE6E2, 0x331D1A}, {0x1A6B3A, 0x6FCF97}, {0xE2F2E7, 0x16301F}, {0x7A4A00, 0xF2BC5E},
     {0xFCEED0, 0x352810}, {0xA3231A, 0xFF9384}, {0xFBE5E2, 0x3D1D19}, {0x22538F, 0x8ABAF3},
     {0xE4EDF8, 0x17293F}}};

struct TypeSize {
    double points;
    int weight;
};

// In the order of Theme::Type.
constexpr std::array<TypeSize, 9> kTypes{{{22.5, QFont::DemiBold},
                                          {21, QFont::DemiBold},
                                          {18, QFont::DemiBold},
                                          {13.5, QFont::DemiBold},
                                          {11.25, QFont::DemiBold},
                                          {10.5, QFont::Normal},
                                          {9.75, QFont::Normal},
                                          {9, QFont::Normal},
                                          {8.6, QFont::DemiBold}}};

Theme::Scheme currentScheme = Theme::Scheme::Light;
int currentTextPercent = 100;
bool isOnPaper = false;
constexpr double kPixelsPerPoint = 96.0 / 72;

} // namespace

Theme::Scheme Theme::scheme()
{
    return currentScheme;
}

void Theme::setScheme(Scheme scheme)
{
    currentScheme = scheme;
}

void Theme::setTextPercent(int percent)
{
    currentTextPercent = percent;
}

QColor Theme::color(Token token)
{
    return color(token, isOnPaper ? Scheme::Light : currentScheme);
}

QColor Theme::color(Token token, Scheme scheme)
{
    const Pair& pair = kColors.at(static_cast<std::size_t>(token));
    return QColor::fromRgb(scheme == Scheme::Light ? pair.light : pair.dark);
}

QFont Theme::font(Type type, int weight)
{
    const TypeSize& size = kTypes.at(static_cast<std::size_t>(type));
    QFont font;
    font.setFamilies({QStringLiteral("Open Sans"), QStringLiteral("Noto Sans")});
    if (isOnPaper) {
        font.setPixelSize(qRound(size.points * kPixelsPerPoint));
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64); // no ligatures, as in SheetCanvas
    } else {
        font.setPointSizeF(size.points * currentTextPercent / 100.0);
    }
    font.setWeight(static_cast<QFont::Weight>(weight > 0 ? weight : size.weight));
    return font;
}

PaperTheme::PaperTheme() : m_before(std::exchange(isOnPaper, true)) { }

PaperTheme::~PaperTheme()
{
    isOnPaper = m_before;
}

QPalette Theme::palette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Window));
    palette.setColor(QPalette::WindowText, color(Text));
    palette.setColor(QPalette::Base, color(Surface));
    palette.setColor(QPalette::AlternateBase, color(Surface2));
    palette.setColor(QPalette::Text, color(Text));
    palette.setColor(QPalette::PlaceholderText, color(Text3));
    palette.setColor(QPalette::Button, color(Surface));
    palette.setColor(QPalette::ButtonText, color(Text));
    palette.setColor(QPalette::BrightText, color(Danger));
    palette.setColor(QPalette::Highlight, color(Accent));
    palette.setColor(QPalette::HighlightedText, color(OnAccent));
    palette.setColor(QPalette::Link, color(Accent));
    palette.setColor(QPalette::LinkVisited, color(Accent));
    palette.setColor(QPalette::ToolTipBase, color(Surface));
    palette.setColor(QPalette::ToolTipText, color(Text));
    palette.setColor(QPalette::Light, color(Surface));
    palette.setColor(QPalette::Midlight, color(Surface2));
    palette.setColor(QPalette::Mid, color(Border));
    palette.setColor(QPalette::Dark, color(BorderStrong));
    palette.setColor(QPalette::Shadow, color(BorderStrong));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Disabled));
    return palette;
}

} // namespace ach
