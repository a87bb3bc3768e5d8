// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/program.h"

#include <QTemporaryDir>

namespace ach::test {

/// A sample clinic made by the program, with a file that holds its passphrase. Making one takes
/// seconds, so each test starts from a copy of the first.
class SampleClinic {
public:
    SampleClinic();

    QString folder() const { return path(QStringLiteral("clinic")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes `content` to a file beside the clinic and gives its path.
    QString file(const QString& name, const QByteArray& content) const;
    /// Runs a command on this clinic with its passphrase.
    ProgramRun run(const QString& command, const QStringList& more = {}) const;

private:
    QTemporaryDir m_folder;
};

} // namespace ach::test
