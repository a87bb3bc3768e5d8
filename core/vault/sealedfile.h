// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/longwork.h"
#include "core/vault/secretbytes.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>

#include <optional>

namespace ach {

/// The key for the files that lie sealed in the folder of a clinic, derived from the clinic key
/// (libsodium's crypto_kdf) so that neither is used for two purposes.
SecretBytes fileKeyOf(const SecretBytes& clinicKey);

/// What went into a sealed file.
struct SealedContent {
    qint64 bytes = 0;
    QByteArray sha256; ///< of the plain bytes, in hex
};

/// Seals what `source` holds from where it stands to its end into the file `path`: written beside,
/// flushed to the disk, then renamed, so that a file of that name is whole. In it are a head (what
/// it is, its version, 16 random bytes) and chunks of 64 KiB, each sealed with XChaCha20-Poly1305
/// under a nonce of its own and bound to the head, to `label`, to its place and to whether it is
/// the last. No plain byte reaches the disk. Errors: DiskFull, NotWritable, Fault::Io when `source`
/// cannot be read, Cancelled; then nothing of that name was changed.
Result<SealedContent> sealFile(QIODevice& source, const QString& path, const QByteArray& label,
                               const SecretBytes& fileKey, const LongWork& work = {});

/// How long the file of `plainBytes` is once it is sealed.
qint64 sealedSize(qint64 plainBytes);

/// Reads a sealed file at any place, without a plain copy on the disk. A chunk is opened when a
/// byte of it is asked for, and wiped when the next one is.
class SealedFileDevice : public QIODevice {
public:
    /// NotFound when there is no such file, Fault::Corrupt when it is none, was cut off, or belongs
    /// to another label or key, Fault::TooNew when a later version wrote it. The device is open.
    static Result<std::unique_ptr<SealedFileDevice>>
    open(const QString& path, const QByteArray& label, const SecretBytes& fileKey);
    ~SealedFileDevice() override;

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }
    void close() override;
    /// Why reading stopped before the end.
    const std::optional<Error>& fault() const { return m_fault; }

protected:
    /// -1 when a chunk does not fit its seal; fault() and errorString() tell.
    qint64 readData(char* target, qint64 most) override;
    qint64 writeData(const char* /*bytes*/, qint64 /*size*/) override { return -1; }

private:
    SealedFileDevice(const QString& path, QByteArray label, const SecretBytes& fileKey);
    Status openFile();
    Status openChunk(qint64 number);
    void wipeChunk();

    QFile m_file;
    QByteArray m_label;
    SecretBytes m_key;
    QByteArray m_head;
    qint64 m_size = 0; ///< of the plain bytes
    qint64 m_chunks = 0;
    QByteArray m_chunk;
    qint64 m_chunkNumber = -1; ///< of the one in m_chunk
    std::optional<Error> m_fault;
};

} // namespace ach
