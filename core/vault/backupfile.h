// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/longwork.h"
#include "core/vault/keyfile.h"
#include "core/vault/sealedstream.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>

namespace ach {

/// How far the audit chain reached: what a later chain must still contain.
struct AuditAnchor {
    qint64 entries = 0;
    QString hash; ///< of the last entry; empty without entries

    friend bool operator==(const AuditAnchor&, const AuditAnchor&) = default;
};

/// What stands readable at the head of a backup, as it stands readable in the clinic folder. It is
/// sealed together with the rest, so that no word of it can be changed unnoticed.
struct BackupHeader {
    QDateTime madeAt; ///< UTC
    int schemaVersion = 0;
    KeyFile keys; ///< the passphrases of that day
    QByteArray sealedAnchor;
    QByteArray text; ///< as it stands in the file

    /// Denied when `clinicKey` is not the key of this clinic.
    Result<AuditAnchor> anchor(const SecretBytes& clinicKey) const;
};

// One file: the line "achillea backup", the length and the text of the header (JSON), a sealed
// stream of the clinic's files with a table of contents at its end, and a mark that says the file
// was written to its end. docs/storage.md has the format byte by byte.

/// Writes a backup from its first byte to its last.
class BackupWriter {
public:
    BackupWriter(const QString& path, const SecretBytes& clinicKey);

    Status begin(const QDateTime& madeAt, int schemaVersion, const KeyFile& keys,
                 const AuditAnchor& anchor);
    /// Takes in the file at `path` under `name`; tells the bytes taken so far.
    Status add(const QString& name, const QString& path, const LongWork& work, qint64 totalBytes);
    /// Adds the table of contents, which names the files that were added, and what `facts` says of
    /// them; the bytes are on the disk when this returns.
    Status finish(QJsonObject facts);

private:
    Status writeOpen(const QByteArray& bytes);

    QFile m_file;
    const SecretBytes& m_clinicKey;
    SecretBytes m_streamKey;
    std::unique_ptr<SealedWriter> m_stream;
    QJsonObject m_contents;
    qint64 m_bytes = 0;
};

/// Reads only what needs no key. NotFound, Invalid (NotABackup), TooNew, Corrupt (BackupDamaged,
/// BackupIncomplete).
Result<BackupHeader> readBackupHeader(const QString& path);

/// Unpacks the backup at `path` into the empty folder `folder` and gives the facts of its table of
/// contents. Every file is read back from the disk and compared. BackupDamaged, BackupIncomplete,
/// Io, Cancelled; what was written until then stays for the caller to remove.
Result<QJsonObject> unpackBackup(const QString& path, const BackupHeader& header,
                                 const SecretBytes& clinicKey, const QString& folder,
                                 const LongWork& work);

} // namespace ach
