// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/clinicdetailsviewmodel.h"

#include "core/base/textlimits.h"
#include "core/storage/auditrepository.h"
#include "core/storage/database.h"
#include "tests/support/temporaryclinic.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using Field = ClinicDetailsViewModel::Field;

class ClinicDetailsViewModelTest : public ::testing::Test {
protected:
    Clinic stored() { return *m_clinic.session().clinic(); }
    qint64 auditLength()
    {
        return AuditRepository(m_clinic.session().database()).verify()->length();
    }
    void refuseWriting(bool on)
    {
        ASSERT_TRUE(m_clinic.session().database().exec(on ? u"PRAGMA query_only = 1"_s
                                                          : u"PRAGMA query_only = 0"_s));
    }

    test::TemporaryClinic m_clinic;
    std::unique_ptr<ClinicDetailsViewModel> m_model =
        std::make_unique<ClinicDetailsViewModel>(m_clinic.session(), nullptr);
};

TEST_F(ClinicDetailsViewModelTest, StoresAMomentAfterTypingAndSaysSoInTheAuditLog)
{
    const auto before = auditLength();

    m_model->setText(Field::Phone, u"000 111"_s);
    EXPECT_TRUE(m_model->isWaiting());
    ASSERT_TRUE(test::waitUntil([this] { return !m_model->isWaiting(); }));

    EXPECT_EQ(stored().phone, u"000 111");
    EXPECT_EQ(auditLength(), before + 1);
}

TEST_F(ClinicDetailsViewModelTest, KeepsWhatIsTypedAndTriesAgainWhenTheDiskRefuses)
{
    refuseWriting(true);
    m_model->setText(Field::Address, u"Elders 2"_s);
    m_model->flush();

    ASSERT_TRUE(m_model->error());
    EXPECT_FALSE(m_model->errorField());
    EXPECT_EQ(m_model->text(Field::Address), u"Elders 2");

    refuseWriting(false);
    ASSERT_TRUE(test::waitUntil([this] { return !m_model->isWaiting(); }));

    EXPECT_EQ(stored().address, u"Elders 2");
    EXPECT_FALSE(m_model->error());
}

TEST_F(ClinicDetailsViewModelTest, StoresNothingWhileTheClinicHasNoName)
{
    const QString name = stored().name;

    m_model->setText(Field::Name, u" "_s);
    m_model->flush();

    EXPECT_EQ(m_model->errorField(), Field::Name);
    EXPECT_EQ(stored().name, name);
}

TEST_F(ClinicDetailsViewModelTest, NamesTheFieldThatIsTooLong)
{
    m_model->setText(Field::Phone, QString(kLongestName + 1, u'0'));
    m_model->flush();
    EXPECT_EQ(m_model->errorField(), Field::Phone);

    m_model->setText(Field::Phone, u"000"_s);
    m_model->setText(Field::OpeningHours, QString(kLongestText + 1, u'x'));
    m_model->flush();
    EXPECT_EQ(m_model->errorField(), Field::OpeningHours);
}

TEST_F(ClinicDetailsViewModelTest, StoresTheLastWordsWhenItGoesAway)
{
    m_model->setText(Field::OpeningHours, u"Mondays"_s);

    m_model.reset();

    EXPECT_EQ(stored().openingHours, u"Mondays");
}

} // namespace ach
