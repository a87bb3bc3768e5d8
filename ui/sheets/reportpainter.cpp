// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/reportpainter.h"

#include "core/base/bidi.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTopMargin = 13;
constexpr double kBottomMargin = 10;
constexpr double kBoxPadding = 2.8;
constexpr double kCellGap = 2; // between the columns of the table
constexpr double kRowAir = 0.8; // above and below the words of a row
// The shares of the table's columns: name, at the start, now, change, meaning.
constexpr std::array kColumns{0.25, 0.165, 0.165, 0.115, 0.305};

const QString kDot = u" \u00B7 "_s;

QString withDay(const QString& value, const QString& day)
{
    return value.isEmpty() ? u"\u2013"_s : value + u" ("_s + day + u')';
}

QStringList cellsOf(const ReportScore& score)
{
    return {score.name, withDay(score.before, score.beforeDay), withDay(score.now, score.nowDay),
            score.change, score.meaning};
}

QString paddedNumber(int number)
{
    return QString::number(number).rightJustified(5, u'0'); // as in the names of files
}

/// The runs from character `from` up to `to` of all of them.
std::vector<SheetCanvas::Run> between(const std::vector<SheetCanvas::Run>& runs, qsizetype from,
                                      qsizetype to)
{
    std::vector<SheetCanvas::Run> part;
    qsizetype begin = 0;
    for (const SheetCanvas::Run& run : runs) {
        const qsizetype first = std::max<qsizetype>(0, from - begin);
        const qsizetype last = std::min(run.text.size(), to - begin);
        if (first < last)
            part.push_back({run.text.sliced(first, last - first), run.strong});
        begin += run.text.size();
    }
    return part;
}

} // namespace

ReportPainter::Block ReportPainter::headOf(Block block, qsizetype characters)
{
    block.runs = between(block.runs, 0, characters);
    return block;
}

ReportPainter::Block ReportPainter::tailOf(Block block, qsizetype characters)
{
    block.runs = between(block.runs, characters, std::numeric_limits<qsizetype>::max());
    return block;
}

