// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/nearword.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace ach {

namespace {

constexpr int kShortWord = 4;
constexpr qsizetype kLongestWord = 40; // a longer one is no slip of the keyboard

/// Letters added, left out, changed or swapped between `a` and `b`.
int distance(const QString& a, const QString& b)
{
    const auto width = static_cast<std::size_t>(b.size() + 1);
    std::vector<int> twoBefore(width);
    std::vector<int> before(width);
    std::vector<int> now(width);
    for (std::size_t j = 0; j < width; ++j)
        before.at(j) = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now.at(0) = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = static_cast<std::size_t>(j);
            const int change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            now.at(k) = std::min({before.at(k) + 1, now.at(k - 1) + 1, before.at(k - 1) + change});
            const bool isSwap =
                i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1);
            if (isSwap)
                now.at(k) = std::min(now.at(k), twoBefore.at(k - 2) + 1);
        }
        twoBefore.swap(before);
        before.swap(now);
    }
    return before.back();
}

} // namespace

std::optional<QString> nearestWord(const QString& typed, const QStringList& candidates)
{
    if (typed.size() < 2 || typed.size() > kLongestWord)
        return std::nullopt;
    int allowed = typed.size() <= kShortWord ? 1 : 2;
    std::optional<QString> nearest;
    for (const QString& candidate : candidates) {
        if (std::abs(candidate.size() - typed.size()) > allowed)
            continue;
        const int letters = distance(typed, candidate);
        if (letters > allowed || (nearest && letters == allowed))
            continue;
        nearest = candidate;
        allowed = letters;
    }
    return nearest;
}

} // namespace ach
