// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/loadhistory.h"

#include <QWidget>

#include <optional>

namespace ach {

class LoadHistoryLayout;

/// Twelve weekly bars of kilometres and of kilometres on hills. Left and Right choose the week,
/// digits type, Up and Down step by one kilometre, Delete makes the week unknown, H changes between
/// the week and its hills, Ctrl+I asks for an import. It shows what setHistory() gave it and asks
/// for changes; a total typed lower than the hills lowers the hills with it, since they are a part
/// of it.
class LoadHistoryEditor : public QWidget {
    Q_OBJECT

public:
    explicit LoadHistoryEditor(QWidget* parent = nullptr);

    const LoadHistory& history() const { return m_history; }
    void setHistory(const LoadHistory& history);
    int currentWeek() const { return m_week; }
    HistoryLine series() const { return m_series; }
    LoadHistoryLayout chartLayout() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void setSeries(ach::HistoryLine series);

signals:
    void weekEdited(int week, const ach::LoadWeek& value);
    void importRequested();
    void seriesChanged(ach::HistoryLine series);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Drag {
        int week;
        HistoryLine series;
        QPointF start;
        bool moving = false;
        LoadHistory shown;
    };

    void goTo(int week);
    void type(const QString& key);
    void takeTyped();
    void request(int week, HistoryLine series, const std::optional<WeekDistance>& distance);
    void refreshNames();

    LoadHistory m_history;
    int m_week = LoadHistory::kFirstWeek;
    HistoryLine m_series = HistoryLine::Distance;
    QString m_typed;
    std::optional<int> m_hovered;
    std::optional<Drag> m_drag;
};

} // namespace ach
