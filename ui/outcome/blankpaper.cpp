// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/blankpaper.h"

#include "core/outcome/questionnaire.h"
#include "ui/sheets/paperpdf.h"

#include <QPageSize>
#include <QPainter>

#include <algorithm>

namespace ach {

namespace {

// Millimetres of an A4 page.
constexpr double kPageWidth = 210;
constexpr double kPageHeight = 297;
constexpr double kMargin = 18;
constexpr double kWidth = kPageWidth - 2 * kMargin;
constexpr double kFoot = 18;
constexpr double kBottom = kPageHeight - kMargin - kFoot;
constexpr double kBox = 5;
constexpr double kRatingStep = 10;
constexpr double kScaleStep = kWidth / 11;
constexpr double kLabel = 40;
constexpr double kUnit = 16;
constexpr double kEdge = 0.25;
constexpr int kChoicesInRow = 3;

constexpr SheetCanvas::Style kSmall{8, QFont::Normal};
constexpr SheetCanvas::Style kDigit{8, QFont::Normal, SheetCanvas::Align::Centre};

double heightOf(const QString& words, double width, const SheetCanvas::Style& style)
{
    return SheetCanvas(nullptr).text({0, 0}, width, words, style);
}

} // namespace

BlankPaper::BlankPaper(QString title, QString language, QString foot, Labels labels)
    : m_title(std::move(title)), m_language(std::move(language)), m_foot(std::move(foot)),
      m_labels(std::move(labels))
{
}

QSizeF BlankPaper::pageSize() const
{
    return {kPageWidth, kPageHeight};
}

void BlankPaper::addHead()
{
    add(textBlock(m_title, kTitle, 3));
    add(lineBlock(m_labels.name));
    add(lineBlock(m_labels.birthDate));
    add(lineBlock(m_labels.date));
}

BlankPaper::Block BlankPaper::textBlock(const QString& words, const SheetCanvas::Style& style,
                                        double gap)
{
    return {heightOf(words, kWidth, style) + gap,
            [words, style](const SheetCanvas& canvas, QPointF at) {
                canvas.text(at, kWidth, words, style);
            }};
}

BlankPaper::Block BlankPaper::lineBlock(const QString& words)
{
    return {
        8, [words](const SheetCanvas& canvas, QPointF at) {
            canvas.text(at, kLabel, words, kBody);
            canvas.line({at.x() + kLabel + 2, at.y() + 5}, {at.x() + kWidth, at.y() + 5}, kEdge);
        }};
}

BlankPaper::Block BlankPaper::fieldsBlock(const QStringList& words, const QString& unit)
{
    double height = 5;
    const double step = (kWidth - kUnit) / static_cast<double>(words.size());
    double label = kLabel;
    if (words.size() > 1) {
        label = 0;
        for (const QString& one : words)
            label = std::min(step / 2, std::max(label, SheetCanvas::textWidth(one, kBody) + 1));
    }
    for (const QString& one : words)
        height = std::max(height, heightOf(one, label, kBody));
    return {height + 4, [words, unit, step, label](const SheetCanvas& canvas, QPointF at) {
                for (qsizetype i = 0; i < words.size(); ++i) {
                    const double x = at.x() + static_cast<double>(i) * step;
                    canvas.text({x, at.y()}, label, words.at(i), kBody);
                    canvas.line({x + label + 2, at.y() + 5}, {x + step - 3, at.y() + 5}, kEdge);
                }
                canvas.text({at.x() + kWidth - kUnit, at.y()}, kUnit, unit, kBody);
            }};
}

BlankPaper::Block BlankPaper::ratingBlock(const QString& words,
                                          const QList<QuestionOption>& options)
{
    const double boxes = static_cast<double>(options.size()) * kRatingStep;
    const double height = std::max(heightOf(words, kWidth - boxes - 4, kBody), kBox + 3.5);
    return {
        height + 0.7, [words, options, boxes](const SheetCanvas& canvas, QPointF at) {
            canvas.text(at, kWidth - boxes - 4, words, kBody);
            double x = at.x() + kWidth - boxes;
            for (const QuestionOption& option : options) {
                canvas.text({x, at.y()}, kRatingStep, option.code, kDigit);
                canvas.box({x + (kRatingStep - kBox) / 2, at.y() + 3.4, kBox, kBox}, kEdge, 0.5);
                x += kRatingStep;
            }
        }};
}

BlankPaper::Block BlankPaper::scaleBlock(const QList<QuestionOption>& options)
{
    return {17, [options](const SheetCanvas& canvas, QPointF at) {
                for (qsizetype i = 0; i < options.size(); ++i) {
                    const double x = at.x() + static_cast<double>(i) * kScaleStep;
                    canvas.text({x, at.y()}, kScaleStep, options.at(i).code, kDigit);
                    canvas.box({x + (kScaleStep - kBox) / 2, at.y() + 3.6, kBox, kBox}, kEdge, 0.5);
                }
                SheetCanvas::Style end = kSmall;
                canvas.text({at.x() + 4, at.y() + 9.6}, kWidth / 2, options.first().text, end);
                end.align = SheetCanvas::Align::End;
                canvas.text({at.x() + kWidth / 2, at.y() + 9.6}, kWidth / 2 - 4,
                            options.last().text, end);
            }};
}

BlankPaper::Block BlankPaper::choiceBlock(const QString& words)
{
    return {std::max(heightOf(words, kWidth - 10, kBody), kBox) + 1.5,
            [words](const SheetCanvas& canvas, QPointF at) {
                canvas.box({at.x() + 2, at.y(), kBox, kBox}, kEdge, 0.5);
                canvas.text({at.x() + 10, at.y() + 0.3}, kWidth - 10, words, kBody);
            }};
}

BlankPaper::Block BlankPaper::choicesBlock(const QList<QuestionOption>& options)
{
    constexpr double kStep = kWidth / kChoicesInRow;
    constexpr double kWords = kStep - 12;
    double row = kBox;
    for (const QuestionOption& option : options)
        row = std::max(row, heightOf(option.text, kWords, kBody));
    row += 1.5;
    const auto rows = (options.size() + kChoicesInRow - 1) / kChoicesInRow;
    return {static_cast<double>(rows) * row, [options, row](const SheetCanvas& canvas, QPointF at) {
                for (qsizetype i = 0; i < options.size(); ++i) {
                    const double x = at.x() + static_cast<double>(i % kChoicesInRow) * kStep;
                    const double y = at.y() + static_cast<double>(i / kChoicesInRow) * row;
                    canvas.box({x + 2, y, kBox, kBox}, kEdge, 0.5);
                    canvas.text({x + 10, y + 0.3}, kWords, options.at(i).text, kBody);
                }
            }};
}

void BlankPaper::add(const std::vector<Block>& together)
{
    Block whole{3, {}};
    for (const Block& part : together)
        whole.height += part.height;
    whole.paint = [together](const SheetCanvas& canvas, QPointF at) {
        for (const Block& part : together) {
            part.paint(canvas, at);
            at.ry() += part.height;
        }
    };
    m_blocks.push_back(whole);
}

void BlankPaper::breakPages()
{
    double y = kMargin;
    m_pages.emplace_back();
    for (const Block& block : m_blocks) {
        if (y + block.height > kBottom && !m_pages.back().empty()) {
            m_pages.emplace_back();
            y = kMargin;
        }
        m_pages.back().push_back(block);
        y += block.height;
    }
}

void BlankPaper::paintPage(QPainter& painter, int page) const
{
    const SheetCanvas canvas(&painter);
    QPointF at(kMargin, kMargin);
    for (const Block& block : m_pages.at(static_cast<std::size_t>(page))) {
        block.paint(canvas, at);
        at.ry() += block.height;
    }
    paintFoot(canvas, page);
}

void BlankPaper::paintFoot(const SheetCanvas& canvas, int page) const
{
    const double y = kPageHeight - kMargin - kFoot + 6;
    canvas.line({kMargin, y - 2}, {kMargin + kWidth, y - 2}, kEdge);
    canvas.text({kMargin, y}, kWidth - 36, m_foot, kSmall);
    SheetCanvas::Style end = kSmall;
    end.align = SheetCanvas::Align::End;
    canvas.text({kMargin + kWidth - 32, y}, 32, m_labels.page.arg(page + 1).arg(pageCount()), end);
}

Result<QByteArray> BlankPaper::pdf() const
{
    return paperPdf(*this, {m_title, m_language, QPageSize(QPageSize::A4)});
}

Status BlankPaper::writePdf(const QString& path) const
{
    const auto bytes = pdf();
    if (!bytes)
        return bytes.error();
    return ach::writePdf(*bytes, path);
}

} // namespace ach
