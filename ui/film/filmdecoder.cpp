// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/filmdecoder.h"

extern "C" {
#include <libavutil/display.h>
}

#include <QByteArray>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIoBytes = 32 * 1024;
constexpr int kProbeBytes = 64 * 1024;
// Playlists and scripts are left out: they make the decoder open other files and addresses.
constexpr const char* kContainers = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,ogg,asf";
constexpr const char* kSoundOnly = "mp3,wav,flac,aac,aiff,amr";

/// No film of ours lies in more than one file.
int refuseOther(AVFormatContext* /*format*/, AVIOContext** /*io*/, const char* /*address*/,
                int /*flags*/, AVDictionary** /*options*/)
{
    return AVERROR(EACCES);
}

bool isOneOf(const char* names, const char* wanted)
{
    const QByteArrayList list = QByteArray(names).split(',');
    for (const QByteArray& name : QByteArray(wanted).split(','))
        if (list.contains(name))
            return true;
    return false;
}

int turnOf(const AVStream& stream)
{
    const uint8_t* const matrix =
        av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr);
    if (matrix == nullptr)
        return 0;
    const double counter = av_display_rotation_get(reinterpret_cast<const int32_t*>(matrix));
    if (std::isnan(counter))
        return 0;
    const int quarters = static_cast<int>(std::lround(-counter / 90));
    return ((quarters % 4) + 4) % 4 * 90;
}

/// What is printable of the four letters of a codec that has no name.
QString codecName(const AVCodecParameters& parameters)
{
    if (parameters.codec_id != AV_CODEC_ID_NONE)
        return QString::fromLatin1(avcodec_get_name(parameters.codec_id));
    QString name;
    for (unsigned shift = 0; shift < 32; shift += 8) {
        const auto letter = static_cast<char>((parameters.codec_tag >> shift) & 0xffU);
        if (letter > ' ' && letter < 127)
            name += QLatin1Char(letter);
    }
    return name.isEmpty() ? u"?"_s : name;
}

} // namespace

FilmDecoder::FilmDecoder(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device)), m_decoded(av_frame_alloc()), m_packet(av_packet_alloc())
{
    av_log_set_level(AV_LOG_QUIET); // what is wrong is in the result
    m_clock.start();
}

FilmDecoder::~FilmDecoder()
{
    sws_freeContext(m_scaler);
    av_packet_free(&m_packet);
    av_frame_free(&m_decoded);
    avcodec_free_context(&m_codec);
    avformat_close_input(&m_format);
    if (m_io != nullptr)
        av_freep(&m_io->buffer);
    avio_context_free(&m_io);
}

void FilmDecoder::setTimeLeft(int milliseconds)
{
    m_clock.start();
    m_limit = milliseconds;
}

int FilmDecoder::read(void* opaque, uint8_t* target, int size)
{
    auto* const decoder = static_cast<FilmDecoder*>(opaque);
    if (decoder->isOutOfTime())
        return AVERROR_EXIT;
    const qint64 count = decoder->m_device->read(reinterpret_cast<char*>(target), size);
    if (count < 0)
        return AVERROR(EIO);
    return count == 0 ? AVERROR_EOF : static_cast<int>(count);
}

int64_t FilmDecoder::seek(void* opaque, int64_t offset, int whence)
{
    QIODevice& device = *static_cast<FilmDecoder*>(opaque)->m_device;
    if ((whence & AVSEEK_SIZE) != 0)
        return device.size();
    const int64_t base = whence == SEEK_CUR ? device.pos() : whence == SEEK_END ? device.size() : 0;
    const int64_t wanted = base + offset;
    if (wanted < 0 || wanted > device.size() || !device.seek(wanted))
        return -1;
    return wanted;
}

int FilmDecoder::interrupt(void* opaque)
{
    return static_cast<const FilmDecoder*>(opaque)->isOutOfTime() ? 1 : 0;
}

Error FilmDecoder::failed(Cause cause, const QString& detail) const
{
    if (isOutOfTime())
        return {Fault::Corrupt, u"reading took too long"_s, Cause::FilmStuck};
    return {Fault::Corrupt, detail, cause};
}

Status FilmDecoder::open()
{
    for (const auto step : {&FilmDecoder::openFormat, &FilmDecoder::openStream,
                            &FilmDecoder::openCodec, &FilmDecoder::measure}) {
        if (auto status = (this->*step)(); !status)
            return status;
    }
    return Done{};
}

