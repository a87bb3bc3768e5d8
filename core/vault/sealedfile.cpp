// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealedfile.h"

#include "core/base/filewriting.h"
#include "core/vault/keyderivation.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QtEndian>
#include <QUuid>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMagic = "achillea sealed\n";
constexpr quint32 kVersion = 1;
constexpr qsizetype kPrefix = 16; ///< random, of the nonce
constexpr qsizetype kHead = 16 + 4 + kPrefix;
constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kSeal = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kSealedChunk = kChunk + kSeal;
constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(kPrefix + sizeof(quint64) == kNonce);

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

template<class Number>
QByteArray littleEndian(Number number)
{
    std::array<char, sizeof number> bytes{};
    qToLittleEndian(number, bytes.data());
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

QByteArray nonceOf(const QByteArray& head, qint64 chunk)
{
    return head.last(kPrefix) + littleEndian(static_cast<quint64>(chunk));
}

/// What a chunk is bound to: it opens in no other file, at no other place, and as the end only
/// where it was the end.
QByteArray bindingOf(const QByteArray& head, const QByteArray& label, qint64 chunk, bool isLast)
{
    return head + littleEndian(static_cast<quint64>(chunk)) + (isLast ? 'e' : 'm') + label;
}

Error broken(const QString& detail)
{
    return {Fault::Corrupt, detail};
}

Status writeAll(QFile& target, const QByteArray& bytes)
{
    errno = 0;
    if (target.write(bytes) != bytes.size())
        return fileError(target.fileName(), target.errorString(), errno);
    return Done{};
}

Status writeChunk(QFile& target, const QByteArray& plain, const QByteArray& head,
                  const QByteArray& label, qint64 number, bool isLast, const SecretBytes& key)
{
    QByteArray sealed(plain.size() + kSeal, Qt::Uninitialized);
    const QByteArray binding = bindingOf(head, label, number, isLast);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealed), nullptr, raw(plain), static_cast<unsigned long long>(plain.size()),
        raw(binding), static_cast<unsigned long long>(binding.size()), nullptr,
        raw(nonceOf(head, number)), key.data());
    return writeAll(target, sealed);
}

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

/// The next kChunk bytes of `source`; fewer only at its end.
Result<QByteArray> readChunk(QIODevice& source)
{
    QByteArray chunk(kChunk, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < kChunk) {
        const qint64 got = source.read(chunk.data() + filled, kChunk - filled);
        if (got < 0)
            return Error{Fault::Io, u"the file could not be read: "_s + source.errorString()};
        if (got == 0)
            break;
        filled += static_cast<qsizetype>(got);
    }
    chunk.truncate(filled);
    return chunk;
}

Result<SealedContent> writeSealed(QIODevice& source, QFile& target, const QByteArray& label,
                                  const SecretBytes& key, const LongWork& work)
{
    QByteArray prefix(kPrefix, Qt::Uninitialized);
    randombytes_buf(prefix.data(), kPrefix);
    const QByteArray head = kMagic.toByteArray() + littleEndian(kVersion) + prefix;
    if (auto status = writeAll(target, head); !status)
        return status.error();
    const qint64 total = source.size();
    SealedContent content;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto chunk = readChunk(source);
    for (qint64 number = 0;; ++number) {
        if (!chunk)
            return chunk.error();
        if (work.isStopped())
            return stoppedWork();
        // A full chunk is the last one when nothing comes after it.
        auto next = chunk->size() < kChunk ? Result<QByteArray>(QByteArray()) : readChunk(source);
        if (!next)
            return next.error();
        const bool isLast = next->isEmpty();
        hash.addData(*chunk);
        content.bytes += chunk->size();
        if (auto status = writeChunk(target, *chunk, head, label, number, isLast, key); !status)
            return status.error();
        work.advance(content.bytes, std::max(total, content.bytes));
        wipe(*chunk);
        if (isLast)
            break;
        chunk = std::move(next);
    }
    content.sha256 = hash.result().toHex();
    return content;
}

} // namespace

SecretBytes fileKeyOf(const SecretBytes& clinicKey)
{
    SecretBytes key(kKeySize);
    crypto_kdf_derive_from_key(key.data(), key.size(), 1, "achfiles", clinicKey.data());
    return key;
}

qint64 sealedSize(qint64 plainBytes)
{
    const qint64 chunks = std::max<qint64>(1, (plainBytes + kChunk - 1) / kChunk);
    return kHead + plainBytes + chunks * kSeal;
}

