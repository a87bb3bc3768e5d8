// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/samplerandom.h"

#include <QByteArray>
#include <QByteArrayList>

#include <functional>

namespace ach::test {

/// Damages texts the same way on every machine: turns bits, cuts, repeats, and puts in what readers
/// stumble over (huge numbers, half an emoji, brackets, a null byte).
class Mutator {
public:
    explicit Mutator(quint64 seed) : m_random(seed) { }

    /// `text` with one to eight damages.
    QByteArray damaged(QByteArray text);
    const QByteArray& pick(const QByteArrayList& texts)
    {
        return texts.at(m_random.below(static_cast<int>(texts.size())));
    }

private:
    void damage(QByteArray& text);

    SampleRandom m_random;
};

/// Gives `reader` the texts and then damaged ones, for two seconds or `most` times, whichever comes
/// first. What it has read so far is printed when a test fails.
void feedDamaged(const QByteArrayList& texts, quint64 seed, int most,
                 const std::function<void(const QByteArray& text)>& reader);

} // namespace ach::test
