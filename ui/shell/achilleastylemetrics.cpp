// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of AchilleaStyle; achilleastyle.cpp draws.
#include "ui/shell/achilleastyle.h"
#include "ui/shell/icons.h"
#include "ui/shell/painting.h"
#include "ui/shell/stylesize.h"
#include "ui/shell/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QStyleOption>

namespace ach {

using namespace StyleSize;

int AchilleaStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                               const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 2 * kRing;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIndicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Space::x2;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
        return 18;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return Space::x1;
    case PM_MenuBarHMargin:
        return Space::x2;
    case PM_DefaultFrameWidth:
        // The viewport of a text field has square corners, which must stay inside the round ones.
        if (widget != nullptr
            && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit")))
            return 3;
        return 1;
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuPanelWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return Space::x2;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 20;
    case PM_TabBarTabOverlap:
        return 0;
    case PM_SplitterWidth:
        return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::x2;
    case PM_HeaderMargin:
        return Space::x2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize AchilleaStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                      const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(size.width() + 30, kControlHeight),
                std::max(kControlHeight, size.height() + 12)};
    case CT_ToolButton:
        return result.expandedTo({kControlHeight, kControlHeight});
    case CT_LineEdit:
        return {result.width(), std::max(kControlHeight, size.height() + 10)};
    case CT_ComboBox:
        return {size.width() + 44, std::max(kControlHeight, size.height() + 10)};
    case CT_SpinBox:
        // The height of the line edit inside, which is a whole field already.
        return {std::max(result.width(), size.width() + 12),
                std::max(kControlHeight, size.height())};
    case CT_CheckBox:
    case CT_RadioButton:
        return result.expandedTo({0, 26});
    case CT_MenuBarItem:
        return {size.width() + 18, std::max(28, size.height() + 10)};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {size.width(), 9};
            const qsizetype tab = item->text.indexOf(u'\t');
            const QString text = tab < 0 ? item->text : item->text.left(tab);
            const int cap =
                tab < 0 ? 0 : Paint::keyCapSize(item->text.mid(tab + 1)).width() + Space::x6;
            const int width = QFontMetrics(item->font).size(Qt::TextShowMnemonic, text).width();
            return {width + cap + kMenuIcon + 3 * kMenuMargin + 2 * Space::x3,
                    std::max(30, size.height() + 4)};
        }
        return result;
    case CT_HeaderSection:
        return {result.width(), std::max(28, result.height())};
    case CT_ItemViewItem:
        return result.expandedTo({0, 28});
    case CT_ProgressBar:
        return {result.width(), Space::x2};
    case CT_TabBarTab: {
        // The chosen tab is bold: every tab has room for it, so that nothing moves.
        return {result.width() + size.width() / 12, std::max(40, result.height())};
    }
    default:
        return result;
    }
}

QRect AchilleaStyle::subElementRect(SubElement element, const QStyleOption* option,
                                    const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const QRect rect = option->rect;
        if (widget != nullptr
            && (qobject_cast<QComboBox*>(widget->parentWidget())
                || qobject_cast<QAbstractSpinBox*>(widget->parentWidget())))
            return rect;
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame != nullptr && frame->lineWidth > 0
            ? rect.adjusted(Space::x2, 1, -Space::x2, -1)
            : rect;
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect AchilleaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                    SubControl part, const QWidget* widget) const
{
    const QRect rect = option->rect;
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool buttons = spin != nullptr && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int room = buttons ? 22 : 0;
        QRect result;
        switch (part) {
        case SC_SpinBoxUp:
            result = QRect(rect.right() - room, rect.top() + 1, room, rect.height() / 2 - 1);
            break;
        case SC_SpinBoxDown:
            result = QRect(rect.right() - room, rect.center().y() + 1, room, rect.height() / 2 - 1);
            break;
        case SC_SpinBoxEditField:
            result = rect.adjusted(Space::x2, 1, -room - (buttons ? 2 : Space::x2), -1);
            break;
        default:
            return rect;
        }
        return visualRect(option->direction, rect, result);
    }
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect,
                              QRect(rect.right() - 28, rect.top(), 28, rect.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(Space::x3, 1, -30, -1));
        default:
            return rect;
        }
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar == nullptr)
            return rect;
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        const bool across = bar->orientation == Qt::Horizontal;
        const int length = across ? rect.width() : rect.height();
        if (part == SC_ScrollBarGroove)
            return rect;
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int slider = length;
        if (range > 0) {
            slider = static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep));
            slider = std::clamp(slider, std::min(32, length), length);
        }
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - slider, bar->upsideDown);
        int from = 0;
        int size = 0;
        if (part == SC_ScrollBarSlider) {
            from = start;
            size = slider;
        } else if (part == SC_ScrollBarSubPage) {
            size = start;
        } else if (part == SC_ScrollBarAddPage) {
            from = start + slider;
            size = length - from;
        } else {
            return {};
        }
        const QRect result = across ? QRect(rect.x() + from, rect.y(), size, rect.height())
                                    : QRect(rect.x(), rect.y() + from, rect.width(), size);
        return across ? visualRect(option->direction, rect, result) : result;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int AchilleaStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_ComboBox_Popup:
    case SH_Table_GridLineColor:
        return hint == SH_Table_GridLineColor ? static_cast<int>(Theme::color(Theme::Border).rgba())
                                              : 0;
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return hint == SH_UnderlineShortcut ? 1 : 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        return m_lessMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon AchilleaStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                                  const QWidget* widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
        return Icons::icon("window-close");
    case SP_MessageBoxInformation:
        return Icons::icon("dialog-information", Theme::Info);
    case SP_MessageBoxWarning:
        return Icons::icon("dialog-warning", Theme::Caution);
    case SP_MessageBoxCritical:
        return Icons::icon("dialog-error", Theme::Danger);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace ach
