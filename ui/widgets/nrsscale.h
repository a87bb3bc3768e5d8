// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "ui/shell/glyphs.h"
#include "ui/widgets/tokenwidget.h"

#include <optional>

namespace ach {

/// A score from 0 to 10 as eleven cells over the pain bands. Three states: not scored, scored, not
/// done. Keys: 0-9, X for 10 (also 1 and then 0), arrows, Home, End, N not done, Backspace clears,
/// Enter goes on.
class NrsScale : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit NrsScale(QWidget* parent);
    ~NrsScale() override;

    std::optional<PainScore> score() const { return m_score; }
    /// Never emits; a score ends "not done".
    void setScore(std::optional<PainScore> score);
    bool isNotDone() const { return m_notDone; }
    /// Never emits; "not done" ends a score.
    void setNotDone(bool notDone);
    /// "Not done" is there for activities, off for a test in the clinic. On at first.
    void setNotDoneAllowed(bool allowed);
    /// The last score of the bands "carry on" and "watch" (2 and 5 by default, editable for each
    /// phase).
    void setLimits(int goMax, int careMax);
    /// Words under the ends; empty hides them.
    void setAnchors(const QString& low, const QString& high);
    void setReadOnly(bool readOnly);
    /// Off for a scale that is no pain score: plain cells, and no advice in the spoken value. On at
    /// first.
    void setBandsVisible(bool visible);

    QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    QString accessibleValue() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void scored(int score);
    void notDoneChosen();
    void cleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void refresh() override;

private:
    Light band(int score) const;
    int cellHeight() const;
    QRect cellRect(int score) const;
    QRect scaleRect() const;
    std::optional<int> scoreAt(QPoint point) const;
    void choose(int score);
    void paintNotDone(QPainter& painter) const;

    std::optional<PainScore> m_score;
    std::optional<int> m_hovered;
    QString m_low;
    QString m_high;
    int m_goMax = 2;
    int m_careMax = 5;
    bool m_notDone = false;
    bool m_notDoneAllowed = true;
    bool m_readOnly = false;
    bool m_bandsVisible = true;
    bool m_afterOne = false; // a 0 now means 10
};

} // namespace ach
