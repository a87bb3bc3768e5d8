// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/bodychart.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <random>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

BodyMark painAt(int height, Side side = Side::Right)
{
    return {
        MarkKind::Pain, side,     *MarkHeight::from(height), MarkAcross::of(0), MarkExtent::of(12),
        std::nullopt,   QString()};
}

MarkId mustAdd(BodyChart& chart, const BodyMark& mark)
{
    const auto id = chart.add(mark);
    EXPECT_TRUE(id.has_value());
    return *id;
}

QJsonObject oneMark(const QString& key, const QJsonValue& value)
{
    BodyChart chart;
    mustAdd(chart, painAt(45));
    QJsonObject mark = chart.toJson().value(u"marks").toArray().first().toObject();
    mark.insert(key, value);
    return {{u"marks"_s, QJsonArray{mark}}};
}

/// A JSON value that may be of any type, with the words of the format strewn in.
QJsonValue randomJson(std::mt19937& random, int depth)
{
    static const QStringList words{u"marks"_s,     u"id"_s,       u"kind"_s,      u"pain"_s,
                                   u"side"_s,      u"left"_s,     u"height_mm"_s, u"across_mm"_s,
                                   u"extent_mm"_s, u"severity"_s, u"note"_s,      u""_s};
    const auto word = [&] {
        return words.at(static_cast<int>(random() % static_cast<unsigned>(words.size())));
    };
    switch (random() % (depth > 0 ? 7U : 5U)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return random() % 2 == 0;
    case 2:
        return static_cast<int>(random() % 400) - 100;
    case 3:
        return (static_cast<double>(random()) - 2e9) * 1e10;
    case 4:
        return word();
    case 5: {
        QJsonArray array;
        for (auto i = random() % 4; i > 0; --i)
            array.append(randomJson(random, depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (auto i = random() % 9; i > 0; --i)
            object.insert(word(), randomJson(random, depth - 1));
        return object;
    }
    }
}

} // namespace

TEST(TendonZoneTest, CountsExactlyTwentyMillimetresAsMidPortionOnTheBorder)
{
    EXPECT_EQ(tendonZone(MarkHeight::of(19)), TendonZone::Insertion);
    EXPECT_EQ(tendonZone(MarkHeight::of(20)), TendonZone::MidPortion);
    EXPECT_TRUE(bordersOnInsertion(MarkHeight::of(20)));
    EXPECT_FALSE(bordersOnInsertion(MarkHeight::of(19)));
    EXPECT_FALSE(bordersOnInsertion(MarkHeight::of(21)));
}

TEST(TendonZoneTest, CountsExactlySeventyMillimetresAsMidPortion)
{
    EXPECT_EQ(tendonZone(MarkHeight::of(70)), TendonZone::MidPortion);
    EXPECT_EQ(tendonZone(MarkHeight::of(71)), TendonZone::AboveMidPortion);
}

TEST(BodyMarkTest, RefusesPlacesOffTheLowerLeg)
{
    EXPECT_FALSE(MarkHeight::from(-1).has_value());
    EXPECT_FALSE(MarkHeight::from(251).has_value());
    EXPECT_FALSE(MarkAcross::from(41).has_value());
    EXPECT_FALSE(MarkAcross::from(-41).has_value());
    EXPECT_FALSE(MarkExtent::from(1).has_value());
    EXPECT_FALSE(MarkExtent::from(201).has_value());
}

TEST(BodyMarkTest, SpansItsExtentAroundItsHeightAndStopsAtTheHeelBone)
{
    BodyMark mark = painAt(43);
    mark.extent = MarkExtent::of(27);
    EXPECT_EQ(mark.lowerMm(), 30);
    EXPECT_EQ(mark.upperMm(), 57);

    mark.height = MarkHeight::of(5);
    EXPECT_EQ(mark.lowerMm(), 0);
}

TEST(BodyChartTest, KeepsTheMarksOfTheTwoLegsApart)
{
    BodyChart chart;
    const MarkId right = mustAdd(chart, painAt(45, Side::Right));
    const MarkId left = mustAdd(chart, painAt(30, Side::Left));

    ASSERT_EQ(chart.marks(Side::Right).size(), 1U);
    EXPECT_EQ(chart.marks(Side::Right).front().id, right);
    ASSERT_EQ(chart.marks(Side::Left).size(), 1U);
    EXPECT_EQ(chart.marks(Side::Left).front().id, left);
    EXPECT_EQ(chart.painLocationMm(Side::Left), 30);
}

TEST(BodyChartTest, RefusesAMarkOnBothLegs)
{
    BodyChart chart;
    EXPECT_FALSE(chart.add(painAt(45, Side::Both)).has_value());
    EXPECT_TRUE(chart.isEmpty());
}

TEST(BodyChartTest, MovesAndSizesAMarkUnderTheSameId)
{
    BodyChart chart;
    mustAdd(chart, painAt(10));
    const MarkId id = mustAdd(chart, painAt(45));

    ASSERT_TRUE(chart.move(id, MarkHeight::of(50), MarkAcross::of(-3)).has_value());
    ASSERT_TRUE(chart.resize(id, MarkExtent::of(20)).has_value());

    const auto mark = chart.find(id);
    ASSERT_TRUE(mark.has_value());
    EXPECT_EQ(mark->height, MarkHeight::of(50));
    EXPECT_EQ(mark->across, MarkAcross::of(-3));
    EXPECT_EQ(mark->extent, MarkExtent::of(20));
    EXPECT_EQ(chart.marks().front().mark.height, MarkHeight::of(10));
}

TEST(BodyChartTest, SaysWhenAMarkIsGone)
{
    BodyChart chart;
    const MarkId id = mustAdd(chart, painAt(45));
    ASSERT_TRUE(chart.remove(id).has_value());

    EXPECT_EQ(chart.remove(id).error().fault, Fault::NotFound);
    EXPECT_EQ(chart.move(id, MarkHeight::of(1), MarkAcross::of(0)).error().fault, Fault::NotFound);
    EXPECT_EQ(chart.resize(id, MarkExtent::of(5)).error().fault, Fault::NotFound);
    EXPECT_EQ(chart.makePrimary(id).error().fault, Fault::NotFound);
}

TEST(BodyChartTest, LeavesThePainLocationOpenWithoutAPainMark)
{
    BodyChart chart;
    BodyMark swelling = painAt(45);
    swelling.kind = MarkKind::Swelling;
    mustAdd(chart, swelling);

    EXPECT_FALSE(chart.painLocationCm(Side::Right).has_value());
}

TEST(BodyChartTest, TakesTheFirstPainMarkUntilAnotherIsMadePrimary)
{
    BodyChart chart;
    mustAdd(chart, painAt(90, Side::Left));
    mustAdd(chart, painAt(10));
    const MarkId second = mustAdd(chart, painAt(45));
    EXPECT_DOUBLE_EQ(*chart.painLocationCm(Side::Right), 1.0);

    ASSERT_TRUE(chart.makePrimary(second).has_value());

    EXPECT_DOUBLE_EQ(*chart.painLocationCm(Side::Right), 4.5);
    EXPECT_DOUBLE_EQ(*chart.painLocationCm(Side::Left), 9.0);
}

TEST(BodyChartTest, DoesNotMakeASwellingThePrimaryPain)
{
    BodyChart chart;
    BodyMark swelling = painAt(45);
    swelling.kind = MarkKind::Swelling;
    const MarkId id = mustAdd(chart, swelling);
    EXPECT_FALSE(chart.makePrimary(id).has_value());
}

TEST(BodyChartTest, ComesBackFromJsonUnchanged)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        BodyChart chart;
        for (auto i = random() % 8; i > 0; --i) {
            BodyMark mark{static_cast<MarkKind>(random() % 4),
                          random() % 2 == 0 ? Side::Left : Side::Right,
                          *MarkHeight::from(static_cast<int>(random() % 251)),
                          *MarkAcross::from(static_cast<int>(random() % 81) - 40),
                          *MarkExtent::from(static_cast<int>(random() % 199) + 2),
                          PainScore::from(static_cast<int>(random() % 14)),
                          random() % 2 == 0 ? QString() : u"warm, \"tight\" → évident"_s};
            mustAdd(chart, mark);
        }

        const QByteArray bytes = QJsonDocument(chart.toJson()).toJson(QJsonDocument::Compact);
        const auto read = BodyChart::fromJson(QJsonDocument::fromJson(bytes).object());

        ASSERT_TRUE(read.has_value());
        EXPECT_EQ(*read, chart);
    }
}

