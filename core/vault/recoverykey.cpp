// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recoverykey.h"

#include <sodium.h>

#include <array>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kSecretSize = 24;
constexpr std::size_t kWholeSize =
    kSecretSize + 1; // with the check byte: 25 bytes are 40 letters of 5 bits
constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

unsigned char checkByte(const unsigned char* secret)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), secret, kSecretSize, nullptr, 0);
    return hash[0];
}

int valueOf(QChar letter)
{
    switch (letter.toUpper().unicode()) {
    case u'O':
        return 0;
    case u'I':
    case u'L':
        return 1;
    default:
        break;
    }
    const auto position = QLatin1StringView(kAlphabet).indexOf(letter, 0, Qt::CaseInsensitive);
    return static_cast<int>(position);
}

} // namespace

RecoveryKey RecoveryKey::create()
{
    return RecoveryKey(SecretBytes::random(kSecretSize));
}

Result<RecoveryKey> RecoveryKey::fromText(const QString& typed)
{
    const Error wrong{Fault::Denied, u"the recovery key does not fit its check sum"_s,
                      Cause::WrongRecoveryKey};
    SecretBytes whole(kWholeSize);
    std::size_t letters = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace() || letter == u'-')
            continue;
        const int value = valueOf(letter);
        if (value < 0 || letters >= kWholeSize * 8 / 5)
            return wrong;
        for (int bit = 0; bit < 5; ++bit) {
            const std::size_t position = letters * 5 + static_cast<std::size_t>(bit);
            if (((value >> (4 - bit)) & 1) != 0)
                whole.data()[position / 8] |= static_cast<unsigned char>(0x80U >> (position % 8));
        }
        ++letters;
    }
    if (letters != kWholeSize * 8 / 5 || whole.data()[kSecretSize] != checkByte(whole.data()))
        return wrong;
    return RecoveryKey(
        SecretBytes::copyOf(whole.bytes().first(static_cast<qsizetype>(kSecretSize))));
}

QStringList RecoveryKey::groups() const
{
    SecretBytes whole(kWholeSize);
    std::copy_n(m_secret.data(), kSecretSize, whole.data());
    whole.data()[kSecretSize] = checkByte(m_secret.data());
    QStringList groups;
    QString group;
    for (std::size_t letter = 0; letter < kWholeSize * 8 / 5; ++letter) {
        unsigned value = 0;
        for (std::size_t bit = 0; bit < 5; ++bit) {
            const std::size_t position = letter * 5 + bit;
            value = value << 1U | ((whole.data()[position / 8] >> (7 - position % 8)) & 1U);
        }
        group += QLatin1Char(kAlphabet[value]);
        if (group.size() == kGroupLength) {
            groups += group;
            group.clear();
        }
    }
    return groups;
}

} // namespace ach
