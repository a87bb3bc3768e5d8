// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/annotationservice.h"

#include "core/base/textlimits.h"
#include "core/storage/annotationrepository.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class AnnotationServiceTest : public ::testing::Test {
protected:
    Status write(const QDate& day, const QString& text)
    {
        return AnnotationService(clinic.session().context()).write(episode.id, day, text);
    }
    QList<Annotation> stored()
    {
        return *AnnotationRepository(clinic.session().database()).ofEpisode(episode.id);
    }

    test::TemporaryClinic clinic;
    Episode episode = clinic.addEpisode(clinic.addPatient().id);
    const QDate today = clinic.clock().today();
};

TEST_F(AnnotationServiceTest, KeepsOneLineForEachDayInOrder)
{
    ASSERT_TRUE(write(today, u"  +5 kg\nin the pack "_s));
    ASSERT_TRUE(write(today.addDays(-7), u"new shoes"_s));
    ASSERT_TRUE(write(today.addDays(-7), u"new shoes, 8 mm"_s));

    const QList<Annotation> all = stored();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].text, u"new shoes, 8 mm"_s);
    EXPECT_EQ(all[0].day, today.addDays(-7));
    EXPECT_EQ(all[1].text, u"+5 kg in the pack"_s);
    EXPECT_EQ(all[1].writtenBy, clinic.session().context().actor);
}

TEST_F(AnnotationServiceTest, TakesABlankLineAway)
{
    ASSERT_TRUE(write(today, u"holiday"_s));
    ASSERT_TRUE(write(today, u" "_s));

    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(AnnotationServiceTest, RefusesTheFutureAndALongText)
{
    EXPECT_EQ(write(today.addDays(1), u"race"_s).error().cause, Cause::DayInFuture);
    EXPECT_EQ(write({}, u"race"_s).error().cause, Cause::DateInvalid);
    EXPECT_EQ(write(today, QString(kLongestName + 1, u'a')).error().cause, Cause::TextTooLong);
    EXPECT_TRUE(write(today, QString(kLongestName, u'a')));
}

TEST_F(AnnotationServiceTest, TellsTheViewsOnlyOfAChange)
{
    int told = 0;
    QObject::connect(&clinic.session().events(), &RecordEvents::diaryChanged, [&told] { ++told; });

    ASSERT_TRUE(write(today, u"holiday"_s));
    ASSERT_TRUE(write(today, u"holiday"_s));

    EXPECT_EQ(told, 1);
}

} // namespace ach
