// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

class QPagedPaintDevice;
class QWidget;

namespace ach {

/// The sheet with the recovery key, to be kept away from the computer.
class RecoverySheet {
    Q_DECLARE_TR_FUNCTIONS(ach::RecoverySheet)

public:
    QString clinicName;
    QStringList groups;
    QDate date;

    /// One page in the language of the window; false when the device cannot be painted on.
    bool paint(QPagedPaintDevice& device) const;
    /// Asks for a printer over `parent`; false when nothing was printed.
    bool print(QWidget* parent) const;
};

} // namespace ach
