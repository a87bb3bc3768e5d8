// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ach {

inline constexpr int kSuggestedWords = 6;

/// Words that passphrases are suggested from, in alphabetical order; resources/words/en.txt.
const QStringList& passphraseWords();
/// Six words drawn from the random source of the system.
QString suggestPassphrase();

/// How long somebody who has copied the clinic folder would guess, trying a million passphrases a
/// second, which is far more than the key derivation lets one computer do.
enum class PassphraseStrength { TooEasy, Months, Years, Centuries };

/// The number of guesses as a power of two. Words of our list count as drawn from it, all other
/// text by its length: people choose letters that follow each other, so a letter counts two bits
/// and a repeated one nothing.
double passphraseBits(const QString& passphrase);
PassphraseStrength passphraseStrength(const QString& passphrase);

} // namespace ach
