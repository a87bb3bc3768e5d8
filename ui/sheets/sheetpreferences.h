// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheetoptions.h"

#include <QSettings>

namespace ach {

/// How this desk printed last, and where it put its PDFs. Belongs to the desktop user and holds
/// nothing about a patient.
class SheetPreferences {
public:
    /// `file` is an ini file; empty takes sheets.ini in the place of the platform.
    explicit SheetPreferences(const QString& file = {});

    SheetOptions options() const;
    void setOptions(const SheetOptions& options);
    bool initialsOnly() const;
    void setInitialsOnly(bool initialsOnly);
    /// The folder of the last PDF; the person's documents before the first one, and when it is
    /// gone.
    QString folder() const;
    void setFolder(const QString& folder);

private:
    QSettings m_settings;
};

} // namespace ach
