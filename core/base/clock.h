// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace ach {

/// Where "now" comes from, so that tests and the sample clinic can set it.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// The moment, in UTC.
    virtual QDateTime now() const = 0;
    /// The day on the clinic's wall: local time.
    QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands at `moment` until it is moved; for tests, the tour and the sample clinic.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime& moment) : m_moment(moment.toUTC()) { }
    QDateTime now() const override { return m_moment; }
    void setNow(const QDateTime& moment) { m_moment = moment.toUTC(); }

private:
    QDateTime m_moment;
};

} // namespace ach
