// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswscale/swscale.h>
}

#include <QElapsedTimer>
#include <QImage>
#include <QIODevice>

#include <memory>

namespace ach {

/// libav behind FilmReader and FilmProbe: the pictures of one film that is read from a device. It
/// reads from nothing else: a film that names other files or addresses gets none of them, and only
/// the containers that cameras and film programs write are taken.
class FilmDecoder {
public:
    /// What a film may take from the machine; choices of ours.
    static constexpr int kLargestSide = 8192; ///< pixels
    static constexpr int kLargestShown = 1920; ///< longer sides are made smaller
    static constexpr double kMostFramesPerSecond = 1000;

    explicit FilmDecoder(std::unique_ptr<QIODevice> device);
    FilmDecoder(const FilmDecoder&) = delete;
    FilmDecoder& operator=(const FilmDecoder&) = delete;
    ~FilmDecoder();

    /// From now on reading ends after this time, as if the film ended.
    void setTimeLeft(int milliseconds);
    bool isOutOfTime() const { return m_limit >= 0 && m_clock.elapsed() > m_limit; }

    /// Once. The causes of films that say what is wrong with this one.
    Status open();

    const AVStream& stream() const { return *m_format->streams[m_stream]; }
    const char* container() const { return m_format->iformat->name; }
    int frames() const { return m_frames; }
    double framesPerSecond() const { return m_rate; }
    double seconds() const { return m_seconds; }
    /// Degrees clockwise to stand upright: 0, 90, 180, 270.
    int turned() const { return m_turned; }

    /// Decodes one frame more; false at the end of what can be read.
    bool next();
    /// Whether a packet that was read is locked with copy protection.
    bool isProtected() const { return m_isProtected; }
    bool seekTo(int frame);
    /// The numbers of the frames that the decoded picture stands for; a film that holds a picture
    /// longer has several. Empty (first above last) when there is none.
    int firstNumber() const { return m_before + 1; }
    int lastNumber() const { return m_current; }
    /// The decoded picture, upright, and no side longer than kLargestShown.
    QImage toImage();
    /// Whether the packets go on to the end that the film says it has.
    bool reachesItsEnd();

private:
    static constexpr int kNone = -2; ///< no frame is decoded yet
    static int read(void* opaque, uint8_t* target, int size);
    static int64_t seek(void* opaque, int64_t offset, int whence);
    static int interrupt(void* opaque);
    Status openFormat();
    Status openStream();
    Status openCodec();
    Status measure();
    Error whyNoFilm();
    /// `cause`, or that time ran out.
    Error failed(Cause cause, const QString& detail) const;
    bool namesProtection() const;
    int numberOf(int64_t stamp) const;

    std::unique_ptr<QIODevice> m_device; // outlives what reads from it
    QElapsedTimer m_clock;
    qint64 m_limit = -1; ///< milliseconds
    AVIOContext* m_io = nullptr;
    AVFormatContext* m_format = nullptr;
    AVCodecContext* m_codec = nullptr;
    AVFrame* m_decoded = nullptr;
    AVPacket* m_packet = nullptr;
    SwsContext* m_scaler = nullptr;
    int m_stream = -1;
    int m_frames = 0;
    double m_rate = 0;
    double m_seconds = 0;
    int m_turned = 0;
    bool m_isProtected = false;
    int m_before = -1; ///< number of the frame decoded before the current one
    int m_current = kNone;
};

} // namespace ach
