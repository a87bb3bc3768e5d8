// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

class QPagedPaintDevice;

namespace ach {

/// The sheet with the recovery key, in groups and as a code square, to be kept away from the
/// computer.
class RecoverySheet {
    Q_DECLARE_TR_FUNCTIONS(ach::RecoverySheet)

public:
    QString clinicName;
    QStringList groups;
    QDate date;

    /// One page in the language of the window; false when the device cannot be painted on.
    bool paint(QPagedPaintDevice& device) const;
    /// Fault::Io when it could not be written.
    Status writePdf(const QString& path) const;
};

} // namespace ach
