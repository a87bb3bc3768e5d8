// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/playerviewmodel.h"

#include <algorithm>
#include <cmath>

namespace ach {

namespace {

constexpr double kTiny = 1e-6; // keeps a frame that is exactly reached

} // namespace

PlayerViewModel::PlayerViewModel(QObject* parent) : QObject(parent) { }

void PlayerViewModel::setTiming(const FilmTiming& timing)
{
    m_timing = timing;
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
    double next = m_seconds + seconds * m_speed;
    if (next < end - kTiny) {
        moveTo(next);
        return;
    }
    if (m_looping) {
        next = start + std::fmod(next - end, end - start); // no moment is lost at the seam
        moveTo(next);
        return;
    }
    moveTo(sectionEnd() / m_timing.framesPerSecond);
    setPlaying(false);
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
    // A movement without stops has one part only; there is nothing to count in it.
    if (m_timing.tempo.size() < 2 || m_timing.cycle <= 0)
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
