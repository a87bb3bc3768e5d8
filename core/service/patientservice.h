// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/patient.h"
#include "core/service/servicecontext.h"

namespace ach {

/// The only way to change a patient.
class PatientService {
public:
    /// What to do when a patient of the same name and birth date is there already.
    enum class Duplicates { Refuse, Allow };

    explicit PatientService(const ServiceContext& context) : m_context(context) { }

    /// Checks the fields, gives the next number and stores. Conflict (PossibleDuplicate) unless
    /// allowed.
    Result<Patient> add(Patient patient, Duplicates duplicates);
    /// Stores what changed; the number stays what it is.
    Status change(Patient patient);
    /// Takes the patient out of lists and searches; nothing is erased.
    Status setArchived(const PatientId& id, bool archived);
    /// Notes in the audit that the record was looked at.
    Status noteViewed(const PatientId& id);

private:
    const ServiceContext& m_context;
};

} // namespace ach
