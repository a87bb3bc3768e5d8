// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/pairviewmodel.h"

#include <algorithm>
#include <cmath>

namespace ach {

namespace {

constexpr double kTiny = 1e-6; // keeps a frame that is exactly reached

} // namespace

PairViewModel::PairViewModel(QObject* parent) : QObject(parent), m_transport(nullptr)
{
    connect(&m_transport, &PlayerViewModel::frameChanged, this, &PairViewModel::frameChanged);
    connect(&m_transport, &PlayerViewModel::changed, this, &PairViewModel::changed);
}

void PairViewModel::setFilms(const FilmTiming& first, const FilmTiming& second)
{
    m_films = {first, second};
    m_framesPerSecond = std::max(first.framesPerSecond, second.framesPerSecond);
    m_lead = 0;
    FilmTiming both;
    both.frames = shownFrames();
    both.framesPerSecond = m_framesPerSecond;
    m_transport.setTiming(both);
}

int PairViewModel::length(int film) const
{
    const FilmTiming& timing = m_films.at(static_cast<std::size_t>(film));
    return static_cast<int>(
        std::floor(timing.frames / timing.framesPerSecond * m_framesPerSecond + kTiny));
}

int PairViewModel::start(int film) const
{
    return std::max(film == 1 ? m_lead : -m_lead, 0);
}

int PairViewModel::shownFrames() const
{
    return std::max(length(0) - start(0), length(1) - start(1));
}

int PairViewModel::frame(int film) const
{
    const FilmTiming& timing = m_films.at(static_cast<std::size_t>(film));
    const double seconds = (m_transport.frame() + start(film)) / m_framesPerSecond;
    const auto number = static_cast<int>(std::floor(seconds * timing.framesPerSecond + kTiny));
    return std::clamp(number, 0, std::max(timing.frames - 1, 0));
}

bool PairViewModel::isWaiting(int film) const
{
    return m_transport.frame() + start(film) >= length(film);
}

void PairViewModel::nudge(int frames)
{
    const int lead =
        std::clamp(m_lead + frames, std::min(1 - length(0), 0), std::max(length(1) - 1, 0));
    if (lead == m_lead)
        return;
    m_lead = lead;
    m_transport.setFrameCount(shownFrames());
    Q_EMIT changed();
    Q_EMIT frameChanged();
}

void PairViewModel::setMirrored(int film, bool mirrored)
{
    bool& is = m_mirrored.at(static_cast<std::size_t>(film));
    if (is == mirrored)
        return;
    is = mirrored;
    Q_EMIT changed();
}

} // namespace ach
