// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/exercise.h"
#include "core/programme/exercisepicture.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace ach {

class Banner;
class ChipToggle;
class ExerciseCatalogue;
class ExercisePictureField;
class LabelledField;
class Prompts;
class UnitField;

/// Asks for an exercise of the clinic's, in the language of the screen. Storing is the caller's,
/// who closes the dialog or shows a refusal. Keys: Ctrl+Enter saves, Esc leaves; what was typed is
/// still to be had from exercise() then. Only the button Cancel means that it may go.
class OwnExerciseDialog : public QDialog {
    Q_OBJECT

public:
    /// The result of the button Cancel; Esc gives Rejected.
    static constexpr int kDropped = 2;

    /// `known` are the exercises that may be the next easier or harder one.
    /// A new one is begun with a default `exercise`, or with the words that were typed before; of
    /// one that is there, what the dialog does not ask for stays, words in other languages too.
    /// `prompts` must outlive the dialog.
    OwnExerciseDialog(const ExerciseCatalogue& known, const Exercise& exercise,
                      const ExercisePictures& pictures, Prompts& prompts, QWidget* parent);
    ~OwnExerciseDialog() override;

    /// What was typed, under the id that it was begun with.
    Exercise exercise() const;
    ExercisePictures pictures() const;
    void showError(const QString& sentence);

Q_SIGNALS:
    /// Nothing that is needed is missing.
    void saveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    LabelledField* addLine(const QString& label, const QString& name);
    void addDose(const ExerciseCatalogue& known);
    void addNeighbours(const ExerciseCatalogue& known);
    void addPictures(const ExercisePictures& pictures, Prompts& prompts);
    void addEquipment(const ExerciseCatalogue& known);
    void fill();
    void save();

    Exercise m_before;
    Banner* m_error;
    LabelledField* m_name;
    LabelledField* m_note;
    LabelledField* m_cue;
    LabelledField* m_mistake;
    LabelledField* m_sets;
    LabelledField* m_repetitions;
    UnitField* m_hold;
    ExercisePictureField* m_start = nullptr;
    ExercisePictureField* m_end = nullptr;
    QComboBox* m_muscle;
    QComboBox* m_easier;
    QComboBox* m_harder;
    QHash<QString, ChipToggle*> m_equipment; ///< by code
};

} // namespace ach
