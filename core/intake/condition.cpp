// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/condition.h"

namespace ach {
namespace {

void addOnce(QList<Finding>& list, const QList<Finding>& more)
{
    for (const Finding finding : more) {
        if (!list.contains(finding))
            list << finding;
    }
}

} // namespace

Verdict verdictOn(Finding finding, std::optional<bool> holds)
{
    if (!holds)
        return {Truth::Open, {}, {finding}};
    if (*holds)
        return {Truth::Yes, {finding}, {}};
    return {};
}

Verdict isYes(const Findings& findings, Finding finding)
{
    if (!findings.isKnown(finding))
        return verdictOn(finding, std::nullopt);
    return verdictOn(finding, findings.answer(finding) == Answer::Yes);
}

Verdict isNo(const Findings& findings, Finding finding)
{
    if (!findings.isKnown(finding))
        return verdictOn(finding, std::nullopt);
    return {findings.answer(finding) == Answer::No ? Truth::Yes : Truth::No, {}, {}};
}

Verdict isAbove(const Findings& findings, Finding finding, double limit)
{
    const auto number = findings.number(finding);
    return verdictOn(finding, number ? std::optional(*number > limit) : std::nullopt);
}

Verdict isBelow(const Findings& findings, Finding finding, double limit)
{
    const auto number = findings.number(finding);
    return verdictOn(finding, number ? std::optional(*number < limit) : std::nullopt);
}

Verdict allOf(std::initializer_list<Verdict> parts)
{
    return atLeast(static_cast<int>(parts.size()), parts);
}

Verdict anyOf(std::initializer_list<Verdict> parts)
{
    return atLeast(1, parts);
}

Verdict atLeast(int count, std::initializer_list<Verdict> parts)
{
    int yes = 0;
    int open = 0;
    Verdict whole;
    for (const Verdict& part : parts) {
        yes += part.truth == Truth::Yes ? 1 : 0;
        open += part.truth == Truth::Open ? 1 : 0;
        addOnce(whole.why, part.why);
        addOnce(whole.open, part.open);
    }
    if (yes >= count)
        return {Truth::Yes, whole.why, {}};
    if (yes + open >= count)
        return {Truth::Open, {}, whole.open};
    return {};
}

} // namespace ach
