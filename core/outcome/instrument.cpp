// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/instrument.h"

namespace ach {

InstrumentInfo instrumentInfo(Instrument instrument)
{
    using enum MeasureUnit;
    switch (instrument) {
    case Instrument::VisaA:
        return {0, 100, Points, false, false, "S27, S28"};
    case Instrument::VisaASedentary:
        return {0, 100, Points, false, false, "S30b"};
    case Instrument::TendinsA:
        return {0, 100, Points, true, false, "S35; range GK"};
    case Instrument::Lefs:
        return {0, 80, Points, false, false, "S36"};
    case Instrument::FaamAdl:
    case Instrument::FaamSports:
        return {0, 100, Percent, false, false, "S37"};
    case Instrument::Psfs:
        return {0, 10, Points, false, false, "S38"};
    case Instrument::Nprs:
        return {0, 10, Points, true, false, "S38"};
    case Instrument::HeelRise:
        return {0, 200, Repetitions, false, true, "S39"};
    case Instrument::KneeToWall:
        return {0, 30, Centimetres, false, true, "S40"};
    case Instrument::HopDistance:
        return {0, 400, Centimetres, false, true, "GK"};
    case Instrument::HopPain:
        return {0, 10, Points, true, false, "S46"};
    case Instrument::MorningStiffness:
        return {0, 300, WholeMinutes, true, false, "S1"};
    case Instrument::GlobalChange:
        return {1, 7, Points, false, false, "S31"};
    }
    Q_UNREACHABLE();
    return {};
}

QList<Instrument> allInstruments()
{
    QList<Instrument> instruments;
    for (const auto& row : kInstrumentCodes.rows)
        instruments << row.first;
    return instruments;
}

} // namespace ach
