// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ach {

class DiaryGridModel;

/// Types two weeks of the paper diary. Scores and ticks take one key and go on to the next day;
/// minutes and kilometres take keys until Enter or an arrow. What cannot be read stays in its cell
/// with a red edge and the range. Keys: digits, X for 10, in rows of ticks 1 for done and 0 for not
/// done, Space changes the tick, R confirms a day of rest, Backspace blanks, arrows move, Enter
/// goes to the next row where this one began.
class DiaryGrid : public QTableView {
    Q_OBJECT

public:
    /// `model` must outlive the grid.
    DiaryGrid(DiaryGridModel& model, QWidget* parent);
    ~DiaryGrid() override;

    /// What is being typed and not stored yet.
    QString typing() const { return m_typing; }
    bool hasError() const { return m_wrong; }
    /// To the day on which the paper goes on, see DiaryGridModel::columnToGoOn().
    void goOn();
    /// Notes the current day as rest, or says why not.
    void confirmRest();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The range of the row in which something unreadable was typed; empty when it is gone.
    void hintChanged(const QString& hint);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    friend class DiaryCellPainter;
    void fitCells();
    bool finishTyping();
    void move(int rows, int columns);
    void nextRow();
    void takeText(const QString& text);
    void takeKey(const QString& text);
    void dropTyping();

    DiaryGridModel& m_model;
    QString m_typing;
    bool m_wrong = false;
    int m_rowBegan = 0;
    QPersistentModelIndex m_one; ///< the cell that the key before filled with a 1
};

} // namespace ach
