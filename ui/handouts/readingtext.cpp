// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/readingtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>
#include <utility>

namespace ach {

namespace {

constexpr double kLineSpacing = 1.22; // times the line of the font
constexpr int kSmallestWidth = 120;
constexpr int kUsualLetters = 60;

} // namespace

ReadingText::ReadingText(HandoutWords words, Theme::Type type, int weight, QWidget* parent)
    : TokenWidget(parent), m_words(std::move(words)), m_type(type), m_weight(weight)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(plainText(m_words));
}

ReadingText::ReadingText(const QString& words, Theme::Type type, int weight, QWidget* parent)
    : ReadingText(HandoutWords{{words, false}}, type, weight, parent)
{
}

ReadingText::~ReadingText() = default;

void ReadingText::setItem(bool item)
{
    m_isItem = item;
    updateGeometry();
}

void ReadingText::setInk(Theme::Token ink)
{
    m_ink = ink;
    update();
}

int ReadingText::indent() const
{
    return m_isItem ? QFontMetrics(Theme::font(m_type, m_weight)).horizontalAdvance(u'0') * 2 : 0;
}

double ReadingText::layOut(int width, QPainter* painter) const
{
    const QFont font = Theme::font(m_type, m_weight);
    QString text;
    QList<QTextLayout::FormatRange> strong;
    for (const HandoutRun& run : m_words) {
        if (run.strong) {
            QTextCharFormat format;
            format.setFontWeight(QFont::DemiBold);
            strong.append(
                {static_cast<int>(text.size()), static_cast<int>(run.text.size()), format});
        }
        text += run.text;
    }
    const bool isRightToLeft = text.isRightToLeft();
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignAbsolute | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(strong);
    const double spacing = QFontMetricsF(font).height() * kLineSpacing;
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width - indent()));
        line.setPosition({0, y + (spacing - line.height()) / 2});
        y += spacing;
    }
    layout.endLayout();
    if (painter == nullptr)
        return y;

    painter->setPen(Theme::color(m_ink));
    layout.draw(painter, {isRightToLeft ? 0.0 : static_cast<double>(indent()), 0});
    if (m_isItem) {
        const double radius = spacing * 0.09;
        const double x = indent() * 0.4;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::color(Theme::Text2));
        painter->drawEllipse(QPointF(isRightToLeft ? width - x : x, spacing / 2), radius, radius);
    }
    return y;
}

QSize ReadingText::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(m_type, m_weight));
    const int usual = metrics.averageCharWidth() * kUsualLetters;
    const int natural =
        metrics.horizontalAdvance(plainText(m_words).left(kUsualLetters * 2)) + indent() + 2;
    const int width = std::min(usual, natural);
    return {width, heightForWidth(width)};
}

QSize ReadingText::minimumSizeHint() const
{
    const QFontMetricsF metrics(Theme::font(m_type, m_weight));
    return {kSmallestWidth, static_cast<int>(std::ceil(metrics.height() * kLineSpacing))};
}

int ReadingText::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(layOut(width, nullptr)));
}

void ReadingText::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    layOut(width(), &painter);
}

} // namespace ach
