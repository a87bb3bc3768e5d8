// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/doseentry.h"

#include <QHash>
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

/// The same for a number that knows its range.
template<class Number, class Field>
bool takeBounded(std::optional<Field>& field, int value)
{
    const auto number = Number::from(value);
    if (field || !number)
        return false;
    field = *number;
    return true;
}

bool takeMass(DoseEntry& entry, const QString& number, bool kilograms)
{
    bool isNumber = false;
    const double typed = number.toDouble(&isNumber);
    const double grams = kilograms ? typed * 1000 : typed;
    if (!isNumber || grams > Grams::kMax)
        return false;
    return takeBounded<Grams>(entry.load, static_cast<int>(std::lround(grams)));
}

bool takeTempo(DoseEntry& entry, int up, int hold, int down)
{
    if (entry.tempo || entry.holdSeconds || up > 60 || hold > 600 || down > 60)
        return false;
    entry.tempo = DoseEntry::Tempo{up, hold, down};
    return true;
}

bool takeLoad(DoseEntry& entry, TrainingLoad load)
{
    if (entry.load)
        return false;
    entry.load = load;
    return true;
}

bool takeDay(DoseEntry& entry, Qt::DayOfWeek day)
{
    if (entry.weekdays && entry.weekdays->contains(day))
        return false;
    if (entry.weekdays)
        entry.weekdays->add(day);
    else
        entry.weekdays = Weekdays(day);
    return true;
}

std::optional<Band> bandOf(const QString& word)
{
    static const QHash<QString, Band> words{
        {u"yellow"_s, Band::Yellow},     {u"geel"_s, Band::Yellow},
        {u"gele"_s, Band::Yellow},       {u"gelb"_s, Band::Yellow},
        {u"gelbes"_s, Band::Yellow},     {u"red"_s, Band::Red},
        {u"rood"_s, Band::Red},          {u"rode"_s, Band::Red},
        {u"rot"_s, Band::Red},           {u"rotes"_s, Band::Red},
        {u"green"_s, Band::Green},       {u"groen"_s, Band::Green},
        {u"groene"_s, Band::Green},      {u"gr\u00fcn"_s, Band::Green},
        {u"gr\u00fcnes"_s, Band::Green}, {u"blue"_s, Band::Blue},
        {u"blauw"_s, Band::Blue},        {u"blauwe"_s, Band::Blue},
        {u"blau"_s, Band::Blue},         {u"blaues"_s, Band::Blue},
        {u"black"_s, Band::Black},       {u"zwart"_s, Band::Black},
        {u"zwarte"_s, Band::Black},      {u"schwarz"_s, Band::Black},
        {u"schwarzes"_s, Band::Black},   {u"silver"_s, Band::Silver},
        {u"zilver"_s, Band::Silver},     {u"zilveren"_s, Band::Silver},
        {u"silber"_s, Band::Silver},     {u"silbernes"_s, Band::Silver},
        {u"gold"_s, Band::Gold},         {u"goud"_s, Band::Gold},
        {u"gouden"_s, Band::Gold},       {u"goldenes"_s, Band::Gold}};
    const auto found = words.constFind(word);
    return found != words.constEnd() ? std::optional(*found) : std::nullopt;
}

std::optional<Qt::DayOfWeek> dayOf(const QString& word)
{
    static const QHash<QString, Qt::DayOfWeek> words{
        {u"mo"_s, Qt::Monday},    {u"ma"_s, Qt::Monday},    {u"tu"_s, Qt::Tuesday},
        {u"di"_s, Qt::Tuesday},   {u"we"_s, Qt::Wednesday}, {u"wo"_s, Qt::Wednesday},
        {u"mi"_s, Qt::Wednesday}, {u"th"_s, Qt::Thursday},  {u"do"_s, Qt::Thursday},
        {u"fr"_s, Qt::Friday},    {u"vr"_s, Qt::Friday},    {u"sa"_s, Qt::Saturday},
        {u"za"_s, Qt::Saturday},  {u"su"_s, Qt::Sunday},    {u"zo"_s, Qt::Sunday},
        {u"so"_s, Qt::Sunday}};
    const auto found = words.constFind(word);
    return found != words.constEnd() ? std::optional(*found) : std::nullopt;
}

