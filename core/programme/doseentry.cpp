// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/doseentry.h"

#include <QRegularExpression>

#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// Sets `field` once, and only inside the range.
template<class T>
bool take(std::optional<T>& field, int value, int least, int most)
{
    if (field || value < least || value > most)
        return false;
    field = value;
    return true;
}

bool takeLoad(DoseEntry& entry, const QString& number, bool kilograms)
{
    bool isNumber = false;
    const double typed = number.toDouble(&isNumber);
    if (!isNumber || entry.load)
        return false;
    const double grams = kilograms ? typed * 1000 : typed;
    if (grams > Grams::kMax)
        return false;
    entry.load = Grams::from(static_cast<int>(std::lround(grams)));
    return entry.load.has_value();
}

bool takeTempo(DoseEntry& entry, int up, int hold, int down)
{
    if (entry.tempo || entry.holdSeconds || up > 60 || hold > 600 || down > 60)
        return false;
    entry.tempo = DoseEntry::Tempo{up, hold, down};
    return true;
}

/// One part at the start of `text`: what it looks like and what it sets.
qsizetype takePart(DoseEntry& entry, const QString& text)
{
    static const QRegularExpression part(
        u"^(?:(?<sets>\\d{1,3})x(?<reps>\\d{1,3})(?:x(?<held>\\d{1,3})s?)?"
        "|(?<up>\\d{1,2})-(?<hold>\\d{1,3})-(?<down>\\d{1,2})s?"
        "|(?<load>\\d{1,6}(?:\\.\\d{1,3})?)(?<unit>kg|g)"
        "|(?<times>\\d{1,2})/d|(?<days>\\d)/w|(?<seconds>\\d{1,3})s)(?=\\s|$)"_s);
    const auto match = part.match(text);
    if (!match.hasMatch())
        return 0;
    const auto has = [&match](const QString& name) { return !match.captured(name).isEmpty(); };
    const auto number = [&match](const QString& name) { return match.captured(name).toInt(); };
    bool taken = false;
    if (has(u"sets"_s)) {
        taken = take(entry.sets, number(u"sets"_s), 1, 20)
            && take(entry.repetitions, number(u"reps"_s), 1, 200)
            && (!has(u"held"_s)
                || (!entry.tempo && take(entry.holdSeconds, number(u"held"_s), 1, 600)));
    } else if (has(u"up"_s)) {
        taken = takeTempo(entry, number(u"up"_s), number(u"hold"_s), number(u"down"_s));
    } else if (has(u"load"_s)) {
        taken = takeLoad(entry, match.captured(u"load"_s), match.captured(u"unit"_s) == u"kg");
    } else if (has(u"times"_s)) {
        taken = take(entry.timesPerDay, number(u"times"_s), 1, 10);
    } else if (has(u"days"_s)) {
        taken = take(entry.daysPerWeek, number(u"days"_s), 1, 7);
    } else {
        taken = !entry.tempo && take(entry.holdSeconds, number(u"seconds"_s), 1, 600);
    }
    return taken ? match.capturedLength() : 0;
}

/// Small letters, one way to write "times" and the decimal point, no blanks inside a part.
QString normalised(QStringView typed)
{
    static const QRegularExpression aroundSigns(u"\\s*([x/-])\\s*"_s);
    static const QRegularExpression beforeUnit(u"(\\d)\\s+(kg|g|s)(?=\\s|$)"_s);
    QString text = typed.trimmed().toString().toLower();
    text.replace(QChar(0x00d7), u'x')
        .replace(u'*', u'x')
        .replace(QChar(0x2013), u'-')
        .replace(u',', u'.');
    text.replace(aroundSigns, u"\\1"_s);
    return text.replace(beforeUnit, u"\\1\\2"_s);
}

} // namespace

std::optional<DoseEntry> readDoseEntry(QStringView typed)
{
    QString rest = normalised(typed);
    if (rest.isEmpty())
        return std::nullopt;
    DoseEntry entry;
    while (!rest.isEmpty()) {
        const qsizetype length = takePart(entry, rest);
        if (length == 0)
            return std::nullopt;
        rest = rest.mid(length).trimmed();
    }
    return entry;
}

Prescription withDose(Prescription dose, const DoseEntry& entry)
{
    dose.sets = entry.sets.value_or(dose.sets);
    dose.repetitions = entry.repetitions.value_or(dose.repetitions);
    dose.timesPerDay = entry.timesPerDay.value_or(dose.timesPerDay);
    dose.daysPerWeek = entry.daysPerWeek.value_or(dose.daysPerWeek);
    if (entry.holdSeconds)
        dose.holdSeconds = entry.holdSeconds;
    if (entry.load)
        dose.load = entry.load;
    if (entry.tempo) {
        dose.upSeconds = entry.tempo->up;
        dose.downSeconds = entry.tempo->down;
        dose.holdSeconds = entry.tempo->hold > 0 ? std::optional(entry.tempo->hold) : std::nullopt;
    }
    return dose;
}

} // namespace ach
