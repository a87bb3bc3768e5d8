// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/takehomefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

TakeHome takeHome()
{
    TakeHome made;
    made.sheet.sheetId = u"S-12AB34CD"_s;
    made.sheet.date = QDate(2026, 11, 23);
    made.clips = {{u"E11"_s, "film-11", "poster-11", {}}, {u"E12"_s, "film-12", "poster-12", {}}};
    made.pdf = "%PDF-1.7";
    return made;
}

class TakeHomeFolderTest : public ::testing::Test {
protected:
    QString place() const { return folder.filePath(u"Übungen & <mehr>"_s); }
    QStringList leftovers() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void put(const QString& path, const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    QTemporaryDir folder;
    QList<TakeHomeFile> files = *takeHomeFiles(takeHome());
};

} // namespace

TEST_F(TakeHomeFolderTest, WritesEveryFileAndLeavesNothingBeside)
{
    qint64 last = 0;
    qint64 total = 0;
    const LongWork work{[&](qint64 done, qint64 all) {
        EXPECT_GE(done, last);
        last = done;
        total = all;
    }};

    ASSERT_TRUE(writeTakeHomeFolder(place(), files, work));

    for (const TakeHomeFile& file : files)
        EXPECT_EQ(content(place() + u'/' + file.path), file.content) << qPrintable(file.path);
    EXPECT_EQ(leftovers(), QStringList{u"Übungen & <mehr>"_s});
    EXPECT_EQ(last, total);
    EXPECT_GT(total, 0);
}

TEST_F(TakeHomeFolderTest, TakesThePlaceOfAnEarlierOne)
{
    TakeHome earlier = takeHome();
    earlier.clips.push_back({u"E01"_s, "old", "old", {}});
    ASSERT_TRUE(writeTakeHomeFolder(place(), *takeHomeFiles(earlier)));
    EXPECT_EQ(lookAtPlace(place(), files).state, TakeHomePlace::State::Replaces);

    ASSERT_TRUE(writeTakeHomeFolder(place(), files));

    EXPECT_EQ(QDir(place() + u"/clips"_s).count(), 2 + 4U); // with . and ..
    EXPECT_EQ(leftovers(), QStringList{u"Übungen & <mehr>"_s});
}

TEST_F(TakeHomeFolderTest, LeavesAFolderAloneThatHoldsAnythingElse)
{
    put(place() + u"/holiday.jpg"_s, "x");
    EXPECT_EQ(lookAtPlace(place(), files).state, TakeHomePlace::State::OtherFiles);
    EXPECT_EQ(writeTakeHomeFolder(place(), files).error().fault, Fault::Conflict);
    EXPECT_EQ(content(place() + u"/holiday.jpg"_s), "x");

    const QString ours = folder.filePath(u"ours"_s);
    ASSERT_TRUE(writeTakeHomeFolder(ours, files));
    put(ours + u"/diary-S-1-2026-12-07.json"_s, "{}"); // the patient's own
    EXPECT_EQ(lookAtPlace(ours, files).state, TakeHomePlace::State::OtherFiles);

    const QString foreign = folder.filePath(u"site"_s);
    put(foreign + u"/index.html"_s, "<!DOCTYPE html>");
    EXPECT_EQ(lookAtPlace(foreign, files).state, TakeHomePlace::State::OtherFiles);
    const QString plain = folder.filePath(u"plain"_s);
    put(plain, "a file");
    EXPECT_EQ(lookAtPlace(plain, files).state, TakeHomePlace::State::OtherFiles);
    const QString link = folder.filePath(u"link"_s);
    QFile::link(ours, link);
    EXPECT_EQ(lookAtPlace(link, files).state, TakeHomePlace::State::OtherFiles);
}

TEST_F(TakeHomeFolderTest, TakesAnEmptyFolderAndNoMissingOne)
{
    ASSERT_TRUE(QDir().mkpath(place()));
    EXPECT_EQ(lookAtPlace(place(), files).state, TakeHomePlace::State::Free);
    ASSERT_TRUE(writeTakeHomeFolder(place(), files));
    EXPECT_EQ(lookAtPlace(folder.filePath(u"a/b"_s), files).state, TakeHomePlace::State::NoFolder);
    EXPECT_EQ(writeTakeHomeFolder(folder.filePath(u"a/b"_s), files).error().cause,
              Cause::NotWritable);
}

TEST_F(TakeHomeFolderTest, StaysOutOfTheFolderOfAClinic)
{
    put(place() + u"/clinic.db"_s, "x");
    put(place() + u"/keys.json"_s, "x");

    EXPECT_EQ(lookAtPlace(place(), files).state, TakeHomePlace::State::InClinic);
    EXPECT_EQ(lookAtPlace(place() + u"/sub"_s, files).state, TakeHomePlace::State::InClinic);
    EXPECT_FALSE(writeTakeHomeFolder(place() + u"/sub"_s, files));
    EXPECT_EQ(QDir(place()).entryList(QDir::Files).size(), 2);
}

TEST_F(TakeHomeFolderTest, TellsWhatIsLeftAndWhatIsNeeded)
{
    const TakeHomePlace found = lookAtPlace(place(), files);

    EXPECT_GT(found.leftBytes, 0);
    qint64 bytes = 0;
    for (const TakeHomeFile& file : files)
        bytes += file.content.size();
    EXPECT_GE(found.neededBytes, bytes);
}

TEST_F(TakeHomeFolderTest, ChangesNothingWhenItIsStopped)
{
    ASSERT_TRUE(writeTakeHomeFolder(place(), files));
    TakeHome other = takeHome();
    other.pdf = QByteArray(3 << 20, 'x');
    std::atomic_bool stop = false;
    const LongWork work{[&stop](qint64 done, qint64) { stop = done > (1 << 20); }, &stop};

    const auto written = writeTakeHomeFolder(place(), *takeHomeFiles(other), work);

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::Cancelled);
    EXPECT_EQ(content(place() + u"/sheet.pdf"_s), "%PDF-1.7");
    EXPECT_EQ(leftovers(), QStringList{u"Übungen & <mehr>"_s});
}

TEST_F(TakeHomeFolderTest, ReplacesNothingWhenTheDiskIsFull)
{
    if (!QFileInfo::exists(u"/dev/shm"_s))
        GTEST_SKIP() << "no disk in memory here";
    const QTemporaryDir memory(u"/dev/shm/achillea-XXXXXX"_s);
    const QString there = memory.filePath(u"home"_s);
    ASSERT_TRUE(writeTakeHomeFolder(there, files));
    QList<TakeHomeFile> large = files;
    const QByteArray part(64 << 20, 'x');
    const qint64 left = lookAtPlace(there, files).leftBytes;
    for (qint64 bytes = 0; bytes <= left; bytes += part.size())
        large.append({u"clips/%1.webm"_s.arg(large.size()), part}); // shares its bytes

    EXPECT_EQ(lookAtPlace(there, large).state, TakeHomePlace::State::NoRoom);
    EXPECT_EQ(writeTakeHomeFolder(there, large).error().cause, Cause::DiskFull);
    EXPECT_EQ(content(there + u"/sheet.pdf"_s), "%PDF-1.7");
}

} // namespace ach
