// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/achilleastyle.h"

#include "ui/shell/glyphs.h"
#include "ui/shell/painting.h"
#include "ui/shell/stylesize.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

using namespace StyleSize;

constexpr int kBar = 8; // px: height of a progress bar

bool enabled(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool hovered(const QStyleOption& option)
{
    return enabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

QString role(const QWidget* widget)
{
    return widget == nullptr ? QString() : widget->property("achRole").toString();
}

int focusRadius(const QWidget* widget)
{
    const QVariant wish = widget->property("achFocusRadius");
    return wish.isValid() ? wish.toInt() : Radius::control;
}

QColor edgeOf(const QStyleOption& option)
{
    return Theme::color(enabled(option) ? Theme::BorderStrong : Theme::Border);
}

/// The middle strip of a progress bar, whatever its layout gives it.
QRect bar(const QRect& rect)
{
    const int height = std::min(kBar, rect.height());
    return {rect.x(), rect.y() + (rect.height() - height) / 2, rect.width(), height};
}

/// Lists inside combo boxes and menus need a ground of their own, lists on pages lie on the page.
bool isPopup(const QWidget* widget)
{
    return widget != nullptr && widget->window()->windowType() == Qt::Popup;
}

} // namespace

AchilleaStyle::AchilleaStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

AchilleaStyle::~AchilleaStyle() = default;

void AchilleaStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QAbstractItemView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* header = qobject_cast<QHeaderView*>(widget);
        header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (qobject_cast<QMenu*>(widget) || widget->inherits("QComboBoxPrivateContainer"))
        widget->setAttribute(Qt::WA_TranslucentBackground);
}

void AchilleaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        drawButton(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelLineEdit:
        if (widget != nullptr
            && (qobject_cast<QComboBox*>(widget->parentWidget())
                || qobject_cast<QAbstractSpinBox*>(widget->parentWidget())))
            return;
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawField(*option, *painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(element, *option, *painter);
        return;
    case PE_FrameFocusRect:
        // Controls have the ring; only the current row of a list is marked here.
        if (qobject_cast<const QAbstractItemView*>(widget)
            && option->state.testFlag(State_KeyboardFocusChange))
            Paint::panel(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), Radius::small,
                         QColor(), Theme::color(Theme::Accent), kRing);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            if (item->state.testFlag(State_Selected))
                painter->fillRect(item->rect, Theme::color(Theme::AccentWeak));
            else if (element == PE_PanelItemViewItem && hovered(*item))
                painter->fillRect(item->rect, Theme::color(Theme::Surface2));
            else if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
        }
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget) && !isPopup(widget)) {
            const bool field = widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit");
            if (field)
                drawField(*option, *painter, widget);
            else
                Paint::panel(*painter, option->rect, Radius::control, QColor(),
                             Theme::color(Theme::Border));
            return;
        }
        if (isPopup(widget))
            return;
        break;
    case PE_PanelMenu:
        Paint::panel(*painter, option->rect, Radius::control, Theme::color(Theme::Surface),
                     Theme::color(Theme::BorderStrong));
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, Theme::color(Theme::Surface));
        Paint::panel(*painter, option->rect, 0, QColor(), Theme::color(Theme::BorderStrong));
        return;
    case PE_FrameTabBarBase:
        Paint::hairline(*painter, option->rect.bottomLeft(), option->rect.bottomRight(),
                        Theme::color(Theme::Border));
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const double turn = element == PE_IndicatorArrowDown ? 90
            : element == PE_IndicatorArrowUp                 ? -90
            : element == PE_IndicatorArrowLeft               ? 180
                                                             : 0;
        Paint::chevron(*painter, QRectF(option->rect).center(), 7, turn,
                       Theme::color(enabled(*option) ? Theme::Text2 : Theme::Disabled));
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AchilleaStyle::drawControl(ControlElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_FocusFrame:
        if (const auto* frame = qobject_cast<const QFocusFrame*>(widget);
            frame && frame->widget()) {
            const int radius = focusRadius(frame->widget()) + 2 * kRing;
            const int trim = frame->widget()->property("achFocusTrim").toInt();
            Paint::panel(*painter, option->rect.adjusted(0, 0, 0, -trim), radius, QColor(),
                         Theme::color(Theme::Accent), kRing);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*button);
            const QString wish = role(widget);
            const QColor ink = !enabled(*option) ? Theme::color(Theme::Disabled)
                : wish == u"primary"             ? Theme::color(Theme::OnAccent)
                : wish == u"quiet"               ? Theme::color(Theme::Accent)
                                                 : Theme::color(Theme::Text);
            copy.palette.setColor(QPalette::ButtonText, ink);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        drawTab(*option, *painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            const bool current = tab->state.testFlag(State_Selected);
            painter->save();
            QFont font = painter->font();
            font.setWeight(current ? QFont::DemiBold : QFont::Normal);
            painter->setFont(font);
            painter->setPen(Theme::color(!enabled(*tab) ? Theme::Disabled
                                             : current  ? Theme::Text
                                                        : Theme::Text2));
            painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
            painter->restore();
        }
        return;
    case CE_MenuItem:
        drawMenuItem(*option, *painter, widget);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, Theme::color(Theme::Surface));
        Paint::hairline(*painter, option->rect.bottomLeft(), option->rect.bottomRight(),
                        Theme::color(Theme::Border));
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(option->rect, Theme::color(Theme::Surface));
            Paint::hairline(*painter, option->rect.bottomLeft(), option->rect.bottomRight(),
                            Theme::color(Theme::Border));
            if (enabled(*item)
                && (item->state.testFlag(State_Selected) || item->state.testFlag(State_Sunken)))
                Paint::panel(*painter, QRectF(option->rect).adjusted(1, 2, -1, -3), Radius::small,
                             Theme::color(Theme::AccentWeak), QColor());
            const int underline = proxy()->styleHint(SH_UnderlineShortcut, item, widget, nullptr)
                ? Qt::TextShowMnemonic
                : Qt::TextHideMnemonic;
            painter->setPen(Theme::color(enabled(*item) ? Theme::Text : Theme::Disabled));
            painter->drawText(item->rect, Qt::AlignCenter | underline | Qt::TextSingleLine,
                              item->text);
        }
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, Theme::color(Theme::Surface2));
        Paint::hairline(*painter, option->rect.bottomLeft(), option->rect.bottomRight(),
                        Theme::color(Theme::Border));
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, Theme::color(Theme::Surface2));
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            painter->save();
            QFont font = painter->font();
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(Theme::color(Theme::Text2));
            const QRect room = header->rect.adjusted(Space::x1, 0, -Space::x1, 0);
            const int align = static_cast<int>(
                visualAlignment(header->direction, header->textAlignment) | Qt::AlignVCenter);
            painter->drawText(
                room, align,
                header->fontMetrics.elidedText(header->text, Qt::ElideRight, room.width()));
            painter->restore();
        }
        return;
    case CE_ProgressBarGroove:
        Paint::panel(*painter, bar(option->rect), kBar / 2.0, Theme::color(Theme::Border),
                     QColor());
        return;
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto* job = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            QRectF done = bar(job->rect);
            const double span = job->maximum - job->minimum;
            if (span > 0) {
                done.setWidth(done.width() * (job->progress - job->minimum) / span);
                if (job->direction == Qt::RightToLeft)
                    done.moveRight(job->rect.x() + job->rect.width());
            } else {
                done = done.adjusted(done.width() / 3, 0, -done.width() / 3, 0);
            }
            Paint::panel(*painter, done, done.height() / 2, Theme::color(Theme::Accent), QColor());
        }
        return;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            if (frame->frameShape == QFrame::HLine) {
                Paint::hairline(*painter, QPointF(frame->rect.left(), frame->rect.center().y()),
                                QPointF(frame->rect.right(), frame->rect.center().y()),
                                Theme::color(Theme::Border));
                return;
            }
            if (frame->frameShape == QFrame::VLine) {
                Paint::hairline(*painter, QPointF(frame->rect.center().x(), frame->rect.top()),
                                QPointF(frame->rect.center().x(), frame->rect.bottom()),
                                Theme::color(Theme::Border));
                return;
            }
        }
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

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
