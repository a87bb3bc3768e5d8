// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ach {

/// One line of the table of keys.
struct KeyHelp {
    QStringList keys; ///< as they are shown on key caps
    QString does;
};

/// What F1 says of one screen, in the language of the moment.
struct PageHelp {
    QString title;
    QString text;
    QList<KeyHelp> keys; ///< of this screen alone
};

/// The ids of screens that are neither a section nor a tab of the record.
namespace HelpId {
inline const QString kWelcome = QStringLiteral("welcome");
inline const QString kCreateClinic = QStringLiteral("create-clinic");
inline const QString kLock = QStringLiteral("lock");
/// The number of the step, from 1, follows.
inline const QString kIntakeStep = QStringLiteral("intake-");
} // namespace HelpId

/// `id` is one of SectionId, RecordTabId or HelpId. Its title is empty when there is no text for
/// it.
PageHelp pageHelp(const QString& id);
/// The keys that work on every screen while a clinic is open, or before.
QList<KeyHelp> generalKeys(bool clinicIsOpen);

} // namespace ach
