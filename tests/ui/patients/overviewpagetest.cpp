// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/overviewpage.h"

#include "core/storage/patientrepository.h"
#include "tests/support/temporaryclinic.h"
#include "ui/patients/patientdialog.h"
#include "ui/shell/navigator.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class OverviewPageTest : public ::testing::Test {
protected:
    OverviewPageTest()
        : patient(clinic.addPatient()),
          episode(clinic.addEpisode(patient.id)), context{clinic.session(), patient.id, episode.id,
                                                          undo},
          page(context, navigator, nullptr)
    {
        page.show();
    }

    /// Types into the dialog that the next click opens, and saves.
    void answerDialog(const QString& field, const QString& text)
    {
        QTimer::singleShot(0, &page, [field, text] {
            auto* dialog = qobject_cast<PatientDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->findChild<QLineEdit*>(field)->setText(text);
            QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveButton"_s), Qt::LeftButton);
        });
        QTest::mouseClick(page.findChild<QPushButton*>(u"editPersonButton"_s), Qt::LeftButton);
    }
    Patient stored() const
    {
        return *PatientRepository(context.session.database()).find(patient.id);
    }

    test::TemporaryClinic clinic;
    Patient patient;
    Episode episode;
    QUndoStack undo;
    RecordContext context;
    Navigator navigator;
    OverviewPage page;
};

TEST_F(OverviewPageTest, StoresWhatTheDialogChangedAndTakesItBack)
{
    answerDialog(u"phone"_s, u"+31 6 1234"_s);
    EXPECT_EQ(stored().phone, u"+31 6 1234"_s);

    undo.undo();
    EXPECT_EQ(stored(), patient);

    undo.redo();
    EXPECT_EQ(stored().phone, u"+31 6 1234"_s);
}

TEST_F(OverviewPageTest, ArchivesWithoutErasing)
{
    QTest::mouseClick(page.findChild<QPushButton*>(u"archiveButton"_s), Qt::LeftButton);
    EXPECT_TRUE(stored().archived);

    undo.undo();
    EXPECT_EQ(stored(), patient);
}

} // namespace ach
