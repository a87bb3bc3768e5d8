// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of control is drawn; achilleastyle.cpp says which is asked for.
#include "ui/shell/achilleastyle.h"
#include "ui/shell/glyphs.h"
#include "ui/shell/painting.h"
#include "ui/shell/stylesize.h"
#include "ui/shell/stylestate.h"
#include "ui/shell/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;
using namespace StyleSize;
using namespace StyleState;

namespace {

QColor edgeOf(const QStyleOption& option)
{
    return Theme::color(enabled(option) ? Theme::BorderStrong : Theme::Border);
}

} // namespace

void AchilleaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(*option, *painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(*option, *painter, widget);
        return;
    case CC_ComboBox:
        drawComboBox(*option, *painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void AchilleaStyle::drawButton(const QStyleOption& option, QPainter& painter,
                               const QWidget* widget) const
{
    const bool down = option.state.testFlag(State_Sunken);
    const bool on = option.state.testFlag(State_On);
    const QString wish = role(widget);
    const bool flat = widget != nullptr && widget->inherits("QToolButton")
        && option.state.testFlag(State_AutoRaise);
    QColor fill = Theme::color(Theme::Surface);
    QColor edge = edgeOf(option);
    if (wish == u"primary") {
        fill = Theme::color(hovered(option) || down ? Theme::AccentHover : Theme::Accent);
        edge = fill;
        if (!enabled(option)) {
            fill = Theme::color(Theme::Surface2);
            edge = Theme::color(Theme::Border);
        }
    } else if (wish == u"quiet" || flat) {
        fill = hovered(option) || down || on ? Theme::color(Theme::AccentWeak) : QColor();
        edge = QColor();
    } else if (on) {
        fill = Theme::color(Theme::AccentWeak);
        edge = Theme::color(enabled(option) ? Theme::Accent : Theme::Border);
    } else if (hovered(option) || down) {
        fill = Theme::color(down ? Theme::AccentWeak : Theme::Surface2);
    }
    if (fill.isValid() || edge.isValid())
        Paint::panel(painter, option.rect, Radius::control, fill, edge);
}

void AchilleaStyle::drawField(const QStyleOption& option, QPainter& painter,
                              const QWidget* widget) const
{
    const bool wrong = widget != nullptr && widget->property("achError").toBool();
    const bool focused = option.state.testFlag(State_HasFocus);
    QColor edge = edgeOf(option);
    if (wrong)
        edge = Theme::color(Theme::Danger);
    else if (focused)
        edge = Theme::color(Theme::Accent);
    else if (hovered(option))
        edge = Theme::color(Theme::Text2);
    const bool quiet = !enabled(option) || option.state.testFlag(State_ReadOnly);
    Paint::panel(painter, option.rect, Radius::control,
                 Theme::color(quiet ? Theme::Surface2 : Theme::Surface), edge, wrong ? 2 : 1);
}

void AchilleaStyle::drawIndicator(PrimitiveElement element, const QStyleOption& option,
                                  QPainter& painter) const
{
    QRectF box(0, 0, kIndicator, kIndicator);
    box.moveCenter(QRectF(option.rect).center());
    const bool on = option.state.testFlag(State_On);
    const bool half = option.state.testFlag(State_NoChange);
    const bool round = element == PE_IndicatorRadioButton;
    const double radius = round ? kIndicator / 2.0 : Radius::small;
    const QColor accent = Theme::color(enabled(option) ? Theme::Accent : Theme::Disabled);
    if (!on && !half) {
        Paint::panel(painter, box, radius,
                     Theme::color(hovered(option) ? Theme::AccentWeak : Theme::Surface),
                     edgeOf(option), round ? 1.5 : 1);
        return;
    }
    if (round) {
        Paint::panel(painter, box, radius, Theme::color(Theme::Surface), accent, 5.5);
        return;
    }
    Paint::panel(painter, box, radius, accent, QColor());
    const QColor ink = Theme::color(enabled(option) ? Theme::OnAccent : Theme::Surface);
    if (half)
        painter.fillRect(box.adjusted(4, 8, -4, -8), ink);
    else
        Glyphs::paintTick(painter, box.adjusted(3, 3, -3, -3), ink);
}

void AchilleaStyle::drawTab(const QStyleOption& option, QPainter& painter) const
{
    const QRect rect = option.rect;
    if (hovered(option) && !option.state.testFlag(State_Selected))
        painter.fillRect(rect.adjusted(0, 0, 0, -1), Theme::color(Theme::Surface2));
    if (option.state.testFlag(State_Selected))
        painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3),
                         Theme::color(Theme::Accent));
    // The ring of QFocusFrame would go around the whole bar; the tab itself is what arrows move.
    if (option.state.testFlag(State_HasFocus))
        Paint::panel(painter, QRectF(rect).adjusted(2, 4, -2, -6), Radius::control, QColor(),
                     Theme::color(Theme::Accent), kRing);
}

