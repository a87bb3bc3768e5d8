// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figurepainter.h"
#include "ui/sheets/sheetcanvas.h"
#include "ui/sheets/sheetpainter.h"
#include "ui/sheets/sheetsymbols.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr double kGap = 1.9;
constexpr double kPad = 2.4;
constexpr double kBoxAir = 1.3; // above and below the words in a box
constexpr double kRadius = 2;
constexpr double kEdge = 0.4;
constexpr double kThickEdge = 0.9;
constexpr int kDiaryDays = 14;
constexpr int kWeek = 7;

} // namespace

double SheetPainter::note(const SheetCanvas& canvas, double top) const
{
    return canvas.text({left(), top}, width(),
                       {{m_texts.text(u"exercise.note"_s, {m_sheet.note}), true}}, {points(10.1)});
}

double SheetPainter::pain(const SheetCanvas& canvas, double top) const
{
    const SheetCanvas::Style heading{points(11), QFont::Bold};
    const SheetCanvas::Style body{points(9.6)};
    const std::vector<PainBand> bands = painBands(m_sheet.painLimits.exercise);
    const SheetCanvas ruler(nullptr);
    const bool stacked = m_options.largePrint;
    const auto count = static_cast<double>(bands.size());
    const double boxWidth = stacked ? width() : (width() - kGap * (count - 1)) / count;
    const double symbol = stacked ? 13 : 8.6;
    const double textRoom = boxWidth - symbol - 2.6 * kPad;

    const auto words = [this](const PainBand& band) {
        const QString range = band.from == band.to
            ? m_texts.text(u"pain.one"_s, {QString::number(band.from)})
            : m_texts.text(u"pain.range"_s, {QString::number(band.from), QString::number(band.to)});
        return m_texts.text(painLevelKey(band.level) + u".title"_s, {range});
    };
    double boxHeight = symbol + 1.2 * kPad;
    for (const PainBand& band : bands)
        boxHeight =
            std::max(boxHeight,
                     ruler.text({0, 0}, textRoom, words(band), heading)
                         + ruler.text({0, 0}, textRoom,
                                      m_texts.text(painLevelKey(band.level) + u".text"_s), body)
                         + 2 * kBoxAir);
    double x = left();
    double y = top;
    for (const PainBand& band : bands) {
        if (canvas.paints()) {
            const bool stop = band.level == PainLevel::Stop;
            canvas.box({x, y, boxWidth, boxHeight}, stop ? kThickEdge : kEdge, kRadius);
            paintPainLevel(canvas.painter(),
                           {x + kPad, y + (boxHeight - symbol) / 2, symbol, symbol}, band.level);
            const QString text = m_texts.text(painLevelKey(band.level) + u".text"_s);
            const double textX = x + symbol + 1.8 * kPad;
            const double height = ruler.text({0, 0}, textRoom, words(band), heading)
                + ruler.text({0, 0}, textRoom, text, body);
            const double textY = y + (boxHeight - height) / 2;
            canvas.text(
                {textX, textY + canvas.text({textX, textY}, textRoom, words(band), heading)},
                textRoom, text, body);
        }
        if (stacked)
            y += boxHeight + kGap;
        else
            x += boxWidth + kGap;
    }
    y = stacked ? y - kGap : y + boxHeight;

    y += 0.8;
    y += canvas.text({left(), y}, width(),
                     {{painLimitWords(m_texts, m_sheet.painLimits) + u' ', true},
                      {m_texts.text(u"pain.morning"_s), false}},
                     body);
    return y - top;
}

