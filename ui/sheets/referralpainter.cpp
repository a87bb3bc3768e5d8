// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/referralpainter.h"

#include "core/base/bidi.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSideMargin = 18;
constexpr double kTopMargin = 13;
constexpr double kBottomMargin = 10;
constexpr double kPadding = 2.4; // inside the box of a flag
constexpr qsizetype kPiece = 500; // a paragraph longer than this may go on over the page

const QString kDot = u" \u00B7 "_s;

/// The text in pieces that end at a blank, none much longer than kPiece.
QStringList pieces(const QString& text)
{
    QStringList list;
    qsizetype from = 0;
    while (text.size() - from > kPiece) {
        qsizetype end = text.lastIndexOf(u' ', from + kPiece);
        if (end <= from)
            end = from + kPiece;
        list.append(text.mid(from, end - from));
        from = end;
    }
    list.append(text.mid(from));
    return list;
}

} // namespace

ReferralPainter::ReferralPainter(ReferralLetter letter, SheetTexts texts, SheetPaper paper)
    : m_letter(std::move(letter)), m_texts(std::move(texts)), m_mark(m_letter.practiceLogo),
      m_page(SheetOptions{.paper = paper}.pageSize().size(QPageSize::Millimeter))
{
    collect();
    m_pages = flow();
    for (const double density : {0.95, 0.9, 0.86}) {
        if (m_pages.size() == 1)
            break;
        const double before = std::exchange(m_density, density);
        std::vector<Page> pages = flow();
        if (pages.size() < m_pages.size())
            m_pages = std::move(pages);
        else
            m_density = before;
    }
}

void ReferralPainter::collect()
{
    const auto text = [this](const QString& key) { return m_texts.text(key); };
    const QString side = text(u"side."_s + kSideCodes.toCode(m_letter.side));
    m_blocks.push_back(
        {Kind::Text,
         {{m_letter.recipient.isEmpty() ? text(u"to.gp"_s)
                                        : m_texts.text(u"to"_s, {isolated(m_letter.recipient)}),
           false}},
         11,
         1});
    QString title = text(u"title"_s);
    if (!m_letter.flags.empty())
        title += kDot + m_letter.flags.front().urgency;
    m_blocks.push_back({Kind::Text, {{title, true}}, 17, 3});
    const QString born = m_letter.birthDate.isValid()
        ? m_texts.text(u"patient.born"_s, {m_texts.longDate(m_letter.birthDate)})
        : text(u"patient.bornUnknown"_s);
    m_blocks.push_back(
        {Kind::Text,
         {{isolated(m_letter.patientName), true}, {kDot + born + kDot + side, false}},
         12,
         1});
    m_blocks.push_back({Kind::Text, {{m_texts.text(u"intro"_s, {side}), false}}, 10.5, 2.5});
    for (std::size_t flag = 0; flag < m_letter.flags.size(); ++flag)
        m_blocks.push_back({Kind::Flag, {}, 10.5, 2.2, flag});

    add(text(u"heading.facts"_s), m_letter.facts.join(kDot), 3.5);
    QStringList asked;
    const auto answered = [this, &asked](const QString& key, const QStringList& findings) {
        if (!findings.isEmpty())
            asked.append(m_texts.text(key, {findings.join(u", "_s)}) + u'.');
    };
    answered(u"asked.yes"_s, m_letter.answeredYes);
    answered(u"asked.no"_s, m_letter.answeredNo);
    answered(u"asked.unknown"_s, m_letter.notKnown);
    add(text(u"heading.asked"_s), asked.join(u'\n'), 3.5);
    add(text(u"heading.notAsked"_s),
        m_letter.notAsked.isEmpty() ? text(u"notAsked.none"_s)
                                    : m_letter.notAsked.join(u", "_s) + u'.',
        3.5);
    add(text(u"heading.advice"_s), m_letter.advice, 3.5);
    add(text(u"heading.remark"_s), m_letter.remark, 3.5);
    m_blocks.push_back({Kind::Text, {{text(u"note"_s), false}}, 9, 3.5});
    m_blocks.push_back({Kind::Signature, {}, 10.5, 4});
}

void ReferralPainter::add(const QString& heading, const QString& words, double gap)
{
    if (words.trimmed().isEmpty())
        return;
    QStringList parts = pieces(words);
    m_blocks.push_back(
        {Kind::Text, {{heading, true}, {u'\n' + parts.takeFirst(), false}}, 10.5, gap});
    for (const QString& part : parts)
        m_blocks.push_back({Kind::Text, {{part.trimmed(), false}}, 10.5, 0});
}

std::vector<ReferralPainter::Page> ReferralPainter::flow() const
{
    const SheetCanvas ruler(nullptr);
    const double bottom = m_page.height() - kBottomMargin - footer(ruler, 0, 0) - 1;
    std::vector<Page> pages(1);
    double y = header(ruler);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        y += m_blocks[i].gap * m_density;
        const double height = block(ruler, m_blocks[i], y);
        if (y + height > bottom && !pages.back().empty()) {
            pages.emplace_back();
            y = header(ruler);
        }
        pages.back().push_back({i, y});
        y += height;
    }
    return pages;
}

