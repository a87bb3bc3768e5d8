// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"

#include <QCoreApplication>

namespace ach {

/// A dose in one line of the window, left to right whatever the language: "3 × 15, 10 kg".
class DoseText {
    Q_DECLARE_TR_FUNCTIONS(ach::DoseText)

public:
    static QString of(const Prescription& dose);
};

} // namespace ach
