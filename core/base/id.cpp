// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>

namespace ach {

QUuid createTimeOrderedUuid()
{
    // RFC 9562, version 7: 48 bits of milliseconds, then random bits.
    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const auto timeHigh = static_cast<uint>(milliseconds >> 16U);
    const auto timeLow = static_cast<ushort>(milliseconds & 0xFFFFU);
    const auto version = static_cast<ushort>(0x7000U | (random[0] & 0x0FFFU));
    const auto byte = [](quint32 word, unsigned shift) { return static_cast<uchar>(word >> shift); };
    const auto variant = static_cast<uchar>(0x80U | ((random[0] >> 16U) & 0x3FU));
    return {timeHigh, timeLow, version, variant, byte(random[0], 24), byte(random[1], 0), byte(random[1], 8),
            byte(random[1], 16), byte(random[1], 24), byte(random[2], 0), byte(random[2], 8)};
}

} // namespace ach
