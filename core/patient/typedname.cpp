// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/typedname.h"

#include "core/base/textlimits.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPrefixWords{"van", "von", "vom", "zu",  "zum", "zur", "de", "den", "der",
                                  "ten", "ter", "te",  "het", "'t",  "in",  "op", "aan"};

bool isPrefix(const QString& word)
{
    return std::ranges::any_of(kPrefixWords, [&word](const char* prefix) {
        return word.compare(QLatin1StringView(prefix), Qt::CaseInsensitive) == 0;
    });
}

/// "anna-maria" as "Anna-Maria"; a word with a capital stays as it was typed.
QString capitalised(QString word)
{
    if (word != word.toLower())
        return word;
    bool isFirst = true;
    for (QChar& letter : word) {
        if (isFirst)
            letter = letter.toTitleCase();
        isFirst = letter == u'-';
    }
    return word;
}

QString capitalised(const QStringList& words)
{
    QStringList result;
    for (const QString& word : words)
        result.append(isPrefix(word) ? word : capitalised(word));
    return result.join(u' ');
}

/// How many words of the run that begins at `first` are prefixes; the last word never is one, as
/// somebody may be called Zur.
qsizetype prefixesFrom(const QStringList& words, qsizetype first)
{
    qsizetype count = 0;
    while (first + count < words.size() - 1 && isPrefix(words.at(first + count)))
        ++count;
    return count;
}

TypedName withoutGiven(const QStringList& words)
{
    const qsizetype prefixes = prefixesFrom(words, 0);
    return {{}, words.first(prefixes).join(u' '), capitalised(words.sliced(prefixes))};
}

} // namespace

std::optional<TypedName> splitTypedName(const QString& typed)
{
    const QString line = typed.simplified();
    const auto is = [&line](auto test) { return std::ranges::any_of(line, test); };
    if (line.size() > kLongestName || !is([](QChar c) { return c.isLetter(); })
        || is([](QChar c) { return c.isDigit() || c == u'#' || c == u'@'; }))
        return std::nullopt;

    const qsizetype comma = line.indexOf(u',');
    if (comma >= 0) {
        TypedName name = withoutGiven(line.first(comma).split(u' ', Qt::SkipEmptyParts));
        QStringList given = line.sliced(comma + 1).remove(u',').split(u' ', Qt::SkipEmptyParts);
        QStringList prefix;
        while (given.size() > 1 && isPrefix(given.constLast()))
            prefix.prepend(given.takeLast());
        name.given = capitalised(given);
        if (name.prefix.isEmpty())
            name.prefix = prefix.join(u' ');
        return name;
    }

    const QStringList words = line.split(u' ');
    const auto prefix = std::ranges::find_if(words, isPrefix);
    const qsizetype before = std::distance(words.begin(), prefix);
    if (before == 0 || prefixesFrom(words, before) == 0) {
        if (before == 0 || words.size() == 1)
            return withoutGiven(words);
        return TypedName{
            capitalised(words.first(words.size() - 1)), {}, capitalised(words.last(1))};
    }
    TypedName name = withoutGiven(words.sliced(before));
    name.given = capitalised(words.first(before));
    return name;
}

} // namespace ach
