// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/playerviewmodel.h"

#include "ui/library/tempoticks.h"

#include <algorithm>
#include <cmath>

namespace ach {

namespace {

constexpr double kTiny = 1e-6; // keeps a frame that is exactly reached

} // namespace

PlayerViewModel::PlayerViewModel(QObject* parent) : QObject(parent) { }

PlayerViewModel::~PlayerViewModel() = default;

void PlayerViewModel::setTiming(const FilmTiming& timing)
{
    m_timing = timing;
    m_ticks = tempoTicks(timing);
    m_seconds = 0;
    m_playing = false;
    m_sectionStart.reset();
    m_sectionEnd.reset();
    Q_EMIT changed();
    Q_EMIT frameChanged();
}

void PlayerViewModel::setFrameCount(int frames)
{
    m_timing.frames = frames;
    if (m_sectionEnd && *m_sectionEnd >= frames)
        m_sectionEnd.reset();
    if (m_sectionStart && *m_sectionStart >= frames - 1)
        m_sectionStart.reset();
    moveTo(m_seconds);
    Q_EMIT changed();
}

double PlayerViewModel::duration() const
{
    return m_timing.frames / m_timing.framesPerSecond;
}

int PlayerViewModel::frame() const
{
    const auto frame = static_cast<int>(std::floor(m_seconds * m_timing.framesPerSecond + kTiny));
    return std::clamp(frame, 0, std::max(m_timing.frames - 1, 0));
}

void PlayerViewModel::moveTo(double seconds)
{
    const int before = frame();
    const double last = std::max(m_timing.frames - 1, 0) / m_timing.framesPerSecond;
    m_seconds = std::clamp(seconds, 0.0, last);
    if (frame() != before)
        Q_EMIT frameChanged();
}

void PlayerViewModel::setPlaying(bool playing)
{
    if (playing == m_playing || isEmpty())
        return;
    m_playing = playing;
    if (playing && !m_looping && frame() >= sectionEnd())
        moveTo(sectionStart() / m_timing.framesPerSecond);
    Q_EMIT changed();
}

void PlayerViewModel::advance(double seconds)
{
    if (!m_playing || isEmpty())
        return;
    const double start = sectionStart() / m_timing.framesPerSecond;
    const double end = (sectionEnd() + 1) / m_timing.framesPerSecond;
    const double before = m_seconds;
    double next = m_seconds + seconds * m_speed;
    std::optional<bool> tick = tickBetween(before, std::min(next, end));
    if (next < end - kTiny) {
        moveTo(next);
    } else if (m_looping) {
        next = start + std::fmod(next - end, end - start); // no moment is lost at the seam
        if (const auto after = tickBetween(start, next))
            tick = *after || tick.value_or(false);
        moveTo(next);
    } else {
        moveTo(sectionEnd() / m_timing.framesPerSecond);
        setPlaying(false);
    }
    if (m_ticking && tick)
        Q_EMIT ticked(*tick);
}

std::optional<bool> PlayerViewModel::tickBetween(double from, double until) const
{
    std::optional<bool> found;
    for (const TempoTick& tick : m_ticks) {
        if (tick.seconds >= from - kTiny && tick.seconds < until - kTiny)
            found = found.value_or(false) || tick.isChange;
    }
    return found;
}

void PlayerViewModel::setTicking(bool ticking)
{
    if (ticking == m_ticking)
        return;
    m_ticking = ticking;
    Q_EMIT changed();
}

void PlayerViewModel::setVolume(double volume)
{
    if (volume == m_volume)
        return;
    m_volume = volume;
    Q_EMIT changed();
}

void PlayerViewModel::setSpeed(double speed)
{
    if (speed == m_speed)
        return;
    m_speed = speed;
    Q_EMIT changed();
}

void PlayerViewModel::stepFrames(int count)
{
    setPlaying(false);
    goToFrame(frame() + count);
}

void PlayerViewModel::moveBy(double seconds)
{
    moveTo(m_seconds + seconds);
}

void PlayerViewModel::goToFrame(int frame)
{
    moveTo(frame / m_timing.framesPerSecond);
}

void PlayerViewModel::setLooping(bool looping)
{
    if (looping == m_looping)
        return;
    m_looping = looping;
    Q_EMIT changed();
}

void PlayerViewModel::startSectionHere()
{
    if (isEmpty())
        return;
    m_sectionStart = frame();
    if (m_sectionEnd && *m_sectionEnd <= *m_sectionStart)
        m_sectionEnd.reset();
    Q_EMIT changed();
}

void PlayerViewModel::endSectionHere()
{
    if (isEmpty())
        return;
    m_sectionEnd = frame();
    if (m_sectionStart && *m_sectionStart >= *m_sectionEnd)
        m_sectionStart.reset();
    Q_EMIT changed();
}

void PlayerViewModel::clearSection()
{
    if (!hasSection())
        return;
    m_sectionStart.reset();
    m_sectionEnd.reset();
    Q_EMIT changed();
}

void PlayerViewModel::setMirrored(bool mirrored)
{
    if (mirrored == m_mirrored)
        return;
    m_mirrored = mirrored;
    Q_EMIT changed();
}

void PlayerViewModel::setTempoShown(bool shown)
{
    if (shown == m_tempo)
        return;
    m_tempo = shown;
    Q_EMIT changed();
}

void PlayerViewModel::setCaptionShown(bool shown)
{
    if (shown == m_caption)
        return;
    m_caption = shown;
    Q_EMIT changed();
}

std::optional<TempoMoment> PlayerViewModel::tempo() const
{
    if (!m_timing.hasTempo())
        return std::nullopt;
    const double moving = frame() / m_timing.framesPerSecond - m_timing.leadIn + kTiny;
    if (moving < 0 || moving >= m_timing.cycle * m_timing.repetitions)
        return std::nullopt;
    const int done = static_cast<int>(moving / m_timing.cycle);
    double into = moving - done * m_timing.cycle;
    for (const TempoSegment& segment : m_timing.tempo) {
        if (into < segment.seconds) {
            return TempoMoment{segment.phase,
                               segment.seconds,
                               into / segment.seconds,
                               static_cast<int>(std::ceil(segment.seconds - into)),
                               done + 1,
                               m_timing.repetitions};
        }
        into -= segment.seconds;
    }
    return std::nullopt;
}

} // namespace ach