double SheetPainter::adjuncts(const SheetCanvas& canvas, double top) const
{
    struct Item {
        FigureAdjunct picture;
        QString key;
        QString more;
    };
    std::vector<Item> items;
    if (m_sheet.adjuncts.heelLift)
        items.push_back({FigureAdjunct::HeelLift, u"adjunct.heelLift"_s,
                         m_sheet.adjuncts.heelLiftHeight.isEmpty() ? QString()
                                                                   : u' '
                                 + m_texts.text(u"adjunct.heelLift.height"_s,
                                                {unbroken(m_sheet.adjuncts.heelLiftHeight)})});
    if (m_sheet.adjuncts.tape)
        items.push_back({FigureAdjunct::Tape, u"adjunct.tape"_s, {}});
    if (m_sheet.adjuncts.foamRoller)
        items.push_back({FigureAdjunct::FoamRoller, u"adjunct.foamRoller"_s, {}});

    const SheetCanvas::Style body{points(9.6)};
    const bool stacked = m_options.largePrint;
    const auto pictureWidthOf = [stacked](const Item& item) {
        return (item.picture == FigureAdjunct::FoamRoller ? 21.0 : 11.0) * (stacked ? 1.3 : 1);
    };
    // The text columns are equally wide, whatever the pictures need.
    double textRoom = width() - 3;
    for (const Item& item : items)
        textRoom -= pictureWidthOf(item) + 2 + kGap;
    textRoom = std::min(textRoom / static_cast<double>(items.size()), 62.0);
    double x = left();
    double y = top;
    double height = 0;
    for (const Item& item : items) {
        const double pictureWidth = pictureWidthOf(item);
        const double pictureHeight = 13.5 * (stacked ? 1.3 : 1);
        const double textX = x + pictureWidth + 2;
        const std::vector<SheetCanvas::Run> runs{
            {m_texts.text(item.key) + u": "_s, true},
            {m_texts.text(item.key + u".text"_s) + item.more, false}};
        if (stacked)
            textRoom = width() - pictureWidth - 3;
        const double textHeight = SheetCanvas(nullptr).text({0, 0}, textRoom, runs, body);
        const double own = std::max(pictureHeight, textHeight);
        if (canvas.paints()) {
            FigurePainter::paintAdjunct(
                canvas.painter(),
                {x, y + std::max(0.0, (own - pictureHeight) / 2), pictureWidth, pictureHeight},
                item.picture, FigureStyle::Print);
            canvas.text({textX, y + (own - textHeight) / 2}, textRoom, runs, body);
        }
        if (stacked) {
            y += own + kGap;
            height += own + kGap;
        } else {
            x += pictureWidth + 2 + textRoom + kGap;
            height = std::max(height, own);
        }
    }
    return height;
}

double SheetPainter::diary(const SheetCanvas& canvas, double top) const
{
    if (!m_options.largePrint)
        return diaryWeek(canvas, top, 0, kDiaryDays);
    const double first = diaryWeek(canvas, top, 0, kWeek) + 2 * kGap;
    return first + diaryWeek(canvas, top + first, kWeek, kWeek);
}

