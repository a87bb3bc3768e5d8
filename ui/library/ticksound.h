// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

class QAudioSink;

namespace ach {

/// A click made by calculation: a short tone that dies away, 16 bit, one channel.
namespace TickSample {

inline constexpr int kRate = 44'100; ///< samples a second
inline constexpr double kSeconds = 0.03;
inline constexpr double kSecondHertz = 1'000; ///< of a second inside a part
inline constexpr double kChangeHertz = 1'500; ///< of a new part: higher, so that it stands out

/// Begins and ends in silence, so that the click itself does not crackle.
QByteArray make(bool isChange);

} // namespace TickSample

/// Silence with clicks in it, read by a sound device without an end.
class TickStream : public QIODevice {
    Q_OBJECT

public:
    explicit TickStream(QObject* parent);
    ~TickStream() override;

    /// The next sample read is the first of the click; one that still sounds is cut off.
    /// `volume` from 0 to 1.
    void click(bool isChange, double volume);
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 count) override;

private:
    const QByteArray m_second;
    const QByteArray m_change;
    QByteArray m_left; ///< of the click that sounds
};

/// Where ticks are heard.
class TickOutput {
public:
    TickOutput() = default;
    TickOutput(const TickOutput&) = delete;
    TickOutput& operator=(const TickOutput&) = delete;
    virtual ~TickOutput() = default;

    /// Whether there is a device that can sound now.
    virtual bool isAvailable() const = 0;
    /// The device listens from start() to stop(), so that a click comes at once.
    virtual void start() = 0;
    virtual void stop() = 0;
    virtual void tick(bool isChange, double volume) = 0;
};

/// The sound device that the desktop has chosen.
class DeviceTicks : public TickOutput {
public:
    DeviceTicks();
    ~DeviceTicks() override;

    bool isAvailable() const override;
    void start() override;
    void stop() override;
    void tick(bool isChange, double volume) override;

private:
    TickStream m_stream{nullptr};
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace ach
