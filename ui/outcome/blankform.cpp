// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/blankform.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString label(const QString& language, const char* key)
{
    QFile file(u":/questionnaires/labels.json"_s);
    const QJsonObject all = file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object()
        : QJsonObject();
    const QJsonObject labels = all[all.contains(language) ? language : u"en"_s].toObject();
    return labels[QLatin1StringView(key)].toString();
}

QString rightsOf(const Questionnaire& questionnaire)
{
    return questionnaire.wording == Wording::Paraphrase
        ? label(questionnaire.language, "paraphrase") + u". "_s + questionnaire.rights
        : questionnaire.rights;
}

} // namespace

BlankForm::BlankForm(const Questionnaire& questionnaire)
    : BlankPaper(questionnaire.title, questionnaire.language, rightsOf(questionnaire),
                 {label(questionnaire.language, "name"), label(questionnaire.language, "birthDate"),
                  label(questionnaire.language, "date"), label(questionnaire.language, "page")}),
      m_questionnaire(questionnaire)
{
    addHead();
    add(textBlock(questionnaire.instructions, kStrong, 2));
    addLegend();
    int number = 0;
    for (const Question& question : questionnaire.questions) {
        const bool isPart =
            question.kind == Question::Kind::YesNo || question.linkId == u"q8_minutes";
        addQuestion(question, isPart ? 0 : ++number);
    }
    breakPages();
}

void BlankForm::addLegend()
{
    const Question& first = m_questionnaire.questions.first();
    if (first.options.isEmpty() || first.isScale() || m_questionnaire.questions.size() < 3)
        return;
    QStringList legend;
    for (const QuestionOption& option : first.options)
        legend << u"%1 = %2"_s.arg(option.code, option.text);
    add(textBlock(label(m_questionnaire.language, "tick") + u' ' + legend.join(u", "_s), kBody, 4));
}

void BlankForm::addQuestion(const Question& question, int number)
{
    const QString words = number > 0 ? u"%1. %2"_s.arg(number).arg(question.text) : question.text;
    if (question.kind == Question::Kind::YesNo) {
        add(std::vector{choiceBlock(words)});
        return;
    }
    if (question.kind == Question::Kind::Group) {
        const auto scale = std::ranges::find(question.parts, u"score"_s, &Question::linkId);
        for (int i = 1; i <= 5 && scale != question.parts.end(); ++i)
            add(std::vector{lineBlock(u"%1 %2"_s.arg(question.text).arg(i)),
                            scaleBlock(scale->options)});
        return;
    }
    if (question.isScale()) {
        add(std::vector{textBlock(words, kStrong, 1.5), scaleBlock(question.options)});
        return;
    }
    const bool isRating = m_questionnaire.questions.size() > 1
        && std::ranges::all_of(question.options,
                               [](const QuestionOption& option) {
                                   return option.code.size() == 1 || option.code == u"n/a";
                               })
        && question.options.first().code == u"0";
    if (isRating) {
        add(ratingBlock(words, question.options));
        return;
    }
    std::vector<Block> parts{textBlock(words, kStrong, 1.5)};
    for (const QuestionOption& option : question.options)
        parts.push_back(choiceBlock(option.text));
    add(parts);
}

} // namespace ach
