// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/blanktest.h"

#include "ui/outcome/outcometext.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

class BlankTestTest : public ::testing::Test {
protected:
    QString textOf(const BlankTest& blank) const
    {
        const QString path = folder.filePath(u"blank.pdf"_s);
        EXPECT_TRUE(blank.writePdf(path));
        QProcess process;
        process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        EXPECT_TRUE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }

    QTemporaryDir folder;
};

TEST_F(BlankTestTest, AsksForEveryValueThatThePageTakes)
{
    int blanks = 0;
    for (const Instrument instrument : allInstruments()) {
        if (!BlankTest::exists(instrument))
            continue;
        ++blanks;
        const BlankTest blank(instrument, Side::Right);
        const QString text = textOf(blank);
        SCOPED_TRACE(qPrintable(text));
        EXPECT_EQ(blank.pageCount(), 1);
        EXPECT_TRUE(text.contains(OutcomeText::name(instrument)));
        EXPECT_TRUE(text.contains(OutcomeText::purpose(instrument)));
        for (const MeasureField& field : MeasureForm::ofTest(instrument, Side::Right)) {
            EXPECT_TRUE(text.contains(field.text)) << qPrintable(field.text);
            EXPECT_TRUE(text.contains(field.unit)) << qPrintable(field.unit);
            for (const QuestionOption& option : field.options)
                EXPECT_TRUE(text.contains(option.text)) << qPrintable(option.text);
        }
    }
    EXPECT_EQ(blanks, 4);
}

TEST_F(BlankTestTest, KeepsTheLegsApartAndNamesTheSoreOne)
{
    const QString text = textOf(BlankTest(Instrument::HeelRise, Side::Right));

    EXPECT_TRUE(text.contains(u"Right leg, sore"_s));
    EXPECT_TRUE(text.contains(u"Left leg"_s));
    EXPECT_EQ(text.count(u"Mean height"_s), 2);
    EXPECT_EQ(text.count(u"Peak height"_s), 2);
    EXPECT_EQ(text.count(u"Tested first"_s), 1);
    EXPECT_EQ(text.count(u"0 1 2 3 4 5 6 7 8 9 10"_s), 2);
}

TEST_F(BlankTestTest, HasALineForEachOfThreeHops)
{
    const QString text = textOf(BlankTest(Instrument::HopDistance, std::nullopt));

    EXPECT_EQ(text.count(u"Try 3"_s), 2);
    EXPECT_EQ(text.count(u"Best"_s), 2);
}

} // namespace ach
