// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backupfile.h"

#include "core/base/filewriting.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtEndian>

#include <sodium.h>

#include <array>
#include <cerrno>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr QByteArrayView kMagic = "achillea backup\n";
constexpr QByteArrayView kEndMark = "\nachillea backup is complete\n";
constexpr quint32 kLongestHeader = 4 * 1024 * 1024;
constexpr quint32 kLongestText = 64 * 1024 * 1024; // the table of contents
constexpr qsizetype kBlock = 256 * 1024;

enum class Purpose : quint64 { Stream = 1, Anchor = 2 };

/// A key of its own for each purpose, so that none is used twice.
SecretBytes keyFor(Purpose purpose, const SecretBytes& clinicKey)
{
    SecretBytes key(kKeySize);
    crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<quint64>(purpose), "achbackp",
                               clinicKey.data());
    return key;
}

Error damaged(const QString& detail)
{
    return {Fault::Corrupt, detail, Cause::BackupDamaged};
}

Error damaged(const Error& error)
{
    return error.fault == Fault::Corrupt ? damaged(error.detail) : error;
}

QByteArray lengthOf(quint64 size)
{
    std::array<char, sizeof size> bytes{};
    qToLittleEndian(size, bytes.data());
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

QByteArray sealAnchor(const AuditAnchor& anchor, const SecretBytes& clinicKey)
{
    const QByteArray text = QByteArray::number(anchor.entries) + ' ' + anchor.hash.toLatin1();
    QByteArray sealed(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES
                          + static_cast<std::size_t>(text.size()),
                      Qt::Uninitialized);
    auto* const bytes = reinterpret_cast<unsigned char*>(sealed.data());
    randombytes_buf(bytes, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(bytes + crypto_secretbox_NONCEBYTES,
                          reinterpret_cast<const unsigned char*>(text.constData()),
                          static_cast<unsigned long long>(text.size()), bytes,
                          keyFor(Purpose::Anchor, clinicKey).data());
    return sealed;
}

/// BLAKE2b-256 of a file, as it grows.
class FileHash {
public:
    FileHash() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }
    void add(const QByteArray& bytes)
    {
        crypto_generichash_update(&m_state,
                                  reinterpret_cast<const unsigned char*>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    QString hex()
    {
        QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()),
                                 crypto_generichash_BYTES);
        return QString::fromLatin1(hash.toHex());
    }

private:
    crypto_generichash_state m_state;
};

/// Only a file of the clinic's own three places, never one that climbs out of the folder.
bool isFileOfClinic(const QString& name)
{
    if (name.contains(QChar::Null) || name.contains(u'\\'))
        return false;
    const QStringList parts = name.split(u'/');
    if (parts.size() == 1)
        return name == u"clinic.db";
    return parts.size() == 2 && (parts[0] == u"media" || parts[0] == u"documents")
        && !parts[1].isEmpty() && parts[1] != u"." && parts[1] != u"..";
}

Result<quint64> readLength(SealedReader& stream)
{
    const auto bytes = stream.read(sizeof(quint64));
    if (!bytes)
        return damaged(bytes.error());
    if (bytes->size() != sizeof(quint64))
        return damaged(u"a length is missing"_s);
    return qFromLittleEndian<quint64>(bytes->constData());
}

Status writeText(SealedWriter& stream, const QByteArray& text)
{
    if (auto status = stream.write(lengthOf(static_cast<quint64>(text.size()))); !status)
        return status;
    return stream.write(text);
}

Result<QByteArray> readText(SealedReader& stream)
{
    const auto length = readLength(stream);
    if (!length)
        return length.error();
    if (*length > kLongestText)
        return damaged(u"a text too long"_s);
    const auto text = stream.read(static_cast<qsizetype>(*length));
    if (!text)
        return damaged(text.error());
    if (static_cast<quint64>(text->size()) != *length)
        return damaged(u"a text is cut"_s);
    return *text;
}

Result<QString> hashOf(const QString& path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, file.errorString(), errno);
    FileHash hash;
    for (;;) {
        const QByteArray block = file.read(kBlock);
        if (block.isEmpty())
            break;
        hash.add(block);
    }
    if (file.error() != QFileDevice::NoError)
        return fileError(path, file.errorString(), errno);
    return hash.hex();
}

