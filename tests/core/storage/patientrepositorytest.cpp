// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/patientrepository.h"

#include "core/service/patientservice.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class PatientRepositoryTest : public ::testing::Test {
protected:
    Patient add(const QString& given, const QString& family, const QString& former = {},
                const QDate& born = {})
    {
        Patient patient{PatientId::create()};
        patient.givenName = given;
        patient.familyName = family;
        patient.formerName = former;
        patient.birthDate = born;
        const auto stored = PatientService(clinic.session().context())
                                .add(patient, PatientService::Duplicates::Allow);
        EXPECT_TRUE(stored) << qPrintable(family);
        return stored ? *stored : patient;
    }
    QStringList found(const QString& text, int limit = 20) const
    {
        const auto rows = patients.search(text, limit);
        EXPECT_TRUE(rows) << qPrintable(text.left(80));
        QStringList names;
        for (const PatientRow& row : rows ? *rows : QList<PatientRow>{})
            names.append(row.name);
        return names;
    }

    test::TemporaryClinic clinic;
    PatientRepository patients{clinic.session().database()};
};

TEST_F(PatientRepositoryTest, FindsEveryWordInAnyOrderByItsBeginning)
{
    add(u"Anna Maria"_s, u"Voorbeeld"_s, u"Sjabloon"_s);
    add(u"Anna"_s, u"Proef"_s);

    EXPECT_EQ(found(u"anna maria voorbeeld"_s), QStringList{u"Anna Maria Voorbeeld"_s});
    EXPECT_EQ(found(u"voorb MAR"_s), QStringList{u"Anna Maria Voorbeeld"_s});
    EXPECT_EQ(found(u"  sjabl,  an "_s), QStringList{u"Anna Maria Voorbeeld"_s});
    EXPECT_EQ(found(u"an"_s).size(), 2);
    EXPECT_EQ(found(u"nna"_s), QStringList{});
    EXPECT_EQ(found(u"anna voorbeeldt"_s), QStringList{});
}

