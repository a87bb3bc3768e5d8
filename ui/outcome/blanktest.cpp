// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/blanktest.h"

#include "core/outcome/sidetests.h"
#include "ui/outcome/outcometext.h"

#include <QLocale>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// 0 to 10 with the words of `ends` at both ends.
QList<QuestionOption> wholeScale(const QList<QuestionOption>& ends)
{
    QList<QuestionOption> options;
    for (int i = 0; i <= 10; ++i)
        options.append({QString::number(i), {}});
    options.first().text = ends.first().text;
    options.last().text = ends.last().text;
    return options;
}

} // namespace

bool BlankTest::exists(Instrument instrument)
{
    return instrument == Instrument::HeelRise || instrument == Instrument::KneeToWall
        || instrument == Instrument::HopDistance || instrument == Instrument::MorningStiffness;
}

BlankTest::BlankTest(Instrument test, std::optional<Side> sore)
    : BlankPaper(OutcomeText::name(test), QLocale().bcp47Name(),
                 tr("What stands here is in the record only when it was typed in: Measures, %1.")
                     .arg(OutcomeText::name(test)),
                 {tr("Name"), tr("Date of birth"), tr("Date"), tr("Page %1 of %2")})
{
    Q_ASSERT(exists(test));
    addHead();
    add(textBlock(OutcomeText::purpose(test), kStrong, 6));
    const QList<MeasureField> fields = MeasureForm::ofTest(test, sore);
    if (test == Instrument::HopDistance)
        addTries(fields);
    else
        addFields(fields);
    breakPages();
}

void BlankTest::addTries(const QList<MeasureField>& legs)
{
    for (const MeasureField& leg : legs) {
        QStringList tries;
        for (int i = 1; i <= kHopTries; ++i)
            tries << tr("Try %1").arg(QLocale().toString(i));
        tries << tr("Best");
        add(std::vector{textBlock(leg.text, kStrong, 2), fieldsBlock(tries, leg.unit)});
    }
}

void BlankTest::addFields(const QList<MeasureField>& fields)
{
    std::vector<Block> section;
    for (const MeasureField& field : fields) {
        if (field.beginsSection && !section.empty()) {
            add(section);
            section.clear();
        }
        if (!field.section.isEmpty())
            section.push_back(textBlock(field.section, kStrong, 3));
        for (const Block& block : blocksOf(field))
            section.push_back(block);
    }
    add(section);
}

std::vector<BlankPaper::Block> BlankTest::blocksOf(const MeasureField& field)
{
    switch (field.kind) {
    case MeasureField::Kind::YesNo:
        return {choiceBlock(field.text)};
    case MeasureField::Kind::Choice:
        return {textBlock(field.text, kBody, 1.5), choicesBlock(field.options)};
    case MeasureField::Kind::Scale:
        return {textBlock(field.text, kBody, 1.5), scaleBlock(wholeScale(field.options))};
    default:
        return {fieldsBlock({field.text}, field.unit)};
    }
}

} // namespace ach
