// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secretbytes.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace ach {

/// A connection to an encrypted file without QtSql, for work in a thread of its own that needs what
/// QtSql does not offer. Seen by core/storage alone.
class RawConnection {
public:
    enum class Mode { ReadOnly, Create };

    /// With the format that Database::open() asks for. Nothing has been read yet.
    static Result<RawConnection> open(const QString& path, const SecretBytes& key, Mode mode);

    sqlite3* handle() const { return m_handle.get(); }
    /// Runs one statement without values or rows.
    Status exec(const char* statement) const;
    /// What the result `code` of a call on this connection means for the user.
    Error errorOf(int code) const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    RawConnection(QString path, sqlite3* handle) : m_path(std::move(path)), m_handle(handle) { }

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace ach
