// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/settings/settingtext.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <optional>

namespace ach {

/// Wishes of a page that reach beyond the page itself. A page emits them on the navigator it was
/// given; the window carries them out.
class Navigator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// showMessage(), or fileSaved() when `file` is not empty.
    void tellDone(const QString& text, const QString& file)
    {
        if (file.isEmpty())
            Q_EMIT showMessage(text);
        else
            Q_EMIT fileSaved(text, file);
    }

Q_SIGNALS:
    /// `section` is one of SectionId in ui/shell/pagefactory.h.
    void showSection(const QString& section);
    void showSetting(ach::Setting setting);
    void openRecord(const ach::PatientId& patient);
    /// `tab` is one of RecordTabs in ui/shell/pagefactory.h.
    void openRecordTab(const ach::PatientId& patient, const QString& tab);
    /// Without a patient the intake begins with a new person.
    void startIntake(const std::optional<ach::PatientId>& patient);
    /// For a person who is not known yet and whose name was typed into a search.
    void startIntakeOf(const QString& typedName);
    void continueIntake(const ach::IntakeId& intake);
    /// Said by the intake page once its intake is stored, so that it reopens there after the window
    /// was locked.
    void intakeStored(const ach::IntakeId& intake);
    void printSheet(const ach::EpisodeId& episode);
    /// Shows a leaflet (`page` of HandoutLibrary) as it is for the patient of `episode`.
    void explain(const ach::EpisodeId& episode, const QString& page);
    /// Shows `text` for a few seconds at the bottom; with `undo` there is a button that takes its
    /// last step back.
    void showMessage(const QString& text, QUndoStack* undo = nullptr);
    /// The same with buttons that open the file `path` and its folder.
    void fileSaved(const QString& text, const QString& path);
    /// Something typed is not stored yet. The next stored change clears it.
    void saving();
    /// Storing failed and is tried again; `answersWaiting` counts what is held back, 0 when all is
    /// stored.
    void notSaved(int answersWaiting);
};

} // namespace ach
