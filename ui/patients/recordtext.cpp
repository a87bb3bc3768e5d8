// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/recordtext.h"

namespace ach {

QString RecordText::side(Side side)
{
    switch (side) {
    case Side::Left: return tr("Left side");
    case Side::Right: return tr("Right side");
    case Side::Both: return tr("Both sides");
    }
    Q_UNREACHABLE();
    return {};
}

QString RecordText::stage(const QString& decision)
{
    if (decision == u"reactive")
        return tr("Reactive");
    if (decision == u"dysrepair")
        return tr("Dysrepair");
    if (decision == u"degenerative")
        return tr("Degenerative");
    if (decision == u"reactive_on_degenerative")
        return tr("Reactive on degenerative");
    if (decision == u"open")
        return tr("Stage open");
    return {};
}

QString RecordText::phase(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Isometric: return tr("Isometric");
    case PhaseKind::Strength: return tr("Heavy strength");
    case PhaseKind::Energy: return tr("Energy storage");
    case PhaseKind::Running: return tr("Return to running");
    case PhaseKind::Upkeep: return tr("Upkeep");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace ach
