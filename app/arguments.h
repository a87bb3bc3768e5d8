// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace ach {

/// One option of a command, such as "--pdf FILE".
struct Option {
    const char* name; ///< without the hyphens
    const char* value; ///< what stands for its value in the help; null for an option without one
    const char* help;
};

/// The words after `achillea`, parted into what the command takes and its options.
class Arguments {
public:
    /// Reads `words` by `known`. The error is a sentence for the user: an option that does not
    /// exist or stands twice, a value that is missing or not wanted.
    static Result<Arguments> parse(const QStringList& words, const QList<Option>& known);

    const QStringList& positional() const { return m_positional; }
    bool has(const QString& option) const { return m_options.contains(option); }
    std::optional<QString> value(const QString& option) const;

private:
    QStringList m_positional;
    QHash<QString, QString> m_options;
};

} // namespace ach
