// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/findingsjson.h"

#include "core/base/jsoninput.h"

namespace ach {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kUnknown("unknown");
constexpr QLatin1StringView kNotAsked("not_asked");

bool isRemark(const QString& key)
{
    return key.endsWith("_note"_L1) || key == "can_walk"_L1;
}

bool readWord(Findings& findings, Finding finding, const QString& word)
{
    if (word == kNotAsked) {
        findings.clear(finding);
        return true;
    }
    if (word == kUnknown) {
        findings.setUnknown(finding);
        return true;
    }
    if (infoOf(finding).kind == FindingKind::YesNo) {
        const auto answer = kAnswerCodes.fromCode(word);
        if (answer)
            findings.setAnswer(finding, *answer);
        return answer.has_value();
    }
    return findings.setWord(finding, word);
}

bool readValue(Findings& findings, Finding finding, const QJsonValue& value)
{
    if (value.isNull())
        return true;
    if (value.isString())
        return readWord(findings, finding, value.toString());
    if (value.isDouble())
        return findings.setNumber(finding, value.toDouble());
    if (value.isBool() && infoOf(finding).kind == FindingKind::YesNo) {
        findings.setAnswer(finding, value.toBool() ? Answer::Yes : Answer::No);
        return true;
    }
    return false;
}

QJsonValue written(const Findings& findings, const FindingInfo& info)
{
    if (findings.isUnknown(info.finding))
        return QString(kUnknown);
    if (info.kind == FindingKind::YesNo)
        return kAnswerCodes.toCode(findings.answer(info.finding));
    if (const auto word = findings.word(info.finding))
        return QString(QLatin1StringView(info.words[static_cast<std::size_t>(*word)]));
    return *findings.number(info.finding);
}

} // namespace

Result<Findings> findingsFromJson(const QJsonObject& object)
{
    Findings findings;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = entry.key();
        if (isRemark(key))
            continue;
        const auto finding = findingFromKey(key);
        if (!finding) {
            QStringList known;
            for (const FindingInfo& info : findingTable())
                known << QLatin1StringView(info.key);
            const QString detail =
                u"there is no finding '%1'; allowed are %2, and remarks that end in _note"_s.arg(
                    key.left(100), known.join(u", "_s));
            return Error{Fault::Invalid, detail, Cause::UnknownKey};
        }
        if (!readValue(findings, *finding, entry.value())) {
            const QString detail = u"'%1' has a value it may not have; allowed: %2"_s.arg(
                key, allowedValues(*finding));
            return Error{Fault::Invalid, detail, Cause::ValueOutOfRange};
        }
    }
    return findings;
}

Result<Findings> findingsFromJson(const QByteArray& text)
{
    return readJsonObject(text).andThen(
        [](const QJsonObject& object) { return findingsFromJson(object); });
}

QJsonObject toJson(const Findings& findings)
{
    QJsonObject object;
    for (const FindingInfo& info : findingTable()) {
        if (findings.isKnown(info.finding) || findings.isUnknown(info.finding))
            object.insert(QLatin1StringView(info.key), written(findings, info));
    }
    return object;
}

} // namespace ach
