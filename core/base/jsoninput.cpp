// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsoninput.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

Error notJson(const QString& detail)
{
    return Error{Fault::Invalid, detail, Cause::NotJson};
}

/// The end of the string literal that opens at `start`, behind its closing quote.
qsizetype endOfString(const QByteArray& text, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < text.size() && text.at(at) != '"')
        at += text.at(at) == '\\' ? 2 : 1;
    return at + 1;
}

QString unescaped(const QByteArray& literal)
{
    return QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString();
}

/// The first key that stands twice in the outermost object of `text`, which must be valid JSON.
/// QJsonObject keeps only one of the two, so the text itself is walked.
std::optional<QString> repeatedKey(const QByteArray& text)
{
    QSet<QString> seen;
    int depth = 0;
    bool keyExpected = false;
    for (qsizetype at = 0; at < text.size();) {
        const char c = text.at(at);
        if (c == '"') {
            const qsizetype end = endOfString(text, at);
            if (depth == 1 && keyExpected) {
                const QString key = unescaped(text.mid(at, end - at));
                if (seen.contains(key))
                    return key;
                seen.insert(key);
                keyExpected = false;
            }
            at = end;
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        if (depth == 1 && (c == '{' || c == ','))
            keyExpected = true;
        ++at;
    }
    return std::nullopt;
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray& text)
{
    if (text.size() > kMaxJsonInputBytes)
        return notJson(u"the text is larger than %1 bytes"_s.arg(kMaxJsonInputBytes));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return notJson(u"not JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    if (!document.isObject())
        return notJson(u"a JSON object was expected"_s);
    if (const auto key = repeatedKey(text))
        return notJson(u"the key '%1' is there twice"_s.arg(*key));
    return document.object();
}

} // namespace ach
