// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/handout.h"

#include <algorithm>

namespace ach {

namespace {

/// "S2b" after "S2" and before "S14"; "GK" and "APP" last.
bool comesBefore(const QString& one, const QString& other)
{
    const auto number = [](const QString& tag) {
        int value = 0;
        for (const QChar letter : tag.mid(1)) {
            if (!letter.isDigit())
                break;
            value = value * 10 + letter.digitValue();
        }
        return tag.startsWith(u'S') ? value : 1000;
    };
    const int first = number(one);
    const int second = number(other);
    return first != second ? first < second : one < other;
}

} // namespace

QStringList Handout::sources() const
{
    QStringList all;
    for (const HandoutBlock& block : blocks)
        all += block.sources;
    std::sort(all.begin(), all.end(), comesBefore);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QString plainText(const HandoutWords& words)
{
    QString text;
    for (const HandoutRun& run : words)
        text += run.text;
    return text;
}

QString plainText(const Handout& handout)
{
    QStringList lines{handout.title};
    for (const HandoutBlock& block : handout.blocks) {
        if (!block.title.isEmpty())
            lines.append(block.title);
        for (const HandoutWords& words : block.lines)
            lines.append(plainText(words));
    }
    return lines.join(u'\n');
}

} // namespace ach
