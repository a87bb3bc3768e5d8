// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakestepframe.h"
#include "ui/intake/intakeviewmodel.h"
#include "ui/shell/theme.h"

#include <QHash>

#include <functional>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace ach {

class AnswerRow;
class Card;
class ChipToggle;
class ChoiceSegment;
class NrsScale;
class UnitField;

/// One step of the intake. It shows the answers of the view-model and hands every change back to
/// it; a change of the language makes it anew.
class IntakeStepPage : public IntakeStepFrame {
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
    /// The first field whose text was refused; null where each was taken or is empty.
    QWidget* refusedField() const;
    /// Brings the keyboard to a question, or to the first one.
    virtual void focusQuestion(const QString& key);

Q_SIGNALS:
    void primaryChanged();
    /// Another step is wanted, at one of its questions where `key` is not empty.
    void stepRequested(ach::IntakeStep step, const QString& key);

protected:
    IntakeViewModel& viewModel() const { return m_viewModel; }

    AnswerRow* addAnswer(Card* card, const QString& key);
    /// A group of yes/no questions with one button that says no to those that are open.
    Card* addScreening(QVBoxLayout* column, const QString& title, const QStringList& keys,
                       const QStringList& choices = {});
    ChoiceSegment* makeChoice(const QString& key, const QStringList& words, bool unknownAllowed);
    NrsScale* makeScale(const QString& key, bool notDoneAllowed);
    QLineEdit* makeLine(const QString& key);
    /// A measure with decimals; what cannot be read is marked, with the range that is allowed under
    /// it, and not stored.
    QWidget* makeMeasure(const QString& key);
    /// The same with "No difference seen", which stores 0: it was looked at without a tape.
    QWidget* makeDifference(const QString& key);
    QWidget* makeCount(const QString& key, const QString& unit);
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
    void showEvent(QShowEvent* event) override;

private:
    IntakeViewModel& m_viewModel;
    IntakeStep m_step;
    std::vector<std::function<void()>> m_show;
    std::vector<std::function<void()>> m_store;
    QHash<QString, QWidget*> m_fields;
    QStringList m_fieldOrder;
    QList<NrsScale*> m_chain;
    bool m_stale = false; // something changed while another step was seen
};

} // namespace ach
