// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace ach {

/// What the parts of the style ask of an option or a widget.
namespace StyleState {

inline bool enabled(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

inline bool hovered(const QStyleOption& option)
{
    return enabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

/// The property `achRole` of a button.
inline QString role(const QWidget* widget)
{
    return widget == nullptr ? QString() : widget->property("achRole").toString();
}

} // namespace StyleState

} // namespace ach