Status FilmDecoder::openFormat()
{
    if (m_device->size() == 0)
        return Error{Fault::Corrupt, u"the file is empty"_s, Cause::FilmEmpty};
    auto* buffer = static_cast<uint8_t*>(av_malloc(kIoBytes));
    m_io = avio_alloc_context(buffer, kIoBytes, 0, this, &FilmDecoder::read, nullptr,
                              &FilmDecoder::seek);
    AVFormatContext* opened = avformat_alloc_context();
    if (opened == nullptr || m_io == nullptr)
        return Error{Fault::Io, u"out of memory"_s};
    opened->pb = m_io;
    opened->interrupt_callback = {&FilmDecoder::interrupt, this};
    opened->io_open = refuseOther;
    opened->format_whitelist = av_strdup(kContainers);
    if (avformat_open_input(&opened, nullptr, nullptr, nullptr) < 0) // frees it when it fails
        return whyNoFilm();
    m_format = opened;
    if (avformat_find_stream_info(m_format, nullptr) < 0)
        return failed(Cause::FilmCutOff, u"no stream"_s);
    return Done{};
}

Error FilmDecoder::whyNoFilm()
{
    const Error other = failed(Cause::NotAFilm, u"not a film"_s);
    if (other.cause == Cause::FilmStuck || !m_device->seek(0))
        return other;
    QByteArray head = m_device->read(kProbeBytes);
    const auto size = static_cast<int>(head.size());
    head.append(QByteArray(AVPROBE_PADDING_SIZE, '\0'));
    AVProbeData data{};
    data.filename = "";
    data.buf = reinterpret_cast<unsigned char*>(head.data());
    data.buf_size = size;
    int score = 0;
    const AVInputFormat* const guess = av_probe_input_format3(&data, 1, &score);
    if (guess == nullptr || score < AVPROBE_SCORE_RETRY)
        return other;
    if (isOneOf(kSoundOnly, guess->name))
        return failed(Cause::FilmWithoutPicture, u"sound only"_s);
    return isOneOf(kContainers, guess->name) ? failed(Cause::FilmCutOff, u"no table of contents"_s)
                                             : other;
}

