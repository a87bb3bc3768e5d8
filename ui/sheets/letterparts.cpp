// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/letterparts.h"

#include "core/base/bidi.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPadding = 2.4; // inside the box of a flag
constexpr double kSmall = 9; // the smallest type on paper
constexpr double kContact = 9.4;
constexpr qsizetype kPiece = 500;

} // namespace

QString contactLine(const QString& address, const QString& phone, const SheetTexts& texts)
{
    QStringList contact;
    if (!address.isEmpty())
        contact.append(address);
    if (!phone.isEmpty())
        contact.append(texts.text(u"header.call"_s, {leftToRight(phone)}));
    return contact.join(u" \u00B7 "_s);
}

double paintLetterHead(const SheetCanvas& canvas, const LetterColumn& column, double top,
                       const LetterHead& head, const PracticeMark& mark)
{
    mark.paint(canvas, {column.left, top});
    const SheetCanvas::Style dateStyle{10.5, QFont::Normal, SheetCanvas::Align::End};
    const double dateRoom = SheetCanvas::textWidth(head.day, dateStyle) + 1;
    const double x = column.left + mark.width() + 3;
    const double room = column.width - mark.width() - 3 - dateRoom - 4;
    double y = top;
    y += canvas.text({x, y}, room, head.practiceName, {14, QFont::Bold});
    if (!head.contact.isEmpty())
        y += canvas.text({x, y}, room, head.contact, {kContact});
    canvas.text({column.left + column.width - dateRoom, top + 1}, dateRoom, head.day, dateStyle);
    y = std::max(y, top + PracticeMark::kHeight) + 1.6;
    canvas.line({column.left, y}, {column.left + column.width, y}, 0.5);
    return y + 3 - top;
}

double paintLetterFlag(const SheetCanvas& canvas, const LetterColumn& column, double top,
                       const LetterFlag& flag, const SheetTexts& texts, double points)
{
    std::vector<SheetCanvas::Run> runs{{flag.urgency + u": "_s + flag.name, true},
                                       {u'\n' + flag.message, false}};
    if (!flag.why.isEmpty())
        runs.push_back({u'\n' + texts.text(u"flag.why"_s, {flag.why.join(u", "_s)}), false});
    if (!flag.setAside.isEmpty())
        runs.push_back({u'\n' + texts.text(u"flag.setAside"_s, {isolated(flag.setAside)}), false});
    const SheetCanvas::Style style{points};
    const double room = column.width - 2 * kPadding;
    const double height = SheetCanvas(nullptr).text({0, 0}, room, runs, style) + 2 * kPadding * 0.8;
    const bool isToday = urgencyOf(flag.flag) <= Urgency::SameDayContactPrescriber;
    canvas.box({column.left, top, column.width, height},
               isToday && flag.setAside.isEmpty() ? 0.7 : 0.25, 1.5);
    canvas.text({column.left + kPadding, top + kPadding * 0.8}, room, runs, style);
    return height;
}

double paintLetterSignature(const SheetCanvas& canvas, const LetterColumn& column, double top,
                            const QString& clinician, const QString& practice,
                            const SheetTexts& texts, double points)
{
    const SheetCanvas::Style style{points};
    const double half = column.width / 2 - 4;
    double y = top + canvas.text({column.left, top}, half, texts.text(u"closing"_s), style) + 1;
    y += canvas.text({column.left, y}, half, {{isolated(clinician), true}}, style);
    y +=
        canvas.text({column.left, y}, half, practice, {std::max(kSmall, kContact * points / 10.5)});
    const double x = column.left + column.width / 2;
    const double line = std::max(y - 4, top + 12);
    canvas.line({x, line}, {column.left + column.width, line}, 0.25);
    const double label =
        canvas.text({x, line + 0.6}, column.width / 2, texts.text(u"signature"_s), {kSmall});
    return std::max(y, line + 0.6 + label) - top;
}

QStringList letterPieces(const QString& text)
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

} // namespace ach
