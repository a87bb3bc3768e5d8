// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "ui/outcome/blankpaper.h"
#include "ui/outcome/measureform.h"

#include <QCoreApplication>

#include <optional>

namespace ach {

/// An empty record of a test, to be filled in beside the patient and typed in later: how the test
/// is done and a line for each value, in the language of the window.
class BlankTest : public BlankPaper {
    Q_DECLARE_TR_FUNCTIONS(ach::BlankTest)

public:
    /// Tests have one; a form of which only the total is kept is filled in on its official paper.
    static bool exists(Instrument instrument);

    /// `test` must have one; `sore` is the side that is treated.
    BlankTest(Instrument test, std::optional<Side> sore);

private:
    void addTries(const QList<MeasureField>& legs);
    void addFields(const QList<MeasureField>& fields);
    static std::vector<Block> blocksOf(const MeasureField& field);
};

} // namespace ach
