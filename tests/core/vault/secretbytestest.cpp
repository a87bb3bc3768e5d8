// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secretbytes.h"

#include <QString>

#include <gtest/gtest.h>

#include <algorithm>
#include <sys/resource.h>

namespace ach {

using namespace Qt::StringLiterals;

class SecretBytesTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(initialiseVault()); }
};

TEST_F(SecretBytesTest, TakesTheUtf8OfATextAndWipesTheTextItself)
{
    QString text = u"gehéim wachtwoord"_s;
    text.detach();
    text.reserve(64); // so that the buffer stays and can be looked at afterwards
    const QChar* const letters = text.constData();

    const SecretBytes secret = SecretBytes::takeText(text);

    EXPECT_EQ(secret.bytes().toByteArray(), QByteArray("geh\xc3\xa9im wachtwoord"));
    EXPECT_TRUE(text.isEmpty());
    ASSERT_GE(text.capacity(), 64);
    ASSERT_EQ(text.constData(), letters);
    EXPECT_TRUE(std::all_of(letters, letters + 17, [](QChar letter) { return letter.isNull(); }));
}

TEST_F(SecretBytesTest, StartsZeroedAndMovesWithoutACopy)
{
    SecretBytes first(32);
    EXPECT_TRUE(std::all_of(first.view().begin(), first.view().end(),
                            [](unsigned char byte) { return byte == 0; }));
    first.data()[0] = 7;
    const unsigned char* const place = first.data();

    const SecretBytes second = std::move(first);

    EXPECT_EQ(second.data(), place);
    EXPECT_EQ(second.view()[0], 7);
}

TEST_F(SecretBytesTest, ClonesIntoMemoryOfItsOwn)
{
    const SecretBytes first = SecretBytes::random(32);
    const SecretBytes second = first.clone();

    EXPECT_NE(first.data(), second.data());
    EXPECT_EQ(first.bytes(), second.bytes());
    EXPECT_NE(first.bytes(), SecretBytes::random(32).bytes());
}

TEST_F(SecretBytesTest, TakesAnEmptyText)
{
    QString text;
    EXPECT_TRUE(SecretBytes::takeText(text).isEmpty());
}

TEST_F(SecretBytesTest, SwitchesCoreDumpsOff)
{
    rlimit limit{};
    ASSERT_EQ(getrlimit(RLIMIT_CORE, &limit), 0);
    EXPECT_EQ(limit.rlim_cur, 0U);
    EXPECT_EQ(limit.rlim_max, 0U);
}

} // namespace ach