ReportPainter::ReportPainter(ProgressReport report, const SheetTexts& texts,
                             const ProgressData& course, SheetPaper paper)
    : m_report(std::move(report)), m_texts(texts),
      m_chart(std::make_shared<const ReportChart>(course, texts)), m_mark(m_report.practiceLogo),
      m_page(SheetOptions{.paper = paper}.pageSize().size(QPageSize::Millimeter))
{
    m_column.width = m_page.width() - 2 * m_column.left;
    collect();
    m_pages = flow();
    for (const double density : {0.96, 0.92, 0.9}) {
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

void ReportPainter::collectHead()
{
    const auto text = [this](const QString& key) { return m_texts.text(key); };
    m_blocks.push_back(
        {Kind::Text,
         {{m_report.recipient.isEmpty() ? text(u"to.gp"_s)
                                        : m_texts.text(u"to"_s, {isolated(m_report.recipient)}),
           false}},
         11,
         1});
    const QString side = text(u"side."_s + kSideCodes.toCode(m_report.side));
    m_blocks.push_back({Kind::Text, {{m_texts.text(u"title.of"_s, {side}), true}}, 16, 2.5});
    QStringList facts{m_report.birthDate.isValid()
                          ? m_texts.text(u"patient.born"_s, {m_texts.longDate(m_report.birthDate)})
                          : text(u"patient.bornUnknown"_s)};
    if (m_report.patientNumber > 0)
        facts.append(m_texts.text(u"patient.number"_s, {paddedNumber(m_report.patientNumber)}));
    m_blocks.push_back({Kind::Text,
                        {{isolated(m_report.patientName), true}, {kDot + facts.join(kDot), false}},
                        11,
                        0.8});
}

void ReportPainter::collect()
{
    collectHead();
    if (!m_report.flags.isEmpty())
        m_blocks.push_back({Kind::Text, {{m_texts.text(u"heading.flags"_s), true}}, 11, 3});
    for (qsizetype flag = 0; flag < m_report.flags.size(); ++flag)
        m_blocks.push_back({Kind::Flag, {}, 10, 1.6, flag});
    const ReportParagraph& summary = m_report.paragraph(ReportPart::Summary);
    if (summary.isPrinted())
        m_blocks.push_back({Kind::Box,
                            {{summary.heading + u". "_s, true}, {summary.text.trimmed(), false}},
                            10.5,
                            3});
    if (!m_report.scores.isEmpty())
        m_blocks.push_back({Kind::TableHead, {}, 9.5, 3});
    for (qsizetype row = 0; row < m_report.scores.size(); ++row)
        m_blocks.push_back({Kind::TableRow, {}, 9.5, 0, row});
    if (!m_chart->isEmpty())
        m_blocks.push_back({Kind::Chart, {}, 9, 3});
    for (const ReportParagraph& paragraph : std::as_const(m_report.paragraphs)) {
        if (paragraph.part != ReportPart::Summary && paragraph.isPrinted())
            add(paragraph);
    }
    m_blocks.push_back({Kind::Signature, {}, 10.5, 4});
}

void ReportPainter::add(const ReportParagraph& paragraph)
{
    double gap = 2.4;
    QString heading = paragraph.heading + u". "_s;
    for (const QString& line : paragraph.text.trimmed().split(u'\n')) {
        std::vector<SheetCanvas::Run> runs;
        if (!heading.isEmpty())
            runs.push_back({std::exchange(heading, QString()), true});
        runs.push_back({line.trimmed(), false});
        m_blocks.push_back({Kind::Text, std::move(runs), 10, std::exchange(gap, 0)});
    }
}

std::vector<ReportPainter::Page> ReportPainter::flow() const
{
    const SheetCanvas ruler(nullptr);
    const double bottom = m_page.height() - kBottomMargin - footer(ruler, 0, 0) - 1;
    const double first = header(ruler);
    std::vector<Page> pages(1);
    double y = first;
    const auto turn = [&] {
        pages.emplace_back();
        y = first;
    };
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        y += m_blocks[i].gap * m_density;
        Block rest = m_blocks[i];
        double height = block(ruler, rest, y);
        // A heading that ends a page goes along with what it is the heading of.
        const bool leads = i + 1 < m_blocks.size()
            && (rest.kind == Kind::TableHead || m_blocks[i + 1].kind == Kind::Flag);
        const double wanted = height + (leads ? block(ruler, m_blocks[i + 1], y) : 0);
        if (y + wanted > bottom && !pages.back().empty()) {
            const qsizetype fits = rest.kind == Kind::Text ? fitting(rest, bottom - y) : 0;
            if (fits > 0)
                pages.back().push_back({headOf(rest, fits), y});
            turn();
            rest = tailOf(rest, fits);
            height = block(ruler, rest, y);
        }
        // What is longer than a page goes on over as many as it takes.
        while (rest.kind == Kind::Text && y + height > bottom) {
            const qsizetype fits = fitting(rest, bottom - y);
            if (fits <= 0)
                break;
            pages.back().push_back({headOf(rest, fits), y});
            turn();
            rest = tailOf(rest, fits);
            height = block(ruler, rest, y);
        }
        pages.back().push_back({rest, y});
        y += height;
    }
    return pages;
}

qsizetype ReportPainter::fitting(const Block& block, double height) const
{
    const SheetCanvas::Style style{points(block.points)};
    const qsizetype characters = SheetCanvas::fitting(m_column.width, block.runs, style, height);
    qsizetype all = 0;
    for (const SheetCanvas::Run& run : block.runs)
        all += run.text.size();
    // A single line at the foot of a page looks lost.
    const double least = SheetCanvas(nullptr).text({0, 0}, m_column.width, u"x"_s, style) * 1.5;
    return characters < all && height > least ? characters : 0;
}

double ReportPainter::points(double usual) const
{
    return std::max(kSmallestPoints, usual * m_density);
}

void ReportPainter::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const SheetCanvas canvas(&painter);
    header(canvas);
    for (const Placed& placed : m_pages.at(static_cast<std::size_t>(page)))
        block(canvas, placed.block, placed.top);
    const double height = footer(SheetCanvas(nullptr), page, 0);
    footer(canvas, page, m_page.height() - kBottomMargin - height);
    painter.restore();
}