/// A part in numbers and units at the start of `text`: what it looks like and what it sets.
qsizetype takeNumbers(DoseEntry& entry, const QString& text)
{
    static const QRegularExpression part(
        u"^(?:(?<sets>\\d{1,3})x(?<reps>\\d{1,3})(?:x(?<held>\\d{1,3})s?)?"
        "|(?<up>\\d{1,2})-(?<hold>\\d{1,3})-(?<down>\\d{1,2})s?"
        "|(?<load>\\d{1,6}(?:\\.\\d{1,3})?)(?<unit>kg|g)"
        "|(?<rm>\\d{1,3})(?:rm|wm)|(?<body>\\d{1,3})%(?:bw|lg|kg)|(?<effort>\\d{1,3})%max"
        "|rpe(?<rpe>\\d{1,2})|(?:rest|rust|pause)(?<rest>\\d{1,4})(?<restUnit>s|min)"
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
        taken = takeMass(entry, match.captured(u"load"_s), match.captured(u"unit"_s) == u"kg");
    } else if (has(u"rm"_s)) {
        taken = takeBounded<RepetitionMaximum>(entry.load, number(u"rm"_s));
    } else if (has(u"body"_s)) {
        taken = takeBounded<BodyWeightPercent>(entry.load, number(u"body"_s));
    } else if (has(u"effort"_s)) {
        taken = takeBounded<EffortPercent>(entry.effortPercent, number(u"effort"_s));
    } else if (has(u"rpe"_s)) {
        taken = takeBounded<Effort>(entry.targetEffort, number(u"rpe"_s));
    } else if (has(u"rest"_s)) {
        const int unit = match.captured(u"restUnit"_s) == u"min" ? 60 : 1;
        taken = take(entry.restSeconds, number(u"rest"_s) * unit, 0, 1800);
    } else if (has(u"times"_s)) {
        taken = take(entry.timesPerDay, number(u"times"_s), 1, 10);
    } else if (has(u"days"_s)) {
        taken = take(entry.daysPerWeek, number(u"days"_s), 1, 7);
    } else {
        taken = !entry.tempo && take(entry.holdSeconds, number(u"seconds"_s), 1, 600);
    }
    return taken ? match.capturedLength() : 0;
}

/// A part in words at the start of `text`: a band, the body alone, a day.
qsizetype takeWord(DoseEntry& entry, const QString& text)
{
    static const QRegularExpression part(u"^(?<word>\\pL+)(?<band> band)?(?=\\s|$)"_s);
    const auto match = part.match(text);
    if (!match.hasMatch())
        return 0;
    const QString word = match.captured(u"word"_s);
    const auto band = bandOf(word);
    const auto day = dayOf(word);
    bool taken = false;
    if (band)
        taken = takeLoad(entry, *band);
    else if (!match.captured(u"band"_s).isEmpty())
        taken = false;
    else if (word == u"bw" || word == u"lg")
        taken = takeLoad(entry, BodyWeight{});
    else if (day)
        taken = takeDay(entry, *day);
    return taken ? match.capturedLength() : 0;
}

/// Small letters, one way to write "times" and the decimal point, no blanks inside a part.
QString normalised(QStringView typed)
{
    static const QRegularExpression decimalComma(u"(\\d),(\\d)"_s);
    static const QRegularExpression aroundSigns(u"\\s*([x/-])\\s*(?=[\\ddw])"_s);
    static const QRegularExpression beforeUnit(
        u"(\\d)\\s+(kg|g|s|rm|wm|min|%)(?=\\s|%|$|bw|lg|kg|max)"_s);
    static const QRegularExpression afterPercent(u"%\\s+(bw|lg|kg|max)"_s);
    static const QRegularExpression afterWord(u"(rpe|rest|rust|pause)\\s+(\\d)"_s);
    QString text = typed.trimmed().toString().toLower();
    text.replace(QChar(0x00d7), u'x').replace(u'*', u'x').replace(QChar(0x2013), u'-');
    text.replace(decimalComma, u"\\1.\\2"_s).replace(u',', u' ');
    text.replace(aroundSigns, u"\\1"_s);
    text.replace(afterPercent, u"%\\1"_s).replace(afterWord, u"\\1\\2"_s);
    return text.replace(beforeUnit, u"\\1\\2"_s).simplified();
}

} // namespace

std::optional<DoseEntry> readDoseEntry(QStringView typed)
{
    QString rest = normalised(typed);
    if (rest.isEmpty())
        return std::nullopt;
    DoseEntry entry;
    while (!rest.isEmpty()) {
        qsizetype length = takeNumbers(entry, rest);
        if (length == 0)
            length = takeWord(entry, rest);
        if (length == 0)
            return std::nullopt;
        rest = rest.mid(length).trimmed();
    }
    if (entry.weekdays && entry.daysPerWeek && entry.weekdays->count() != *entry.daysPerWeek)
        return std::nullopt;
    return entry;
}

Prescription withDose(Prescription dose, const DoseEntry& entry)
{
    dose.sets = entry.sets.value_or(dose.sets);
    dose.repetitions = entry.repetitions.value_or(dose.repetitions);
    dose.timesPerDay = entry.timesPerDay.value_or(dose.timesPerDay);
    dose.daysPerWeek = entry.daysPerWeek.value_or(dose.daysPerWeek);
    if (entry.weekdays) {
        dose.weekdays = entry.weekdays;
        dose.daysPerWeek = entry.weekdays->count();
    } else if (dose.weekdays && dose.weekdays->count() != dose.daysPerWeek) {
        dose.weekdays.reset();
    }
    const auto set = [](auto& field, const auto& typedValue) {
        if (typedValue)
            field = typedValue;
    };
    set(dose.holdSeconds, entry.holdSeconds);
    set(dose.restSeconds, entry.restSeconds);
    set(dose.load, entry.load);
    set(dose.targetEffort, entry.targetEffort);
    set(dose.effortPercent, entry.effortPercent);
    if (entry.tempo) {
        dose.upSeconds = entry.tempo->up;
        dose.downSeconds = entry.tempo->down;
        dose.holdSeconds = entry.tempo->hold > 0 ? std::optional(entry.tempo->hold) : std::nullopt;
    }
    return dose;
}

} // namespace ach
