// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/bodychart.h"
#include "ui/intake/bodycharthit.h"
#include "ui/intake/bodychartlayout.h"

#include <QWidget>

#include <optional>

namespace ach {

class BodyChartModel;

/// The lateral lower leg with a ruler, on which the clinician sets, moves and sizes marks. It shows
/// a BodyChartModel and asks for changes by signals; whoever connects them decides about undo.
///
/// Keyboard: 1-4 tool; Up and Down 5 mm, with Shift 1 mm; Left and Right across as seen on the
/// screen; Enter sets a mark at the line; + and - size; Tab walks through the marks, whose arrows
/// then move the mark; Escape or Enter lets it go; Delete removes; L and R change the leg. The
/// drawing does not mirror with the direction of the language.
class BodyChartView : public QWidget {
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit BodyChartView(const BodyChartModel& model, QWidget* parent = nullptr);

    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);

    const BodyChartModel& model() const { return m_model; }
    /// Where everything lies at the present size, with a mark that is being dragged at its new
    /// place.
    BodyChartLayout chartLayout() const;
    /// The place of the keyboard line.
    LegPlace cursorPlace() const { return m_cursor; }

    QSize sizeHint() const override { return {740, 640}; }
    QSize minimumSizeHint() const override { return {420, 340}; }

signals:
    void markAdded(const ach::BodyMark& mark);
    void markMoved(const ach::MarkId& id, ach::MarkHeight height, ach::MarkAcross across);
    void markResized(const ach::MarkId& id, ach::MarkExtent extent);
    void markRemoved(const ach::MarkId& id);
    /// Empty when no mark is chosen any more.
    void markSelected(const std::optional<ach::MarkId>& id);
    void sideRequested(ach::Side side);
    void toolRequested(ach::MarkKind tool);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// A press that is not yet known to be a click or a drag.
    struct Press {
        BodyChartHit hit;
        QPointF start;
        bool dragging = false;
        std::optional<BodyMark> preview = std::nullopt;
    };

    std::vector<PlacedMark> shownMarks() const;
    std::optional<BodyMark> selectedMark() const;
    /// The place of the chosen mark among those of the leg.
    int selectedRow() const;
    BodyChartHit hitAt(const QPointF& pixel) const;
    void drag(const QPointF& pixel);
    void finishClick(const Press& press);
    void placeAt(const LegPlace& place);
    void step(int heightMm, int acrossMm);
    void sizeBy(int millimetres);
    void letGo();
    void followSelection();
    void refreshNames();

    const BodyChartModel& m_model;
    bool m_readOnly = false;
    bool m_grabbed = false; ///< arrows move the chosen mark instead of the line
    LegPlace m_cursor{45, 0};
    std::optional<Press> m_press;
    std::optional<MarkId> m_hovered;
    std::optional<int> m_pointerMm;
};

} // namespace ach
