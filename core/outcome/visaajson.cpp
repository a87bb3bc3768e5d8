// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/visaajson.h"

#include <QJsonArray>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kCannotWalkKey("q3_unable_to_walk_30min_because_of_pain");

Error wrongType(const QString& key, const QString& allowed)
{
    return Error{Fault::Invalid,
                 u"'%1' has a value of the wrong type; allowed: %2, null"_s.arg(key, allowed),
                 Cause::ValueOutOfRange};
}

/// The texts of item 8: one, or several in an array. Empty when the value is of another type.
std::optional<QStringList> texts(const QJsonValue& value)
{
    if (value.isString())
        return QStringList{value.toString()};
    if (!value.isArray())
        return std::nullopt;
    QStringList list;
    for (const QJsonValue& part : value.toArray()) {
        if (!part.isString())
            return std::nullopt;
        list << part.toString();
    }
    return list;
}

bool readBranch(VisaAAnswers& answers, const QJsonValue& value)
{
    const auto words = texts(value);
    if (!words)
        return false;
    for (const QString& word : *words) {
        const auto branch = kVisaABranchCodes.fromCode(word);
        if (!branch)
            answers.unreadable << VisaAItem::Q8Branch;
        else if (!answers.branches.contains(*branch))
            answers.branches << *branch;
    }
    return true;
}

bool readMinutes(VisaAAnswers& answers, const QJsonValue& value)
{
    const auto words = texts(value);
    if (!words)
        return false;
    for (const QString& word : *words) {
        const auto minutes = kVisaAMinutesCodes.fromCode(word);
        if (!minutes || answers.minutes)
            answers.unreadable << VisaAItem::Q8Minutes;
        else
            answers.minutes = minutes;
    }
    return true;
}

bool readItem(VisaAAnswers& answers, VisaAItem item, const QJsonValue& value)
{
    if (value.isNull())
        return true;
    if (item == VisaAItem::Q8Branch)
        return readBranch(answers, value);
    if (item == VisaAItem::Q8Minutes)
        return readMinutes(answers, value);
    if (!value.isDouble())
        return false;
    answers.numbers[static_cast<std::size_t>(item)] = value.toDouble();
    return true;
}

} // namespace

QString visaAAllowedValues(VisaAItem item)
{
    switch (item) {
    case VisaAItem::Q7:
        return u"0, 4, 7, 10"_s;
    case VisaAItem::Q8Branch:
        return u"exactly one of A, B, C"_s;
    case VisaAItem::Q8Minutes:
        return u"nil, 1-10, 11-20, 21-30, >30"_s;
    default:
        return u"a whole number from 0 to 10"_s;
    }
}

Result<VisaAAnswers> visaAAnswersFromJson(const QJsonObject& object)
{
    VisaAAnswers answers;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = entry.key();
        if (key == kCannotWalkKey) {
            if (!entry.value().isBool() && !entry.value().isNull())
                return wrongType(key, u"true, false"_s);
            answers.cannotWalkHalfAnHour = entry.value().toBool();
            continue;
        }
        const auto item = kVisaAItemCodes.fromCode(key);
        if (!item) {
            QStringList known;
            for (const auto& row : kVisaAItemCodes.rows)
                known << QLatin1StringView(row.second);
            known << kCannotWalkKey;
            const QString detail = u"VISA-A has no item '%1'; allowed are %2"_s.arg(
                key.left(100), known.join(u", "_s));
            return Error{Fault::Invalid, detail, Cause::UnknownKey};
        }
        if (!readItem(answers, *item, entry.value()))
            return wrongType(key, visaAAllowedValues(*item));
    }
    return answers;
}

} // namespace ach