Result<SealedContent> sealFile(QIODevice& source, const QString& path, const QByteArray& label,
                               const SecretBytes& fileKey, const LongWork& work)
{
    const QString beside = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    QFile file(beside);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fileError(beside, file.errorString(), errno);
    auto content = writeSealed(source, file, label, fileKey, work);
    Status status = content ? flushToDisk(file) : Status(content.error());
    file.close();
    if (status)
        status = moveIntoPlace(beside, path);
    if (!status) {
        QFile::remove(beside);
        return status.error();
    }
    return content;
}

SealedFileDevice::SealedFileDevice(const QString& path, QByteArray label,
                                   const SecretBytes& fileKey)
    : m_file(path), m_label(std::move(label)), m_key(fileKey.clone())
{
}

SealedFileDevice::~SealedFileDevice()
{
    wipeChunk();
}

Result<std::unique_ptr<SealedFileDevice>>
SealedFileDevice::open(const QString& path, const QByteArray& label, const SecretBytes& fileKey)
{
    std::unique_ptr<SealedFileDevice> device(new SealedFileDevice(path, label, fileKey));
    if (auto status = device->openFile(); !status)
        return status.error();
    // Without the buffer of QIODevice no plain byte lies where nothing wipes it.
    device->setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return device;
}

Status SealedFileDevice::openFile()
{
    const QFileInfo info(m_file.fileName());
    if (!info.exists())
        return Error{Fault::NotFound, u"the sealed file is not there"_s};
    errno = 0;
    if (!info.isFile() || !m_file.open(QIODevice::ReadOnly))
        return fileError(m_file.fileName(), m_file.errorString(), errno);
    m_head = m_file.read(kHead);
    if (m_head.size() < kHead || !m_head.startsWith(kMagic))
        return broken(u"this is no sealed file"_s);
    const auto version = qFromLittleEndian<quint32>(m_head.constData() + kMagic.size());
    if (version > kVersion)
        return Error{Fault::TooNew, u"the sealed file has version %1"_s.arg(version)};
    const qint64 body = m_file.size() - kHead;
    m_chunks = (body + kSealedChunk - 1) / kSealedChunk;
    m_size = body - m_chunks * kSeal;
    if (m_chunks == 0 || m_size < (m_chunks - 1) * kChunk)
        return broken(u"the end of the sealed file is missing"_s);
    return openChunk(m_chunks - 1); // finds an end that was cut off, and a key that does not fit
}

Status SealedFileDevice::openChunk(qint64 number)
{
    if (number == m_chunkNumber)
        return Done{};
    wipeChunk();
    if (!m_file.seek(kHead + number * kSealedChunk))
        return Error{Fault::Io, u"the sealed file could not be read"_s};
    const QByteArray sealed = m_file.read(kSealedChunk);
    if (sealed.size() < kSeal)
        return broken(u"the end of the sealed file is missing"_s);
    const QByteArray binding = bindingOf(m_head, m_label, number, number == m_chunks - 1);
    m_chunk.resize(sealed.size() - kSeal);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(m_chunk), nullptr, nullptr, raw(sealed),
                                                   static_cast<unsigned long long>(sealed.size()),
                                                   raw(binding),
                                                   static_cast<unsigned long long>(binding.size()),
                                                   raw(nonceOf(m_head, number)), m_key.data())
        != 0) {
        wipeChunk();
        return broken(u"a part of the sealed file does not fit its seal"_s);
    }
    m_chunkNumber = number;
    return Done{};
}

void SealedFileDevice::wipeChunk()
{
    wipe(m_chunk);
    m_chunkNumber = -1;
}

void SealedFileDevice::close()
{
    wipeChunk();
    m_file.close();
    QIODevice::close();
}

qint64 SealedFileDevice::readData(char* target, qint64 most)
{
    qint64 done = 0;
    while (done < most && pos() + done < m_size) {
        const qint64 at = pos() + done;
        if (auto status = openChunk(at / kChunk); !status) {
            m_fault = status.error();
            setErrorString(m_fault->detail);
            return done > 0 ? done : -1;
        }
        const qint64 offset = at % kChunk;
        const qint64 count = std::min<qint64>(most - done, m_chunk.size() - offset);
        if (count <= 0)
            break;
        std::memcpy(target + done, m_chunk.constData() + offset, static_cast<std::size_t>(count));
        done += count;
    }
    return done;
}

} // namespace ach
