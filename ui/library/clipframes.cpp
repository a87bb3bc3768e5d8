// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipframes.h"

#include "ui/figure/cliplibrary.h"
#include "ui/film/filmreader.h"
#include "ui/library/drawnclip.h"

#include <QFile>

namespace ach {

ClipFrames::ClipFrames(const Clip& clip) : m_clip(clip), m_scheme(Theme::scheme())
{
    open();
}

void ClipFrames::open()
{
    const bool isDark = m_scheme == Theme::Scheme::Dark;
    m_figure = std::make_unique<DrawnClip>(
        m_clip, isDark ? FigureStyle::ScreenDark : FigureStyle::ScreenLight);
    m_film.reset();
    QFile file(m_clip.resource);
    if (isDark || !file.open(QIODevice::ReadOnly))
        return;
    if (auto reader = FilmReader::open(file.readAll()))
        m_film = std::move(*reader);
}

ClipFrames::~ClipFrames() = default;

int ClipFrames::frameCount() const
{
    return m_film != nullptr ? m_film->frameCount() : m_figure->frameCount();
}

double ClipFrames::framesPerSecond() const
{
    return m_film != nullptr ? m_film->framesPerSecond() : m_figure->framesPerSecond();
}

QImage ClipFrames::frame(int number)
{
    if (m_scheme != Theme::scheme()) {
        m_scheme = Theme::scheme();
        open();
    }
    if (m_film != nullptr) {
        QImage image = m_film->frame(number);
        if (!image.isNull())
            return image;
        m_film.reset();
    }
    return m_figure->frame(number);
}

FilmTiming ClipFrames::timing() const
{
    return {frameCount(), framesPerSecond(),  m_clip.leadIn,
            m_clip.cycle, m_clip.repetitions, m_clip.tempo};
}

} // namespace ach
