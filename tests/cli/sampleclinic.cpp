// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/sampleclinic.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace ach::test {

using namespace Qt::StringLiterals;

namespace {

/// The clinic that the others are copied from; lives as long as the test program.
QString firstClinic()
{
    static const QTemporaryDir folder;
    static const ProgramRun made = runProgram({u"sample"_s, folder.filePath(u"clinic"_s)});
    EXPECT_EQ(made.exitCode, 0) << made.messages.constData();
    return folder.filePath(u"clinic"_s);
}

} // namespace

SampleClinic::SampleClinic()
{
    QDir(m_folder.path()).mkdir(u"clinic"_s);
    const QFileInfoList files = QDir(firstClinic()).entryInfoList(QDir::Files);
    EXPECT_GE(files.size(), 2);
    for (const QFileInfo& file : files)
        EXPECT_TRUE(QFile::copy(file.filePath(), folder() + u'/' + file.fileName()));
    file(u"passphrase"_s, "sample\n");
}

QString SampleClinic::file(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

ProgramRun SampleClinic::run(const QString& command, const QStringList& more) const
{
    return runProgram(
        QStringList{command, u"--clinic"_s, folder(), u"--passphrase-file"_s, path(u"passphrase"_s)}
        + more);
}

} // namespace ach::test
