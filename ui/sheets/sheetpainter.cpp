// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetpainter.h"

#include "ui/sheets/sheetcanvas.h"
#include "ui/sheets/sheetsymbols.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr double kSideMargin = 10.5;
constexpr double kBottomMargin = 7;
constexpr double kGap = 1.9;
constexpr double kLargest = 42; // height of a picture
constexpr double kSmallest = 22;
constexpr double kPictureStep = 0.5;
constexpr double kDiaryRowLargest = 9.5;
constexpr int kLargePrintPerPage = 2;
constexpr double kCodeSquare = 0.44; // still read at 150 dpi, two and a half dots a square
constexpr double kCodeAtLeast = 17;

} // namespace

QString SheetPainter::joined(const QStringList& parts)
{
    QStringList filled;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(filled),
                 [](const QString& part) { return !part.isEmpty(); });
    return filled.join(u" \u00B7 "_s);
}

SheetPainter::SheetPainter(HomeSheet sheet, SheetTexts texts, SheetOptions options)
    : m_sheet(std::move(sheet)), m_texts(std::move(texts)), m_options(options),
      m_mark(m_sheet.practiceLogo), m_page(options.pageSize().size(QPageSize::Millimeter))
{
    layOut();
}

void SheetPainter::layOut()
{
    // As few pages as possible; then the text, and last the pictures, as large as they can be on
    // that many.
    const double largest = m_options.largePrint ? 2 * kLargest : kLargest;
    const double smallest = m_options.largePrint ? 1.6 * kLargest : kSmallest;
    double bestDensity = 1;
    m_pages = flow(smallest);
    for (const double density : {0.96, 0.92, 0.88}) {
        m_density = density;
        std::vector<Page> pages = flow(smallest);
        if (pages.size() < m_pages.size()) {
            bestDensity = density;
            m_pages = std::move(pages);
        }
    }
    m_density = bestDensity;
    // Halving finds the height: larger pictures never need fewer pages.
    double fits = smallest;
    double tooHigh = largest + kPictureStep;
    while (tooHigh - fits > kPictureStep) {
        const double height = (fits + tooHigh) / 2;
        std::vector<Page> pages = flow(height);
        if (pages.size() > m_pages.size()) {
            tooHigh = height;
            continue;
        }
        fits = height;
        m_pages = std::move(pages);
    }
    m_pictureHeight = fits;
    // Where room is left below the diary its rows grow, which makes writing easier.
    const Placed& last = m_pages.back().back();
    if (last.block == Block::Diary && !m_options.largePrint) {
        const SheetCanvas ruler(nullptr);
        const double bottom = m_page.height() - kBottomMargin - footer(ruler, 0, 0) - kGap / 2;
        const double spare = bottom - last.top - diary(ruler, last.top);
        m_diaryRow = std::min(kDiaryRowLargest, m_diaryRow + std::max(0.0, spare) / 5);
    }
}

std::vector<SheetPainter::Page> SheetPainter::flow(double pictureHeight) const
{
    const SheetCanvas ruler(nullptr);
    std::vector<Placed> queue{{Block::Title, 0, 0}};
    for (std::size_t i = 0; i < m_sheet.exercises.size(); ++i)
        queue.push_back({Block::Exercise, i, 0});
    if (!m_sheet.note.isEmpty())
        queue.push_back({Block::Note, 0, 0});
    queue.push_back({Block::Pain, 0, 0});
    if (m_sheet.adjuncts.any())
        queue.push_back({Block::Adjuncts, 0, 0});
    queue.push_back({Block::Calls, 0, 0});
    if (m_options.withDiary)
        queue.push_back({Block::Diary, 0, 0});

    const double bottom = m_page.height() - kBottomMargin - footer(ruler, 0, 0) - kGap / 2;
    std::vector<Page> pages(1);
    double y = header(ruler, 0);
    int exercisesHere = 0;
    for (const Placed& next : queue) {
        const double height = block(ruler, next.block, next.index, y, pictureHeight);
        const bool full = m_options.largePrint && next.block == Block::Exercise
            && exercisesHere == kLargePrintPerPage;
        if ((y + height > bottom || full) && !pages.back().empty()) {
            pages.emplace_back();
            y = header(ruler, 1);
            exercisesHere = 0;
        }
        pages.back().push_back({next.block, next.index, y});
        y += height + kGap;
        exercisesHere += next.block == Block::Exercise ? 1 : 0;
    }
    return pages;
}