TEST(BodyChartTest, RefusesJsonThatItCannotKeep)
{
    EXPECT_TRUE(BodyChart::fromJson(oneMark(u"height_mm"_s, 250)).has_value());
    EXPECT_FALSE(BodyChart::fromJson(oneMark(u"height_mm"_s, 251)).has_value());
    EXPECT_FALSE(BodyChart::fromJson(oneMark(u"height_mm"_s, 45.5)).has_value());
    EXPECT_FALSE(BodyChart::fromJson(oneMark(u"severity"_s, 11)).has_value());
    EXPECT_FALSE(BodyChart::fromJson(oneMark(u"side"_s, u"both"_s)).has_value());
    EXPECT_FALSE(BodyChart::fromJson(oneMark(u"kind"_s, u"itch"_s)).has_value());
    EXPECT_FALSE(BodyChart::fromJson(oneMark(u"note"_s, QString(501, u'x'))).has_value());
    EXPECT_EQ(BodyChart::fromJson(oneMark(u"colour"_s, 1)).error().cause, Cause::UnknownKey);
    EXPECT_FALSE(BodyChart::fromJson({}).has_value());
}

TEST(BodyChartTest, RefusesTwoMarksWithOneId)
{
    BodyChart chart;
    mustAdd(chart, painAt(45));
    const QJsonValue row = chart.toJson().value(u"marks").toArray().first();
    EXPECT_EQ(BodyChart::fromJson({{u"marks"_s, QJsonArray{row, row}}}).error().fault,
              Fault::Conflict);
}

TEST(BodyChartTest, SurvivesRandomJson)
{
    std::mt19937 random(11);
    for (int round = 0; round < 5000; ++round) {
        QJsonObject json{{u"marks"_s, randomJson(random, 4)}};
        const auto read = BodyChart::fromJson(json);
        if (read.has_value()) {
            EXPECT_EQ(read->toJson().value(u"marks").toArray().size(),
                      json.value(u"marks").toArray().size());
        } else {
            EXPECT_FALSE(read.error().detail.isEmpty());
        }
    }
}

} // namespace ach
