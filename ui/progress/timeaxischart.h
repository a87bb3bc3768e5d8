// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/chartpanel.h"
#include "ui/widgets/tokenwidget.h"

#include <QPixmap>

#include <memory>
#include <optional>
#include <vector>

namespace ach {

/// Panels over one time axis with phases as bands, visits as dotted lines and one line for the day
/// that is read. Painted by ourselves and not with Qt Charts: that has no axis shared between
/// charts and no crosshair, keeps a graphics item for each of some ten thousand dots after ten
/// years, and would need a series for each piece of a line with gaps. Here all but the line of the
/// day is kept as one picture, so moving it costs one copy. Keys: left and right a day, with Shift
/// a week together with the view, Home, End, + - zoom, 1 2 3 ranges, N writes at the day. A drag
/// moves the view; the wheel zooms while the chart has the focus, or with Ctrl.
class TimeAxisChart : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit TimeAxisChart(QWidget* parent);
    ~TimeAxisChart() override;

    void setData(const ProgressData& course, const QDate& first, const QDate& last);
    /// Never emits.
    void setDay(const QDate& day);
    QDate day() const { return m_day; }

    /// All that is shown, in the size of the widget; for files.
    void paintOn(QPainter& painter) const;

    /// Where `value` of panel `index` is painted on `day`, for tests and hit tests.
    QPointF position(std::size_t index, const QDate& day, double value) const;
    QRectF plotRect(std::size_t index) const;

    QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    QString accessibleValue() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user moved the line.
    void dayChosen(const QDate& day);
    /// More than 1 shows less time; `day` stays where it is.
    void zoomAsked(double factor, const QDate& day);
    void panAsked(int days);
    /// The number of a range, from 0.
    void rangeAsked(int index);
    void annotateAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void refresh() override;

private:
    TimeAxis axis() const;
    QRectF plotArea() const;
    int headerHeight() const;
    /// The share of the height; 0 for a panel without anything to draw.
    int stretchOf(std::size_t index) const;
    void choose(const QDate& day);
    void paintPicture();
    void paintCourse(QPainter& painter) const;
    void paintPanel(QPainter& painter, std::size_t index, const TimeAxis& axis) const;
    double paintHeader(QPainter& painter, std::size_t index) const;
    /// Leaves out the dates that would touch `taken`.
    void paintDates(QPainter& painter, const TimeAxis& axis, const QRectF& taken) const;
    void paintDay(QPainter& painter, const TimeAxis& axis) const;

    std::vector<std::unique_ptr<ChartPanel>> m_panels;
    ProgressData m_data;
    QDate m_first;
    QDate m_last;
    QDate m_day;
    std::optional<double> m_dragged; // where the pointer last was
    QPixmap m_picture; // everything but the line of the day
};

} // namespace ach
