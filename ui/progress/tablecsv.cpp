// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/tablecsv.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069.
bool isDirectionMark(QChar sign)
{
    const char16_t code = sign.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

QString cell(const QString& shown)
{
    QString text;
    for (const QChar sign : shown) {
        if (!isDirectionMark(sign))
            text.append(sign);
    }
    if (text == u"\u2013"_s)
        text.clear();
    if (!text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray tableCsv(const QAbstractItemModel& table)
{
    QStringList lines;
    for (int row = -1; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(cell(row < 0 ? table.headerData(column, Qt::Horizontal).toString()
                                      : table.index(row, column).data().toString()));
        lines.append(cells.join(u','));
    }
    // The mark of UTF-8 in front, without which a spreadsheet guesses.
    return "\xEF\xBB\xBF" + (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

} // namespace ach
