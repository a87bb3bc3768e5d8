// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QStringView>

namespace ach {

/// Numbers that look random and come out the same on every machine (SplitMix64). Only for invented
/// data.
class SampleRandom {
public:
    explicit SampleRandom(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }
    /// From 0 to `end` - 1.
    int below(int end) { return static_cast<int>(next() % static_cast<quint64>(end)); }
    /// Both ends included.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int chance) { return below(100) < chance; }

private:
    quint64 m_state;
};

/// Ids of the shape of createTimeOrderedUuid() whose time is a counter, so that the same data has
/// the same ids on every day. `block` keeps the ids of one source of records apart from those of
/// another; a higher block sorts later.
class SampleIds {
public:
    explicit SampleIds(quint64 block) : m_counter(kFirstMoment + block * kBlockSize) { }

    template<class IdType>
    IdType next()
    {
        return IdType::fromUuid(nextUuid());
    }

private:
    static constexpr quint64 kFirstMoment = 1'700'000'000'000; ///< milliseconds, November 2023
    static constexpr quint64 kBlockSize = 10'000'000'000;

    QUuid nextUuid()
    {
        const quint64 time = m_counter++;
        SampleRandom random(time);
        const quint64 tail = random.next();
        const auto byte = [tail](unsigned shift) { return static_cast<uchar>(tail >> shift); };
        return {static_cast<uint>(time >> 16U),
                static_cast<ushort>(time & 0xFFFFU),
                static_cast<ushort>(0x7000U | (random.next() & 0x0FFFU)),
                static_cast<uchar>(0x80U | (byte(56) & 0x3FU)),
                byte(48),
                byte(40),
                byte(32),
                byte(24),
                byte(16),
                byte(8),
                byte(0)};
    }

    quint64 m_counter;
};

} // namespace ach
