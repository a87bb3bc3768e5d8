// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/blankform.h"

#include "ui/sheets/paperpdf.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageSize>
#include <QPainter>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

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
constexpr double kEdge = 0.25;

constexpr SheetCanvas::Style kTitle{16, QFont::Bold};
constexpr SheetCanvas::Style kBody{10, QFont::Normal};
constexpr SheetCanvas::Style kStrong{10, QFont::DemiBold};
constexpr SheetCanvas::Style kSmall{8, QFont::Normal};
constexpr SheetCanvas::Style kDigit{8, QFont::Normal, SheetCanvas::Align::Centre};

double heightOf(const QString& words, double width, const SheetCanvas::Style& style)
{
    return SheetCanvas(nullptr).text({0, 0}, width, words, style);
}

QJsonObject labelsOf(const QString& language)
{
    QFile file(u":/questionnaires/labels.json"_s);
    const QJsonObject all = file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object()
        : QJsonObject();
    return all.contains(language) ? all[language].toObject() : all[u"en"_s].toObject();
}

} // namespace

BlankForm::BlankForm(const Questionnaire& questionnaire) : m_questionnaire(questionnaire)
{
    m_rights = questionnaire.wording == Wording::Paraphrase
        ? label("paraphrase") + u". "_s + questionnaire.rights
        : questionnaire.rights;
    addHead();
    int number = 0;
    for (const Question& question : questionnaire.questions) {
        const bool isPart =
            question.kind == Question::Kind::YesNo || question.linkId == u"q8_minutes";
        addQuestion(question, isPart ? 0 : ++number);
    }
    breakPages();
}

QSizeF BlankForm::pageSize() const
{
    return {kPageWidth, kPageHeight};
}

QString BlankForm::label(const char* key) const
{
    return labelsOf(m_questionnaire.language)[QLatin1StringView(key)].toString();
}

void BlankForm::addHead()
{
    m_blocks.push_back(textBlock(m_questionnaire.title, kTitle, 3));
    m_blocks.push_back(lineBlock(label("name")));
    m_blocks.push_back(lineBlock(label("birthDate")));
    m_blocks.push_back(lineBlock(label("date")));
    const QString instructions = m_questionnaire.instructions;
    m_blocks.push_back(textBlock(instructions, kStrong, 2));
    const Question& first = m_questionnaire.questions.first();
    if (first.options.isEmpty() || first.isScale() || m_questionnaire.questions.size() < 3)
        return;
    QStringList legend;
    for (const QuestionOption& option : first.options)
        legend << u"%1 = %2"_s.arg(option.code, option.text);
    m_blocks.push_back(textBlock(label("tick") + u' ' + legend.join(u", "_s), kBody, 4));
}

BlankForm::Block BlankForm::textBlock(const QString& words, const SheetCanvas::Style& style,
                                      double gap) const
{
    return {heightOf(words, kWidth, style) + gap,
            [words, style](const SheetCanvas& canvas, QPointF at) {
                canvas.text(at, kWidth, words, style);
            }};
}

BlankForm::Block BlankForm::lineBlock(const QString& words) const
{
    return {8, [words](const SheetCanvas& canvas, QPointF at) {
                canvas.text(at, 40, words, kBody);
                canvas.line({at.x() + 42, at.y() + 5}, {at.x() + kWidth, at.y() + 5}, kEdge);
            }};
}

BlankForm::Block BlankForm::ratingBlock(const QString& words,
                                        const QList<QuestionOption>& options) const
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

BlankForm::Block BlankForm::scaleBlock(const QList<QuestionOption>& options) const
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

BlankForm::Block BlankForm::choiceBlock(const QString& words) const
{
    return {std::max(heightOf(words, kWidth - 10, kBody), kBox) + 1.5,
            [words](const SheetCanvas& canvas, QPointF at) {
                canvas.box({at.x() + 2, at.y(), kBox, kBox}, kEdge, 0.5);
                canvas.text({at.x() + 10, at.y() + 0.3}, kWidth - 10, words, kBody);
            }};
}

void BlankForm::addQuestion(const Question& question, int number)
{
    const QString words = number > 0 ? u"%1. %2"_s.arg(number).arg(question.text) : question.text;
    if (question.kind == Question::Kind::YesNo) {
        add({choiceBlock(words)});
        return;
    }
    if (question.kind == Question::Kind::Group) {
        const auto scale = std::ranges::find(question.parts, u"score"_s, &Question::linkId);
        for (int i = 1; i <= 5 && scale != question.parts.end(); ++i)
            add({lineBlock(u"%1 %2"_s.arg(question.text).arg(i)), scaleBlock(scale->options)});
        return;
    }
    if (question.isScale()) {
        add({textBlock(words, kStrong, 1.5), scaleBlock(question.options)});
        return;
    }
    const bool isRating = m_questionnaire.questions.size() > 1
        && std::ranges::all_of(question.options,
                               [](const QuestionOption& option) {
                                   return option.code.size() == 1 || option.code == u"n/a";
                               })
        && question.options.first().code == u"0";
    if (isRating) {
        m_blocks.push_back(ratingBlock(words, question.options));
        return;
    }
    std::vector<Block> parts{textBlock(words, kStrong, 1.5)};
    for (const QuestionOption& option : question.options)
        parts.push_back(choiceBlock(option.text));
    add(parts);
}

void BlankForm::add(const std::vector<Block>& together)
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

void BlankForm::breakPages()
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

void BlankForm::paintPage(QPainter& painter, int page) const
{
    const SheetCanvas canvas(&painter);
    QPointF at(kMargin, kMargin);
    for (const Block& block : m_pages.at(static_cast<std::size_t>(page))) {
        block.paint(canvas, at);
        at.ry() += block.height;
    }
    paintFoot(canvas, page);
}

void BlankForm::paintFoot(const SheetCanvas& canvas, int page) const
{
    const double y = kPageHeight - kMargin - kFoot + 6;
    canvas.line({kMargin, y - 2}, {kMargin + kWidth, y - 2}, kEdge);
    canvas.text({kMargin, y}, kWidth - 36, m_rights, kSmall);
    SheetCanvas::Style end = kSmall;
    end.align = SheetCanvas::Align::End;
    canvas.text({kMargin + kWidth - 32, y}, 32, label("page").arg(page + 1).arg(pageCount()), end);
}

Result<QByteArray> BlankForm::pdf() const
{
    return paperPdf(*this,
                    {m_questionnaire.title, m_questionnaire.language, QPageSize(QPageSize::A4)});
}

Status BlankForm::writePdf(const QString& path) const
{
    const auto bytes = pdf();
    if (!bytes)
        return bytes.error();
    return ach::writePdf(*bytes, path);
}

} // namespace ach
