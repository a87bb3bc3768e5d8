// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"
#include "ui/widgets/tokenwidget.h"

#include <QList>

class QGridLayout;
class QImage;

namespace ach {

class ActionButton;
class Chip;
class DoseField;
class ExerciseCatalogue;
class ExerciseThumbnail;
class TextLabel;

/// One exercise with its dose. A narrow row has the dose below the name.
/// Keys on the row or a field: Alt+up and Alt+down move it; on the row: up and down go to the next
/// row, Delete removes it, Enter goes to the sets, Space selects it for a change in several rows, S
/// gives each side its own dose, D opens the whole dose, V shows its clip. The picture drags the
/// row.
class ExerciseRow : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit ExerciseRow(QWidget* parent);
    ~ExerciseRow() override;

    void setDose(const ExerciseCatalogue& known, const Prescription& dose, bool regressed);
    /// A photograph of the clinic's in place of the figure; null for none.
    void setPicture(const QImage& picture);
    const Prescription& dose() const { return m_dose; }
    /// Marked for changes that go to several rows; so does a click with Ctrl.
    bool isSelected() const { return m_selected; }
    void setSelected(bool selected);
    /// The other side of the same exercise stands above: the name is not said again.
    void setSecondOfPair(bool second);
    /// What the names in a shared head stand over.
    QList<QWidget*> columns() const;
    void setNarrow(bool narrow);
    /// The names of the columns, in order.
    static QStringList columnNames();

    QAccessible::Role accessibleRole() const override { return QAccessible::ListItem; }

signals:
    void doseChanged(const ach::Prescription& dose);
    void moveRequested(int places);
    /// The keyboard wants the row that stands `places` further down.
    void neighbourRequested(int places);
    void removeRequested();
    void splitRequested();
    void clipRequested();
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void addFields();
    void openDetails();
    void place();

    Prescription m_dose;
    bool m_selected = false;
    std::optional<int> m_grabbedAt; // height inside the row while it is dragged
    int m_homeY = 0;
    ExerciseThumbnail* m_picture;
    TextLabel* m_name;
    TextLabel* m_note;
    Chip* m_selectedMark;
    Chip* m_regressed;
    QList<DoseField*> m_fields;
    ActionButton* m_more;
    QGridLayout* m_grid;
    QWidget* m_words;
    QWidget* m_dosePart;
    bool m_narrow = false;
};

} // namespace ach
