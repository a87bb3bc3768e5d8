// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/handoutservice.h"

#include "core/base/textlimits.h"
#include "core/storage/auditrepository.h"
#include "core/storage/handoutrepository.h"
#include "core/storage/query.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class HandoutServiceTest : public ::testing::Test {
protected:
    QString stored(SheetLanguage language)
    {
        const auto text =
            HandoutRepository(clinic.session().database()).find(u"causes"_s, language);
        EXPECT_TRUE(text.has_value());
        return text && *text ? (*text)->text : u"none"_s;
    }
    Status save(SheetLanguage language, const QString& text)
    {
        return HandoutService(clinic.session().context()).save(u"causes"_s, language, text);
    }
    qint64 auditLength() { return AuditRepository(clinic.session().database()).verify()->length(); }

    test::TemporaryClinic clinic;
};

TEST_F(HandoutServiceTest, KeepsOneTextForEachLanguage)
{
    ASSERT_TRUE(save(SheetLanguage::Dutch, u"Te veel, te snel."_s));
    ASSERT_TRUE(save(SheetLanguage::German, u"أسباب\n\n- كثير جدا"_s));
    clinic.reopen();

    EXPECT_EQ(stored(SheetLanguage::Dutch), u"Te veel, te snel."_s);
    EXPECT_EQ(stored(SheetLanguage::German), u"أسباب\n\n- كثير جدا"_s);
    EXPECT_EQ(stored(SheetLanguage::English), u"none"_s);
}

TEST_F(HandoutServiceTest, ChangesATextAndSaysWhatItWasBefore)
{
    ASSERT_TRUE(save(SheetLanguage::Dutch, u"eerst"_s));

    ASSERT_TRUE(save(SheetLanguage::Dutch, u"daarna"_s));

    EXPECT_EQ(stored(SheetLanguage::Dutch), u"daarna"_s);
    Query query(clinic.session().database(),
                u"SELECT record_id, changes FROM audit_entry ORDER BY position DESC"_s);
    ASSERT_TRUE(query.exec() && query.next());
    EXPECT_EQ(query.text(0), u"causes/nl"_s);
    EXPECT_EQ(changesFromJson(query.text(1)),
              (QList<FieldChange>{{u"text"_s, u"eerst"_s, u"daarna"_s}}));
}

TEST_F(HandoutServiceTest, TakesThePageAwayWithItsLastWord)
{
    ASSERT_TRUE(save(SheetLanguage::Dutch, u"eerst"_s));

    ASSERT_TRUE(save(SheetLanguage::Dutch, u" \n "_s));

    EXPECT_EQ(stored(SheetLanguage::Dutch), u"none"_s);
}

TEST_F(HandoutServiceTest, WritesNothingWhenNothingChanged)
{
    ASSERT_TRUE(save(SheetLanguage::Dutch, u"eerst"_s));
    const qint64 before = auditLength();

    ASSERT_TRUE(save(SheetLanguage::Dutch, u"  eerst\n"_s));
    ASSERT_TRUE(save(SheetLanguage::English, {}));

    EXPECT_EQ(auditLength(), before);
}

TEST_F(HandoutServiceTest, RefusesATextThatIsTooLong)
{
    const auto status = save(SheetLanguage::Dutch, QString(kLongestText + 1, u'a'));

    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().cause, Cause::TextTooLong);
    EXPECT_EQ(stored(SheetLanguage::Dutch), u"none"_s);
}

} // namespace ach
