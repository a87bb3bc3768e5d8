// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/exerciseservice.h"

#include "core/document/homesheet.h"
#include "core/service/sheetpictures.h"
#include "core/storage/auditrepository.h"
#include "core/storage/exercisepicturerepository.h"
#include "core/storage/exerciserepository.h"
#include "core/storage/query.h"
#include "tests/support/smallestlogo.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class ExerciseServiceTest : public ::testing::Test {
protected:
    ExerciseService service() { return ExerciseService(clinic.session().context()); }
    Database& database() { return clinic.session().database(); }
    qint64 auditLength() { return AuditRepository(database()).verify()->length(); }
    static Exercise stairs()
    {
        Exercise exercise;
        exercise.muscles = {MuscleBias::WholeCalf};
        exercise.easier = u"E06"_s;
        exercise.dose.sets = 3;
        exercise.dose.repetitions = 12;
        exercise.force.group = ForceGroup::G3;
        ExerciseText text;
        text.name = u"Stairs on the toes"_s;
        text.cue = u"Walk up the stairs on your toes."_s;
        exercise.texts.insert(u"en"_s, text);
        return exercise;
    }

    test::TemporaryClinic clinic;
};

TEST_F(ExerciseServiceTest, PutsAnOwnExerciseBesideTheBuiltInOnes)
{
    const auto stored = service().add(stairs());

    ASSERT_TRUE(stored) << qPrintable(stored.error().detail);
    EXPECT_TRUE(stored->isOwn());
    const auto catalogue = service().catalogue();
    ASSERT_TRUE(catalogue);
    EXPECT_EQ(catalogue->exercises().size(), ExerciseCatalogue::builtIn().exercises().size() + 1);
    ASSERT_NE(catalogue->find(stored->id), nullptr);
    EXPECT_EQ(*catalogue->find(stored->id), *stored);
    EXPECT_EQ(catalogue->easier(stored->id)->id, u"E06"_s);
}

TEST_F(ExerciseServiceTest, GivesEachAnIdThatNoOtherHas)
{
    const auto first = service().add(stairs());
    const auto second = service().add(stairs());

    ASSERT_TRUE(first && second);
    EXPECT_NE(first->id, second->id);
    EXPECT_EQ(service().catalogue()->exercises().size(),
              ExerciseCatalogue::builtIn().exercises().size() + 2);
}

TEST_F(ExerciseServiceTest, NotesEveryChangeInTheAudit)
{
    Exercise exercise = *service().add(stairs());
    const qint64 before = auditLength();

    exercise.dose.repetitions = 15;
    ASSERT_TRUE(service().change(exercise));
    ASSERT_TRUE(service().change(exercise)) << "the same again is no change";
    ASSERT_TRUE(service().setArchived(exercise.id, true));

    EXPECT_EQ(auditLength(), before + 2);
    EXPECT_EQ(ExerciseRepository(database()).find(exercise.id)->exercise.dose.repetitions, 15);
}

TEST_F(ExerciseServiceTest, KeepsAnArchivedExerciseReadable)
{
    const QString id = service().add(stairs())->id;
    EXPECT_TRUE(*service().isOffered(id));

    ASSERT_TRUE(service().setArchived(id, true));

    EXPECT_FALSE(*service().isOffered(id));
    EXPECT_NE(service().catalogue()->find(id), nullptr);
    EXPECT_TRUE(*service().isOffered(u"E11"_s));
    EXPECT_FALSE(*service().isOffered(u"E99"_s));
}

TEST_F(ExerciseServiceTest, ChangesNoBuiltInExercise)
{
    Exercise builtIn = *ExerciseCatalogue::builtIn().find(u"E11"_s);
    builtIn.dose.sets = 9;

    EXPECT_EQ(service().change(builtIn).error().fault, Fault::NotFound);
    EXPECT_EQ(service().setArchived(u"E11"_s, true).error().fault, Fault::NotFound);
}

