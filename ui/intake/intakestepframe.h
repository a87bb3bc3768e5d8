// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace ach {

class Card;
class TextLabel;

/// How one step of the intake is laid out: a title, banners, and columns of cards, which stand one
/// above the other where the room is narrow.
class IntakeStepFrame : public QWidget {
    Q_OBJECT

public:
    explicit IntakeStepFrame(QWidget* parent);

protected:
    void setTitle(const QString& title, const QString& subtitle);
    QHBoxLayout* header() const { return m_header; }
    /// Stands between the title and the columns.
    QVBoxLayout* banners() const { return m_banners; }
    QVBoxLayout* addColumn(int stretch);
    Card* addCard(QVBoxLayout* column, const QString& title = {});
    /// A table of labels and controls inside a card. Where a choice would have to fold beside its
    /// label, the label stands above it.
    QGridLayout* addTable(Card* card);
    void addRow(QGridLayout* table, const QString& label, const QString& hint, QWidget* control);
    /// The same with the words of a question.
    void addRow(QGridLayout* table, const QString& key, QWidget* control);
    /// A question over its control, for one that needs the whole width.
    void addStacked(Card* card, const QString& key, QWidget* control);
    /// A line of help under the title of a card.
    void addCaption(Card* card, const QString& text);

    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A row of a table that stands beside or above; rows of the grid come in pairs.
    struct Row {
        QGridLayout* table;
        int row;
        QWidget* words;
        QWidget* control;
        bool isAbove;
    };
    static void place(Row& row, bool isAbove);
    void placeRows(const QWidget& card);

    TextLabel* m_title;
    TextLabel* m_subtitle;
    QHBoxLayout* m_header;
    QVBoxLayout* m_banners;
    QBoxLayout* m_columns;
    QList<Row> m_rows;
};

} // namespace ach
