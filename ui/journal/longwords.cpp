// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/longwords.h"

namespace ach {

namespace {

constexpr int kLongestWord = 40; // a longer word would be wider than the narrowest card
constexpr int kPiece = 12;
constexpr QChar kBreak(0x200B);

/// Whether `letter` belongs to the one before it.
bool goesOn(QChar letter)
{
    return letter.isLowSurrogate() || letter.isMark();
}

} // namespace

QString breakable(const QString& text)
{
    QString broken;
    broken.reserve(text.size());
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const bool isLong = end - begin > kLongestWord;
        int letters = 0;
        for (qsizetype i = begin; i < end; ++i) {
            if (isLong && letters >= kPiece && !goesOn(text.at(i))) {
                broken += kBreak;
                letters = 0;
            }
            broken += text.at(i);
            ++letters;
        }
        if (end < text.size())
            broken += text.at(end);
        begin = end + 1;
    }
    return broken;
}

} // namespace ach
