// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>
#include <mutex>

namespace ach {

namespace {

constexpr quint64 kCounterBits = 12;

/// Milliseconds and a counter below them, greater with every call: ids made in one millisecond keep
/// their order too (RFC 9562, fixed bit-length counter).
quint64 nextTick()
{
    static std::mutex mutex;
    static quint64 last = 0;
    const std::lock_guard lock(mutex);
    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const quint64 fresh =
        milliseconds << kCounterBits | (QRandomGenerator::system()->generate() & 0x3FFU);
    last = fresh > last ? fresh : last + 1;
    return last;
}

} // namespace

QUuid createTimeOrderedUuid()
{
    // RFC 9562, version 7: 48 bits of milliseconds, 12 bits of counter, then random bits.
    const quint64 tick = nextTick();
    const quint64 milliseconds = tick >> kCounterBits;
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const auto timeHigh = static_cast<uint>(milliseconds >> 16U);
    const auto timeLow = static_cast<ushort>(milliseconds & 0xFFFFU);
    const auto version = static_cast<ushort>(0x7000U | (tick & 0x0FFFU));
    const auto byte = [](quint32 word, unsigned shift) {
        return static_cast<uchar>(word >> shift);
    };
    const auto variant = static_cast<uchar>(0x80U | ((random[0] >> 16U) & 0x3FU));
    return {timeHigh,
            timeLow,
            version,
            variant,
            byte(random[0], 24),
            byte(random[1], 0),
            byte(random[1], 8),
            byte(random[1], 16),
            byte(random[1], 24),
            byte(random[2], 0),
            byte(random[2], 8)};
}

} // namespace ach
