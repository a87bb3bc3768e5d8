// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/questionnaire.h"
#include "ui/widgets/tokenwidget.h"

#include <optional>

namespace ach {

/// The answers 0 to 4 of one item as cells, perhaps with "does not apply" at the end. Keys: the
/// digits, N for "does not apply", arrows, Backspace clears.
class RatingCells : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    RatingCells(const QList<QuestionOption>& options, QWidget* parent);
    ~RatingCells() override;

    /// The code of the answer; empty while there is none.
    QString code() const;
    /// Never emits.
    void setCode(const QString& code);

    QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    QString accessibleValue() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Empty when the answer was taken away.
    void rated(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString cellText(int cell) const;
    QRect cellRect(int cell) const;
    std::optional<int> cellAt(QPoint point) const;
    void choose(std::optional<int> cell);

    QList<QuestionOption> m_options;
    std::optional<int> m_current;
};

} // namespace ach