Status FilmDecoder::openStream()
{
    m_stream = av_find_best_stream(m_format, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (m_stream < 0) {
        const bool hasSound =
            av_find_best_stream(m_format, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0) >= 0;
        return hasSound ? failed(Cause::FilmWithoutPicture, u"sound only"_s)
                        : failed(Cause::FilmCutOff, u"no stream"_s);
    }
    if ((stream().disposition & AV_DISPOSITION_ATTACHED_PIC) != 0)
        return failed(Cause::FilmWithoutPicture, u"sound with a cover"_s);
    if (namesProtection())
        return failed(Cause::FilmProtected, u"copy protection"_s);
    return Done{};
}

bool FilmDecoder::namesProtection() const
{
    const AVCodecParameters& parameters = *stream().codecpar;
    if (av_stream_get_side_data(&stream(), AV_PKT_DATA_ENCRYPTION_INIT_INFO, nullptr) != nullptr)
        return true;
    // The names of protected pictures in the ISO media format and in QuickTime.
    return parameters.codec_tag == MKTAG('e', 'n', 'c', 'v')
        || parameters.codec_tag == MKTAG('d', 'r', 'm', 'i');
}

Status FilmDecoder::openCodec()
{
    const AVCodecParameters& parameters = *stream().codecpar;
    const AVCodec* const decoder = avcodec_find_decoder(parameters.codec_id);
    if (decoder == nullptr)
        return failed(Cause::FilmCodecUnknown, codecName(parameters));
    if (parameters.width > kLargestSide || parameters.height > kLargestSide)
        return failed(Cause::FilmSizeAbsurd, u"size"_s);
    m_codec = avcodec_alloc_context3(decoder);
    if (m_codec == nullptr || avcodec_parameters_to_context(m_codec, &parameters) < 0)
        return failed(Cause::FilmCutOff, u"codec"_s);
    m_codec->thread_count = 2;
    m_codec->max_pixels = int64_t{kLargestSide} * kLargestSide / 2;
    if (avcodec_open2(m_codec, decoder, nullptr) < 0)
        return failed(Cause::FilmCutOff, u"codec does not open"_s);
    if (m_codec->width < 1 || m_codec->height < 1)
        return failed(Cause::FilmCutOff, u"no size"_s);
    return Done{};
}

Status FilmDecoder::measure()
{
    const AVStream& video = stream();
    m_turned = turnOf(video);
    m_seconds = video.duration > 0
        ? static_cast<double>(video.duration) * av_q2d(video.time_base)
        : static_cast<double>(m_format->duration) / AV_TIME_BASE; // negative when it is not known
    m_rate = av_q2d(video.avg_frame_rate);
    if (!(m_rate > 0))
        m_rate = av_q2d(video.r_frame_rate);
    if (!(m_rate > 0) && m_seconds > 0)
        m_rate = 1 / m_seconds; // one picture
    const double count = std::round(m_seconds * m_rate);
    if (!(m_seconds > 0) || !(m_rate > 0) || m_rate > kMostFramesPerSecond || !(count >= 1)
        || count > std::numeric_limits<int>::max() / 2)
        return failed(Cause::FilmWithoutLength, u"length"_s);
    m_frames = static_cast<int>(count);
    return Done{};
}

int FilmDecoder::numberOf(int64_t stamp) const
{
    const AVStream& video = stream();
    if (stamp == AV_NOPTS_VALUE)
        return std::max(m_current, m_before) + 1;
    const int64_t start = video.start_time == AV_NOPTS_VALUE ? 0 : video.start_time;
    const double number = (static_cast<double>(stamp) - static_cast<double>(start))
        * av_q2d(video.time_base) * m_rate;
    return static_cast<int>(std::lround(std::clamp(number, -1.0, 2e9)));
}

bool FilmDecoder::next()
{
    while (!isOutOfTime()) {
        const int got = avcodec_receive_frame(m_codec, m_decoded);
        if (got == 0) {
            const int number = numberOf(m_decoded->best_effort_timestamp);
            m_before = m_current == kNone ? number - 1 : std::max(m_before, m_current);
            m_current = number;
            return true;
        }
        if (got != AVERROR(EAGAIN))
            return false;
        const int read = av_read_frame(m_format, m_packet);
        if (read < 0) {
            if (avcodec_send_packet(m_codec, nullptr) == AVERROR_EOF) // gives out what it holds
                return false;
            continue;
        }
        if (m_packet->stream_index == m_stream) {
            m_isProtected =
                av_packet_get_side_data(m_packet, AV_PKT_DATA_ENCRYPTION_INFO, nullptr) != nullptr;
            avcodec_send_packet(m_codec, m_packet);
        }
        av_packet_unref(m_packet);
        if (m_isProtected)
            return false;
    }
    return false;
}

bool FilmDecoder::seekTo(int frame)
{
    const AVStream& video = stream();
    const int64_t start = video.start_time == AV_NOPTS_VALUE ? 0 : video.start_time;
    const auto stamp =
        start + static_cast<int64_t>(std::floor(frame / m_rate / av_q2d(video.time_base)));
    m_before = -1;
    m_current = kNone;
    if (av_seek_frame(m_format, m_stream, stamp, AVSEEK_FLAG_BACKWARD) < 0
        && av_seek_frame(m_format, m_stream, start, AVSEEK_FLAG_BACKWARD) < 0)
        return false;
    avcodec_flush_buffers(m_codec);
    return true;
}

QImage FilmDecoder::toImage()
{
    if (m_current == kNone || m_decoded->width < 1 || m_decoded->height < 1)
        return {};
    // Pixels that are not square are made square, for angles to be what they were.
    const AVRational pixel = m_decoded->sample_aspect_ratio;
    const double stretch = pixel.num > 0 && pixel.den > 0 ? av_q2d(pixel) : 1;
    QSizeF size(m_decoded->width * std::clamp(stretch, 0.25, 4.0), m_decoded->height);
    if (std::max(size.width(), size.height()) > kLargestShown)
        size.scale(kLargestShown, kLargestShown, Qt::KeepAspectRatio);
    QImage image(std::max(1, qRound(size.width())), std::max(1, qRound(size.height())),
                 QImage::Format_RGB32);
    if (image.isNull())
        return {};
    m_scaler = sws_getCachedContext(m_scaler, m_decoded->width, m_decoded->height,
                                    static_cast<AVPixelFormat>(m_decoded->format), image.width(),
                                    image.height(), AV_PIX_FMT_RGB32, SWS_BILINEAR, nullptr,
                                    nullptr, nullptr);
    if (m_scaler == nullptr)
        return {};
    const int matrix = m_decoded->colorspace == AVCOL_SPC_BT709 ? SWS_CS_ITU709 : SWS_CS_DEFAULT;
    sws_setColorspaceDetails(m_scaler, sws_getCoefficients(matrix),
                             m_decoded->color_range == AVCOL_RANGE_JPEG ? 1 : 0,
                             sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16, 1 << 16);
    uint8_t* const target[] = {image.bits()};
    const int stride[] = {static_cast<int>(image.bytesPerLine())};
    sws_scale(m_scaler, m_decoded->data, m_decoded->linesize, 0, m_decoded->height, target, stride);
    return m_turned == 0 ? image : image.transformed(QTransform().rotate(m_turned));
}

bool FilmDecoder::reachesItsEnd()
{
    constexpr double kMissingShare = 0.05;
    constexpr int kFewFrames = 2; // the last ones of a film often have no length of their own
    if (!seekTo(m_frames - 1))
        return false;
    int last = -1;
    while (!isOutOfTime() && av_read_frame(m_format, m_packet) >= 0) {
        const bool isWhole = (m_packet->flags & AV_PKT_FLAG_CORRUPT) == 0;
        if (m_packet->stream_index == m_stream && isWhole) {
            const int64_t stamp = m_packet->pts != AV_NOPTS_VALUE ? m_packet->pts : m_packet->dts;
            last = std::max(last, numberOf(stamp));
        }
        av_packet_unref(m_packet);
    }
    return last >= m_frames - 1 - kFewFrames - static_cast<int>(m_frames * kMissingShare);
}

} // namespace ach
