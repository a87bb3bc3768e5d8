// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/passphrase.h"

#include "core/vault/secretbytes.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

TEST(PassphraseTest, HasAtLeast1024DifferentWordsInOrder)
{
    const QStringList& words = passphraseWords();

    EXPECT_GE(words.size(), 1024);
    EXPECT_EQ(QSet<QString>(words.begin(), words.end()).size(), words.size());
    EXPECT_TRUE(std::ranges::is_sorted(words));
    for (const QString& word : words)
        EXPECT_TRUE(word == word.toLower() && !word.contains(u' ')) << qPrintable(word);
}

TEST(PassphraseTest, SuggestsSixWordsThatWouldTakeCenturies)
{
    ASSERT_TRUE(initialiseVault());

    const QString first = suggestPassphrase();

    EXPECT_EQ(first.split(u' ').size(), kSuggestedWords);
    EXPECT_NE(first, suggestPassphrase());
    EXPECT_EQ(passphraseStrength(u"almond barrel canoe dancing eagle fiddle"_s),
              PassphraseStrength::Centuries);
}

TEST(PassphraseTest, CallsShortAndRepeatedTextTooEasy)
{
    for (const QString& easy : {u"aaaaaaaaaaaaaaaaaaaa"_s, u"123456789012"_s,
                                u"apple apple apple apple apple"_s, u"achillespees"_s, u""_s})
        EXPECT_EQ(passphraseStrength(easy), PassphraseStrength::TooEasy) << qPrintable(easy);
}

TEST(PassphraseTest, CountsAWordOfTheListNoMoreThanDrawingItWouldTake)
{
    EXPECT_NEAR(passphraseBits(u"elephant"_s),
                std::log2(static_cast<double>(passphraseWords().size())), 1e-9);
    EXPECT_DOUBLE_EQ(passphraseBits(u"elephant elephant"_s), passphraseBits(u"elephant"_s));
}

} // namespace ach
