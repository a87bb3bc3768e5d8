// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/handoutview.h"

#include "core/document/handoutlibrary.h"
#include "core/document/handoutreader.h"
#include "ui/handouts/readingtext.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class HandoutViewTest : public ::testing::Test {
protected:
    void show(const Handout& handout, int width = 600)
    {
        view.setHandout(handout, painRule(*SheetTexts::load(SheetLanguage::English), {}));
        view.resize(width, 500);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    QStringList names() const
    {
        QStringList all;
        for (const ReadingText* text : view.findChildren<ReadingText*>())
            all.append(text->accessibleName());
        return all;
    }

    HandoutView view{nullptr};
};

TEST_F(HandoutViewTest, ReadsOutEveryParagraphAndItem)
{
    const auto library = HandoutLibrary::load(SheetLanguage::English);
    ASSERT_TRUE(library.has_value());
    for (const HandoutPage& page : library->pages()) {
        show(page.handout);

        const QStringList read = names();
        EXPECT_TRUE(read.contains(page.handout.title));
        for (const HandoutBlock& block : page.handout.blocks) {
            for (const HandoutWords& line : block.lines)
                EXPECT_TRUE(read.contains(plainText(line))) << qPrintable(plainText(line));
        }
    }
}

TEST_F(HandoutViewTest, CutsNoTextOffWhateverTheWidth)
{
    const auto library = HandoutLibrary::load(SheetLanguage::German);
    ASSERT_TRUE(library.has_value());
    for (const int width : {320, 480, 900}) {
        for (const HandoutPage& page : library->pages()) {
            show(page.handout, width);
            QTest::qWait(1);
            for (const ReadingText* text : view.findChildren<ReadingText*>()) {
                EXPECT_GE(text->height(), text->heightForWidth(text->width()))
                    << width << " " << qPrintable(text->accessibleName());
                EXPECT_LE(text->mapTo(view.widget(), QPoint(text->width(), 0)).x(),
                          view.viewport()->width());
            }
        }
    }
}

TEST_F(HandoutViewTest, ShowsTheSourcesForTheClinician)
{
    const auto library = HandoutLibrary::load(SheetLanguage::English);
    show(*library->find(u"tear"_s));

    const auto* const card = view.findChild<QWidget*>(u"sources"_s);
    ASSERT_NE(card, nullptr);
    QStringList words;
    for (const QLabel* label : card->findChildren<QLabel*>())
        words.append(label->text());
    EXPECT_TRUE(words.join(u'\n').contains(u"S60c \u00B7 Yasui et al. 2017"_s));
}

TEST_F(HandoutViewTest, ScrollsWithTheKeysAndBeginsEachLeafletAtItsTop)
{
    const auto library = HandoutLibrary::load(SheetLanguage::English);
    show(*library->find(u"stages"_s));
    view.setFocus();

    QTest::keyClick(&view, Qt::Key_PageDown);
    EXPECT_GT(view.verticalScrollBar()->value(), 0);
    show(*library->find(u"extras"_s));

    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
}

TEST_F(HandoutViewTest, ShowsHtmlAsTheWordsItIs)
{
    show(readHandout(u"<b>not bold</b>"_s).handout);

    EXPECT_TRUE(names().contains(u"<b>not bold</b>"_s));
}

} // namespace ach