TEST_F(PatientRepositoryTest, TellsWhatASlipOfTheKeyboardMeant)
{
    add(u"Ilse"_s, u"Voorbeeld"_s);
    add(u"Bram"_s, u"Voorstelling"_s);

    EXPECT_EQ(*patients.meantBy(u"vorbeld"_s), u"voorbeeld"_s);
    EXPECT_EQ(*patients.meantBy(u"Isle Voorbedel"_s), u"ilse voorbeeld"_s);
    EXPECT_TRUE(patients.meantBy(u"Quatsch"_s)->isEmpty());
    EXPECT_TRUE(patients.meantBy(u"voorb"_s)->isEmpty()) << "it finds somebody as it is";
    EXPECT_TRUE(patients.meantBy(u"bram voorbeld"_s)->isEmpty()) << "nobody has both names";
    EXPECT_TRUE(patients.meantBy(QString(10'000, u'v'))->isEmpty());
}

TEST_F(PatientRepositoryTest, FindsAccentsEitherWay)
{
    add(u"Zoë"_s, u"Ångström"_s);
    add(u"Jürgen"_s, u"Weiß"_s);
    add(u"Søren"_s, u"Łukasz"_s);

    for (const QString& text : {u"zoe angstrom"_s, u"ZOË"_s, u"Zoe\u0308"_s, u"ångstr"_s})
        EXPECT_EQ(found(text), QStringList{u"Zoë Ångström"_s}) << qPrintable(text);
    for (const QString& text : {u"weiss"_s, u"weiß"_s, u"jurgen"_s})
        EXPECT_EQ(found(text), QStringList{u"Jürgen Weiß"_s}) << qPrintable(text);
    EXPECT_EQ(found(u"soren luk"_s), QStringList{u"Søren Łukasz"_s});
}

TEST_F(PatientRepositoryTest, FindsByBirthDateNumberAndPhone)
{
    Patient anna = add(u"Anna"_s, u"Voorbeeld"_s, {}, QDate(1985, 6, 14));
    add(u"Bart"_s, u"Voorbeeld"_s, {}, QDate(1985, 6, 15));
    anna.phone = u"+31 (6) 1234-5678"_s;
    ASSERT_TRUE(PatientService(clinic.session().context()).change(anna));

    for (const QString& text :
         {u"14061985"_s, u"19850614"_s, u"voorbeeld 140619"_s, u"#1"_s, u"1985-06-14"_s,
          u"14-6-1985"_s, u"voorbeeld 14.06.1985"_s, u"3161234"_s})
        EXPECT_EQ(found(text), QStringList{u"Anna Voorbeeld"_s}) << qPrintable(text);
    EXPECT_EQ(patients.findByReference(u"2"_s)->givenName, u"Bart"_s);
    EXPECT_EQ(patients.findByReference(u"#2"_s)->givenName, u"Bart"_s);
    EXPECT_EQ(patients.findByReference(anna.id.toString())->givenName, u"Anna"_s);
    EXPECT_EQ(patients.findByReference(u"voorbeeld"_s).error().fault, Fault::Invalid);
    EXPECT_EQ(patients.findByReference(u"#99"_s).error().fault, Fault::NotFound);
    EXPECT_EQ(patients.findByReference(QString()).error().fault, Fault::NotFound);
}

TEST_F(PatientRepositoryTest, CountsAPatientOnceHoweverManyNamesBeginAlike)
{
    add(u"Anna Annabel Annedore Annefleur Anneke Annelies Annelot Annemarie Annemiek Annette Annika"_s,
        u"Annot"_s);
    add(u"Bart"_s, u"Annz"_s); // behind all of them in the index

    EXPECT_EQ(found(u"ann"_s, 2).size(), 2);
    EXPECT_EQ(found(u"ann"_s, 1).size(), 1);
    EXPECT_EQ(patients.findByReference(u"ann"_s).error().fault, Fault::Invalid);
}

TEST_F(PatientRepositoryTest, ReadsWhatIsTypedAsTextAndNeverAsAPattern)
{
    add(u"Anna"_s, u"Voorbeeld"_s);
    add(u"Robert'); DROP TABLE patient;--"_s, u"O'Brien"_s);

    for (const QString& text : {u"%"_s, u"_"_s, u"*"_s, u"?"_s, u"'"_s, u"\\"_s, u"' OR 1=1 --"_s,
                                u"_nna"_s, QString(), u"   "_s})
        EXPECT_EQ(found(text), QStringList{}) << qPrintable(text);
    EXPECT_EQ(found(u"o'brien"_s).size(), 1);
    EXPECT_EQ(*patients.count(), 2);
}

TEST_F(PatientRepositoryTest, TakesATextOfAnyLength)
{
    add(u"Anna"_s, u"Voorbeeld"_s);
    QStringList manyWords;
    for (int i = 0; i < 3000; ++i)
        manyWords.append(u"word%1"_s.arg(i));
    EXPECT_EQ(found(manyWords.join(u' ')), QStringList{});
    EXPECT_EQ(found(u"anna "_s.repeated(3000)).size(), 1);
    EXPECT_EQ(found(u"a"_s.repeated(1'000'000)), QStringList{});
}

TEST_F(PatientRepositoryTest, FindsNamesOfEveryScript)
{
    add(u"مريم"_s, u"مثال"_s);
    add(u"מִרְיָם"_s, u"דוגמה"_s);
    add(u"Mia 👟"_s, u"🏃‍♀️ 𝔸"_s);
    add(u"小明"_s, u"王"_s);

    EXPECT_EQ(found(u"مثال مر"_s).size(), 1);
    EXPECT_EQ(found(u"מרים"_s).size(), 1); // typed without the points
    EXPECT_EQ(found(u"👟"_s), QStringList{u"Mia 👟 🏃‍♀️ 𝔸"_s});
    EXPECT_EQ(found(u"王"_s).size(), 1);
}

TEST_F(PatientRepositoryTest, LeavesArchivedPatientsOutOfSearchAndFirstPage)
{
    const Patient anna = add(u"Anna"_s, u"Voorbeeld"_s);
    ASSERT_TRUE(PatientService(clinic.session().context()).setArchived(anna.id, true));
    EXPECT_EQ(found(u"anna"_s), QStringList{});
    EXPECT_EQ(patients.page(0, 10)->size(), 0);
    EXPECT_EQ(patients.page(0, 10, true)->size(), 1);

    ASSERT_TRUE(PatientService(clinic.session().context()).setArchived(anna.id, false));
    EXPECT_EQ(found(u"anna"_s).size(), 1);
}

TEST_F(PatientRepositoryTest, PagesInTheOrderOfFamilyNamesWithoutGapOrRepeat)
{
    add(u"Bo"_s, u"Zonder"_s);
    add(u"Bo"_s, u"Äpfel"_s);
    add(u"Bo"_s, u"apart"_s);
    add(u"Al"_s, u"Zonder"_s);
    add(u"Bo"_s, u"Appel"_s);
    QStringList names;
    for (int offset = 0; offset < 6; offset += 2) {
        const auto page = patients.page(offset, 2);
        ASSERT_TRUE(page);
        for (const PatientRow& row : *page)
            names.append(row.name);
    }
    EXPECT_EQ(
        names,
        (QStringList{u"Bo apart"_s, u"Bo Äpfel"_s, u"Bo Appel"_s, u"Al Zonder"_s, u"Bo Zonder"_s}));
}

TEST_F(PatientRepositoryTest, ForgetsTheOldNamesWhenTheyAreChanged)
{
    Patient anna = add(u"Anna"_s, u"Voorbeeld"_s);
    anna.familyName = u"Proef"_s;
    ASSERT_TRUE(PatientService(clinic.session().context()).change(anna));
    EXPECT_EQ(found(u"voorbeeld"_s), QStringList{});
    EXPECT_EQ(found(u"proef"_s).size(), 1);
}

TEST_F(PatientRepositoryTest, RefusesANameOfTenThousandLettersAndKeepsOneOfTwoHundred)
{
    Patient patient{PatientId::create()};
    patient.familyName = u"x"_s.repeated(10'000);
    PatientService service(clinic.session().context());
    const auto refused = service.add(patient, PatientService::Duplicates::Refuse);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().cause, Cause::NameTooLong);
    EXPECT_EQ(*patients.count(), 0);

    patient.familyName = u"a "_s.repeated(100);
    EXPECT_TRUE(service.add(patient, PatientService::Duplicates::Refuse));
}

} // namespace ach
