// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/questionnaire.h"

#include "core/outcome/formjson.h"
#include "core/outcome/ratingform.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

QList<Instrument> askedInstruments()
{
    QList<Instrument> asked;
    for (const Instrument instrument : allInstruments()) {
        if (builtInQuestionnaire(instrument, u"en"_s))
            asked << instrument;
    }
    return asked;
}

QJsonObject fileOf(Instrument instrument, const QString& language = u"en"_s)
{
    QFile file(u":/questionnaires/%1.%2.json"_s.arg(kInstrumentCodes.toCode(instrument), language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::optional<WordingFault> faultOf(const QJsonObject& root)
{
    return wordingFaultOf(QJsonDocument(root).toJson());
}

void expectFault(const QJsonObject& root, WordingFault::Kind kind, const QString& item)
{
    const auto fault = faultOf(root);
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, kind);
    EXPECT_EQ(fault->item, item);
}

/// The answers when the last option of every question is ticked.
QJsonObject lastOptions(const Questionnaire& form)
{
    QJsonObject answers;
    for (const Question& question : form.questions) {
        if (question.kind != Question::Kind::Choice)
            continue;
        const QString code = question.options.last().code;
        bool isNumber = false;
        const int number = code.toInt(&isNumber);
        answers.insert(question.linkId, isNumber ? QJsonValue(number) : QJsonValue(code));
    }
    return answers;
}

} // namespace

TEST(QuestionnaireTest, AsksTheSameInEveryLanguageInWordsOfItsOwn)
{
    EXPECT_EQ(askedInstruments().size(), 8);
    for (const Instrument instrument : askedInstruments()) {
        const auto english = builtInQuestionnaire(instrument, u"en"_s);
        for (const QString& language : questionnaireLanguages()) {
            SCOPED_TRACE(qPrintable(kInstrumentCodes.toCode(instrument) + u' ' + language));
            const auto form = builtInQuestionnaire(instrument, language);
            ASSERT_TRUE(form);
            EXPECT_EQ(form->instrument, instrument);
            EXPECT_EQ(form->language, language);
            EXPECT_EQ(differenceInKind(*form, *english), std::nullopt);
            EXPECT_EQ(form->wording, Wording::Paraphrase);
            EXPECT_FALSE(form->rights.isEmpty());
            EXPECT_FALSE(form->instructions.isEmpty());
            for (qsizetype i = 0; i < form->questions.size(); ++i) {
                EXPECT_FALSE(form->questions.at(i).text.isEmpty());
                if (language != u"en" && instrument != Instrument::FaamSports) {
                    EXPECT_NE(form->questions.at(i).text, english->questions.at(i).text);
                }
            }
        }
    }
}

TEST(QuestionnaireTest, GivesAnswersThatTheScoringTakes)
{
    for (const Instrument instrument : askedInstruments()) {
        if (instrument == Instrument::Psfs)
            continue; // activities in words
        const auto score =
            scoreForm(instrument, lastOptions(*builtInQuestionnaire(instrument, {})));
        ASSERT_TRUE(score) << qPrintable(score.error().detail);
        EXPECT_NE(score->status, OutcomeStatus::Invalid)
            << qPrintable(kInstrumentCodes.toCode(instrument));
    }
    EXPECT_EQ(builtInQuestionnaire(Instrument::Lefs, {})->questions.size(),
              ratingForm(Instrument::Lefs)->items);
    EXPECT_EQ(builtInQuestionnaire(Instrument::FaamAdl, {})->questions.size(),
              ratingForm(Instrument::FaamAdl)->items);
    EXPECT_EQ(builtInQuestionnaire(Instrument::FaamSports, {})->questions.size(),
              ratingForm(Instrument::FaamSports)->items);
}

TEST(QuestionnaireTest, SpeaksEnglishWhereALanguageIsNotThere)
{
    EXPECT_EQ(builtInQuestionnaire(Instrument::Lefs, u"fr"_s)->language, u"en"_s);
    EXPECT_FALSE(builtInQuestionnaire(Instrument::KneeToWall, u"en"_s));
}

TEST(QuestionnaireTest, TellsALineFromAListOfChoices)
{
    const auto form = builtInQuestionnaire(Instrument::VisaA, u"en"_s);
    EXPECT_TRUE(form->find(u"q2"_s)->isScale());
    EXPECT_FALSE(form->find(u"q7"_s)->isScale());
    EXPECT_FALSE(form->find(u"q8_minutes"_s)->isScale());
    EXPECT_EQ(form->find(u"q9"_s), nullptr);
}

TEST(QuestionnaireTest, TakesAnOfficialWordingThatAsksTheSame)
{
    QJsonObject root = fileOf(Instrument::FaamSports, u"nl"_s);
    root.remove(u"extension"_s);
    root[u"title"_s] = u"FAAM-NL"_s;
    QJsonArray items = root[u"item"_s].toArray();
    items.prepend(QJsonObject{
        {u"linkId"_s, u"intro"_s}, {u"type"_s, u"display"_s}, {u"text"_s, u"Lees dit"_s}});
    root[u"item"_s] = items;

    EXPECT_EQ(faultOf(root), std::nullopt);
    const ReadWording read = questionnaireFromFhir(QJsonDocument(root).toJson());
    EXPECT_EQ(read.questionnaire.wording, Wording::Official);
    EXPECT_EQ(read.questionnaire.title, u"FAAM-NL"_s);
    EXPECT_EQ(read.questionnaire.questions.size(), 8);
}

TEST(QuestionnaireTest, ReadsAnswersThatStandInTheItem)
{
    QJsonObject root = fileOf(Instrument::HopPain);
    QJsonArray options;
    for (int i = 0; i <= 10; ++i)
        options << QJsonObject{{u"valueInteger"_s, i}};
    QJsonObject item = root[u"item"_s].toArray().first().toObject();
    item.remove(u"answerValueSet"_s);
    item[u"answerOption"_s] = options;
    root[u"item"_s] = QJsonArray{item};

    EXPECT_EQ(faultOf(root), std::nullopt);
}

TEST(QuestionnaireTest, SaysWhyAFileIsNoWording)
{
    using Kind = WordingFault::Kind;
    EXPECT_EQ(wordingFaultOf("not json")->kind, Kind::NotAQuestionnaire);
    EXPECT_EQ(wordingFaultOf(R"({"resourceType": "Patient"})")->kind, Kind::NotAQuestionnaire);
    QJsonObject root = fileOf(Instrument::Lefs);
    root[u"name"_s] = u"visa-p"_s;
    expectFault(root, Kind::UnknownInstrument, u"visa-p"_s);
    root[u"name"_s] = u"knee-to-wall"_s;
    expectFault(root, Kind::UnknownInstrument, u"knee-to-wall"_s);
    root = fileOf(Instrument::Lefs);
    root.remove(u"language"_s);
    expectFault(root, Kind::LanguageMissing, {});

    root = fileOf(Instrument::Lefs);
    const QJsonArray items = root[u"item"_s].toArray();
    QJsonArray changed = items;
    changed.removeLast();
    root[u"item"_s] = changed;
    expectFault(root, Kind::ItemMissing, u"q20"_s);
    changed = items;
    changed << QJsonObject{{u"linkId"_s, u"q21"_s},
                           {u"type"_s, u"choice"_s},
                           {u"text"_s, u"more"_s},
                           {u"answerValueSet"_s, u"#difficulty"_s}};
    root[u"item"_s] = changed;
    expectFault(root, Kind::ItemUnknown, u"q21"_s);
    changed = items;
    QJsonObject first = items.first().toObject();
    first[u"answerOption"_s] = QJsonArray{QJsonObject{{u"valueInteger"_s, 1}}};
    changed[0] = first;
    root[u"item"_s] = changed;
    expectFault(root, Kind::OptionsDiffer, u"q1"_s);
    first = items.first().toObject();
    first[u"text"_s] = u"  "_s;
    changed[0] = first;
    root[u"item"_s] = changed;
    expectFault(root, Kind::TextMissing, u"q1"_s);
}

} // namespace ach
