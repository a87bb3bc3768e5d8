// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/passphrase.h"

#include "core/vault/secretbytes.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLetterBits = 2; // English text holds less, invented names more
constexpr double kOtherBits = 3;
constexpr double kGuessesPerSecond = 1e6;
constexpr double kDay = 86'400;
constexpr double kYear = 365 * kDay;

double wordBits(const QString& word)
{
    if (std::ranges::binary_search(passphraseWords(), word.toLower()))
        return std::log2(passphraseWords().size());
    double bits = 0;
    QChar before;
    for (const QChar character : word) {
        const int step = character.unicode() - before.unicode();
        if (std::abs(step) > 1) // "aaaa" and "1234" are one guess
            bits += character.isLetter() ? kLetterBits : kOtherBits;
        before = character;
    }
    return bits;
}

int randomBelow(int limit)
{
    const unsigned ceiling = 65'536U - 65'536U % static_cast<unsigned>(limit);
    for (;;) {
        const SecretBytes bytes = SecretBytes::random(2);
        const unsigned value = bytes.data()[0] * 256U + bytes.data()[1];
        if (value < ceiling) // else the first words would come a little more often
            return static_cast<int>(value % static_cast<unsigned>(limit));
    }
}

} // namespace

const QStringList& passphraseWords()
{
    static const QStringList words = [] {
        QFile file(u":/words/en.txt"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen)
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }();
    return words;
}

QString suggestPassphrase()
{
    QStringList words;
    while (words.size() < kSuggestedWords)
        words.append(passphraseWords().at(randomBelow(static_cast<int>(passphraseWords().size()))));
    return words.join(u' ');
}

double passphraseBits(const QString& passphrase)
{
    double bits = 0;
    QStringList seen;
    const QStringList words = passphrase.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!seen.contains(word))
            bits += wordBits(word);
        seen.append(word);
    }
    return bits;
}

PassphraseStrength passphraseStrength(const QString& passphrase)
{
    const double seconds = std::exp2(passphraseBits(passphrase) - 1) / kGuessesPerSecond;
    if (seconds < 7 * kDay)
        return PassphraseStrength::TooEasy;
    if (seconds < kYear)
        return PassphraseStrength::Months;
    return seconds < 100 * kYear ? PassphraseStrength::Years : PassphraseStrength::Centuries;
}

} // namespace ach
