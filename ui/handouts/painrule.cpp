// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/painrule.h"

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr int kHighestLimit = 5; // Silbernagel's rule, evidence 4.1

} // namespace

PainRule painRule(const SheetTexts& texts, const PainLimits& limits)
{
    PainRule rule;
    for (const PainBand& band : painBands(limits.exercise)) {
        const QString range = band.from == band.to
            ? texts.text(u"pain.one"_s, {QString::number(band.from)})
            : texts.text(u"pain.range"_s, {QString::number(band.from), QString::number(band.to)});
        const QString key = painLevelKey(band.level);
        rule.rows.push_back(
            {band.level, texts.text(key + u".title"_s, {range}), texts.text(key + u".text"_s)});
    }
    const int exercise = std::min(kHighestLimit, limits.exercise.value());
    const int running = std::min(kHighestLimit, limits.running.value());
    QString runningWords = texts.text(u"pain.running.other"_s, {QString::number(running)});
    if (running == 0)
        runningWords = texts.text(u"pain.running.none"_s);
    else if (running == exercise)
        runningWords = texts.text(u"pain.running.same"_s);
    rule.limits = texts.text(u"pain.limit"_s, {QString::number(exercise)}) + u' ' + runningWords;
    return rule;
}

} // namespace ach
