// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"
#include "ui/widgets/tokenwidget.h"

#include <QList>

class QComboBox;
class QGridLayout;

namespace ach {

class ActionButton;
class Chip;
class DoseField;
class ExerciseThumbnail;
class TextLabel;

/// One exercise with its dose. Under a width of 720 the dose goes below the name.
/// Keys on the row or a field: Alt+up and Alt+down move it; on the row: Delete removes it, Enter
/// goes to the sets.
class ExerciseRow : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit ExerciseRow(QWidget* parent);
    ~ExerciseRow() override;

    void setDose(const Prescription& dose, bool regressed);
    const Prescription& dose() const { return m_dose; }
    /// What the names in a shared head stand over; empty while the row is narrow and holds them
    /// itself.
    QList<QWidget*> columns() const;
    void setNarrow(bool narrow);
    /// The names of the columns, in order.
    static QStringList columnNames();

    QAccessible::Role accessibleRole() const override { return QAccessible::ListItem; }

signals:
    void doseChanged(const ach::Prescription& dose);
    void moveRequested(int places);
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Prescription m_dose;
    ExerciseThumbnail* m_picture;
    TextLabel* m_name;
    TextLabel* m_note;
    Chip* m_regressed;
    QList<DoseField*> m_fields;
    QList<TextLabel*> m_captions; // over the fields while the row is narrow
    QComboBox* m_side;
    ActionButton* m_remove;
    QGridLayout* m_grid;
    QWidget* m_words;
    QWidget* m_dosePart;
    bool m_narrow = false;
};

} // namespace ach