double ReferralPainter::points(double usual) const
{
    return std::max(kSmallestPoints, usual * m_density);
}

double ReferralPainter::left() const
{
    return kSideMargin;
}

double ReferralPainter::width() const
{
    return m_page.width() - 2 * kSideMargin;
}

void ReferralPainter::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const SheetCanvas canvas(&painter);
    header(canvas);
    for (const Placed& placed : m_pages.at(static_cast<std::size_t>(page)))
        block(canvas, m_blocks.at(placed.block), placed.top);
    const double height = footer(SheetCanvas(nullptr), page, 0);
    footer(canvas, page, m_page.height() - kBottomMargin - height);
    painter.restore();
}

double ReferralPainter::header(const SheetCanvas& canvas) const
{
    m_mark.paint(canvas, {left(), kTopMargin});
    const SheetCanvas::Style dateStyle{10.5, QFont::Normal, SheetCanvas::Align::End};
    const QString date = m_texts.longDate(m_letter.date);
    const double dateRoom = SheetCanvas::textWidth(date, dateStyle) + 1;
    const double x = left() + m_mark.width() + 3;
    const double room = width() - m_mark.width() - 3 - dateRoom - 4;
    double y = kTopMargin;
    y += canvas.text({x, y}, room, m_letter.practiceName, {14, QFont::Bold});
    QStringList contact;
    if (!m_letter.practiceAddress.isEmpty())
        contact.append(m_letter.practiceAddress);
    if (!m_letter.practicePhone.isEmpty())
        contact.append(m_texts.text(u"header.call"_s, {leftToRight(m_letter.practicePhone)}));
    if (!contact.isEmpty())
        y += canvas.text({x, y}, room, contact.join(kDot), {9.4});
    canvas.text({left() + width() - dateRoom, kTopMargin + 1}, dateRoom, date, dateStyle);
    y = std::max(y, kTopMargin + PracticeMark::kHeight) + 1.6;
    canvas.line({left(), y}, {left() + width(), y}, 0.5);
    return y + 3;
}

double ReferralPainter::block(const SheetCanvas& canvas, const Block& block, double top) const
{
    switch (block.kind) {
    case Kind::Text:
        return canvas.text({left(), top}, width(), block.runs, {points(block.points)});
    case Kind::Flag:
        return flag(canvas, m_letter.flags.at(block.flag), top);
    case Kind::Signature:
        return signature(canvas, top);
    }
    return 0;
}

double ReferralPainter::flag(const SheetCanvas& canvas, const LetterFlag& flag, double top) const
{
    std::vector<SheetCanvas::Run> runs{{flag.urgency + u": "_s + flag.name, true},
                                       {u'\n' + flag.message, false}};
    if (!flag.why.isEmpty())
        runs.push_back({u'\n' + m_texts.text(u"flag.why"_s, {flag.why.join(u", "_s)}), false});
    if (!flag.setAside.isEmpty())
        runs.push_back(
            {u'\n' + m_texts.text(u"flag.setAside"_s, {isolated(flag.setAside)}), false});
    const SheetCanvas::Style style{points(10.5)};
    const double room = width() - 2 * kPadding;
    const double height = SheetCanvas(nullptr).text({0, 0}, room, runs, style) + 2 * kPadding * 0.8;
    const bool isToday = urgencyOf(flag.flag) <= Urgency::SameDayContactPrescriber;
    canvas.box({left(), top, width(), height}, isToday && flag.setAside.isEmpty() ? 0.7 : 0.25,
               1.5);
    canvas.text({left() + kPadding, top + kPadding * 0.8}, room, runs, style);
    return height;
}

double ReferralPainter::signature(const SheetCanvas& canvas, double top) const
{
    const SheetCanvas::Style style{points(10.5)};
    const double half = width() / 2 - 4;
    double y = top + canvas.text({left(), top}, half, m_texts.text(u"closing"_s), style) + 1;
    y += canvas.text({left(), y}, half, {{isolated(m_letter.clinician), true}}, style);
    y += canvas.text({left(), y}, half, m_letter.practiceName, {points(9.4)});
    const double x = left() + width() / 2;
    const double line = std::max(y - 4, top + 12);
    canvas.line({x, line}, {left() + width(), line}, 0.25);
    const double label =
        canvas.text({x, line + 0.6}, width() / 2, m_texts.text(u"signature"_s), {9});
    return std::max(y, line + 0.6 + label) - top;
}

double ReferralPainter::footer(const SheetCanvas& canvas, int page, double top) const
{
    canvas.line({left(), top}, {left() + width(), top}, 0.25);
    const double made =
        canvas.text({left(), top + 1}, width() * 0.7,
                    m_texts.text(u"footer.made"_s, {isolated(m_letter.clinician)}), {9});
    canvas.text(
        {left() + width() * 0.72, top + 1}, width() * 0.28,
        m_texts.text(u"footer.page"_s, {QString::number(page + 1), QString::number(pageCount())}),
        {9, QFont::Normal, SheetCanvas::Align::End});
    return made + 1;
}

} // namespace ach
