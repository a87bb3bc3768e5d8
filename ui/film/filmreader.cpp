// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/filmreader.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIoBytes = 32 * 1024;
constexpr int kLargestSide = 8192; // pixels; a header that asks for more is not believed

struct FreeFormat {
    void operator()(AVFormatContext* format) const { avformat_close_input(&format); }
};
struct FreeIo {
    void operator()(AVIOContext* io) const
    {
        av_freep(&io->buffer);
        avio_context_free(&io);
    }
};
struct FreeCodec {
    void operator()(AVCodecContext* codec) const { avcodec_free_context(&codec); }
};
struct FreeFrame {
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
};
struct FreePacket {
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};

/// The bytes and where reading stands in them.
struct Source {
    QByteArray bytes;
    qint64 position = 0;
};

int readSource(void* opaque, uint8_t* target, int size)
{
    auto* source = static_cast<Source*>(opaque);
    const qint64 count = std::min<qint64>(size, source->bytes.size() - source->position);
    if (count <= 0)
        return AVERROR_EOF;
    std::memcpy(target, source->bytes.constData() + source->position,
                static_cast<std::size_t>(count));
    source->position += count;
    return static_cast<int>(count);
}

int64_t seekSource(void* opaque, int64_t offset, int whence)
{
    auto* source = static_cast<Source*>(opaque);
    if ((whence & AVSEEK_SIZE) != 0)
        return source->bytes.size();
    const int64_t base = whence == SEEK_CUR ? source->position
        : whence == SEEK_END                ? source->bytes.size()
                                            : 0;
    const int64_t wanted = base + offset;
    if (wanted < 0 || wanted > source->bytes.size())
        return -1;
    source->position = wanted;
    return wanted;
}

Error corrupt(const QString& detail)
{
    return {Fault::Corrupt, detail};
}

} // namespace

struct FilmReader::Decoder {
    Source source; // outlives what reads from it
    std::unique_ptr<AVIOContext, FreeIo> io;
    std::unique_ptr<AVFormatContext, FreeFormat> format;
    std::unique_ptr<AVCodecContext, FreeCodec> codec;
    std::unique_ptr<AVFrame, FreeFrame> decoded{av_frame_alloc()};
    std::unique_ptr<AVPacket, FreePacket> packet{av_packet_alloc()};
    SwsContext* scaler = nullptr;
    int stream = -1;
    int frames = 0;
    double rate = 0;
    int current = -1; ///< the frame in `decoded`; -1 for none

    Decoder() = default;
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;
    ~Decoder() { sws_freeContext(scaler); }

    Status openFormat();
    Status openStream();
    /// Decodes one frame more into `decoded`; false at the end of what can be read.
    bool next();
    bool seekTo(int number);
    QImage toImage();
};

Status FilmReader::Decoder::openFormat()
{
    auto* buffer = static_cast<uint8_t*>(av_malloc(kIoBytes));
    io.reset(avio_alloc_context(buffer, kIoBytes, 0, &source, readSource, nullptr, seekSource));
    AVFormatContext* opened = avformat_alloc_context();
    if (opened == nullptr || io == nullptr)
        return corrupt(u"out of memory"_s);
    opened->pb = io.get();
    if (avformat_open_input(&opened, nullptr, nullptr, nullptr) < 0) // frees it when it fails
        return corrupt(u"not a film"_s);
    format.reset(opened);
    if (avformat_find_stream_info(format.get(), nullptr) < 0)
        return corrupt(u"no stream"_s);
    return Done{};
}

Status FilmReader::Decoder::openStream()
{
    const AVCodec* decoder = nullptr;
    stream = av_find_best_stream(format.get(), AVMEDIA_TYPE_VIDEO, -1, -1, &decoder, 0);
    if (stream < 0 || decoder == nullptr)
        return corrupt(u"no picture that can be decoded"_s);
    const AVStream* const video = format->streams[stream];
    codec.reset(avcodec_alloc_context3(decoder));
    if (codec == nullptr || avcodec_parameters_to_context(codec.get(), video->codecpar) < 0)
        return corrupt(u"codec"_s);
    codec->thread_count = 2;
    if (avcodec_open2(codec.get(), decoder, nullptr) < 0)
        return corrupt(u"codec does not open"_s);
    if (codec->width < 1 || codec->height < 1 || codec->width > kLargestSide
        || codec->height > kLargestSide)
        return corrupt(u"size"_s);
    rate = av_q2d(video->avg_frame_rate);
    const double seconds = static_cast<double>(format->duration) / AV_TIME_BASE;
    const double count = std::round(seconds * rate);
    if (!(rate > 0) || !(count >= 1) || count > std::numeric_limits<int>::max())
        return corrupt(u"length"_s);
    frames = static_cast<int>(count);
    return Done{};
}

