// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

Error usage(const QString& sentence)
{
    return {Fault::Invalid, sentence};
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList& words, const QList<Option>& known)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (optionsEnded || !word.startsWith(u'-') || word == u"-") {
            arguments.m_positional.append(word);
            continue;
        }
        if (word == u"--") {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals).mid(word.startsWith(u"--") ? 2 : 1);
        const auto option = std::find_if(known.begin(), known.end(), [&](const Option& candidate) {
            return word.startsWith(u"--") && name == QLatin1StringView(candidate.name);
        });
        if (option == known.end())
            return usage(u"%1 is not an option here"_s.arg(word.left(equals)));
        if (arguments.has(name))
            return usage(u"--%1 stands twice"_s.arg(name));
        if (option->value == nullptr) {
            if (equals >= 0)
                return usage(u"--%1 takes no value"_s.arg(name));
            arguments.m_options.insert(name, {});
            continue;
        }
        // A value may begin with a hyphen only as "-" or after "=", so that a forgotten one is
        // noticed.
        const bool follows =
            i + 1 < words.size() && (!words.at(i + 1).startsWith(u'-') || words.at(i + 1) == u"-");
        if (equals < 0 && !follows)
            return usage(u"--%1 needs %2"_s.arg(name, QLatin1StringView(option->value)));
        arguments.m_options.insert(name, equals >= 0 ? word.mid(equals + 1) : words.at(++i));
    }
    return arguments;
}

std::optional<QString> Arguments::value(const QString& option) const
{
    const auto found = m_options.constFind(option);
    return found == m_options.constEnd() ? std::nullopt : std::optional<QString>(*found);
}

} // namespace ach
