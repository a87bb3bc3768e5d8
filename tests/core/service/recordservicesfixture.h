// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/auditrepository.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

/// A clinic with one patient and one episode, for the services that change records.
class RecordServicesTest : public ::testing::Test {
protected:
    const ServiceContext& context() { return clinic.session().context(); }
    Database& database() { return clinic.session().database(); }
    QDate today() { return clinic.clock().today(); }
    qint64 auditLength() { return AuditRepository(database()).verify()->length(); }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    AccountId actor = clinic.session().account().id;
};

} // namespace ach
