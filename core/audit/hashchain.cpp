// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/hashchain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace ach {

static void addField(QCryptographicHash& hash, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const quint32 length = qToBigEndian(static_cast<quint32>(utf8.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof(length)));
    hash.addData(utf8);
}

QString auditHash(const AuditEntry& entry, const QString& changes)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    addField(hash, entry.previousHash);
    addField(hash, QString::number(entry.position));
    addField(hash, entry.at.toUTC().toString(Qt::ISODateWithMs));
    addField(hash, entry.account);
    addField(hash, kAuditEventCodes.toCode(entry.event));
    addField(hash, entry.recordType);
    addField(hash, entry.recordId);
    addField(hash, entry.patient ? entry.patient->toString() : QString());
    addField(hash, changes);
    return QString::fromLatin1(hash.result().toHex());
}

bool HashChain::append(const AuditEntry& entry, const QString& changes)
{
    if (m_brokenAt)
        return false;
    const bool follows = entry.position == m_length + 1 && entry.previousHash == m_head
        && entry.hash == auditHash(entry, changes);
    if (!follows) {
        m_brokenAt = entry.position;
        return false;
    }
    ++m_length;
    m_head = entry.hash;
    return true;
}

} // namespace ach