double ReportPainter::header(const SheetCanvas& canvas) const
{
    return kTopMargin
        + paintLetterHead(canvas, m_column, kTopMargin,
                          {m_report.practiceName,
                           contactLine(m_report.practiceAddress, m_report.practicePhone, m_texts),
                           m_texts.longDate(m_report.date)},
                          m_mark);
}

double ReportPainter::block(const SheetCanvas& canvas, const Block& block, double top) const
{
    switch (block.kind) {
    case Kind::Text:
        return canvas.text({m_column.left, top}, m_column.width, block.runs,
                           {points(block.points)});
    case Kind::Box:
        return box(canvas, block, top);
    case Kind::Flag:
        return paintLetterFlag(canvas, m_column, top, m_report.flags.at(block.index), m_texts,
                               points(block.points));
    case Kind::TableHead:
        return row(canvas,
                   {m_texts.text(u"table.name"_s), m_texts.text(u"table.before"_s),
                    m_texts.text(u"table.now"_s), m_texts.text(u"table.change"_s),
                    m_texts.text(u"table.meaning"_s)},
                   true, top);
    case Kind::TableRow:
        return row(canvas, cellsOf(m_report.scores.at(block.index)), false, top);
    case Kind::Chart:
        return chart(canvas, top);
    case Kind::Signature:
        return paintLetterSignature(canvas, m_column, top, m_report.clinician,
                                    m_report.practiceName, m_texts, points(block.points));
    }
    return 0;
}

double ReportPainter::box(const SheetCanvas& canvas, const Block& block, double top) const
{
    const SheetCanvas::Style style{points(block.points)};
    const double room = m_column.width - 2 * kBoxPadding;
    const double height =
        SheetCanvas(nullptr).text({0, 0}, room, block.runs, style) + 2 * kBoxPadding * 0.8;
    canvas.box({m_column.left, top, m_column.width, height}, 0.35, 2);
    canvas.text({m_column.left + kBoxPadding, top + kBoxPadding * 0.8}, room, block.runs, style);
    return height;
}

double ReportPainter::row(const SheetCanvas& canvas, const QStringList& cells, bool isHead,
                          double top) const
{
    double x = m_column.left;
    double height = 0;
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        const double wide = m_column.width * kColumns.at(i);
        SheetCanvas::Style style{points(9.5), isHead ? QFont::Bold : QFont::Normal};
        if (i > 0 && i + 1 < kColumns.size())
            style.align = SheetCanvas::Align::End;
        height = std::max(height,
                          canvas.text({x, top + kRowAir}, wide - kCellGap,
                                      cells.at(static_cast<qsizetype>(i)), style));
        x += wide;
    }
    const double bottom = top + height + 2 * kRowAir;
    canvas.line({m_column.left, bottom}, {m_column.left + m_column.width, bottom},
                isHead ? 0.35 : 0.1);
    return bottom - top;
}

double ReportPainter::chart(const SheetCanvas& canvas, double top) const
{
    const double height = m_chart->height(m_density);
    if (canvas.paints())
        m_chart->paint(canvas.painter(), {m_column.left, top, m_column.width, height});
    return height;
}

double ReportPainter::footer(const SheetCanvas& canvas, int page, double top) const
{
    canvas.line({m_column.left, top}, {m_column.left + m_column.width, top}, 0.25);
    QString whose = isolated(m_report.patientName);
    if (m_report.patientNumber > 0)
        whose += kDot + m_texts.text(u"patient.number"_s, {paddedNumber(m_report.patientNumber)});
    const double made = canvas.text(
        {m_column.left, top + 1}, m_column.width * 0.78,
        whose + kDot + m_texts.text(u"footer.made"_s, {isolated(m_report.clinician)}), {9});
    canvas.text(
        {m_column.left + m_column.width * 0.8, top + 1}, m_column.width * 0.2,
        m_texts.text(u"footer.page"_s, {QString::number(page + 1), QString::number(pageCount())}),
        {9, QFont::Normal, SheetCanvas::Align::End});
    return made + 1;
}

} // namespace ach
