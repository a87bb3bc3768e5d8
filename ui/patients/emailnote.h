// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ach {

class LabelledField;

/// The note below an e-mail address that looks like none. A note, not an error: what is typed is
/// kept, and half an address is no mistake yet.
class EmailNote {
    Q_DECLARE_TR_FUNCTIONS(ach::EmailNote)

public:
    /// Writes the note when the field, which must be a line of text, is left, and takes it away
    /// while somebody types.
    static void attach(LabelledField& email);
    /// Writes the note for what stands there now, unless somebody is in the field.
    static void refresh(LabelledField& email);

private:
    static void write(LabelledField& email);
};

} // namespace ach
