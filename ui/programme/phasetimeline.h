// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"
#include "ui/widgets/tokenwidget.h"

#include <optional>

namespace ach {

/// The phases of a plan over the months, with today. Keys: left and right choose a phase, Home and
/// End the ends.
class PhaseTimeline : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit PhaseTimeline(QWidget* parent);
    ~PhaseTimeline() override;

    void setPlan(const Programme& plan, int phase, const QDate& today);
    QRectF phaseRect(int index) const;

    QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    QString accessibleValue() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void phaseChosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void refresh() override;

private:
    double x(const QDate& day) const;
    QString weeksText(int index) const;
    void paintMonths(QPainter& painter) const;
    void choose(int index);

    std::optional<Programme> m_plan;
    int m_phase = -1;
    QDate m_today;
};

} // namespace ach
