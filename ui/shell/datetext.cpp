// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ach {

QString dateText(const QDate& date)
{
    if (!date.isValid())
        return {};
    //: The format of a date such as 24 Aug 2026: d day, MMM short month, yyyy year.
    return QLocale().toString(date, QCoreApplication::translate("ach::dateText", "d MMM yyyy"));
}

} // namespace ach
