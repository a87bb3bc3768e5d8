// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/cliniccheck.h"

#include "core/service/patientservice.h"
#include "tests/support/failingdisk.h"
#include "tests/support/temporaryclinic.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class ClinicCheckTest : public ::testing::Test {
protected:
    ClinicCheck check()
    {
        auto unlocked =
            ClinicSession::unlock(clinic.path(), {}, test::TemporaryClinic::passphrase());
        EXPECT_TRUE(unlocked);
        return {unlocked->folder, std::move(unlocked->key)};
    }
    void flipBytesInTheMiddle()
    {
        ASSERT_TRUE(clinic.session().database().checkpoint());
        QFile file(ClinicFolder{clinic.path()}.database());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const qint64 middle = file.size() / 2;
        ASSERT_TRUE(file.seek(middle));
        QByteArray bytes = file.read(64);
        for (char& byte : bytes)
            byte = static_cast<char>(~byte);
        ASSERT_TRUE(file.seek(middle));
        ASSERT_EQ(file.write(bytes), 64);
    }

    test::TemporaryClinic clinic;
};

TEST_F(ClinicCheckTest, FindsNothingInASoundClinicThatIsBeingWrittenTo)
{
    clinic.addPatient();

    const Status found = check().run();

    EXPECT_TRUE(found) << qPrintable(found.error().detail);
}

TEST_F(ClinicCheckTest, FindsFlippedBytesInTheMiddleOfTheFile)
{
    clinic.addPatient();
    flipBytesInTheMiddle();

    const Status found = check().run();

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().fault, Fault::Corrupt);
    EXPECT_EQ(found.error().cause, Cause::DatabaseDamaged);
}

TEST_F(ClinicCheckTest, SaysNothingAboutAFileOnceItIsStopped)
{
    flipBytesInTheMiddle();
    ClinicCheck stopped = check();
    stopped.stop();

    const Status found = stopped.run();

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().fault, Fault::Cancelled);
}

TEST_F(ClinicCheckTest, TakesAFileThatIsNotThereForUnreadNotForDamaged)
{
    ClinicCheck missing({clinic.filePath(u"elsewhere"_s)}, SecretBytes::random(32));

    const Status found = missing.run();

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().fault, Fault::Io);
}

TEST_F(ClinicCheckTest, TakesADiskThatFailsHalfWayForUnreadNotForDamaged)
{
    ASSERT_TRUE(clinic.session().database().checkpoint());
    ClinicCheck onBadDisk = check();
    const test::FailingDisk disk(QFileInfo(ClinicFolder{clinic.path()}.database()).size() / 2);

    const Status found = onBadDisk.run();

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().fault, Fault::Io) << qPrintable(found.error().detail);
}

TEST_F(ClinicCheckTest, LeavesADamagedClinicReadableAndUnchanged)
{
    Patient patient = clinic.addPatient();
    ASSERT_TRUE(refuseChanges(clinic.session()));

    patient.familyName = u"Anders"_s;
    const auto stored = PatientService(clinic.session().context()).change(patient);

    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().fault, Fault::Corrupt);
    EXPECT_EQ(stored.error().cause, Cause::DatabaseDamaged);
    EXPECT_TRUE(clinic.session().clinic());
}

} // namespace ach