double SheetPainter::diaryWeek(const SheetCanvas& canvas, double top, int firstDay, int days) const
{
    const SheetCanvas::Style label{points(9.2), QFont::DemiBold};
    const SheetCanvas::Style cornerStyle{points(9)};
    const SheetCanvas::Style day{points(9), QFont::Bold, SheetCanvas::Align::Centre};
    const SheetCanvas::Style date{points(9), QFont::Normal, SheetCanvas::Align::Centre};
    const std::array<QString, 5> rows{u"diary.done"_s, u"diary.painDuring"_s,
                                      u"diary.painMorning"_s, u"diary.stiffness"_s, u"diary.run"_s};
    const SheetCanvas ruler(nullptr);
    const double labelWidth = m_options.largePrint ? 68 : 45;
    const double labelRoom = labelWidth - 2.6;
    const double column = (width() - labelWidth) / days;
    const QLocale locale = m_texts.locale();
    const QDate start = m_sheet.diaryStart.isValid() ? m_sheet.diaryStart : m_sheet.date;

    const double dayHeight = ruler.text({0, 0}, column, u"Mo"_s, day);
    const QString from = m_texts.text(
        u"diary.from"_s, {locale.toString(start.addDays(firstDay), m_texts.text(u"date.day"_s))});
    double y = top;
    const std::vector<SheetCanvas::Run> corner{{from + u'\n', true},
                                               {m_texts.text(u"diary.bring"_s), false}};
    const double cornerHeight = ruler.text({0, 0}, labelRoom, corner, cornerStyle);
    const double headHeight = std::max(2 * dayHeight, cornerHeight) + 0.9;
    canvas.text({left() + 1.6, y + (headHeight - cornerHeight) / 2}, labelRoom, corner,
                cornerStyle);
    for (int i = 0; i < days; ++i) {
        const QDate each = start.addDays(firstDay + i);
        const double x = left() + labelWidth + column * i;
        canvas.text({x, y + 0.3}, column,
                    locale.dayName(each.dayOfWeek(), QLocale::ShortFormat).left(2), day);
        canvas.text({x, y + 0.3 + dayHeight * 0.94}, column, QString::number(each.day()), date);
    }
    std::vector<double> lines{y, y + headHeight};
    y += headHeight;
    for (const QString& key : rows) {
        const QString words = m_texts.text(key);
        const double wordsHeight = ruler.text({0, 0}, labelRoom, words, label);
        const double height = std::max(m_options.largePrint ? 11.0 : m_diaryRow, wordsHeight + 0.4);
        canvas.text({left() + 1.6, y + (height - wordsHeight) / 2}, labelRoom, words, label);
        y += height;
        lines.push_back(y);
    }
    for (const double lineY : lines)
        canvas.line({left(), lineY}, {left() + width(), lineY}, 0.3);
    canvas.line({left(), top}, {left(), y}, 0.3);
    for (int i = 0; i <= days; ++i) {
        const double x = left() + labelWidth + column * i;
        canvas.line({x, top}, {x, y}, i == kWeek && days > kWeek ? 0.75 : 0.3);
    }
    return y - top;
}

double SheetPainter::calls(const SheetCanvas& canvas, double top) const
{
    const SheetCanvas::Style heading{points(10.8), QFont::Bold};
    const SheetCanvas::Style body{points(9.4)};
    QStringList sameDay;
    for (const QString& key : {u"call.sameDay.snap"_s, u"call.sameDay.calf"_s,
                               u"call.sameDay.fever"_s, u"call.sameDay.antibiotic"_s})
        sameDay.append(m_texts.text(key));
    struct Box {
        QString heading;
        QString text;
        double edge;
        double width;
    };
    const bool stacked = m_options.largePrint;
    const double share = stacked ? 1 : 0.40;
    const std::array<Box, 2> boxes{
        Box{m_texts.text(u"call.emergency.title"_s, {m_sheet.emergencyNumber}),
            m_texts.text(u"call.emergency.text"_s), kThickEdge,
            stacked ? width() : width() * share - kGap / 2},
        Box{m_texts.text(u"call.sameDay.title"_s), sameDay.join(u' '), kEdge,
            stacked ? width() : width() * (1 - share) - kGap / 2}};

    const SheetCanvas ruler(nullptr);
    double x = left();
    double y = top;
    double height = 0;
    for (const Box& box : boxes) {
        const double own = ruler.text({0, 0}, box.width - 2 * kPad, box.heading, heading)
            + ruler.text({0, 0}, box.width - 2 * kPad, box.text, body) + 2 * kBoxAir;
        height = stacked ? own : std::max(height, own);
        if (stacked) {
            canvas.box({x, y, box.width, own}, box.edge, kRadius);
            const double textY = y + kBoxAir;
            canvas.text(
                {x + kPad,
                 textY
                     + canvas.text({x + kPad, textY}, box.width - 2 * kPad, box.heading, heading)},
                box.width - 2 * kPad, box.text, body);
            y += own + kGap;
        }
    }
    if (stacked)
        return y - kGap - top;
    for (const Box& box : boxes) {
        canvas.box({x, y, box.width, height}, box.edge, kRadius);
        const double textY = y + kBoxAir;
        canvas.text(
            {x + kPad,
             textY + canvas.text({x + kPad, textY}, box.width - 2 * kPad, box.heading, heading)},
            box.width - 2 * kPad, box.text, body);
        x += box.width + kGap;
    }
    return height;
}

} // namespace ach
