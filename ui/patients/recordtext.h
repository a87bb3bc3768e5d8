// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/programme/programme.h"

#include <QCoreApplication>

namespace ach {

/// The clinic's words for codes that more than one page shows, in the language of the window.
class RecordText {
    Q_DECLARE_TR_FUNCTIONS(ach::RecordText)

public:
    /// "Right side".
    static QString side(Side side);
    /// Of a stage decision ("reactive_on_degenerative"); empty for a word that is no decision.
    static QString stage(const QString& decision);
    static QString phase(PhaseKind kind);
};

} // namespace ach