TEST_F(ExerciseServiceTest, RefusesWhatCannotBeMeant)
{
    const auto refused = [this](auto spoil) {
        Exercise exercise = stairs();
        spoil(exercise);
        const auto result = service().add(exercise);
        return result ? QString() : result.error().detail;
    };
    const qint64 before = auditLength();

    EXPECT_EQ(refused([](Exercise& exercise) { exercise.texts.clear(); }), u"texts"_s);
    EXPECT_EQ(refused([](Exercise& exercise) { exercise.texts[u"en"_s].name = u" "_s; }),
              u"name"_s);
    EXPECT_EQ(refused([](Exercise& exercise) { exercise.texts[u"en"_s].cue.clear(); }), u"cue"_s);
    EXPECT_EQ(refused([](Exercise& exercise) { exercise.harder = u"E99"_s; }),
              u"easier or harder"_s);
    EXPECT_EQ(refused([](Exercise& exercise) { exercise.dose.repetitions = 0; }), u"repetitions"_s);
    EXPECT_EQ(
        refused([](Exercise& exercise) { exercise.texts[u"en"_s].cue = QString(30'000, u'x'); }),
        u"exercise"_s);
    EXPECT_EQ(auditLength(), before);
    EXPECT_TRUE(ExerciseRepository(database()).all()->isEmpty());
}

TEST_F(ExerciseServiceTest, KeepsThePicturesWithTheExerciseAndTellsThemApartInTheAudit)
{
    const auto picture = ExercisePicture::fromBytes(test::smallestLogo());
    ASSERT_TRUE(picture);
    const auto stored = service().add(stairs(), {*picture, std::nullopt});
    ASSERT_TRUE(stored) << qPrintable(stored.error().detail);

    const ExercisePictureRepository pictures(database());
    EXPECT_EQ(pictures.find(stored->id)->start, *picture);
    EXPECT_FALSE(pictures.find(stored->id)->end);
    Query audit(database(), u"SELECT changes FROM audit_entry ORDER BY position DESC"_s);
    ASSERT_TRUE(audit.exec() && audit.next());
    EXPECT_TRUE(audit.text(0).contains(u"png, %1 bytes, sha256 "_s.arg(picture->bytes().size())));
    EXPECT_FALSE(audit.text(0).contains(QString::fromLatin1(picture->bytes().toBase64())));
}

TEST_F(ExerciseServiceTest, LeavesThePicturesAloneWhenOnlyWordsChange)
{
    const auto picture = ExercisePicture::fromBytes(test::smallestLogo());
    auto stored = service().add(stairs(), {*picture, *picture});
    ASSERT_TRUE(stored);
    stored->dose.sets = 4;
    ASSERT_TRUE(service().change(*stored));
    const ExercisePictureRepository pictures(database());
    EXPECT_TRUE(pictures.find(stored->id)->start);
    const qint64 before = auditLength();

    ASSERT_TRUE(service().change(*stored, ExercisePictures{*picture, std::nullopt}));

    EXPECT_TRUE(pictures.find(stored->id)->start);
    EXPECT_FALSE(pictures.find(stored->id)->end);
    EXPECT_EQ(auditLength(), before + 1);
    ASSERT_TRUE(service().change(*stored, ExercisePictures{*picture, std::nullopt}));
    EXPECT_EQ(auditLength(), before + 1);
}

TEST_F(ExerciseServiceTest, StoresNoExerciseWhenItsPictureFails)
{
    ASSERT_TRUE(database().exec(u"DROP TABLE exercise_picture"_s));
    const qint64 before = auditLength();

    EXPECT_FALSE(service().add(stairs(), {*ExercisePicture::fromBytes(test::smallestLogo()), {}}));

    EXPECT_TRUE(ExerciseRepository(database()).all()->isEmpty());
    EXPECT_EQ(auditLength(), before);
}

TEST_F(ExerciseServiceTest, PutsPicturesOnTheSheetAndGoesOnWithoutABrokenOne)
{
    const auto picture = ExercisePicture::fromBytes(test::smallestLogo());
    const auto stored = service().add(stairs(), {*picture, *picture});
    ASSERT_TRUE(stored);
    HomeSheet sheet;
    sheet.exercises.resize(2);
    sheet.exercises.at(0).catalogueId = u"E01"_s;
    sheet.exercises.at(1).catalogueId = stored->id;

    addExercisePictures(sheet, database());
    EXPECT_TRUE(sheet.exercises.at(0).startPicture.isEmpty());
    EXPECT_EQ(sheet.exercises.at(1).endPicture, picture->bytes());

    ASSERT_TRUE(database().exec(u"UPDATE exercise_picture SET content = 'nothing'"_s));
    sheet.exercises.at(1).startPicture.clear();
    sheet.exercises.at(1).endPicture.clear();
    addExercisePictures(sheet, database());
    EXPECT_TRUE(sheet.exercises.at(1).startPicture.isEmpty());
}

TEST(ExercisePictureTest, TakesOnlyAWholePngOrJpegOfAtMostTwoMebibytes)
{
    const QByteArray png = test::smallestLogo();
    const QByteArray jpeg = QByteArray("\xFF\xD8\xFF\xE0 something \xFF\xD9", 17);
    EXPECT_TRUE(ExercisePicture::fromBytes(png)->isPng());
    EXPECT_FALSE(ExercisePicture::fromBytes(jpeg)->isPng());

    const QByteArray tooLarge =
        png.first(20) + QByteArray(ExercisePicture::kMostBytes, 'x') + png.last(12);
    for (const QByteArray& bad :
         {QByteArray(), QByteArray("GIF89a"), png.chopped(1), jpeg.chopped(1), tooLarge})
        EXPECT_FALSE(ExercisePicture::fromBytes(bad));
}

} // namespace ach
