// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/paperfilename.h"

#include <QStringList>

namespace ach {

using namespace Qt::StringLiterals;

QString paperFileName(const QDate& day, const QString& kind, QString initials, int number)
{
    initials.removeIf([](QChar letter) { return !letter.isLetter() && !letter.isSurrogate(); });
    QStringList parts{day.toString(Qt::ISODate), kind, initials,
                      QString::number(number).rightJustified(5, u'0')};
    parts.removeAll(QString());
    return parts.join(u' ') + u".pdf"_s;
}

} // namespace ach
