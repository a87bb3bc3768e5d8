// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuptext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ach::BackupText {

QString age(const std::optional<QDateTime>& madeAt, const QDateTime& now)
{
    if (!madeAt)
        return QCoreApplication::translate("ach::BackupText", "none yet");
    const QDateTime local = madeAt->toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days <= 0)
        return QCoreApplication::translate("ach::BackupText", "today %1").arg(time);
    if (days == 1)
        return QCoreApplication::translate("ach::BackupText", "yesterday %1").arg(time);
    return QCoreApplication::translate("ach::BackupText", "%n day(s) ago", nullptr,
                                       static_cast<int>(days));
}

} // namespace ach::BackupText