double SheetPainter::points(double usual) const
{
    if (m_options.largePrint)
        return std::max(kSmallestLargePoints, usual * 1.4 * m_density);
    return std::max(kSmallestPoints, usual * m_density);
}

double SheetPainter::left() const
{
    return kSideMargin;
}

double SheetPainter::width() const
{
    return m_page.width() - 2 * kSideMargin;
}

void SheetPainter::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const SheetCanvas canvas(&painter);
    header(canvas, page);
    for (const Placed& placed : m_pages.at(static_cast<std::size_t>(page)))
        block(canvas, placed.block, placed.index, placed.top, m_pictureHeight);
    const double height = footer(SheetCanvas(nullptr), page, 0);
    footer(canvas, page, m_page.height() - kBottomMargin - height);
    painter.restore();
}

double SheetPainter::block(const SheetCanvas& canvas, Block kind, std::size_t index, double top,
                           double pictureHeight) const
{
    switch (kind) {
    case Block::Title:
        return title(canvas, top);
    case Block::Exercise:
        return exercise(canvas, index, top, pictureHeight);
    case Block::Note:
        return note(canvas, top);
    case Block::Pain:
        return pain(canvas, top);
    case Block::Adjuncts:
        return adjuncts(canvas, top);
    case Block::Diary:
        return diary(canvas, top);
    case Block::Calls:
        return calls(canvas, top);
    }
    return 0;
}

double SheetPainter::code(const SheetCanvas& canvas, double top) const
{
    const QString text = sheetCode(m_sheet);
    const int squares = m_options.withCode ? qrCodeSize(text) : 0;
    if (squares == 0)
        return 0;
    const double side = std::max(kCodeAtLeast, squares * kCodeSquare);
    if (canvas.paints())
        paintQrCode(canvas.painter(), QRectF(left() + width() - side, top, side, side), text);
    return side;
}

double SheetPainter::title(const SheetCanvas& canvas, double top) const
{
    const SheetCanvas::Style large{points(15.7), QFont::Bold};
    const SheetCanvas::Style plain{points(10.1)};
    const QString words = m_texts.text(u"title"_s);
    const double height = canvas.text({left(), top}, width(), words, large);
    if (m_sheet.runningPlan.isEmpty())
        return height;
    // The running plan stands on the same baseline, or below when it is long.
    const double x = left() + SheetCanvas::textWidth(words, large) + 4.5;
    const double room = left() + width() - x;
    if (SheetCanvas::textWidth(m_sheet.runningPlan, plain) < room) {
        canvas.text({x, top + SheetCanvas::ascent(large) - SheetCanvas::ascent(plain)}, room,
                    m_sheet.runningPlan, plain);
        return height;
    }
    return height + canvas.text({left(), top + height}, width(), m_sheet.runningPlan, plain);
}

double SheetPainter::footer(const SheetCanvas& canvas, int page, double top) const
{
    const SheetCanvas::Style plain{points(9)};
    const SheetCanvas::Style atEnd{points(9), QFont::Normal, SheetCanvas::Align::End};
    const QString sheetAndPage = joined(
        {m_options.largePrint ? QString() : m_texts.text(u"footer.sheet"_s, {m_sheet.sheetId}),
         m_texts.text(u"footer.page"_s,
                      {QString::number(page + 1), QString::number(pageCount())})});
    // A little more than now: the number of pages may grow a digit after this was measured.
    const double rightRoom =
        std::min(width() * 0.45, SheetCanvas::textWidth(sheetAndPage, plain) + 4);
    const double leftRoom = width() - rightRoom - 2;
    canvas.line({left(), top}, {left() + width(), top}, 0.4);

    std::vector<SheetCanvas::Run> words;
    if (!m_sheet.practicePhone.isEmpty())
        words.push_back({m_texts.text(u"footer.contact"_s, {m_sheet.practicePhone}) + u' ', true});
    if (!m_sheet.preparedBy.isEmpty() && !m_options.largePrint)
        words.push_back({m_texts.text(u"footer.made"_s, {m_sheet.preparedBy}), false});
    const double leftHeight = canvas.text({left(), top + 1}, leftRoom, words, plain);
    const double rightHeight =
        canvas.text({left() + leftRoom + 2, top + 1}, rightRoom, sheetAndPage, atEnd);
    return std::max(leftHeight, rightHeight) + 1;
}

} // namespace ach
