// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/instrument.h"

namespace ach {

/// A page on which something is measured, so that a key of the record can go straight to one form.
class TakesMeasure {
public:
    TakesMeasure() = default;
    TakesMeasure(const TakesMeasure&) = delete;
    TakesMeasure& operator=(const TakesMeasure&) = delete;
    virtual ~TakesMeasure() = default;

    /// Takes up the form of `instrument`, the keyboard in its first open field.
    virtual void take(Instrument instrument) = 0;
};

} // namespace ach
