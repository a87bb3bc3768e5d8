// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/leafletpainter.h"

#include "ui/handouts/handoutpicture.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr double kSideMargin = 24; // lines of about eighty letters read well
constexpr double kTopMargin = 10;
constexpr double kBottomMargin = 9;
constexpr double kSmallestPoints = 9;
constexpr double kSmallestLargePoints = 18;
constexpr double kRoomBelowHeading = 22; // for the first lines of a paragraph

std::vector<SheetCanvas::Run> runsOf(const HandoutWords& words)
{
    std::vector<SheetCanvas::Run> runs;
    for (const HandoutRun& run : words)
        runs.push_back({run.text, run.strong});
    return runs;
}

QString textOf(const std::vector<SheetCanvas::Run>& runs)
{
    QString text;
    for (const SheetCanvas::Run& run : runs)
        text += run.text;
    return text;
}

/// Takes the runs apart at `place`; spaces at the break are dropped.
std::vector<SheetCanvas::Run> takeFrom(std::vector<SheetCanvas::Run>& runs, qsizetype place)
{
    std::vector<SheetCanvas::Run> rest;
    std::vector<SheetCanvas::Run> kept;
    qsizetype at = 0;
    for (const SheetCanvas::Run& run : runs) {
        const qsizetype here = std::clamp<qsizetype>(place - at, 0, run.text.size());
        if (here > 0)
            kept.push_back({run.text.left(here), run.strong});
        if (here < run.text.size())
            rest.push_back({run.text.mid(here), run.strong});
        at += run.text.size();
    }
    runs = std::move(kept);
    while (!rest.empty() && rest.front().text.startsWith(u' '))
        rest.front().text.remove(0, 1);
    return rest;
}

} // namespace

LeafletPainter::LeafletPainter(Leaflet leaflet, SheetTexts texts, SheetOptions options)
    : m_leaflet(std::move(leaflet)), m_texts(std::move(texts)), m_options(options),
      m_mark(m_leaflet.practiceLogo), m_page(options.pageSize().size(QPageSize::Millimeter))
{
    for (const Handout& handout : m_leaflet.handouts)
        cut(handout);
    flow();
}

bool LeafletPainter::Piece::keepsNext() const
{
    const bool introduces = kind == Kind::Words && textOf(runs).endsWith(u':');
    return kind == Kind::Title || kind == Kind::Heading || introduces;
}

void LeafletPainter::cut(const Handout& handout)
{
    using Kind = HandoutBlock::Kind;
    m_pieces.push_back({Piece::Kind::Title, {{handout.title, false}}, {}});
    for (const HandoutBlock& block : handout.blocks) {
        switch (block.kind) {
        case Kind::Heading:
        case Kind::Paragraph:
        case Kind::List:
            for (const HandoutWords& line : block.lines)
                m_pieces.push_back({block.kind == Kind::Heading    ? Piece::Kind::Heading
                                        : block.kind == Kind::List ? Piece::Kind::Item
                                                                   : Piece::Kind::Words,
                                    runsOf(line),
                                    {}});
            break;
        case Kind::Emergency:
        case Kind::SameDay:
            cutBox(block);
            break;
        case Kind::TrafficLight:
            m_pieces.push_back({Piece::Kind::TrafficLight, {}, {&block}});
            break;
        case Kind::Picture:
            if (!HandoutPicture::exists(block.picture)) {
                m_pieces.push_back({Piece::Kind::Words, {{block.title, false}}, {}});
                break;
            }
            // Two pictures that follow each other stand side by side.
            if (m_pieces.back().kind == Piece::Kind::Pictures && m_pieces.back().blocks.size() == 1)
                m_pieces.back().blocks.push_back(&block);
            else
                m_pieces.push_back({Piece::Kind::Pictures, {}, {&block}});
            break;
        }
    }
}

void LeafletPainter::cutBox(const HandoutBlock& block)
{
    m_pieces.push_back({Piece::Kind::Box, {}, {&block}});
    for (const HandoutWords& line : block.lines) {
        if (plainText(line).size() > kLongestBoxLine)
            m_pieces.push_back({Piece::Kind::Words, runsOf(line), {}});
    }
}

void LeafletPainter::flow()
{
    const SheetCanvas ruler(nullptr);
    m_pages.assign(1, {});
    double y = header(ruler, 0);
    const auto turn = [&] {
        m_pages.emplace_back();
        y = header(ruler, 1);
    };
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        Piece next = m_pieces.at(i);
        if (!m_pages.back().empty())
            y += spaceAbove(next);
        double height = piece(ruler, next, y);
        double wanted = height;
        // A heading never stands alone at the end of a page.
        for (std::size_t j = i; m_pieces.at(j).keepsNext() && j + 1 < m_pieces.size(); ++j) {
            const Piece& after = m_pieces.at(j + 1);
            const double all = piece(ruler, after, y);
            wanted +=
                spaceAbove(after) + (after.isWords() ? std::min(all, kRoomBelowHeading) : all);
        }
        if (y + wanted > bottom() && !m_pages.back().empty()) {
            Piece rest;
            const bool isLong = next.isWords() && !next.keepsNext() && height > bottom() / 5;
            if (isLong && divide(next, rest, bottom() - y)) {
                next.top = y;
                m_pages.back().push_back(std::move(next));
                next = std::move(rest);
            }
            turn();
            height = piece(ruler, next, y);
        }
        while (y + height > bottom() && next.isWords()) {
            Piece rest;
            if (!divide(next, rest, bottom() - y))
                break;
            next.top = y;
            m_pages.back().push_back(std::move(next));
            next = std::move(rest);
            turn();
            height = piece(ruler, next, y);
        }
        next.top = y;
        y += height;
        m_pages.back().push_back(std::move(next));
    }
    m_pieces.clear();
}

