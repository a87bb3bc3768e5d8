// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bidi.h"
#include "ui/sheets/sheetcanvas.h"
#include "ui/sheets/sheetpainter.h"

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr double kTopMargin = 8;
constexpr double kBeside = 3.4; // between a picture and the words
constexpr double kBetween = 5; // between the two sides
constexpr double kLeastShare = 0.35; // of the room, for the narrower side
constexpr double kPointStep = 0.4;
constexpr int kMostNameLines = 3;
constexpr int kMostDetailLines = 2;
constexpr int kMostAddressLines = 3;
constexpr int kShortHours = 24; // characters that move to the next line together

/// Words in which the name keeps its first `letters`.
QString shortened(const QString& words, const QString& name, qsizetype letters)
{
    QString result = words;
    return result.replace(name, name.left(letters).trimmed() + u'\u2026');
}

} // namespace

double SheetPainter::header(const SheetCanvas& canvas, int page) const
{
    const bool first = page == 0;
    const double codeSide = first ? code(canvas, kTopMargin) : 0;
    const double rightEdge = left() + width() - (codeSide > 0 ? codeSide + kBeside : 0);
    const double leftEdge = left() + m_mark.width() + kBeside;
    const double room = rightEdge - leftEdge - kBetween;
    m_mark.paint(canvas, {left(), kTopMargin});

    const Heading words = heading(first, room);
    const double practiceBottom =
        paintLines(canvas, words.practice, {leftEdge, kTopMargin}, room - words.patientRoom, false);
    const double patientBottom =
        paintLines(canvas, words.patient, {rightEdge - words.patientRoom, kTopMargin},
                   words.patientRoom, true);
    double bottom = std::max(
        {practiceBottom, patientBottom, kTopMargin + codeSide, kTopMargin + PracticeMark::kHeight});
    // Large print has no room for the details in two columns.
    if (m_options.largePrint && first)
        bottom += canvas.text({left(), bottom}, width(),
                              joined({sheetOf(), planWords(), replacesWords(),
                                      m_texts.text(u"footer.sheet"_s, {m_sheet.sheetId})}),
                              {points(9.4)});
    bottom += 1.6;
    canvas.line({left(), bottom}, {left() + width(), bottom}, 0.65);
    return bottom + 1.6;
}

SheetPainter::Heading SheetPainter::heading(bool firstPage, double room) const
{
    Heading best{practiceLines(firstPage), patientLines(firstPage, true), 0};
    const double practiceWidth = naturalWidth(best.practice);
    const double oneLine = naturalWidth(best.patient);
    const auto within = [room](double width) {
        return std::clamp(width, room * kLeastShare, room * (1 - kLeastShare));
    };
    best.patientRoom = within(oneLine);
    if (oneLine <= best.patientRoom && practiceWidth <= room - best.patientRoom)
        return best;

    // Something has to wrap: of a few ways to share the room, the one that takes the least height,
    // so that a page more is never the price of a long name.
    const Lines apart = patientLines(firstPage, false);
    const SheetCanvas ruler(nullptr);
    double least = 0;
    for (const double share :
         {oneLine, naturalWidth(apart), room - practiceWidth, room * 0.5, room * 0.58}) {
        const double patientRoom = within(share);
        const Lines& patient = oneLine <= patientRoom ? best.patient : apart;
        const double height =
            std::max(paintLines(ruler, best.practice, {}, room - patientRoom, false),
                     paintLines(ruler, patient, {}, patientRoom, true));
        if (least == 0 || height < least - 0.01) {
            least = height;
            best.patientRoom = patientRoom;
        }
    }
    if (oneLine > best.patientRoom)
        best.patient = apart;
    return best;
}

SheetPainter::Line SheetPainter::nameLine(const QString& words, const QString& name) const
{
    return {words, name, points(14.3), points(11), QFont::Bold, kMostNameLines};
}

SheetPainter::Line SheetPainter::detailLine(const QString& words, const QString& name,
                                            bool strong) const
{
    return {words,
            name,
            points(9.4),
            points(kSmallestPoints),
            strong ? QFont::Bold : QFont::Normal,
            kMostDetailLines};
}

