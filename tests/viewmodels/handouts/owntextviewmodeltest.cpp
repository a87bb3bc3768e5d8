// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/owntextviewmodel.h"

#include "core/base/textlimits.h"
#include "core/storage/draftrepository.h"
#include "core/storage/handoutrepository.h"
#include "tests/support/temporaryclinic.h"

#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class OwnTextViewModelTest : public ::testing::Test {
protected:
    OwnTextViewModelTest() { make(); }
    void make()
    {
        viewModel = std::make_unique<OwnTextViewModel>(clinic.session(), u"causes"_s, nullptr);
    }
    QString draft(const QString& language)
    {
        const auto kept = DraftRepository(clinic.session().database())
                              .find(clinic.session().account().id, u"handout:causes:"_s + language);
        return kept && *kept ? (*kept)->content : u"none"_s;
    }
    QString leaflet(SheetLanguage language)
    {
        const auto text =
            HandoutRepository(clinic.session().database()).find(u"causes"_s, language);
        return text && *text ? (*text)->text : u"none"_s;
    }

    test::TemporaryClinic clinic;
    std::unique_ptr<OwnTextViewModel> viewModel;
};

TEST_F(OwnTextViewModelTest, KeepsWhatIsTypedWithinASecond)
{
    viewModel->begin(SheetLanguage::Dutch);

    viewModel->setText(u"Te veel"_s);

    EXPECT_TRUE(QTest::qWaitFor([this] { return draft(u"nl"_s) == u"Te veel"_s; }, 1000));
    EXPECT_EQ(leaflet(SheetLanguage::Dutch), u"none"_s);
}

TEST_F(OwnTextViewModelTest, FindsTheDraftAgainAfterARestart)
{
    viewModel->begin(SheetLanguage::Dutch);
    viewModel->setText(u"half a sentence"_s);
    viewModel.reset();
    clinic.reopen();
    make();

    viewModel->begin(SheetLanguage::Dutch);

    EXPECT_EQ(viewModel->text(), u"half a sentence"_s);
    EXPECT_TRUE(viewModel->isContinued());
}

TEST_F(OwnTextViewModelTest, KeepsTheDraftsOfTheLanguagesApart)
{
    viewModel->begin(SheetLanguage::Dutch);
    viewModel->setText(u"Nederlands"_s);
    viewModel->begin(SheetLanguage::German);

    EXPECT_EQ(viewModel->text(), QString());
    EXPECT_EQ(draft(u"nl"_s), u"Nederlands"_s);
}

TEST_F(OwnTextViewModelTest, PutsTheTextIntoTheLeafletsAndDropsTheDraft)
{
    viewModel->begin(SheetLanguage::Dutch);
    viewModel->setText(u"Te veel, te snel."_s);

    ASSERT_TRUE(viewModel->store());

    EXPECT_FALSE(viewModel->isWriting());
    EXPECT_EQ(leaflet(SheetLanguage::Dutch), u"Te veel, te snel."_s);
    EXPECT_EQ(draft(u"nl"_s), u"none"_s);
    viewModel->begin(SheetLanguage::Dutch);
    EXPECT_EQ(viewModel->text(), u"Te veel, te snel."_s);
    EXPECT_FALSE(viewModel->isContinued());
}

TEST_F(OwnTextViewModelTest, GoesBackToTheLeafletWhenTheChangesAreDropped)
{
    viewModel->begin(SheetLanguage::Dutch);
    viewModel->setText(u"eerst"_s);
    ASSERT_TRUE(viewModel->store());
    viewModel->begin(SheetLanguage::Dutch);
    viewModel->setText(u"daarna"_s);
    viewModel->flush();

    ASSERT_TRUE(viewModel->discard());

    EXPECT_EQ(leaflet(SheetLanguage::Dutch), u"eerst"_s);
    EXPECT_EQ(draft(u"nl"_s), u"none"_s);
}

TEST_F(OwnTextViewModelTest, GoesOnWritingWhenTheTextIsTooLong)
{
    viewModel->begin(SheetLanguage::Dutch);
    viewModel->setText(QString(kLongestText + 1, u'a'));

    EXPECT_FALSE(viewModel->store());

    EXPECT_TRUE(viewModel->isWriting());
    EXPECT_EQ(viewModel->text().size(), kLongestText + 1);
}

} // namespace ach