bool LeafletPainter::divide(Piece& piece, Piece& rest, double height) const
{
    const qsizetype place =
        SheetCanvas::fitting(width() - indent(piece), piece.runs, style(piece), height);
    if (place <= 0 || place >= textOf(piece.runs).size())
        return false;
    rest = piece;
    rest.runs = takeFrom(piece.runs, place);
    rest.goesOn = true;
    return !rest.runs.empty();
}

double LeafletPainter::points(double usual) const
{
    return m_options.largePrint ? std::max(kSmallestLargePoints, usual * 1.5)
                                : std::max(kSmallestPoints, usual);
}

double LeafletPainter::left() const
{
    return m_options.largePrint ? kSideMargin * 0.75 : kSideMargin;
}

double LeafletPainter::width() const
{
    return m_page.width() - 2 * left();
}

double LeafletPainter::bottom() const
{
    return m_page.height() - kBottomMargin - footer(SheetCanvas(nullptr), 0, 0) - 4;
}

SheetCanvas::Style LeafletPainter::style(const Piece& piece) const
{
    const auto align =
        textOf(piece.runs).isRightToLeft() ? SheetCanvas::Align::End : SheetCanvas::Align::Start;
    switch (piece.kind) {
    case Piece::Kind::Title:
        return {points(20), QFont::Bold, align};
    case Piece::Kind::Heading:
        return {points(14), QFont::Bold, align};
    default:
        return {points(11.5), QFont::Normal, align};
    }
}

double LeafletPainter::indent(const Piece& piece) const
{
    return piece.kind == Piece::Kind::Item ? points(11.5) * 0.45 : 0;
}

double LeafletPainter::spaceAbove(const Piece& piece) const
{
    const double line = points(11.5) * 25.4 / 72;
    switch (piece.kind) {
    case Piece::Kind::Title:
        return line * 3;
    case Piece::Kind::Heading:
        return line * 1.5;
    case Piece::Kind::Item:
        return line * 0.35;
    default:
        return line * 0.8;
    }
}

void LeafletPainter::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const SheetCanvas canvas(&painter);
    header(canvas, page);
    for (const Piece& placed : m_pages.at(static_cast<std::size_t>(page)))
        piece(canvas, placed, placed.top);
    const double height = footer(SheetCanvas(nullptr), page, 0);
    footer(canvas, page, m_page.height() - kBottomMargin - height);
    painter.restore();
}

double LeafletPainter::header(const SheetCanvas& canvas, int page) const
{
    const double x = left() + m_mark.width() + 3;
    const SheetCanvas::Style small{points(9.4)};
    double room = width() - m_mark.width() - 3;
    double y = kTopMargin;
    double nameBottom = y;
    if (!m_leaflet.patientName.isEmpty()) {
        const double half = room * 0.42;
        nameBottom += canvas.text({left() + width() - half, y}, half,
                                  m_texts.text(u"handout.for"_s, {m_leaflet.patientName}),
                                  {points(11), QFont::DemiBold, SheetCanvas::Align::End});
        room -= half + 3;
    }
    m_mark.paint(canvas, {left(), kTopMargin});
    y += canvas.text({x, y}, room, m_leaflet.practiceName, {points(13), QFont::Bold});
    if (page == 0 && !m_leaflet.practiceAddress.isEmpty())
        y += canvas.text({x, y}, room, m_leaflet.practiceAddress, small);
    if (page == 0 && !m_leaflet.practicePhone.isEmpty()) {
        QString call = m_texts.text(u"header.call"_s, {m_leaflet.practicePhone});
        if (!m_leaflet.practiceHours.isEmpty())
            call += u" \u00B7 "_s + m_leaflet.practiceHours;
        y += canvas.text({x, y}, room, call, small);
    }
    y = std::max({y, nameBottom, kTopMargin + PracticeMark::kHeight}) + 1.6;
    canvas.line({left(), y}, {left() + width(), y}, 0.5);
    return y + 5;
}

double LeafletPainter::footer(const SheetCanvas& canvas, int page, double top) const
{
    const SheetCanvas::Style strong{points(10), QFont::Bold};
    const SheetCanvas::Style atEnd{points(9), QFont::Normal, SheetCanvas::Align::End};
    const QString contact = m_leaflet.practicePhone.isEmpty()
        ? m_texts.text(u"handout.contact"_s)
        : m_texts.text(u"handout.contactAt"_s, {m_leaflet.practicePhone});
    const QString number =
        m_texts.text(u"footer.page"_s, {QString::number(page + 1), QString::number(pageCount())});
    const double numberRoom = std::min(width() * 0.45, SheetCanvas::textWidth(number, atEnd) + 8);
    const double contactRoom = width() - numberRoom - 2;
    canvas.line({left(), top}, {left() + width(), top}, 0.4);
    const double contactHeight = canvas.text({left(), top + 1.2}, contactRoom, contact, strong);
    const double numberHeight =
        canvas.text({left() + contactRoom + 2, top + 1.2}, numberRoom, number, atEnd);
    return std::max(contactHeight, numberHeight) + 1.2;
}

} // namespace ach
