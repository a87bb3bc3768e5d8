// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/shell/appearance.h"

#include <QString>

#include <functional>

namespace ach {

class Composition;
class Database;

/// What is wished on the command line.
struct Wishes {
    QString folder;
    QString language = QStringLiteral("en");
    bool dark = false;
    bool rightToLeft = false;
};

/// Lets the window come to rest.
void settle();

/// Writes <name>[-<language>][-rtl][-dark][-small].png into the folder of the wishes.
class Photographer {
public:
    /// `composition` must outlive it.
    Photographer(Composition& composition, const Wishes& wishes);

    /// Takes the window as it stands in each theme and size; `prepare` runs when it has its size.
    void take(const QString& name, const std::function<void()>& prepare = {});
    /// Takes another window that lies over it.
    void take(QWidget& window, const QString& name);

private:
    void save(QWidget& window, SchemeChoice scheme, const QString& name) const;

    Composition& m_composition;
    QString m_folder;
    QString m_suffix;
    QList<SchemeChoice> m_schemes;
};

/// The first that the search finds; ends the program when it finds nobody.
PatientId patientNamed(Database& database, const QString& name);

/// Films of the clinic and of the patient; they stay in the sample clinic.
void takeFilms(Composition& composition, Photographer& photographer, const PatientId& patient);

/// What stands on no page as it opens: dialogs, popups, the lower cards, a logo, a message.
void takeDetails(Composition& composition, Photographer& photographer);

} // namespace ach