void AchilleaStyle::drawMenuItem(const QStyleOption& option, QPainter& painter,
                                 const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (item == nullptr)
        return;
    const QRect rect = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        Paint::hairline(painter, QPointF(rect.left() + Space::x2, rect.center().y()),
                        QPointF(rect.right() - Space::x2, rect.center().y()),
                        Theme::color(Theme::Border));
        return;
    }
    painter.save();
    if (item->state.testFlag(State_Selected) && enabled(*item))
        Paint::panel(painter, QRectF(rect).adjusted(Space::x1, 1, -Space::x1, -1), Radius::small,
                     Theme::color(Theme::AccentWeak), QColor());
    const QRect inner = rect.adjusted(kMenuMargin + Space::x1, 0, -kMenuMargin - Space::x1, 0);
    const auto visual = [&](const QRect& part) { return visualRect(item->direction, rect, part); };
    const QRect mark =
        visual(QRect(inner.left(), rect.center().y() - kMenuIcon / 2 + 1, kMenuIcon, kMenuIcon));
    if (item->checked)
        Glyphs::paintTick(painter, QRectF(mark).adjusted(2, 2, -2, -2),
                          Theme::color(Theme::Accent));
    else if (!item->icon.isNull())
        item->icon.paint(&painter, mark, Qt::AlignCenter,
                         enabled(*item) ? QIcon::Normal : QIcon::Disabled);

    const qsizetype tab = item->text.indexOf(u'\t');
    const QString text = tab < 0 ? item->text : item->text.left(tab);
    painter.setFont(item->font);
    painter.setPen(Theme::color(enabled(*item) ? Theme::Text : Theme::Disabled));
    const int underline = proxy()->styleHint(SH_UnderlineShortcut, item, widget, nullptr)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    const int side = item->direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(visual(inner.adjusted(kMenuIcon + kMenuMargin, 0, 0, 0)),
                     side | Qt::AlignVCenter | underline | Qt::TextSingleLine, text);
    if (tab >= 0) {
        const QString key = item->text.mid(tab + 1);
        const int width = Paint::keyCapSize(key).width();
        Paint::keyCap(painter,
                      visual(QRect(inner.right() - width, rect.top(), width, rect.height())), key,
                      false);
    } else if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        Paint::chevron(
            painter,
            QRectF(visual(QRect(inner.right() - 8, rect.top(), 8, rect.height()))).center(), 7,
            item->direction == Qt::RightToLeft ? 180 : 0, Theme::color(Theme::Text2));
    }
    painter.restore();
}

void AchilleaStyle::drawScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                                  const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (bar == nullptr || bar->maximum <= bar->minimum)
        return;
    const QRectF slider = proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
    const bool wide = hovered(option) || bar->state.testFlag(State_Sunken);
    const double margin = wide ? 2 : 3.5;
    const bool across = bar->orientation == Qt::Horizontal;
    const QRectF handle =
        across ? slider.adjusted(2, margin, -2, -margin) : slider.adjusted(margin, 2, -margin, -2);
    Paint::panel(painter, handle, std::min(handle.width(), handle.height()) / 2,
                 Theme::color(wide ? Theme::Text3 : Theme::BorderStrong), QColor());
}

void AchilleaStyle::drawSpinBox(const QStyleOptionComplex& option, QPainter& painter,
                                const QWidget* widget) const
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    if (spin == nullptr)
        return;
    if (spin->frame)
        drawField(option, painter, widget);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, double turn, QAbstractSpinBox::StepEnabledFlag flag) {
        const QRectF rect = proxy()->subControlRect(CC_SpinBox, spin, part, widget);
        const bool can = enabled(option) && spin->stepEnabled.testFlag(flag);
        if (can && spin->activeSubControls.testFlag(part) && hovered(option))
            Paint::panel(painter, rect.adjusted(1, 1, -1, -1), Radius::small,
                         Theme::color(Theme::AccentWeak), {});
        Paint::chevron(painter, rect.center(), 6, turn,
                       Theme::color(can ? Theme::Text2 : Theme::Disabled));
    };
    arrow(SC_SpinBoxUp, -90, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, 90, QAbstractSpinBox::StepDownEnabled);
}

void AchilleaStyle::drawComboBox(const QStyleOptionComplex& option, QPainter& painter,
                                 const QWidget* widget) const
{
    drawField(option, painter, widget);
    const QRectF arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    Paint::chevron(painter, arrow.center(), 8, 90,
                   Theme::color(enabled(option) ? Theme::Text2 : Theme::Disabled));
}

} // namespace ach