SheetPainter::Lines SheetPainter::practiceLines(bool firstPage) const
{
    Lines lines{nameLine(isolated(m_sheet.practiceName), m_sheet.practiceName)};
    if (firstPage) {
        lines.push_back(detailLine(isolated(m_sheet.practiceAddress), m_sheet.practiceAddress));
        lines.back().mostLines = kMostAddressLines;
    }
    const QString hours = m_sheet.practiceHours.size() <= kShortHours
        ? unbroken(m_sheet.practiceHours)
        : m_sheet.practiceHours;
    if (!m_sheet.practicePhone.isEmpty())
        lines.push_back(detailLine(
            joined({m_texts.text(u"header.call"_s, {m_sheet.practicePhone}), isolated(hours)}),
            hours));
    return lines;
}

SheetPainter::Lines SheetPainter::patientLines(bool firstPage, bool planOnOneLine) const
{
    const QString side = m_texts.text(u"side."_s + kSideCodes.toCode(m_sheet.side));
    const QString name = m_sheet.shownPatientName();
    Lines lines{nameLine(joined({isolated(name), side}), name)};
    if (!firstPage || !m_options.largePrint)
        lines.push_back(detailLine(sheetOf(), m_sheet.preparedBy));
    if (!firstPage)
        return lines;
    if (!m_options.largePrint && planOnOneLine) {
        lines.push_back(detailLine(joined({planWords(), replacesWords()}), m_sheet.planName));
    } else if (!m_options.largePrint) {
        lines.push_back(detailLine(planWords(), m_sheet.planName));
        lines.push_back(detailLine(replacesWords()));
    }
    if (m_sheet.nextVisit.isValid()) {
        QString visit = m_texts.dayAndDate(m_sheet.nextVisit.date());
        if (m_sheet.nextVisit.time() != QTime(0, 0))
            visit += u", "_s + m_texts.locale().toString(m_sheet.nextVisit.time(), u"H:mm"_s);
        lines.push_back(detailLine(m_texts.text(u"header.nextVisit"_s, {visit}), {}, true));
    }
    return lines;
}

QString SheetPainter::sheetOf() const
{
    const QString date = m_texts.longDate(m_sheet.date);
    if (m_sheet.preparedBy.isEmpty())
        return m_texts.text(u"header.sheetOf"_s, {date});
    return m_texts.text(u"header.sheetOfBy"_s, {date, isolated(m_sheet.preparedBy)});
}

QString SheetPainter::planWords() const
{
    return m_texts.text(u"header.plan"_s,
                        {isolated(m_sheet.planName), QString::number(m_sheet.planVersion)});
}

QString SheetPainter::replacesWords() const
{
    return m_sheet.replaces
        ? m_texts.text(u"header.replaces"_s, {m_texts.longDate(*m_sheet.replaces)})
        : QString();
}

double SheetPainter::naturalWidth(const Lines& lines)
{
    double widest = 0;
    for (const Line& line : lines)
        widest =
            std::max(widest, SheetCanvas::textWidth(line.words, {line.points, line.weight}) + 0.5);
    return widest;
}

double SheetPainter::paintLines(const SheetCanvas& canvas, const Lines& lines, QPointF topLeft,
                                double room, bool atEnd)
{
    double y = topLeft.y();
    for (const Line& line : lines)
        y += paintLine(canvas, line, {topLeft.x(), y}, room, atEnd);
    return y;
}

double SheetPainter::paintLine(const SheetCanvas& canvas, const Line& line, QPointF topLeft,
                               double room, bool atEnd)
{
    if (line.words.isEmpty())
        return 0;
    SheetCanvas::Style style{line.points, line.weight,
                             atEnd ? SheetCanvas::Align::End : SheetCanvas::Align::Start};
    while (style.points - kPointStep >= line.least
           && SheetCanvas::textWidth(line.words, style) + 0.5 > room)
        style.points -= kPointStep;

    const SheetCanvas ruler(nullptr);
    const double most = (line.mostLines + 0.5) * ruler.text({}, room, u"X"_s, style);
    const double height = ruler.text({}, room, line.words, style);
    if (height <= most || line.name.isEmpty())
        return canvas.text(topLeft, room, line.words, style);
    // Halving finds how much of the name can stay.
    qsizetype fits = 1;
    qsizetype tooMany = line.name.size();
    while (tooMany - fits > 1) {
        const qsizetype letters = (fits + tooMany) / 2;
        const bool isTooHigh =
            ruler.text({}, room, shortened(line.words, line.name, letters), style) > most;
        (isTooHigh ? tooMany : fits) = letters;
    }
    return canvas.text(topLeft, room, shortened(line.words, line.name, fits), style);
}

} // namespace ach
