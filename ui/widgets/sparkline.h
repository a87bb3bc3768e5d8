// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

#include <QList>

#include <optional>

class QPainter;

namespace ach {

/// A word-sized line of a few weeks. An empty value is a gap, never a zero. Time runs from left to
/// right always.
class Sparkline : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent);
    ~Sparkline() override;

    /// `lowest` and `highest` are the ends of the scale, not of the values.
    void setValues(const QList<std::optional<double>>& values, double lowest, double highest);
    /// What the line says, for screen readers and as the tool tip: "Pain falling from 3 to 2".
    void setSummary(const QString& summary);

    /// The same drawing for a row of a list.
    static void paint(QPainter& painter, const QRectF& rect,
                      const QList<std::optional<double>>& values, double lowest, double highest);

    QAccessible::Role accessibleRole() const override { return QAccessible::Graphic; }
    QSize sizeHint() const override { return {62, 28}; }
    QSize minimumSizeHint() const override { return {40, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<std::optional<double>> m_values;
    double m_lowest = 0;
    double m_highest = 10;
};

} // namespace ach
