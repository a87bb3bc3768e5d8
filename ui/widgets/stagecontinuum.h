// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace ach {

/// The stages from reactive to degenerative as three fields of one line, with the suggestion, its
/// likely range and the decision. Places are 0 (start of the first stage) to 1 (end of the last).
class StageContinuum : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit StageContinuum(QWidget* parent);
    ~StageContinuum() override;

    void setStages(const QStringList& names, const QStringList& hints);
    /// The pointer above the line; empty when there is no suggestion. It is hollow once a decision
    /// differs.
    void setSuggestion(std::optional<double> place, const QString& caption);
    void setRange(std::optional<std::pair<double, double>> range, const QString& caption);
    /// The clinician's own decision, a filled pointer.
    void setDecision(std::optional<double> place, const QString& caption = {});

    QAccessible::Role accessibleRole() const override { return QAccessible::Indicator; }
    QString accessibleValue() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Of the hint that needs most, in the width there is.
    int hintHeight() const;
    int fieldHeight() const;
    double xOf(double place) const;
    void paintFields(QPainter& painter, const QRectF& fields) const;
    void paintPointer(QPainter& painter, double place, double bottom, bool filled) const;

    QStringList m_names;
    QStringList m_hints;
    QString m_suggestionText;
    QString m_rangeText;
    QString m_decisionText;
    std::optional<double> m_suggestion;
    std::optional<double> m_decision;
    std::optional<std::pair<double, double>> m_range;
};

} // namespace ach
