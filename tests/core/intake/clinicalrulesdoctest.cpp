// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/differential.h"
#include "core/intake/stagesuggestion.h"
#include "core/programme/returntorun.h"

#include <QFile>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

/// The cells of the table row whose first cell is `name`; empty when the page has none.
QStringList rowOf(const QString& name)
{
    QFile file(QStringLiteral(ACHILLEA_TEST_DATA "/../../docs/clinical-rules.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        QStringList cells = line.split(u'|');
        for (QString& cell : cells)
            cell = cell.trimmed();
        if (cells.size() > 2 && cells.at(1) == u'`' + name + u'`')
            return cells;
    }
    return {};
}

} // namespace

TEST(ClinicalRulesDocTest, ShowsEveryStageRuleWithItsPointsAndSource)
{
    for (const StageRule& rule : stageRules()) {
        const QStringList cells = rowOf(QLatin1StringView(rule.id));
        ASSERT_EQ(cells.size(), 6) << rule.id;
        const bool reactive = rule.direction == StageDirection::Reactive;
        const QString points = (reactive ? u"R +"_s : u"D +"_s) + QString::number(rule.maxPoints);
        EXPECT_TRUE(cells.at(3).contains(points)) << rule.id << ": " << qPrintable(cells.at(3));
        EXPECT_EQ(cells.at(4), QLatin1StringView(rule.source)) << rule.id;
    }
}

TEST(ClinicalRulesDocTest, ShowsEveryRedFlagWithItsUrgency)
{
    for (const auto& [flag, code] : kRedFlagCodes.rows) {
        const QStringList cells = rowOf(QLatin1StringView(code));
        ASSERT_EQ(cells.size(), 7) << code;
        EXPECT_EQ(cells.at(3), kUrgencyCodes.toCode(urgencyOf(flag))) << code;
        EXPECT_EQ(cells.at(4), isBlocking(flag) ? u"yes"_s : u"no"_s) << code;
    }
}

TEST(ClinicalRulesDocTest, ShowsEveryFindingWithItsAllowedValues)
{
    for (const FindingInfo& info : findingTable()) {
        const QStringList cells = rowOf(QLatin1StringView(info.key));
        ASSERT_EQ(cells.size(), 5) << info.key;
        EXPECT_EQ(cells.at(2), allowedValues(info.finding)) << info.key;
    }
}

TEST(ClinicalRulesDocTest, ShowsEveryOutcomeDetailNoteAndDifferential)
{
    for (const auto& row : kAssessmentOutcomeCodes.rows)
        EXPECT_FALSE(rowOf(QLatin1StringView(row.second)).isEmpty()) << row.second;
    for (const auto& row : kAssessmentDetailCodes.rows)
        EXPECT_FALSE(rowOf(QLatin1StringView(row.second)).isEmpty()) << row.second;
    for (const auto& row : kAssessmentNoteCodes.rows)
        EXPECT_FALSE(rowOf(QLatin1StringView(row.second)).isEmpty()) << row.second;
    for (const auto& row : kDifferentialCodes.rows)
        EXPECT_FALSE(rowOf(QLatin1StringView(row.second)).isEmpty()) << row.second;
}

TEST(ClinicalRulesDocTest, ShowsEveryCriterionOfTheAdvisorAndEveryAdvice)
{
    for (const auto& [criterion, code] : kCriterionCodes.rows)
        EXPECT_EQ(rowOf(QLatin1StringView(code)).size(), 6) << code;
    for (const auto& [advice, code] : kAdviceCodes.rows)
        EXPECT_EQ(rowOf(QLatin1StringView(code)).size(), 4) << code;
}

TEST(ClinicalRulesDocTest, ShowsEveryStepOfTheRunLadder)
{
    for (std::size_t i = 0; i < kRunLadder.size(); ++i) {
        const RunStep& step = kRunLadder.at(i);
        const QStringList cells = rowOf(u"S%1"_s.arg(i + 1));
        ASSERT_EQ(cells.size(), 6) << i + 1;
        EXPECT_EQ(cells.at(2).toInt(), step.runMinutes);
        EXPECT_EQ(cells.at(3).toInt(), step.walkMinutes);
        EXPECT_EQ(cells.at(4).toInt(), step.repeats);
    }
}

TEST(ClinicalRulesDocTest, NamesTheVersionOfTheRules)
{
    QFile file(QStringLiteral(ACHILLEA_TEST_DATA "/../../docs/clinical-rules.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString version = u"Rules version: %1\n"_s.arg(kRulesVersion);
    const QString advisor = u"Version of the advisor's rules: %1"_s.arg(kProgressionRulesVersion);

    const QString page = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(page.contains(version));
    EXPECT_TRUE(page.contains(advisor));
}

} // namespace ach
