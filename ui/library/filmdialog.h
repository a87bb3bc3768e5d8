// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/film/filmimport.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ach {

class ActionButton;
class Banner;
class BusyOverlay;
class ChoiceSegment;
class DateField;
class FilmShelf;
class LabelledField;
class Prompts;
class TextLabel;

/// Brings a film into the clinic: which file, what it shows and, on the shelf of a patient, which
/// leg, when, and since when the patient agrees. The file is looked at as soon as it is chosen and
/// sealed when all is answered. Ctrl+Enter adds, Esc stops.
class FilmDialog : public QDialog {
    Q_OBJECT

public:
    /// `shelf` and `prompts` must outlive the dialog.
    FilmDialog(FilmShelf& shelf, Prompts& prompts, QWidget* parent);
    ~FilmDialog() override;

    /// Asks for a file; nothing happens when the person stops.
    void chooseFile();
    /// Looks at the file.
    void takeFile(const QString& path);

    void reject() override;

Q_SIGNALS:
    /// The film is part of the clinic; the dialog closes.
    void added(const ach::FilmId& film);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeFileRow();
    void addFields(QVBoxLayout& column);
    void addPatientFields(QVBoxLayout& column);
    QWidget* makeButtons();
    void fillExercises();
    void showFile(const Result<FilmFacts>& facts);
    void showError(const QString& sentence);
    Film filmAsTyped() const;
    void add();
    void store(const Result<FilmFacts>& facts);

    FilmShelf& m_shelf;
    Prompts& m_prompts;
    FilmImport m_import;
    FilmId m_id = FilmId::create();
    QString m_path;
    bool m_isGood = false; ///< the file at m_path can be taken in
    Banner* m_error;
    QLabel* m_poster = nullptr;
    TextLabel* m_file = nullptr;
    TextLabel* m_facts = nullptr;
    ActionButton* m_choose = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_exercise = nullptr;
    ChoiceSegment* m_side = nullptr;
    DateField* m_taken = nullptr;
    DateField* m_consent = nullptr;
    ActionButton* m_add = nullptr;
    BusyOverlay* m_busy = nullptr;
};

} // namespace ach
