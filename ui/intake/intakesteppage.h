// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakeviewmodel.h"
#include "ui/shell/theme.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace ach {

class AnswerRow;
class Card;
class ChipToggle;
class ChoiceSegment;
class NrsScale;
class TextLabel;
class UnitField;

/// One step of the intake. It shows the answers of the view-model and hands every change back to
/// it; a change of the language makes it anew. Two columns stand one above the other where the room
/// is narrow.
class IntakeStepPage : public QWidget {
    Q_OBJECT

public:
    IntakeStepPage(IntakeViewModel& viewModel, IntakeStep step, QWidget* parent);
    ~IntakeStepPage() override;

    IntakeStep step() const { return m_step; }
    /// What the main button says; empty for the name of the next step.
    virtual QString primaryText() const { return {}; }
    /// Why the main button can do nothing now; empty when it can.
    virtual QString primaryBlocked() const { return {}; }
    /// Does what primaryText() says. False when the wizard goes on to the next step.
    virtual bool takePrimary() { return false; }
    /// Stores text that is still being typed.
    void storeNow();
    /// Brings the keyboard to a question, or to the first one.
    virtual void focusQuestion(const QString& key);

Q_SIGNALS:
    void primaryChanged();
    /// Another step is wanted, at one of its questions where `key` is not empty.
    void stepRequested(ach::IntakeStep step, const QString& key);

protected:
    IntakeViewModel& viewModel() const { return m_viewModel; }
    void setTitle(const QString& title, const QString& subtitle);
    QHBoxLayout* header() const { return m_header; }
    /// Stands between the title and the columns.
    QVBoxLayout* banners() const { return m_banners; }
    QVBoxLayout* addColumn(int stretch);
    Card* addCard(QVBoxLayout* column, const QString& title = {});
    /// A table of labels and controls inside a card.
    QGridLayout* addTable(Card* card);
    void addRow(QGridLayout* table, const QString& label, const QString& hint, QWidget* control);
    /// The same with the words of a question.
    void addRow(QGridLayout* table, const QString& key, QWidget* control);
    /// A question over its control, for one that needs the whole width.
    void addStacked(Card* card, const QString& key, QWidget* control);
    /// A line of help under the title of a card.
    void addCaption(Card* card, const QString& text);

    AnswerRow* addAnswer(Card* card, const QString& key);
    /// A group of yes/no questions with one button that says no to those that are open.
    Card* addScreening(QVBoxLayout* column, const QString& title, const QStringList& keys,
                       const QStringList& choices = {});
    ChoiceSegment* makeChoice(const QString& key, const QStringList& words, bool unknownAllowed);
    NrsScale* makeScale(const QString& key, bool notDoneAllowed);
    QLineEdit* makeLine(const QString& key);
    /// A measure with decimals; what cannot be read is marked and not stored.
    QLineEdit* makeMeasure(const QString& key);
    /// The same with "No difference seen", which stores 0: it was looked at without a tape.
    QWidget* makeDifference(const QString& key);
    UnitField* makeCount(const QString& key, const QString& unit);
    /// Scores that hand the keyboard on to the next row when a key was pressed.
    void chainScales(const QList<NrsScale*>& scales);
    void nameField(const QString& key, QWidget* field);

    /// Runs now and whenever the view-model changed.
    void onChange(const std::function<void()>& show);
    /// Shows everything anew.
    void refreshNow();
    /// Runs before the page is left.
    void beforeStore(const std::function<void()>& store);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    IntakeViewModel& m_viewModel;
    IntakeStep m_step;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QHBoxLayout* m_header;
    QVBoxLayout* m_banners;
    QBoxLayout* m_columns;
    std::vector<std::function<void()>> m_show;
    std::vector<std::function<void()>> m_store;
    QHash<QString, QWidget*> m_fields;
    QStringList m_fieldOrder;
    QList<NrsScale*> m_chain;
    bool m_stale = false; // something changed while another step was seen
};

} // namespace ach
