// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/achilleastyle.h"

#include "ui/shell/glyphs.h"
#include "ui/shell/painting.h"
#include "ui/shell/stylesize.h"
#include "ui/shell/stylestate.h"
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
using namespace StyleState;

constexpr int kBar = 8; // px: height of a progress bar

int focusRadius(const QWidget* widget)
{
    const QVariant wish = widget->property("achFocusRadius");
    return wish.isValid() ? wish.toInt() : Radius::control;
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

} // namespace ach
