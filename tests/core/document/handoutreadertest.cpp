// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/handoutreader.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

using Kind = HandoutBlock::Kind;

std::vector<Kind> kinds(const Handout& handout)
{
    std::vector<Kind> all;
    for (const HandoutBlock& block : handout.blocks)
        all.push_back(block.kind);
    return all;
}

} // namespace

TEST(HandoutReaderTest, ReadsEveryKindOfBlock)
{
    const HandoutReading reading =
        readHandout(uR"(<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
# The tendon

A rope
from calf to heel.

## What it does
- It carries.
- It
  springs.
> [!EMERGENCY] Call 112
> - Chest pain.

> [!SAME_DAY] See a doctor
> A snap.
![The sore part](leg-zone)
![The rule](traffic-light)
)"_s);

    EXPECT_TRUE(reading.problems.isEmpty());
    EXPECT_EQ(reading.handout.title, u"The tendon"_s);
    EXPECT_EQ(kinds(reading.handout),
              (std::vector{Kind::Paragraph, Kind::Heading, Kind::List, Kind::Emergency,
                           Kind::SameDay, Kind::Picture, Kind::TrafficLight}));
    const auto& blocks = reading.handout.blocks;
    EXPECT_EQ(plainText(blocks[0].lines[0]), u"A rope from calf to heel."_s);
    ASSERT_EQ(blocks[2].lines.size(), 2U);
    EXPECT_EQ(plainText(blocks[2].lines[1]), u"It springs."_s);
    EXPECT_EQ(blocks[3].title, u"Call 112"_s);
    EXPECT_EQ(plainText(blocks[4].lines[0]), u"A snap."_s);
    EXPECT_EQ(blocks[5].picture, u"leg-zone"_s);
    EXPECT_EQ(blocks[6].title, u"The rule"_s);
}

TEST(HandoutReaderTest, GivesTagsToTheBlockAboveThem)
{
    const HandoutReading reading =
        readHandout(u"# T\n\nOne.\n<!-- P07 Z8 S42b GK -->\n\nTwo.\n<!-- P08 APP S4 -->\n"_s);

    ASSERT_EQ(reading.handout.blocks.size(), 2U);
    EXPECT_EQ(reading.handout.blocks[0].points, (QStringList{u"P07"_s, u"Z8"_s}));
    EXPECT_EQ(reading.handout.blocks[0].sources, (QStringList{u"S42b"_s, u"GK"_s}));
    EXPECT_EQ(reading.handout.sources(), (QStringList{u"S4"_s, u"S42b"_s, u"APP"_s, u"GK"_s}));
    EXPECT_FALSE(plainText(reading.handout).contains(u"S42"_s));
}

TEST(HandoutReaderTest, ReadsStrongWordsAndLeavesLoneStarsAlone)
{
    const HandoutReading reading = readHandout(u"**First.** then\n\n2 ** 3 is 8\n\n****\n"_s);

    ASSERT_EQ(reading.handout.blocks.size(), 2U);
    EXPECT_EQ(reading.handout.blocks[0].lines[0],
              (HandoutWords{{u"First."_s, true}, {u" then"_s, false}}));
    EXPECT_EQ(reading.handout.blocks[1].lines[0], (HandoutWords{{u"2 ** 3 is 8"_s, false}}));
}

TEST(HandoutReaderTest, NamesTheLineOfWhatItDoesNotUnderstand)
{
    struct Row {
        QString text;
        int line;
        QString kept;
    };
    const std::vector<Row> rows{
        {u"# T\n\n# U"_s, 3, u"U"_s},
        {u"### Deep"_s, 1, u"Deep"_s},
        {u"#Tight"_s, 1, u"#Tight"_s},
        {u"> alone"_s, 1, u"alone"_s},
        {u"> [!WARNING] Careful"_s, 1, u"Careful"_s},
        {u"![a](b c)"_s, 1, u"![a](b c)"_s},
        {u"![a](<script>)"_s, 1, u"![a](<script>)"_s},
        {u"x\n<!-- P07 Q9 -->"_s, 2, u"x"_s},
        {u"<!-- P07 -->"_s, 1, {}},
        {u"x\n<!-- open"_s, 2, u"x"_s},
    };
    for (const Row& row : rows) {
        const HandoutReading reading = readHandout(row.text);

        ASSERT_EQ(reading.problems.size(), 1) << qPrintable(row.text);
        EXPECT_EQ(reading.problems.first().line, row.line) << qPrintable(row.text);
        EXPECT_TRUE(plainText(reading.handout).contains(row.kept)) << qPrintable(row.text);
    }
}

TEST(HandoutReaderTest, TakesHtmlAsPlainWords)
{
    const HandoutReading reading = readHandout(u"<b>bold</b> &amp; <script>x</script>"_s);

    EXPECT_EQ(plainText(reading.handout.blocks.at(0).lines.at(0)),
              u"<b>bold</b> &amp; <script>x</script>"_s);
}

TEST(HandoutReaderTest, KeepsRightToLeftTextAndDropsWhatCannotBePrinted)
{
    const HandoutReading reading = readHandout(u"# أسباب\r\n\r\nوتر\u0000\u0007 أخيل\r\n"_s);

    EXPECT_EQ(reading.handout.title, u"أسباب"_s);
    EXPECT_EQ(plainText(reading.handout.blocks.at(0).lines.at(0)), u"وتر أخيل"_s);
}

TEST(HandoutReaderTest, FindsNothingInAnEmptyText)
{
    EXPECT_TRUE(readHandout({}).handout.isEmpty());
    EXPECT_TRUE(readHandout(u"\n \n-\n>\n"_s).handout.isEmpty());
}

// Random texts out of the pieces that have a meaning: none may crash, lose its letters or give an
// empty block.
TEST(HandoutReaderTest, SurvivesAnyMixtureOfItsOwnMarks)
{
    const QStringList pieces{u"#"_s,
                             u"##"_s,
                             u" "_s,
                             u"\n"_s,
                             u"\n\n"_s,
                             u"- "_s,
                             u"> "_s,
                             u"**"_s,
                             u"<!--"_s,
                             u"-->"_s,
                             u"[!"_s,
                             u"]"_s,
                             u"!["_s,
                             u"]("_s,
                             u")"_s,
                             u"EMERGENCY"_s,
                             u"w"_s,
                             u"P07 "_s,
                             u"leg-zone"_s,
                             u"\t"_s,
                             QString(QChar(0xD800)),
                             QString(QChar(0x200F))};
    QRandomGenerator random(20261124);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = 0; i < 30; ++i)
            text += pieces.at(random.bounded(static_cast<int>(pieces.size())));

        const HandoutReading reading = readHandout(text);

        for (const HandoutBlock& block : reading.handout.blocks) {
            EXPECT_FALSE(block.lines.empty() && block.title.isEmpty() && block.picture.isEmpty()
                         && block.kind != Kind::TrafficLight)
                << qPrintable(text);
            for (const HandoutWords& words : block.lines)
                EXPECT_FALSE(words.empty()) << qPrintable(text);
        }
        for (const HandoutProblem& problem : reading.problems)
            EXPECT_TRUE(problem.line >= 1 && problem.line <= text.count(u'\n') + 1);
    }
}

TEST(HandoutReaderTest, ReadsAHugeTextInOnePass)
{
    const QString text = u"- item **strong** "_s.repeated(200'000);

    EXPECT_EQ(readHandout(text).handout.blocks.size(), 1U);
}

} // namespace ach
