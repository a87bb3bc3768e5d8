// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealedstream.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class SealedStreamTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { ASSERT_TRUE(initialiseVault()); }

    QByteArray sealed(const QByteArray& text)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        SealedWriter writer(buffer, key, "label");
        EXPECT_TRUE(writer.write(text));
        EXPECT_TRUE(writer.finish());
        return bytes;
    }
    Result<QByteArray> opened(QByteArray bytes, const QByteArray& label = "label")
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        SealedReader reader(buffer, bytes.size(), key, label);
        return reader.read(10'000'000);
    }

    SecretBytes key = SecretBytes::random(32);
};

TEST_F(SealedStreamTest, GivesBackWhatWasWrittenWhateverItsLength)
{
    for (const int length : {0, 1, 65'535, 65'536, 65'537, 200'000}) {
        const QByteArray text(length, 'a');
        const auto read = opened(sealed(text));
        ASSERT_TRUE(read) << length;
        EXPECT_EQ(*read, text) << length;
    }
}

TEST_F(SealedStreamTest, HoldsNoPieceOfTheText)
{
    EXPECT_FALSE(sealed(QByteArray("Voorbeeld").repeated(20'000)).contains("Voorbeeld"));
}

TEST_F(SealedStreamTest, NoticesEveryFlippedByte)
{
    const QByteArray whole = sealed("morning pain 2");
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray flipped = whole;
        flipped[i] = static_cast<char>(~flipped[i]);
        const auto read = opened(flipped);
        ASSERT_FALSE(read) << i;
        EXPECT_EQ(read.error().fault, Fault::Corrupt);
    }
}

TEST_F(SealedStreamTest, NoticesAChunkThatWasLeftOutOrPutElsewhere)
{
    const QByteArray whole = sealed(QByteArray(3 * 65'536, 'a'));
    constexpr int kHead = 24;
    constexpr int kSealed = 65'536 + 17;
    const QByteArray without = whole.left(kHead) + whole.mid(kHead + kSealed);
    const QByteArray swapped = whole.left(kHead) + whole.mid(kHead + kSealed, kSealed)
        + whole.mid(kHead, kSealed) + whole.mid(kHead + 2 * kSealed);

    EXPECT_FALSE(opened(without));
    EXPECT_FALSE(opened(swapped));
}

TEST_F(SealedStreamTest, NoticesAnEndThatWasCutOffBetweenTwoChunks)
{
    const QByteArray whole = sealed(QByteArray(3 * 65'536, 'a'));

    EXPECT_FALSE(opened(whole.left(24 + 2 * (65'536 + 17))));
}

TEST_F(SealedStreamTest, OpensWithItsOwnLabelAndKeyOnly)
{
    const QByteArray whole = sealed("text");
    EXPECT_FALSE(opened(whole, "other"));
    key = SecretBytes::random(32);
    EXPECT_FALSE(opened(whole));
}

} // namespace ach