/// Writes the next file of the stream, `size` bytes of it, to `path`.
Status unpackFile(SealedReader& stream, quint64 size, const QString& path, const LongWork& work,
                  qint64& done, qint64 total)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fileError(path, file.errorString(), errno);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    while (size > 0) {
        if (work.isStopped())
            return stoppedWork();
        const auto block = stream.read(static_cast<qsizetype>(std::min<quint64>(size, kBlock)));
        if (!block)
            return damaged(block.error());
        if (block->isEmpty())
            return damaged(u"a file is cut"_s);
        if (file.write(*block) != block->size())
            return fileError(path, file.errorString(), errno);
        size -= static_cast<quint64>(block->size());
        done += block->size();
        work.advance(done, total);
    }
    return flushToDisk(file);
}

/// The files that lie in `folder` are those of the table of contents, byte for byte.
Status compareWith(const QJsonObject& files, const QHash<QString, QString>& unpacked)
{
    if (files.size() != unpacked.size())
        return damaged(u"the table of contents names other files"_s);
    for (auto file = unpacked.begin(); file != unpacked.end(); ++file) {
        const auto hash = hashOf(file.value());
        if (!hash)
            return hash.error();
        if (files[file.key()][u"blake2b"].toString() != *hash)
            return damaged(u"a file differs from the table of contents"_s);
    }
    return Done{};
}

} // namespace

Result<AuditAnchor> BackupHeader::anchor(const SecretBytes& clinicKey) const
{
    constexpr qsizetype kOverhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealedAnchor.size() < kOverhead)
        return damaged(u"no anchor"_s);
    QByteArray opened(sealedAnchor.size() - kOverhead, Qt::Uninitialized);
    const auto* const bytes = reinterpret_cast<const unsigned char*>(sealedAnchor.constData());
    if (crypto_secretbox_open_easy(
            reinterpret_cast<unsigned char*>(opened.data()), bytes + crypto_secretbox_NONCEBYTES,
            static_cast<unsigned long long>(sealedAnchor.size()) - crypto_secretbox_NONCEBYTES,
            bytes, keyFor(Purpose::Anchor, clinicKey).data())
        != 0)
        return Error{Fault::Denied, u"the anchor does not open with this key"_s};
    const qsizetype space = opened.indexOf(' ');
    return AuditAnchor{opened.left(space).toLongLong(), QString::fromLatin1(opened.mid(space + 1))};
}

BackupWriter::BackupWriter(const QString& path, const SecretBytes& clinicKey)
    : m_file(path), m_clinicKey(clinicKey), m_streamKey(keyFor(Purpose::Stream, clinicKey))
{
}

Status BackupWriter::writeOpen(const QByteArray& bytes)
{
    errno = 0;
    if (m_file.write(bytes) != bytes.size())
        return fileError(m_file.fileName(), m_file.errorString(), errno);
    return Done{};
}

Status BackupWriter::begin(const QDateTime& madeAt, int schemaVersion, const KeyFile& keys,
                           const AuditAnchor& anchor)
{
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fileError(m_file.fileName(), m_file.errorString(), errno);
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QJsonObject header{
        {u"format"_s, kFormat},
        {u"made_at"_s, madeAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"schema"_s, schemaVersion},
        {u"keys"_s, QJsonDocument::fromJson(keys.toJson()).object()},
        {u"anchor"_s, QString::fromLatin1(sealAnchor(anchor, m_clinicKey).toBase64())}};
    const QByteArray text = QJsonDocument(header).toJson();
    if (auto status =
            writeOpen(kMagic.toByteArray() + lengthOf(static_cast<quint64>(text.size())) + text);
        !status)
        return status;
    m_stream = std::make_unique<SealedWriter>(m_file, m_streamKey, text);
    return Done{};
}

Status BackupWriter::add(const QString& name, const QString& path, const LongWork& work,
                         qint64 totalBytes)
{
    Q_ASSERT(isFileOfClinic(name));
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, file.errorString(), errno);
    const qint64 size = file.size();
    if (auto status = writeText(*m_stream, name.toUtf8()); !status)
        return status;
    if (auto status = m_stream->write(lengthOf(static_cast<quint64>(size))); !status)
        return status;
    FileHash hash;
    for (qint64 left = size; left > 0;) {
        if (work.isStopped())
            return stoppedWork();
        const QByteArray block = file.read(std::min<qint64>(left, kBlock));
        if (block.isEmpty())
            return fileError(path, u"it became shorter meanwhile"_s, errno);
        hash.add(block);
        if (auto status = m_stream->write(block); !status)
            return status;
        left -= block.size();
        m_bytes += block.size();
        work.advance(m_bytes, totalBytes);
    }
    m_contents.insert(name, QJsonObject{{u"bytes"_s, size}, {u"blake2b"_s, hash.hex()}});
    return Done{};
}

