// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/questionnaire.h"

#include "core/base/jsoninput.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

using Kind = WordingFault::Kind;
using ValueSets = QHash<QString, QList<QuestionOption>>;

QList<QuestionOption> codings(const QJsonArray& concepts)
{
    QList<QuestionOption> options;
    for (const QJsonValue& row : concepts)
        options << QuestionOption{row[u"code"].toString(), row[u"display"].toString()};
    return options;
}

ValueSets containedSets(const QJsonObject& root)
{
    ValueSets sets;
    const QJsonArray contained = root[u"contained"].toArray();
    for (const QJsonValue& set : contained) {
        QList<QuestionOption> options;
        const QJsonArray parts = set[u"compose"][u"include"].toArray();
        for (const QJsonValue& part : parts)
            options += codings(part[u"concept"].toArray());
        sets.insert(u'#' + set[u"id"].toString(), options);
    }
    return sets;
}

QList<QuestionOption> optionsOf(const QJsonValue& item, const ValueSets& sets)
{
    if (!item[u"answerOption"].isArray())
        return sets.value(item[u"answerValueSet"].toString());
    QJsonArray concepts;
    const QJsonArray options = item[u"answerOption"].toArray();
    for (const QJsonValue& option : options) {
        if (option[u"valueInteger"].isDouble())
            concepts << QJsonObject{{u"code"_s, QString::number(option[u"valueInteger"].toInt())}};
        else
            concepts << option[u"valueCoding"];
    }
    return codings(concepts);
}

std::optional<Question::Kind> kindOf(const QString& type)
{
    if (type == u"choice")
        return Question::Kind::Choice;
    if (type == u"boolean")
        return Question::Kind::YesNo;
    if (type == u"string")
        return Question::Kind::Text;
    if (type == u"group")
        return Question::Kind::Group;
    return std::nullopt;
}

QList<Question> questionsOf(const QJsonArray& items, const ValueSets& sets,
                            std::optional<WordingFault>& fault)
{
    QList<Question> questions;
    for (const QJsonValue& item : items) {
        if (item[u"type"].toString() == u"display")
            continue;
        Question question;
        question.linkId = item[u"linkId"].toString();
        question.text = item[u"text"].toString().trimmed();
        question.repeats = item[u"repeats"].toBool();
        const auto kind = kindOf(item[u"type"].toString());
        if (!kind && !fault)
            fault = WordingFault{Kind::OptionsDiffer, question.linkId};
        question.kind = kind.value_or(Question::Kind::Text);
        question.options = optionsOf(item, sets);
        if (question.kind == Question::Kind::Group)
            question.parts = questionsOf(item[u"item"].toArray(), sets, fault);
        if (question.text.isEmpty() && !fault)
            fault = WordingFault{Kind::TextMissing, question.linkId};
        questions << question;
    }
    return questions;
}

Wording wordingOf(const QJsonObject& root)
{
    const QJsonArray extensions = root[u"extension"].toArray();
    for (const QJsonValue& extension : extensions) {
        if (extension[u"url"].toString() == u"urn:achillea:wording") {
            return kWordingCodes.fromCode(extension[u"valueCode"].toString())
                .value_or(Wording::Official);
        }
    }
    return Wording::Official;
}

std::optional<WordingFault> differenceInKind(const QList<Question>& questions,
                                             const QList<Question>& references)
{
    const auto find = [](const QList<Question>& list, const QString& linkId) {
        return std::ranges::find(list, linkId, &Question::linkId);
    };
    for (const Question& reference : references) {
        const auto question = find(questions, reference.linkId);
        if (question == questions.end())
            return WordingFault{Kind::ItemMissing, reference.linkId};
        const auto codes = [](const Question& of) {
            QStringList list;
            for (const QuestionOption& option : of.options)
                list << option.code;
            return list;
        };
        if (question->kind != reference.kind || question->repeats != reference.repeats
            || codes(*question) != codes(reference))
            return WordingFault{Kind::OptionsDiffer, reference.linkId};
        if (auto fault = differenceInKind(question->parts, reference.parts))
            return fault;
    }
    for (const Question& question : questions) {
        const bool twice = std::ranges::count(questions, question.linkId, &Question::linkId) > 1;
        if (twice || find(references, question.linkId) == references.end())
            return WordingFault{Kind::ItemUnknown, question.linkId};
    }
    return std::nullopt;
}

} // namespace

bool Question::isScale() const
{
    if (options.size() < 3)
        return false;
    for (qsizetype i = 0; i < options.size(); ++i) {
        if (options.at(i).code != QString::number(i))
            return false;
    }
    return std::ranges::any_of(options,
                               [](const QuestionOption& option) { return option.text.isEmpty(); });
}

const Question* Questionnaire::find(const QString& linkId) const
{
    const auto found = std::ranges::find(questions, linkId, &Question::linkId);
    return found != questions.end() ? &*found : nullptr;
}

ReadWording questionnaireFromFhir(const QByteArray& text)
{
    const auto root = readJsonObject(text);
    if (!root || (*root)[u"resourceType"].toString() != u"Questionnaire")
        return {{}, WordingFault{Kind::NotAQuestionnaire, {}}};
    const QString name = (*root)[u"name"].toString();
    const auto instrument = kInstrumentCodes.fromCode(name);
    if (!instrument)
        return {{}, WordingFault{Kind::UnknownInstrument, name.left(100)}};
    ReadWording read;
    Questionnaire& wording = read.questionnaire;
    wording.instrument = *instrument;
    wording.language = (*root)[u"language"].toString();
    wording.title = (*root)[u"title"].toString().trimmed();
    wording.instructions = (*root)[u"description"].toString();
    wording.rights = (*root)[u"copyright"].toString();
    wording.wording = wordingOf(*root);
    wording.questions = questionsOf((*root)[u"item"].toArray(), containedSets(*root), read.fault);
    if (wording.language.isEmpty())
        read.fault = WordingFault{Kind::LanguageMissing, {}};
    else if (wording.title.isEmpty())
        read.fault = WordingFault{Kind::TextMissing, u"title"_s};
    return read;
}

std::optional<WordingFault> differenceInKind(const Questionnaire& wording,
                                             const Questionnaire& reference)
{
    return differenceInKind(wording.questions, reference.questions);
}

std::optional<WordingFault> wordingFaultOf(const QByteArray& text)
{
    const ReadWording read = questionnaireFromFhir(text);
    if (read.fault)
        return read.fault;
    const auto reference = builtInQuestionnaire(read.questionnaire.instrument, u"en"_s);
    if (!reference)
        return WordingFault{Kind::UnknownInstrument,
                            kInstrumentCodes.toCode(read.questionnaire.instrument)};
    return differenceInKind(read.questionnaire, *reference);
}

QStringList questionnaireLanguages()
{
    return {u"en"_s, u"nl"_s, u"de"_s};
}

std::optional<Questionnaire> builtInQuestionnaire(Instrument instrument, const QString& language)
{
    const QString known = questionnaireLanguages().contains(language) ? language : u"en"_s;
    QFile file(u":/questionnaires/%1.%2.json"_s.arg(kInstrumentCodes.toCode(instrument), known));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    ReadWording read = questionnaireFromFhir(file.readAll());
    Q_ASSERT(!read.fault);
    return read.questionnaire;
}

} // namespace ach
