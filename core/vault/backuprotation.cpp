// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backuprotation.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 7;
constexpr int kWeeks = 5;
constexpr int kMonths = 12;

const QString kPrefix = u"achillea-"_s;
const QString kSuffix = u".achbackup"_s;
const QString kFormat = u"yyyyMMdd-HHmmss"_s;

QString dayOf(const QDateTime& moment)
{
    return moment.date().toString(Qt::ISODate);
}

QString weekOf(const QDateTime& moment)
{
    int year = 0;
    const int week = moment.date().weekNumber(&year);
    return u"%1-%2"_s.arg(year).arg(week);
}

QString monthOf(const QDateTime& moment)
{
    return moment.date().toString(u"yyyy-MM"_s);
}

/// The newest backup of each of the last `count` spans that have one.
void keepNewest(const QMap<QDateTime, QString>& backups,
                const std::function<QString(const QDateTime&)>& spanOf, int count,
                QSet<QString>& kept)
{
    QSet<QString> spans;
    const QList<QDateTime> moments = backups.keys();
    for (auto moment = moments.rbegin(); moment != moments.rend(); ++moment) {
        const QString span = spanOf(*moment);
        if (spans.contains(span))
            continue;
        if (spans.size() == count)
            return;
        spans.insert(span);
        kept.insert(backups.value(*moment));
    }
}

} // namespace

QString automaticBackupName(const QDateTime& madeAt)
{
    return kPrefix + madeAt.toUTC().toString(kFormat) + kSuffix;
}

std::optional<QDateTime> automaticBackupTime(const QString& name)
{
    if (!name.startsWith(kPrefix) || !name.endsWith(kSuffix))
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(
        name.mid(kPrefix.size(), name.size() - kPrefix.size() - kSuffix.size()), kFormat);
    moment.setTimeSpec(Qt::UTC);
    return moment.isValid() ? std::optional<QDateTime>(moment) : std::nullopt;
}

QStringList surplusBackups(const QStringList& names)
{
    QMap<QDateTime, QString> backups;
    for (const QString& name : names) {
        if (const auto moment = automaticBackupTime(name))
            backups.insert(*moment, name);
    }
    QSet<QString> kept;
    keepNewest(backups, dayOf, kDays, kept);
    keepNewest(backups, weekOf, kWeeks, kept);
    keepNewest(backups, monthOf, kMonths, kept);
    QStringList surplus;
    for (const QString& name : std::as_const(backups)) {
        if (!kept.contains(name))
            surplus.append(name);
    }
    return surplus;
}

} // namespace ach
