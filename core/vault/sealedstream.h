// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secretbytes.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace ach {

/// Bytes on their way into a file that only the holder of a key can read or make (libsodium's
/// secretstream, XChaCha20-Poly1305, in chunks of 64 KiB). Chunks cannot be changed, dropped or
/// moved without being noticed, and the end is sealed as the end.
class SealedWriter {
public:
    /// `label` lies open beside the stream and is sealed with it: the stream opens only with the
    /// same label.
    SealedWriter(QIODevice& target, const SecretBytes& key, QByteArray label);
    SealedWriter(const SealedWriter&) = delete;
    SealedWriter& operator=(const SealedWriter&) = delete;
    ~SealedWriter();

    Status write(QByteArrayView bytes);
    /// Seals the end; nothing may be written afterwards.
    Status finish();

private:
    struct State;
    Status sealChunk(bool isLast);

    QIODevice& m_target;
    std::unique_ptr<State> m_state;
    QByteArray m_label;
    QByteArray m_waiting;
};

/// Reads what SealedWriter wrote. Fails with Fault::Corrupt as soon as a chunk is not the one that
/// was written, or the end is missing.
class SealedReader {
public:
    /// The sealed part is the next `size` bytes of `source`.
    SealedReader(QIODevice& source, qint64 size, const SecretBytes& key, QByteArray label);
    SealedReader(const SealedReader&) = delete;
    SealedReader& operator=(const SealedReader&) = delete;
    ~SealedReader();

    /// The next `size` bytes; fewer only at the end.
    Result<QByteArray> read(qsizetype size);

private:
    struct State;
    Status openChunk();

    QIODevice& m_source;
    qint64 m_left; ///< of the sealed part
    std::unique_ptr<State> m_state;
    QByteArray m_label;
    QByteArray m_waiting;
    qsizetype m_taken = 0; ///< of m_waiting
};

} // namespace ach
