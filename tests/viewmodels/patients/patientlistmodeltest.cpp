// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patientlistmodel.h"

#include "core/service/patientservice.h"
#include "core/storage/transaction.h"
#include "tests/support/temporaryclinic.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class PatientListModelTest : public ::testing::Test {
protected:
    test::TemporaryClinic clinic;
};

TEST_F(PatientListModelTest, ReadsAPageAtATime)
{
    {
        auto transaction = Transaction::begin(clinic.session().database());
        ASSERT_TRUE(transaction);
        for (int i = 0; i < PatientListModel::kPageSize + 5; ++i)
            clinic.addPatient(u"Given"_s, u"Family"_s + QString::number(1000 + i));
        ASSERT_TRUE(transaction->commit());
    }
    PatientListModel model(clinic.session());
    EXPECT_EQ(model.rowCount(), PatientListModel::kPageSize);

    model.fetchMore({});

    EXPECT_EQ(model.rowCount(), PatientListModel::kPageSize + 5);
    EXPECT_FALSE(model.canFetchMore({}));
    EXPECT_EQ(model.activeCount(), PatientListModel::kPageSize + 5);
}

TEST_F(PatientListModelTest, TellsAScreenReaderTheWholeRow)
{
    const Patient patient = clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s);
    clinic.addEpisode(patient.id, Side::Left);
    const PatientListModel model(clinic.session());

    const QString text = model.index(0).data(Qt::AccessibleTextRole).toString();

    for (const QString& part : {u"Ilse Voorbeeld"_s, u"41"_s, u"Left side"_s, u"No diary yet"_s})
        EXPECT_TRUE(text.contains(part)) << qPrintable(text);
}

TEST_F(PatientListModelTest, RefillsARowWhenItsEpisodeChanges)
{
    const Patient patient = clinic.addPatient();
    PatientListModel model(clinic.session());
    EXPECT_EQ(model.summary(0).state, RecordState::NoEpisode);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    clinic.addEpisode(patient.id);

    EXPECT_FALSE(changed.isEmpty());
    EXPECT_EQ(model.summary(0).state, RecordState::NoDiaryYet);
}

} // namespace ach
