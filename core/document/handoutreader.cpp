// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/handoutreader.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

const QString kTrafficLight = u"traffic-light"_s;

/// Characters that no printer shows would break lines or hide words.
QString printable(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'\t')
            clean += u' ';
        else if (letter == u'\n' || letter.category() != QChar::Other_Control)
            clean += letter;
    }
    return clean;
}

HandoutWords runs(const QString& text)
{
    HandoutWords words;
    const auto add = [&words](const QString& part, bool strong) {
        if (!part.isEmpty())
            words.push_back({part, strong});
    };
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(u"**"_s, from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u"**"_s, open + 2);
        if (close < 0)
            break;
        add(text.mid(from, open - from), false);
        add(text.mid(open + 2, close - open - 2), true);
        from = close + 2;
    }
    add(text.mid(from), false);
    return words;
}

class Reader {
public:
    HandoutReading read(const QString& markdown)
    {
        QString text = markdown;
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        const QStringList lines = printable(text).split(u'\n');
        for (const QString& line : lines) {
            ++m_line;
            take(line.trimmed());
        }
        endBlock();
        return std::move(m_reading);
    }

private:
    using Kind = HandoutBlock::Kind;

    void take(const QString& line)
    {
        if (line.isEmpty())
            endBlock();
        else if (line.startsWith(u"<!--"_s))
            takeTags(line);
        else if (line.startsWith(u'#'))
            takeHeading(line);
        else if (line.startsWith(u"- "_s) || line == u"-"_s)
            takeItem(line.mid(1).trimmed());
        else if (line.startsWith(u'>'))
            takeBoxLine(line.mid(1).trimmed());
        else if (line.startsWith(u"!["_s))
            takePicture(line);
        else
            takeWords(line);
    }

    void takeHeading(const QString& line)
    {
        static const QRegularExpression heading(u"^(#+)\\s+(.+)$"_s);
        const auto match = heading.match(line);
        if (!match.hasMatch()) {
            problem(u"a heading without words or without a space after its #"_s);
            takeWords(line);
            return;
        }
        endBlock();
        const qsizetype depth = match.capturedLength(1);
        const QString words = match.captured(2);
        if (depth == 1 && m_reading.handout.title.isEmpty() && m_reading.handout.blocks.empty()) {
            m_reading.handout.title = words;
            return;
        }
        if (depth != 2)
            problem(depth == 1 ? u"a second title"_s : u"a heading below the second level"_s);
        begin(Kind::Heading).lines.push_back(runs(words));
        endBlock();
    }

    void takeItem(const QString& words)
    {
        if (!m_open || m_open->kind != Kind::List) {
            endBlock();
            begin(Kind::List);
        }
        m_texts.append(words);
    }

    void takeBoxLine(const QString& line)
    {
        static const QRegularExpression opening(u"^\\[!([A-Z_]+)\\]\\s*(.*)$"_s);
        const auto match = opening.match(line);
        if (match.hasMatch()) {
            endBlock();
            const QString kind = match.captured(1);
            if (kind != u"EMERGENCY"_s && kind != u"SAME_DAY"_s) {
                problem(u"an unknown kind of box: "_s + kind);
                takeWords(match.captured(2));
                return;
            }
            begin(kind == u"EMERGENCY"_s ? Kind::Emergency : Kind::SameDay).title =
                match.captured(2);
            return;
        }
        if (!m_open || !m_open->isBox()) {
            if (line.isEmpty())
                return;
            problem(u"a line of a box without its beginning"_s);
            takeWords(line);
            return;
        }
        const QString words = line.startsWith(u'-') ? line.mid(1).trimmed() : line;
        if (!words.isEmpty())
            m_texts.append(words);
    }

    void takePicture(const QString& line)
    {
        static const QRegularExpression picture(u"^!\\[([^\\]]*)\\]\\(([a-z0-9_-]+)\\)$"_s);
        const auto match = picture.match(line);
        if (!match.hasMatch()) {
            problem(u"a picture that is not ![words](name)"_s);
            takeWords(line);
            return;
        }
        endBlock();
        const bool isLight = match.captured(2) == kTrafficLight;
        HandoutBlock& block = begin(isLight ? Kind::TrafficLight : Kind::Picture);
        block.title = match.captured(1);
        if (!isLight)
            block.picture = match.captured(2);
        endBlock();
    }

    void takeWords(const QString& line)
    {
        // A line that goes on belongs to the item or paragraph above it.
        const bool goesOn = m_open && !m_open->isBox() && !m_texts.isEmpty();
        if (goesOn) {
            m_texts.last() += u' ' + line;
            return;
        }
        endBlock();
        begin(Kind::Paragraph);
        m_texts.append(line);
    }

    void takeTags(const QString& line)
    {
        endBlock();
        static const QRegularExpression comment(u"^<!--\\s*(.*?)\\s*-->$"_s);
        static const QRegularExpression point(u"^[PZ]\\d{1,2}$"_s);
        static const QRegularExpression source(u"^(S\\d{1,2}[a-z]?|GK|APP)$"_s);
        const auto match = comment.match(line);
        if (!match.hasMatch()) {
            problem(u"a remark that does not end on its line"_s);
            return;
        }
        if (match.captured(1).startsWith(u"SPDX"_s))
            return;
        const QStringList tags = match.captured(1).split(u' ', Qt::SkipEmptyParts);
        for (const QString& tag : tags) {
            const bool isPoint = point.match(tag).hasMatch();
            if (!isPoint && !source.match(tag).hasMatch())
                problem(u"an unknown tag: "_s + tag);
            else if (m_reading.handout.blocks.empty())
                problem(u"a tag without a block above it: "_s + tag);
            else if (isPoint)
                m_reading.handout.blocks.back().points.append(tag);
            else
                m_reading.handout.blocks.back().sources.append(tag);
        }
    }

    HandoutBlock& begin(Kind kind)
    {
        m_open.emplace();
        m_open->kind = kind;
        return *m_open;
    }

    void endBlock()
    {
        if (!m_open)
            return;
        for (const QString& text : std::as_const(m_texts)) {
            if (HandoutWords words = runs(text.trimmed()); !words.empty())
                m_open->lines.push_back(std::move(words));
        }
        m_texts.clear();
        if (!m_open->lines.empty() || !m_open->title.isEmpty() || !m_open->picture.isEmpty())
            m_reading.handout.blocks.push_back(*std::move(m_open));
        m_open.reset();
    }

    void problem(const QString& what) { m_reading.problems.append({m_line, what}); }

    HandoutReading m_reading;
    std::optional<HandoutBlock> m_open;
    QStringList m_texts; ///< of the open block, one for each of its lines
    int m_line = 0;
};

} // namespace

HandoutReading readHandout(const QString& markdown)
{
    return Reader().read(markdown);
}

} // namespace ach
