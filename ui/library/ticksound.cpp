// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ticksound.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QFileInfo>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBytes = 2; // of a sample
constexpr double kLoudest = 0.8; // of full scale
constexpr double kRise = 0.001; // seconds
constexpr double kDecay = 0.006; // seconds in which it falls to 37 %
constexpr double kShareOfSecond = 0.6; // as loud as a new part
constexpr qsizetype kShortBuffer = TickSample::kRate * kBytes / 20; // 50 ms: a click is not late

/// Qt asks the PulseAudio server for devices, and warns where nobody answers. A desktop without
/// such a server has no sound for Qt either.
bool hasSoundServer()
{
    if (!qEnvironmentVariableIsEmpty("PULSE_SERVER"))
        return true;
    const QString runtime = qEnvironmentVariable("PULSE_RUNTIME_PATH");
    if (!runtime.isEmpty())
        return QFileInfo::exists(runtime + u"/native"_s);
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !session.isEmpty() && QFileInfo::exists(session + u"/pulse/native"_s);
}

QAudioFormat format()
{
    QAudioFormat format;
    format.setSampleRate(TickSample::kRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

QByteArray TickSample::make(bool isChange)
{
    const int count = static_cast<int>(kSeconds * kRate);
    const double hertz = isChange ? kChangeHertz : kSecondHertz;
    const double loud = kLoudest * (isChange ? 1 : kShareOfSecond);
    QByteArray bytes(count * kBytes, '\0');
    for (int i = 0; i < count; ++i) {
        const double seconds = static_cast<double>(i) / kRate;
        const double rise = std::min(seconds / kRise, 1.0);
        const double fall = std::exp(-seconds / kDecay) * (1 - seconds / kSeconds);
        const double wave = std::sin(2 * std::numbers::pi * hertz * seconds);
        const auto sample = static_cast<qint16>(std::lround(32'767 * loud * rise * fall * wave));
        std::memcpy(bytes.data() + i * kBytes, &sample, kBytes);
    }
    return bytes;
}

TickStream::TickStream(QObject* parent)
    : QIODevice(parent), m_second(TickSample::make(false)), m_change(TickSample::make(true))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

TickStream::~TickStream() = default;

void TickStream::click(bool isChange, double volume)
{
    m_left = isChange ? m_change : m_second;
    for (qsizetype at = 0; at < m_left.size(); at += kBytes) {
        qint16 sample = 0;
        std::memcpy(&sample, m_left.constData() + at, kBytes);
        sample = static_cast<qint16>(std::lround(sample * std::clamp(volume, 0.0, 1.0)));
        std::memcpy(m_left.data() + at, &sample, kBytes);
    }
}

qint64 TickStream::bytesAvailable() const
{
    return kShortBuffer; // there is always more silence
}

qint64 TickStream::readData(char* data, qint64 most)
{
    const qint64 whole = most - most % kBytes;
    const qint64 sounding = std::min<qint64>(whole, m_left.size());
    std::memcpy(data, m_left.constData(), static_cast<std::size_t>(sounding));
    m_left.remove(0, sounding);
    std::memset(data + sounding, 0, static_cast<std::size_t>(whole - sounding));
    return whole;
}

qint64 TickStream::writeData(const char* /*data*/, qint64 /*count*/)
{
    return -1;
}

DeviceTicks::DeviceTicks() = default;

DeviceTicks::~DeviceTicks()
{
    stop();
}

bool DeviceTicks::isAvailable() const
{
    return hasSoundServer() && !QMediaDevices::defaultAudioOutput().isNull();
}

void DeviceTicks::start()
{
    if (m_sink != nullptr || !isAvailable())
        return;
    m_sink = std::make_unique<QAudioSink>(QMediaDevices::defaultAudioOutput(), format());
    m_sink->setBufferSize(kShortBuffer);
    m_sink->start(&m_stream);
}

void DeviceTicks::stop()
{
    if (m_sink == nullptr)
        return;
    m_sink->stop();
    m_sink.reset();
}

void DeviceTicks::tick(bool isChange, double volume)
{
    start();
    m_stream.click(isChange, volume);
}

} // namespace ach
