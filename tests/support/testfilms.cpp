// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testfilms.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace ach::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList kH264{u"-pix_fmt"_s, u"yuv420p"_s,   u"-c:v"_s, u"libx264"_s,
                        u"-preset"_s,  u"ultrafast"_s, u"-g"_s,   u"25"_s};

} // namespace

bool TestFilms::run(const QStringList& arguments) const
{
    QProcess process;
    process.start(u"ffmpeg"_s, QStringList{u"-v"_s, u"error"_s, u"-y"_s} + arguments);
    const bool isDone = process.waitForFinished(60'000) && process.exitCode() == 0;
    EXPECT_TRUE(isDone) << process.readAllStandardError().constData();
    return isDone;
}

QString TestFilms::make(const QString& name, const QStringList& how) const
{
    return makeFrom(u"testsrc=size=320x180:rate=25:duration=2"_s, name,
                    how.isEmpty() ? kH264 : how);
}

QString TestFilms::makeFrom(const QString& source, const QString& name,
                            const QStringList& how) const
{
    run(QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s, source} + how + QStringList{path(name)});
    return path(name);
}

QString TestFilms::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path(name);
}

QByteArray TestFilms::bytes(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

} // namespace ach::test
