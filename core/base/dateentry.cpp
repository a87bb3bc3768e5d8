// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dateentry.h"

#include <QStringList>

namespace ach {
namespace {

constexpr int kLongestCount = 4; // digits: 9999 days back is more than a training history needs

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return std::nullopt;
    return date;
}

/// The latest year that ends in `twoDigits` and keeps the day out of the future.
std::optional<QDate> inLatestCentury(int twoDigits, int month, int day, QDate today)
{
    const int century = today.year() / 100 * 100;
    const auto date = valid(century + twoDigits, month, day);
    if (date && *date <= today)
        return date;
    return valid(century - 100 + twoDigits, month, day);
}

std::optional<QDate> countedBack(QStringView count, QChar unit, QDate today)
{
    bool ok = false;
    const int number = count.trimmed().toInt(&ok);
    if (!ok || number < 0 || count.trimmed().size() > kLongestCount)
        return std::nullopt;
    switch (unit.toLower().unicode()) {
    case u'd':
        return today.addDays(-number);
    case u'w':
        return today.addDays(-7 * number);
    case u'm':
        return today.addMonths(-number);
    case u'y':
        return today.addYears(-number);
    default:
        return std::nullopt;
    }
}

std::optional<QDate> fromDigits(const QString& digits, QDate today)
{
    const auto number = [&](int from, int length) { return digits.mid(from, length).toInt(); };
    if (digits.size() == 6)
        return inLatestCentury(number(4, 2), number(2, 2), number(0, 2), today);
    if (digits.size() != 8)
        return std::nullopt;
    if (auto date = valid(number(4, 4), number(2, 2), number(0, 2)); date && date->year() >= 1800)
        return date;
    return valid(number(0, 4), number(4, 2), number(6, 2));
}

std::optional<QDate> fromParts(const QStringList& parts, QDate today)
{
    QList<int> numbers;
    for (const QString& part : parts) {
        bool ok = false;
        numbers.append(part.toInt(&ok));
        if (!ok || numbers.last() < 0 || part.size() > 4)
            return std::nullopt;
    }
    if (numbers.size() == 2) {
        auto date = valid(today.year(), numbers[1], numbers[0]);
        if (date && *date <= today)
            return date;
        return valid(today.year() - 1, numbers[1], numbers[0]);
    }
    if (numbers.size() != 3)
        return std::nullopt;
    if (parts[0].size() == 4)
        return valid(numbers[0], numbers[1], numbers[2]);
    if (parts[2].size() <= 2)
        return inLatestCentury(numbers[2], numbers[1], numbers[0], today);
    return parts[2].size() == 4 ? valid(numbers[2], numbers[1], numbers[0]) : std::nullopt;
}

} // namespace

std::optional<QDate> readDateEntry(QStringView typed, QDate today)
{
    const QStringView text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (text == u"." || text == u"0")
        return today;
    if (text.last().isLetter())
        return countedBack(text.chopped(1), text.last(), today);

    QStringList parts{QString()};
    for (const QChar c : text) {
        // digitValue() also reads the digits of Arabic and Devanagari keyboards.
        if (c.digitValue() >= 0)
            parts.last().append(QString::number(c.digitValue()));
        else if (c == u'-' || c == u'.' || c == u'/' || c == u' ' || c == u',')
            parts.append(QString());
        else
            return std::nullopt;
    }
    parts.removeAll(QString());
    if (parts.size() == 1)
        return fromDigits(parts.first(), today);
    return fromParts(parts, today);
}

} // namespace ach
