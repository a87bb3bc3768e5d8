// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/keptdocument.h"

#include <QCoreApplication>

namespace ach {

/// What kept papers are called in the window.
class PaperText {
    Q_DECLARE_TR_FUNCTIONS(ach::PaperText)

public:
    static QString kind(DocumentKind kind);
    /// The word in the name of a file: "Sheet", "Report", "Referral". Not translated, as in the
    /// names of papers that are made today.
    static QString fileWord(DocumentKind kind);
};

} // namespace ach
