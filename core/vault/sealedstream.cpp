// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealedstream.h"

#include "core/base/filewriting.h"

#include <QFileDevice>

#include <sodium.h>

#include <cerrno>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kSealedChunk =
    kChunk + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES);
constexpr qsizetype kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Status writeAll(QIODevice& target, const QByteArray& bytes)
{
    errno = 0;
    if (target.write(bytes) == bytes.size())
        return Done{};
    const auto* const file = qobject_cast<const QFileDevice*>(&target);
    return fileError(file != nullptr ? file->fileName() : QString(), target.errorString(), errno);
}

Error broken(const QString& detail)
{
    return {Fault::Corrupt, detail};
}

} // namespace

/// The state of libsodium holds a key and goes wiped.
struct SealedWriter::State {
    State() { sodium_mlock(&stream, sizeof stream); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { sodium_munlock(&stream, sizeof stream); }

    crypto_secretstream_xchacha20poly1305_state stream{};
    QByteArray header; ///< until it is written
};

SealedWriter::SealedWriter(QIODevice& target, const SecretBytes& key, QByteArray label)
    : m_target(target), m_state(std::make_unique<State>()), m_label(std::move(label))
{
    m_state->header.resize(kHeader);
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, raw(m_state->header),
                                                    key.data());
}

SealedWriter::~SealedWriter() = default;

Status SealedWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype fits = std::min(bytes.size(), kChunk - m_waiting.size());
        m_waiting.append(bytes.first(fits));
        bytes = bytes.sliced(fits);
        if (m_waiting.size() < kChunk)
            continue;
        if (auto status = sealChunk(false); !status)
            return status;
    }
    return Done{};
}

Status SealedWriter::finish()
{
    return sealChunk(true);
}

Status SealedWriter::sealChunk(bool isLast)
{
    if (!m_state->header.isEmpty()) {
        if (auto status = writeAll(m_target, m_state->header); !status)
            return status;
        m_state->header.clear();
    }
    QByteArray sealed(m_waiting.size()
                          + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES),
                      Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(
        &m_state->stream, raw(sealed), nullptr, raw(std::as_const(m_waiting)),
        static_cast<unsigned long long>(m_waiting.size()), raw(std::as_const(m_label)),
        static_cast<unsigned long long>(m_label.size()),
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
               : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    sodium_memzero(m_waiting.data(), static_cast<std::size_t>(m_waiting.size()));
    m_waiting.clear();
    return writeAll(m_target, sealed);
}

struct SealedReader::State {
    State() { sodium_mlock(&stream, sizeof stream); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { sodium_munlock(&stream, sizeof stream); }

    crypto_secretstream_xchacha20poly1305_state stream{};
    bool isReady = false;
    bool isAtEnd = false;
};

SealedReader::SealedReader(QIODevice& source, qint64 size, const SecretBytes& key, QByteArray label)
    : m_source(source), m_left(size), m_state(std::make_unique<State>()), m_label(std::move(label))
{
    const QByteArray header = m_source.read(std::min<qint64>(m_left, kHeader));
    m_left -= header.size();
    m_state->isReady = header.size() == kHeader
        && crypto_secretstream_xchacha20poly1305_init_pull(&m_state->stream, raw(header),
                                                           key.data())
            == 0;
}

SealedReader::~SealedReader() = default;

Result<QByteArray> SealedReader::read(qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        if (m_taken == m_waiting.size()) {
            if (m_state->isAtEnd)
                break;
            if (auto status = openChunk(); !status)
                return status.error();
        }
        const qsizetype wanted = std::min(size - bytes.size(), m_waiting.size() - m_taken);
        bytes.append(QByteArrayView(m_waiting).sliced(m_taken, wanted));
        m_taken += wanted;
    }
    return bytes;
}

Status SealedReader::openChunk()
{
    if (!m_state->isReady)
        return broken(u"the sealed part does not begin"_s);
    const QByteArray sealed = m_source.read(std::min<qint64>(m_left, kSealedChunk));
    m_left -= sealed.size();
    if (sealed.size() < static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES))
        return broken(u"the sealed part does not end"_s);
    m_waiting.resize(sealed.size()
                     - static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES));
    m_taken = 0;
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            &m_state->stream, raw(m_waiting), nullptr, &tag, raw(sealed),
            static_cast<unsigned long long>(sealed.size()), raw(std::as_const(m_label)),
            static_cast<unsigned long long>(m_label.size()))
        != 0) {
        m_waiting.clear();
        return broken(u"a part does not fit its seal"_s);
    }
    m_state->isAtEnd = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return Done{};
}

} // namespace ach
