// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace ach::test {

/// Films of coloured test pictures, made with ffmpeg in a folder that goes with the object.
class TestFilms {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Encodes two seconds of 320 x 180 pixels at 25 pictures a second; `how` are the arguments of
    /// ffmpeg for it. The name says in which container.
    QString make(const QString& name, const QStringList& how = {}) const;
    /// Encodes what the source of lavfi `source` gives.
    QString makeFrom(const QString& source, const QString& name, const QStringList& how) const;
    /// Runs ffmpeg; false fails the test.
    bool run(const QStringList& arguments) const;
    QString write(const QString& name, const QByteArray& bytes) const;
    static QByteArray bytes(const QString& path);

private:
    QTemporaryDir m_folder;
};

} // namespace ach::test
