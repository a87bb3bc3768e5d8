// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/phasetoken.h"

namespace ach {

Theme::Token phaseToken(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Isometric:
        return Theme::PhaseIsometric;
    case PhaseKind::Strength:
        return Theme::PhaseStrength;
    case PhaseKind::Energy:
        return Theme::PhaseEnergy;
    case PhaseKind::Running:
        return Theme::PhaseRunning;
    case PhaseKind::Upkeep:
        break;
    }
    return Theme::PhaseUpkeep;
}

} // namespace ach
