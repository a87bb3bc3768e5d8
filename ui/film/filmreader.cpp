// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/filmreader.h"

#include "ui/film/filmdecoder.h"

#include <QBuffer>

namespace ach {

namespace {

constexpr int kOpeningMs = 2000;
constexpr int kFrameMs = 2000; ///< the window waits for a picture

} // namespace

FilmReader::FilmReader(std::unique_ptr<FilmDecoder> decoder) : m_decoder(std::move(decoder)) { }

FilmReader::~FilmReader() = default;

Result<std::unique_ptr<FilmReader>> FilmReader::open(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    if (!buffer->open(QIODevice::ReadOnly))
        return Error{Fault::Io, buffer->errorString()};
    return open(std::move(buffer));
}

Result<std::unique_ptr<FilmReader>> FilmReader::open(std::unique_ptr<QIODevice> device)
{
    auto decoder = std::make_unique<FilmDecoder>(std::move(device));
    decoder->setTimeLeft(kOpeningMs);
    if (auto status = decoder->open(); !status)
        return status.error();
    return std::unique_ptr<FilmReader>(new FilmReader(std::move(decoder)));
}

int FilmReader::frameCount() const
{
    return m_decoder->frames();
}

double FilmReader::framesPerSecond() const
{
    return m_decoder->framesPerSecond();
}

QImage FilmReader::frame(int number)
{
    // A short way forward is decoded through; anything else begins at the key frame before it.
    constexpr int kNear = 8;
    if (number < 0 || number >= m_decoder->frames())
        return {};
    m_decoder->setTimeLeft(kFrameMs);
    if (number < m_decoder->firstNumber() || number > m_decoder->lastNumber() + kNear
        || m_decoder->lastNumber() < 0) {
        if (!m_decoder->seekTo(number))
            return {};
    }
    while (m_decoder->lastNumber() < number) {
        if (!m_decoder->next())
            return {};
    }
    return m_decoder->toImage();
}

} // namespace ach
