// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"
#include "core/service/servicecontext.h"

namespace ach {

/// Notes what the patient takes home for the computer. Nothing is changed by it.
class TakeHomeService {
public:
    explicit TakeHomeService(const ServiceContext& context) : m_context(context) { }

    /// Notes in the audit that the sheet of this version was handed out as a folder, in which
    /// language and whether the patient's name stands in it.
    Status noteMade(const Programme& programme, const QString& language, bool withName);

private:
    const ServiceContext& m_context;
};

} // namespace ach
