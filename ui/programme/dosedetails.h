// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace ach {

class ChipToggle;
class LabelledField;
class UnitField;

/// The whole dose of one exercise in fields: load of each kind, tempo, rest, effort, days of the
/// week, side. A popup: Enter and a click outside take what stands there, Esc leaves the dose as it
/// was, and what cannot be read changes nothing.
class DoseDetails : public QFrame {
    Q_OBJECT

public:
    DoseDetails(const Prescription& dose, const QString& exercise, QWidget* parent);
    ~DoseDetails() override;

    /// Opens under `anchor`, inside the screen.
    void openAt(const QWidget& anchor);

Q_SIGNALS:
    /// The popup closed with another dose than it was opened with.
    void doseChanged(const ach::Prescription& dose);
    void splitRequested();
    void removeRequested();
    void clipRequested();

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    UnitField* addNumber(int row, int column, const QString& label, const QString& name,
                         UnitField* field, std::optional<int> value);
    void addLoad();
    void addDays();
    void addButtons();
    void showLoadKind();
    std::optional<TrainingLoad> load() const;
    Prescription dose() const;

    Prescription m_before;
    QGridLayout* m_grid;
    QComboBox* m_kind;
    LabelledField* m_amountField = nullptr;
    QLineEdit* m_amount;
    LabelledField* m_bandField = nullptr;
    QComboBox* m_band;
    UnitField* m_up = nullptr;
    UnitField* m_hold = nullptr;
    UnitField* m_down = nullptr;
    UnitField* m_rest = nullptr;
    UnitField* m_effort = nullptr;
    UnitField* m_push = nullptr;
    QComboBox* m_side;
    QList<ChipToggle*> m_days; ///< Monday first
    bool m_isTaken = true;
};

} // namespace ach