bool FilmReader::Decoder::next()
{
    while (true) {
        const int got = avcodec_receive_frame(codec.get(), decoded.get());
        if (got == 0) {
            const int64_t stamp = decoded->best_effort_timestamp;
            const AVStream* const video = format->streams[stream];
            const int64_t start =
                video->start_time == std::numeric_limits<int64_t>::min() ? 0 : video->start_time;
            current = static_cast<int>(
                std::lround(static_cast<double>(stamp - start) * av_q2d(video->time_base) * rate));
            return true;
        }
        if (got != AVERROR(EAGAIN))
            return false;
        const int read = av_read_frame(format.get(), packet.get());
        if (read < 0) {
            avcodec_send_packet(codec.get(), nullptr); // gives out what it still holds
            continue;
        }
        if (packet->stream_index == stream)
            avcodec_send_packet(codec.get(), packet.get());
        av_packet_unref(packet.get());
    }
}

bool FilmReader::Decoder::seekTo(int number)
{
    const AVStream* const video = format->streams[stream];
    const auto stamp = static_cast<int64_t>(std::floor(number / rate / av_q2d(video->time_base)));
    current = -1;
    if (av_seek_frame(format.get(), stream, stamp, AVSEEK_FLAG_BACKWARD) < 0)
        return false;
    avcodec_flush_buffers(codec.get());
    return true;
}

QImage FilmReader::Decoder::toImage()
{
    scaler = sws_getCachedContext(
        scaler, decoded->width, decoded->height, static_cast<AVPixelFormat>(decoded->format),
        decoded->width, decoded->height, AV_PIX_FMT_RGB32, SWS_BILINEAR, nullptr, nullptr, nullptr);
    if (scaler == nullptr)
        return {};
    const int matrix = decoded->colorspace == AVCOL_SPC_BT709 ? SWS_CS_ITU709 : SWS_CS_DEFAULT;
    sws_setColorspaceDetails(scaler, sws_getCoefficients(matrix),
                             decoded->color_range == AVCOL_RANGE_JPEG ? 1 : 0,
                             sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16, 1 << 16);
    QImage image(decoded->width, decoded->height, QImage::Format_RGB32);
    uint8_t* const target[] = {image.bits()};
    const int stride[] = {static_cast<int>(image.bytesPerLine())};
    sws_scale(scaler, decoded->data, decoded->linesize, 0, decoded->height, target, stride);
    return image;
}

FilmReader::FilmReader(std::unique_ptr<Decoder> decoder) : m_decoder(std::move(decoder)) { }

FilmReader::~FilmReader() = default;

Result<std::unique_ptr<FilmReader>> FilmReader::open(const QByteArray& bytes)
{
    av_log_set_level(AV_LOG_QUIET); // what is wrong is in the result
    auto decoder = std::make_unique<Decoder>();
    decoder->source.bytes = bytes;
    if (const Status opened = decoder->openFormat(); !opened)
        return opened.error();
    if (const Status opened = decoder->openStream(); !opened)
        return opened.error();
    return std::unique_ptr<FilmReader>(new FilmReader(std::move(decoder)));
}

int FilmReader::frameCount() const
{
    return m_decoder->frames;
}

double FilmReader::framesPerSecond() const
{
    return m_decoder->rate;
}

QImage FilmReader::frame(int number)
{
    // A short way forward is decoded through; anything else begins at the key frame before it.
    constexpr int kNear = 8;
    if (number < 0 || number >= m_decoder->frames)
        return {};
    const int current = m_decoder->current;
    if (current < 0 || number < current || number > current + kNear) {
        if (!m_decoder->seekTo(number))
            return {};
    }
    while (m_decoder->current < number) {
        if (!m_decoder->next())
            return {};
    }
    return m_decoder->toImage();
}

} // namespace ach
