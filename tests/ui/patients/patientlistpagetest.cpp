// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patientlistpage.h"

#include "core/service/journalservice.h"
#include "core/service/patientservice.h"
#include "tests/support/recordstories.h"
#include "tests/support/temporaryclinic.h"
#include "ui/shell/navigator.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class PatientListPageTest : public ::testing::Test {
protected:
    void show()
    {
        page = std::make_unique<PatientListPage>(clinic.session(), navigator, nullptr);
        page->resize(1100, 700);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }
    void watchOpened()
    {
        QObject::connect(&navigator, &Navigator::openRecord, page.get(),
                         [this](const PatientId& id) { opened.append(id); });
    }
    QListView* list() const { return page->findChild<QListView*>(u"patientList"_s); }
    QLineEdit* search() const { return page->findChild<QLineEdit*>(u"searchEdit"_s); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names.append(list()->model()->index(row, 0).data().toString());
        return names;
    }

    test::TemporaryClinic clinic;
    Navigator navigator;
    std::unique_ptr<PatientListPage> page;
    QList<PatientId> opened;
};

TEST_F(PatientListPageTest, ListsPatientsInTheOrderOfTheirFamilyNames)
{
    clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s);
    clinic.addPatient(u"Hanna"_s, u"Beispiel"_s);
    clinic.addPatient(u"Tomás"_s, u"Ejemplo"_s);

    show();

    EXPECT_EQ(names(), QStringList({u"Hanna Beispiel"_s, u"Tomás Ejemplo"_s, u"Ilse Voorbeeld"_s}));
}

TEST_F(PatientListPageTest, OffersTheNameThatWasProbablyMeant)
{
    clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s);
    show();
    auto* meant = page->findChild<QAbstractButton*>(u"meantButton"_s);

    search()->setText(u"vorbeld"_s);
    ASSERT_TRUE(meant->isVisible());
    EXPECT_TRUE(meant->text().contains(u"Voorbeeld"_s));
    meant->click();

    EXPECT_EQ(names(), QStringList({u"Ilse Voorbeeld"_s}));
    EXPECT_EQ(search()->text(), u"Voorbeeld"_s);
}

TEST_F(PatientListPageTest, OffersAnIntakeWhereNobodyIsNear)
{
    clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s);
    show();
    bool isStarted = false;
    QObject::connect(&navigator, &Navigator::startIntakeOf, page.get(),
                     [&isStarted] { isStarted = true; });

    search()->setText(u"Quatsch"_s);
    EXPECT_FALSE(page->findChild<QAbstractButton*>(u"meantButton"_s)->isVisible());
    page->findChild<QAbstractButton*>(u"emptyIntakeButton"_s)->click();

    EXPECT_TRUE(isStarted);
}

TEST_F(PatientListPageTest, OffersToCreateThePersonWhoWasNotFound)
{
    show();
    QSignalSpy named(&navigator, &Navigator::startIntakeOf);
    QSignalSpy unnamed(&navigator, &Navigator::startIntake);
    auto* create = page->findChild<QAbstractButton*>(u"emptyIntakeButton"_s);

    search()->setText(u"anna van der quatsch"_s);
    EXPECT_TRUE(create->text().contains(u"anna van der quatsch"_s));
    create->setFocus();
    QTest::keyClick(create, Qt::Key_Space);
    ASSERT_EQ(named.size(), 1);
    EXPECT_EQ(named.first().first().toString(), u"anna van der quatsch"_s);

    search()->setText(u"14061985"_s);
    EXPECT_FALSE(create->text().contains(u"14061985"_s));
    create->click();
    EXPECT_EQ(named.size(), 1);
    EXPECT_EQ(unnamed.size(), 1);
}

TEST_F(PatientListPageTest, KeepsItsWidthBesideANoteWithoutSpaces)
{
    const Episode episode = clinic.addEpisode(clinic.addPatient().id);
    const Note note{NoteId::create(),
                    episode.id,
                    std::nullopt,
                    QString(10000, u'x'),
                    {},
                    {},
                    {},
                    clinic.session().account().id,
                    clinic.clock().now()};
    ASSERT_TRUE(JournalService(clinic.session().context()).sign(note));

    show();

    auto* label = page->findChild<QLabel*>(u"lastNote"_s);
    ASSERT_NE(label, nullptr);
    EXPECT_TRUE(label->text().endsWith(u'\u2026'));
    EXPECT_LT(label->text().size(), 400);
    EXPECT_EQ(page->width(), 1100);
    EXPECT_LT(label->mapTo(page.get(), label->rect().topRight()).x(), page->width());
    EXPECT_LT(label->minimumSizeHint().width(), 300);
}

TEST_F(PatientListPageTest, FindsWhileTypingWithoutRegardToAccents)
{
    clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s);
    clinic.addPatient(u"Tomás"_s, u"Ejemplo"_s);
    show();

    QTest::keyClicks(search(), u"ej tomas"_s);

    EXPECT_EQ(names(), QStringList{u"Tomás Ejemplo"_s});
}

TEST_F(PatientListPageTest, OpensTheSelectedRecordWithEnterFromTheSearchField)
{
    clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s);
    const Patient wanted = clinic.addPatient(u"Tomás"_s, u"Ejemplo"_s);
    show();
    watchOpened();

    QTest::keyClicks(search(), u"tom"_s);
    QTest::keyClick(search(), Qt::Key_Return);

    EXPECT_EQ(opened, QList<PatientId>{wanted.id});
}

TEST_F(PatientListPageTest, WalksTheListWithTheArrowKeysAndOpensOnce)
{
    clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s);
    const Patient second = clinic.addPatient(u"Nora"_s, u"Przyklad"_s);
    clinic.addPatient(u"Hanna"_s, u"Beispiel"_s);
    show();
    watchOpened();

    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);

    EXPECT_EQ(opened, QList<PatientId>{second.id});
}

TEST_F(PatientListPageTest, PrintsTheSheetOfTheSelectedPatientWithASmallOrACapitalP)
{
    const Patient patient = clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s);
    const Episode episode = clinic.addEpisode(patient.id);
    test::addScreenedIntake(clinic.session(), episode.id);
    test::addProgramme(clinic.session(), episode.id);
    show();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QSignalSpy printed(&navigator, &Navigator::printSheet);

    QTest::keyClick(list(), Qt::Key_P);
    QTest::keyClick(list(), Qt::Key_P, Qt::ShiftModifier);

    EXPECT_EQ(printed.size(), 2);
}

TEST_F(PatientListPageTest, ShowsANewPatientWithoutBeingAsked)
{
    show();
    EXPECT_TRUE(names().isEmpty());

    clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s);

    EXPECT_EQ(names(), QStringList{u"Ilse Voorbeeld"_s});
}

TEST_F(PatientListPageTest, LeavesArchivedPatientsOutOfListAndSearch)
{
    const Patient gone = clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s);
    show();
    ASSERT_TRUE(PatientService(clinic.session().context()).setArchived(gone.id, true));

    EXPECT_TRUE(names().isEmpty());
    QTest::keyClicks(search(), u"ilse"_s);
    EXPECT_TRUE(names().isEmpty());
}

} // namespace ach
