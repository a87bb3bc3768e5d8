// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/film/framesource.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace ach {

class FilmDecoder;

/// Decodes a film frame by frame and exactly, from memory or from any device that can be read at
/// any place, a sealed one as well. Frames are counted at the mean rate of the film: where a phone
/// held a picture longer, several numbers show it. What the camera turned is turned upright.
///
/// It speaks to libav, the decoder below Qt's own ffmpeg back end: QMediaPlayer of Qt 6.4 knows no
/// duration of a WebM file and answers every seek in it with the first frame, so it can neither
/// step nor loop a part.
class FilmReader : public FrameSource {
public:
    /// Fault::Corrupt when the bytes are no film, or one whose length or rate is not known. The
    /// bytes are shared, not copied.
    static Result<std::unique_ptr<FilmReader>> open(const QByteArray& bytes);
    /// `device` is open for reading. Fault::Corrupt as above, and when it takes too long.
    static Result<std::unique_ptr<FilmReader>> open(std::unique_ptr<QIODevice> device);
    ~FilmReader() override;

    int frameCount() const override;
    double framesPerSecond() const override;
    /// The next frame costs one step of the decoder; any other one those from the key frame before
    /// it.
    QImage frame(int number) override;

private:
    explicit FilmReader(std::unique_ptr<FilmDecoder> decoder);

    std::unique_ptr<FilmDecoder> m_decoder;
};

} // namespace ach
