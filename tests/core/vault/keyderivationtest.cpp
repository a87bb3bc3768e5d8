// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyderivation.h"

#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

#include <limits>

namespace ach {

class KeyDerivationTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(isReady); }

    const bool isReady = initialiseVault(); // before any key is made
    const SecretBytes passphrase = SecretBytes::copyOf("correct horse");
    const QByteArray salt = QByteArray(static_cast<qsizetype>(kSaltSize), 's');
};

TEST_F(KeyDerivationTest, GivesTheSameKeyForTheSameInput)
{
    const auto first = deriveKey(passphrase, salt, test::cheapCost());
    const auto second = deriveKey(passphrase, salt, test::cheapCost());

    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->size(), kKeySize);
    EXPECT_EQ(first->bytes(), second->bytes());
}

TEST_F(KeyDerivationTest, GivesAnotherKeyForAnotherSaltPassphraseOrCost)
{
    const auto key = deriveKey(passphrase, salt, test::cheapCost());
    const auto otherSalt = deriveKey(passphrase, createSalt(), test::cheapCost());
    const auto otherPassphrase =
        deriveKey(SecretBytes::copyOf("correct horsf"), salt, test::cheapCost());
    const auto otherCost = deriveKey(passphrase, salt, {2, 8192});

    ASSERT_TRUE(key && otherSalt && otherPassphrase && otherCost);
    EXPECT_NE(key->bytes(), otherSalt->bytes());
    EXPECT_NE(key->bytes(), otherPassphrase->bytes());
    EXPECT_NE(key->bytes(), otherCost->bytes());
}

TEST_F(KeyDerivationTest, RefusesParametersThatNoVersionWrites)
{
    const KdfCost absurd[] = {{0, 8192},
                              {13, 8192},
                              {std::numeric_limits<quint64>::max(), 8192},
                              {1, 0},
                              {1, 8191},
                              {1, 1024ULL * 1024 * 1024 + 1},
                              {1, std::numeric_limits<quint64>::max()}};
    for (const KdfCost& cost : absurd) {
        const auto key = deriveKey(passphrase, salt, cost);
        ASSERT_FALSE(key) << cost.operations << " " << cost.memoryBytes;
        EXPECT_EQ(key.error().fault, Fault::Corrupt);
        EXPECT_EQ(key.error().cause, Cause::KeysDamaged);
    }
    EXPECT_FALSE(deriveKey(passphrase, salt.left(15), test::cheapCost()));
    EXPECT_FALSE(deriveKey(passphrase, salt + 'x', test::cheapCost()));
    EXPECT_FALSE(deriveKey(passphrase, {}, test::cheapCost()));
}

TEST_F(KeyDerivationTest, NeverCostsAClinicLessThanModerate)
{
    EXPECT_GE(KdfCost::moderate().operations, 3U);
    EXPECT_GE(KdfCost::moderate().memoryBytes, 256ULL * 1024 * 1024);
}

TEST_F(KeyDerivationTest, TakesAnEmptyPassphraseWithoutFailing)
{
    EXPECT_TRUE(deriveKey(SecretBytes(), salt, test::cheapCost()));
}

} // namespace ach
