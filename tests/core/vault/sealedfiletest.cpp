// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealedfile.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChunk = 65'536;
constexpr int kSealed = kChunk + 16;
constexpr int kHead = 36;

/// Bytes that differ from place to place.
QByteArray pattern(int length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    for (int i = 0; i < length; ++i)
        bytes[i] = static_cast<char>((i * 31 + i / 251) & 0xff);
    return bytes;
}

} // namespace

class SealedFileTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { ASSERT_TRUE(initialiseVault()); }

    QString path() const { return folder.filePath(u"a.film"_s); }
    void seal(QByteArray text, const QByteArray& label = "one")
    {
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        const auto content = sealFile(buffer, path(), label, key);
        ASSERT_TRUE(content);
        EXPECT_EQ(content->bytes, text.size());
        EXPECT_EQ(content->sha256,
                  QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }
    QByteArray raw() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void setRaw(const QByteArray& bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    /// All of it, or why not.
    Result<QByteArray> read(const QByteArray& label = "one") const
    {
        auto device = SealedFileDevice::open(path(), label, key);
        if (!device)
            return device.error();
        const QByteArray bytes = (*device)->readAll();
        if ((*device)->fault())
            return *(*device)->fault();
        return bytes;
    }
    void expectCorrupt(const QByteArray& bytes)
    {
        setRaw(bytes);
        const auto result = read();
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().fault, Fault::Corrupt);
        EXPECT_FALSE(result.error().detail.isEmpty());
    }

    QTemporaryDir folder;
    SecretBytes key = SecretBytes::random(32);
};

TEST_F(SealedFileTest, GivesBackWhatWasSealedWhateverItsLength)
{
    for (const int length : {0, 1, kChunk - 1, kChunk, kChunk + 1, 3 * kChunk, 200'000}) {
        const QByteArray text = pattern(length);
        seal(text);

        const auto result = read();
        ASSERT_TRUE(result) << length;
        EXPECT_EQ(*result, text) << length;
        EXPECT_EQ(QFileInfo(path()).size(), sealedSize(length)) << length;
    }
}

TEST_F(SealedFileTest, ReadsAtAnyPlace)
{
    const QByteArray text = pattern(200'000);
    seal(text);
    const auto device = SealedFileDevice::open(path(), "one", key);
    ASSERT_TRUE(device);

    for (const int place : {199'999, 0, kChunk - 3, 2 * kChunk, kChunk, 150'000, 1}) {
        ASSERT_TRUE((*device)->seek(place));
        EXPECT_EQ((*device)->read(70'000), text.mid(place, 70'000)) << place;
    }
    EXPECT_EQ((*device)->size(), text.size());
    ASSERT_TRUE((*device)->seek(text.size()));
    EXPECT_TRUE((*device)->read(10).isEmpty());
    EXPECT_FALSE((*device)->fault());
}

TEST_F(SealedFileTest, HoldsNoPieceOfTheText)
{
    seal(QByteArray("Voorbeeld").repeated(20'000));

    EXPECT_FALSE(raw().contains("Voorbeeld"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(SealedFileTest, SealsTheSameTextDifferentlyEachTime)
{
    seal("the same");
    const QByteArray first = raw();
    seal("the same");

    EXPECT_NE(raw().mid(kHead), first.mid(kHead));
}

TEST_F(SealedFileTest, NoticesEveryFlippedByte)
{
    seal("heel raise, week 1");
    const QByteArray whole = raw();
    for (int i = 0; i < whole.size(); ++i) {
        QByteArray flipped = whole;
        flipped[i] = static_cast<char>(~flipped[i]);
        setRaw(flipped);
        const auto result = read();
        ASSERT_FALSE(result) << i;
        EXPECT_TRUE(result.error().fault == Fault::Corrupt
                    || result.error().fault == Fault::TooNew) // of the version
            << i;
    }
}

TEST_F(SealedFileTest, TellsOfADamagedMiddleWhenItIsReached)
{
    seal(pattern(3 * kChunk));
    QByteArray bytes = raw();
    bytes[kHead + kSealed + 5] = static_cast<char>(~bytes[kHead + kSealed + 5]);
    setRaw(bytes);
    const auto device = SealedFileDevice::open(path(), "one", key);
    ASSERT_TRUE(device);

    EXPECT_EQ((*device)->read(kChunk), pattern(kChunk));
    EXPECT_TRUE((*device)->read(1).isEmpty());
    ASSERT_TRUE((*device)->fault());
    EXPECT_EQ((*device)->fault()->fault, Fault::Corrupt);
    EXPECT_FALSE((*device)->errorString().isEmpty());
}

TEST_F(SealedFileTest, NoticesChunksThatWereSwappedOrLeftOut)
{
    seal(pattern(3 * kChunk));
    const QByteArray whole = raw();
    const QByteArray head = whole.left(kHead);
    const QByteArray first = whole.mid(kHead, kSealed);
    const QByteArray second = whole.mid(kHead + kSealed, kSealed);
    const QByteArray third = whole.mid(kHead + 2 * kSealed);

    expectCorrupt(head + second + first + third);
    expectCorrupt(head + first + third);
    expectCorrupt(head + first + second + third + third);
}

TEST_F(SealedFileTest, NoticesAnEndThatWasCutOffAnywhere)
{
    seal(pattern(2 * kChunk + 100));
    const QByteArray whole = raw();
    for (const int left : {0, 10, kHead, kHead + 5, kHead + kSealed, kHead + 2 * kSealed,
                           static_cast<int>(whole.size()) - 1})
        expectCorrupt(whole.left(left));
}

TEST_F(SealedFileTest, OpensWithItsOwnLabelAndKeyOnly)
{
    seal("text");
    EXPECT_EQ(read("two").error().fault, Fault::Corrupt);
    key = SecretBytes::random(32);
    EXPECT_EQ(read().error().fault, Fault::Corrupt);
}

TEST_F(SealedFileTest, RefusesAPartOfAnotherFileOfTheSameClinic)
{
    seal(pattern(2 * kChunk));
    const QByteArray other = raw();
    seal(pattern(2 * kChunk));
    const QByteArray whole = raw();

    expectCorrupt(whole.left(kHead + kSealed) + other.mid(kHead + kSealed));
}

TEST_F(SealedFileTest, LeavesNothingBehindWhenItIsStopped)
{
    QByteArray text = pattern(300'000);
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    std::atomic_bool stop = false;
    qint64 told = 0;
    const LongWork work{[&](qint64 done, qint64 /*total*/) {
                            told = done;
                            stop = true;
                        },
                        &stop};

    EXPECT_EQ(sealFile(buffer, path(), "one", key, work).error().fault, Fault::Cancelled);
    EXPECT_EQ(told, kChunk);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(SealedFileTest, SaysWhenThereIsNoFileOrNoFolder)
{
    EXPECT_EQ(read().error().fault, Fault::NotFound);
    QByteArray text("x");
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    EXPECT_EQ(sealFile(buffer, folder.filePath(u"none/a.film"_s), "one", key).error().fault,
              Fault::Io);
}

TEST_F(SealedFileTest, DerivesAKeyThatIsNotTheOneOfTheClinic)
{
    const SecretBytes derived = fileKeyOf(key);
    EXPECT_NE(derived.bytes(), key.bytes());
    EXPECT_EQ(derived.bytes(), fileKeyOf(key).bytes());
}

} // namespace ach
