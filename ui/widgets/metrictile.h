// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"
#include "ui/widgets/card.h"

namespace ach {

/// One number of a record: title, value with unit, and what changed.
class MetricTile : public Card, public AccessibleFacts {
    Q_OBJECT

public:
    enum class Direction { None, Up, Down };

    MetricTile(const QString& title, QWidget* parent);
    ~MetricTile() override;

    void setTitle(const QString& title);
    /// An empty number shows a dash: nothing was measured.
    void setValue(const QString& number, const QString& unit);
    /// `ink` says whether the change is good (Good), bad (Danger) or neither (Text2): down may be
    /// good.
    void setChange(const QString& text, Direction direction = Direction::None,
                   Theme::Token ink = Theme::Text2);

    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    QString accessibleValue() const override;

private:
    TextLabel* m_title;
    TextLabel* m_number;
    TextLabel* m_unit;
    TextLabel* m_change;
};

} // namespace ach
