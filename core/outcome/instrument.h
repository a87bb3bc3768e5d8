// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <QList>

namespace ach {

/// What the clinic measures complaints and capacity with (evidence 3). Each has its row in
/// docs/clinical-rules.md.
enum class Instrument {
    VisaA,
    VisaASedentary,
    TendinsA,
    Lefs,
    FaamAdl,
    FaamSports,
    Psfs,
    Nprs,
    HeelRise,
    KneeToWall,
    HopDistance,
    HopPain,
    MorningStiffness,
    GlobalChange,
};

inline constexpr Codes kInstrumentCodes{std::array{
    std::pair<Instrument, const char*>{Instrument::VisaA, "visa-a"},
    std::pair<Instrument, const char*>{Instrument::VisaASedentary, "visa-a-sedentary"},
    std::pair<Instrument, const char*>{Instrument::TendinsA, "tendins-a"},
    std::pair<Instrument, const char*>{Instrument::Lefs, "lefs"},
    std::pair<Instrument, const char*>{Instrument::FaamAdl, "faam-adl"},
    std::pair<Instrument, const char*>{Instrument::FaamSports, "faam-sports"},
    std::pair<Instrument, const char*>{Instrument::Psfs, "psfs"},
    std::pair<Instrument, const char*>{Instrument::Nprs, "nprs"},
    std::pair<Instrument, const char*>{Instrument::HeelRise, "heel-rise"},
    std::pair<Instrument, const char*>{Instrument::KneeToWall, "knee-to-wall"},
    std::pair<Instrument, const char*>{Instrument::HopDistance, "hop-distance"},
    std::pair<Instrument, const char*>{Instrument::HopPain, "hop-pain"},
    std::pair<Instrument, const char*>{Instrument::MorningStiffness, "morning-stiffness"},
    std::pair<Instrument, const char*>{Instrument::GlobalChange, "global-change"}}};

/// The unit of the value by which two measurements of an instrument are compared.
enum class MeasureUnit { Points, Percent, Repetitions, Centimetres, WholeMinutes };

/// What holds for an instrument whatever was answered.
struct InstrumentInfo {
    /// The range of the compared value; for a test that has no upper end a guard against slips of
    /// the hand [APP].
    double lowest;
    double highest;
    MeasureUnit unit;
    bool higherIsWorse; ///< such an axis carries a label that says so
    /// Measured on both legs and compared between them.
    bool comparesSides;
    const char* source; ///< tag of the evidence base
};

InstrumentInfo instrumentInfo(Instrument instrument);

/// Every instrument, questionnaires first, in the order in which the clinic reads them.
QList<Instrument> allInstruments();

} // namespace ach
