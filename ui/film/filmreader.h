// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/film/framesource.h"

#include <QByteArray>

#include <memory>

namespace ach {

/// Decodes a film of constant frame rate that lies in memory, frame by frame and exactly.
///
/// It speaks to libav, the decoder below Qt's own ffmpeg back end: QMediaPlayer of Qt 6.4 knows no
/// duration of a WebM file and answers every seek in it with the first frame, so it can neither
/// step nor loop a part.
class FilmReader : public FrameSource {
public:
    /// Fault::Corrupt when the bytes are no film, or one whose length or rate is not known. The
    /// bytes are shared, not copied.
    static Result<std::unique_ptr<FilmReader>> open(const QByteArray& bytes);
    ~FilmReader() override;

    int frameCount() const override;
    double framesPerSecond() const override;
    /// The next frame costs one step of the decoder; any other one those from the key frame before
    /// it.
    QImage frame(int number) override;

private:
    struct Decoder;
    explicit FilmReader(std::unique_ptr<Decoder> decoder);

    std::unique_ptr<Decoder> m_decoder;
};

} // namespace ach
