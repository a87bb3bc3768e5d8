// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/referralpainter.h"

#include "core/base/bidi.h"
#include "ui/sheets/letterparts.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSideMargin = 18;
constexpr double kTopMargin = 13;
constexpr double kBottomMargin = 10;

const QString kDot = u" \u00B7 "_s;

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
    QStringList parts = letterPieces(words);
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
    return kTopMargin
        + paintLetterHead(canvas, {left(), width()}, kTopMargin,
                          {m_letter.practiceName,
                           contactLine(m_letter.practiceAddress, m_letter.practicePhone, m_texts),
                           m_texts.longDate(m_letter.date)},
                          m_mark);
}

double ReferralPainter::block(const SheetCanvas& canvas, const Block& block, double top) const
{
    switch (block.kind) {
    case Kind::Text:
        return canvas.text({left(), top}, width(), block.runs, {points(block.points)});
    case Kind::Flag:
        return paintLetterFlag(canvas, {left(), width()}, top, m_letter.flags.at(block.flag),
                               m_texts, points(block.points));
    case Kind::Signature:
        return paintLetterSignature(canvas, {left(), width()}, top, m_letter.clinician,
                                    m_letter.practiceName, m_texts, points(block.points));
    }
    return 0;
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