Status BackupWriter::finish(QJsonObject facts)
{
    facts.insert(u"files"_s, m_contents);
    const QByteArray text = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    // A name of no letters says that no file follows.
    for (const QByteArray& part : {QByteArray(), text}) {
        if (auto status = writeText(*m_stream, part); !status)
            return status;
    }
    if (auto status = m_stream->finish(); !status)
        return status;
    if (auto status = writeOpen(kEndMark.toByteArray()); !status)
        return status;
    if (auto status = flushToDisk(m_file); !status)
        return status;
    m_file.close();
    return Done{};
}

namespace {

/// Reads the head of an open backup and leaves the file at the sealed part.
Result<BackupHeader> readHeader(QFile& file)
{
    if (file.read(kMagic.size()) != kMagic)
        return Error{Fault::Invalid, u"it does not begin like one"_s, Cause::NotABackup};
    const qint64 begin = file.pos();
    if (file.size() < begin + kEndMark.size() || !file.seek(file.size() - kEndMark.size())
        || file.read(kEndMark.size()) != kEndMark || !file.seek(begin))
        return Error{Fault::Corrupt, u"its end is missing"_s, Cause::BackupIncomplete};
    const QByteArray length = file.read(sizeof(quint64));
    if (length.size() != sizeof(quint64)
        || qFromLittleEndian<quint64>(length.constData()) > kLongestHeader)
        return damaged(u"its head has no length"_s);
    const QByteArray text =
        file.read(static_cast<qint64>(qFromLittleEndian<quint64>(length.constData())));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const int format = json[u"format"_s].toInt();
    if (format > kFormat)
        return Error{Fault::TooNew, u"the backup has format %1"_s.arg(format),
                     Cause::DatabaseNewer};
    const auto keys = KeyFile::fromJson(QJsonDocument(json[u"keys"_s].toObject()).toJson());
    const QDateTime madeAt =
        QDateTime::fromString(json[u"made_at"_s].toString(), Qt::ISODateWithMs);
    if (format != kFormat || !madeAt.isValid() || !keys)
        return damaged(u"its head cannot be read"_s);
    return BackupHeader{madeAt, json[u"schema"_s].toInt(), *keys,
                        QByteArray::fromBase64(json[u"anchor"_s].toString().toLatin1()), text};
}

Result<std::unique_ptr<QFile>> openBackup(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return Error{Fault::NotFound, QFileInfo(path).fileName() + u" is not there"_s};
    errno = 0;
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly))
        return fileError(path, file->errorString(), errno);
    return file;
}

} // namespace

Result<BackupHeader> readBackupHeader(const QString& path)
{
    auto file = openBackup(path);
    if (!file)
        return file.error();
    return readHeader(**file);
}

Result<QJsonObject> unpackBackup(const QString& path, const BackupHeader& header,
                                 const SecretBytes& clinicKey, const QString& folder,
                                 const LongWork& work)
{
    const auto file = openBackup(path);
    if (!file)
        return file.error();
    if (const auto again = readHeader(**file); !again)
        return again.error();
    SealedReader stream(**file, (*file)->size() - (*file)->pos() - kEndMark.size(),
                        keyFor(Purpose::Stream, clinicKey), header.text);
    const qint64 total = (*file)->size();
    qint64 done = 0;
    QHash<QString, QString> unpacked;
    for (;;) {
        const auto nameText = readText(stream);
        if (!nameText)
            return nameText.error();
        if (nameText->isEmpty())
            break;
        const QString name = QString::fromUtf8(*nameText);
        const auto size = readLength(stream);
        if (!size)
            return size.error();
        if (!isFileOfClinic(name) || unpacked.contains(name))
            return damaged(u"a file with a name that no clinic has"_s);
        const QString target = folder + u'/' + name;
        QDir().mkpath(QFileInfo(target).path());
        if (auto status = unpackFile(stream, *size, target, work, done, total); !status)
            return status.error();
        unpacked.insert(name, target);
    }
    const auto contents = readText(stream);
    if (!contents)
        return contents.error();
    const QJsonObject facts = QJsonDocument::fromJson(*contents).object();
    if (auto status = compareWith(facts[u"files"_s].toObject(), unpacked); !status)
        return status.error();
    return facts;
}

} // namespace ach
