// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/journal.h"

#include <array>

namespace ach {

/// The four parts of a note, in the order of SOAP.
enum class NotePart { Subjective, Objective, Analysis, Plan };

inline constexpr std::array kNoteParts{NotePart::Subjective, NotePart::Objective,
                                       NotePart::Analysis, NotePart::Plan};

/// The text of one part.
QString notePart(const Note& note, NotePart part);

} // namespace ach
