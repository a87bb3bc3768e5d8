// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/marktoolbar.h"

#include "ui/intake/bodychartmodel.h"
#include "ui/intake/markglyph.h"
#include "ui/intake/marktext.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

constexpr int kSign = 16;
constexpr int kRing = 2; // room for the focus ring around a chip

} // namespace

MarkToolButton::MarkToolButton(MarkKind kind, QWidget* parent)
    : QAbstractButton(parent), m_kind(kind)
{
    setCheckable(true);
    setObjectName(u"tool_"_s + kMarkKindCodes.toCode(kind));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QString MarkToolButton::keyText() const
{
    return QString::number(static_cast<int>(m_kind) + 1);
}

QSizeF MarkToolButton::keyCapSize() const
{
    const QFontMetricsF metrics(Theme::font(Theme::Type::KeyCap));
    return {metrics.horizontalAdvance(keyText()) + 10, metrics.height()};
}

QSize MarkToolButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(Theme::Type::Small, QFont::DemiBold));
    const int width = 2 * kRing + 2 * Space::x3 + kSign + 2 * Space::x2
        + metrics.horizontalAdvance(text()) + static_cast<int>(std::ceil(keyCapSize().width()));
    return {width, qMax(34, metrics.height() + Space::x4) + 2 * kRing};
}

QSize MarkToolButton::compactSize() const
{
    const int cap = static_cast<int>(std::ceil(keyCapSize().width()));
    return sizeHint() - QSize(cap + Space::x2 - 2 * kRing, 0);
}

void MarkToolButton::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

void MarkToolButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF chip = QRectF(rect()).adjusted(kRing + 1, kRing + 1, -kRing - 1, -kRing - 1);
    const double radius = chip.height() / 2;
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Theme::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + 2, radius + 2);
    }
    const bool lit = isChecked() || isDown();
    const Theme::Token fill = lit ? Theme::AccentWeak
        : underMouse()            ? Theme::Surface2
                                  : Theme::Surface;
    painter.setBrush(Theme::color(fill));
    painter.setPen(QPen(Theme::color(isChecked() ? Theme::Accent : Theme::BorderStrong),
                        isChecked() ? 1.5 : 1));
    painter.drawRoundedRect(chip, radius, radius);

    const QRect inner = chip.adjusted(Space::x3, 0, -Space::x3, 0).toRect();
    const QRect sign = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                           {kSign, kSign}, inner);
    MarkGlyph::paintIcon(painter, m_kind, sign);

    const QRect cap = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                          keyCapSize().toSize(), inner);
    if (!m_compact) {
        painter.setBrush(Theme::color(Theme::Surface2));
        painter.setPen(QPen(Theme::color(Theme::Border), 1));
        painter.drawRoundedRect(cap, Radius::small, Radius::small);
        painter.setFont(Theme::font(Theme::Type::KeyCap));
        painter.setPen(Theme::color(Theme::Text3));
        painter.drawText(cap, Qt::AlignCenter, keyText());
    }

    painter.setFont(Theme::font(Theme::Type::Small, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(Theme::color(isEnabled() ? Theme::Text : Theme::Disabled));
    const int before = kSign + Space::x2;
    const int after = m_compact ? 0 : cap.width() + Space::x2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect words =
        inner.adjusted(mirrored ? after : before, 0, mirrored ? -before : -after, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text());
}

MarkToolBar::MarkToolBar(const BodyChartModel& model, QWidget* parent)
    : QWidget(parent), m_model(model)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* group = new QButtonGroup(this);
    for (const MarkKind kind :
         {MarkKind::Pain, MarkKind::Thickening, MarkKind::Swelling, MarkKind::Crepitus}) {
        auto* button = new MarkToolButton(kind, this);
        group->addButton(button);
        m_buttons.push_back(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, kind] { emit toolRequested(kind); });
    }
    connect(&model, &BodyChartModel::toolChanged, this, &MarkToolBar::refreshChecked);
    refreshTexts();
    refreshChecked();
}

QSize MarkToolBar::sizeHint() const
{
    int width = 0;
    for (const MarkToolButton* button : m_buttons)
        width += button->sizeHint().width() + Space::x1;
    return {width, heightForWidth(width)};
}

QSize MarkToolBar::minimumSizeHint() const
{
    QSize least(0, 0);
    for (const MarkToolButton* button : m_buttons)
        least = least.expandedTo(button->compactSize());
    return least;
}

int MarkToolBar::heightForWidth(int width) const
{
    return arrange(width, false);
}

bool MarkToolBar::isCompact(int width) const
{
    int row = 0;
    for (const MarkToolButton* button : m_buttons)
        row += button->sizeHint().width() + Space::x1;
    return row - Space::x1 > width;
}

int MarkToolBar::arrange(int width, bool apply) const
{
    const bool compact = isCompact(width);
    QPoint at(0, 0);
    int height = 0;
    for (MarkToolButton* button : m_buttons) {
        const QSize size = compact ? button->compactSize() : button->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, at.y() + size.height() + Space::x1};
        if (apply) {
            button->setCompact(compact);
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(at, size)));
        }
        at.rx() += size.width() + Space::x1;
        height = at.y() + size.height();
    }
    return height;
}

void MarkToolBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void MarkToolBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange(width(), true);
    QWidget::changeEvent(event);
}

void MarkToolBar::keyPressEvent(QKeyEvent* event)
{
    // Some keyboards have their digits above Shift, others beside the letters.
    const bool bare =
        (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (bare && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4) {
        emit toolRequested(static_cast<MarkKind>(event->key() - Qt::Key_1));
        return;
    }
    QWidget::keyPressEvent(event);
}

void MarkToolBar::refreshChecked()
{
    for (MarkToolButton* button : m_buttons)
        button->setChecked(button->kind() == m_model.tool());
}

void MarkToolBar::refreshTexts()
{
    setAccessibleName(tr("Kind of mark"));
    for (MarkToolButton* button : m_buttons) {
        button->setText(MarkText::kind(button->kind()));
        button->setAccessibleName(button->text());
        button->setToolTip(u"%1 (%2)"_s.arg(button->text(), button->keyText()));
    }
    updateGeometry();
    arrange(width(), true);
}

} // namespace ach
