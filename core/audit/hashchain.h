// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditentry.h"

namespace ach {

/// The hash of an entry: BLAKE2b-256 over all its fields, each with its length before it, and the
/// hash of the entry before. Changing, dropping, adding or moving an entry breaks every hash that
/// follows. `changes` is the text as it is stored, so that a later way of writing JSON breaks no
/// old chain.
QString auditHash(const AuditEntry& entry, const QString& changes);

/// Checks entries one after the other, as they come from the store.
class HashChain {
public:
    /// False for the first entry that does not follow from the one before; then brokenAt() is its
    /// position.
    bool append(const AuditEntry& entry, const QString& changes);

    qint64 length() const { return m_length; }
    std::optional<qint64> brokenAt() const { return m_brokenAt; }
    /// The hash that the next entry must name.
    const QString& head() const { return m_head; }

private:
    qint64 m_length = 0;
    QString m_head;
    std::optional<qint64> m_brokenAt;
};

} // namespace ach
