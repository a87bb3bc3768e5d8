// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/markplacing.h"

#include <algorithm>

namespace ach {

namespace {

template<class Value>
Value held(int value)
{
    return *Value::from(std::clamp(value, Value::kMin, Value::kMax));
}

MarkExtent firstExtent(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Pain:
        return MarkExtent::of(12);
    case MarkKind::Thickening:
        return MarkExtent::of(26);
    case MarkKind::Swelling:
        return MarkExtent::of(36);
    case MarkKind::Crepitus:
        return MarkExtent::of(30);
    }
    Q_UNREACHABLE();
}

} // namespace

BodyMark MarkPlacing::newMark(MarkKind kind, Side side, const LegPlace& place)
{
    return {kind,
            side,
            held<MarkHeight>(place.heightMm),
            held<MarkAcross>(place.acrossMm),
            firstExtent(kind),
            std::nullopt,
            QString()};
}

LegPlace MarkPlacing::movedBy(const LegPlace& place, int heightMm, int acrossMm)
{
    return {held<MarkHeight>(place.heightMm + heightMm).value(),
            held<MarkAcross>(place.acrossMm + acrossMm).value()};
}

BodyMark MarkPlacing::movedBy(const BodyMark& mark, int heightMm, int acrossMm)
{
    return movedTo(mark, {mark.height.value() + heightMm, mark.across.value() + acrossMm});
}

BodyMark MarkPlacing::movedTo(const BodyMark& mark, const LegPlace& place)
{
    BodyMark moved = mark;
    moved.height = held<MarkHeight>(place.heightMm);
    moved.across = held<MarkAcross>(place.acrossMm);
    return moved;
}

BodyMark MarkPlacing::sizedTo(const BodyMark& mark, int extentMm)
{
    BodyMark sized = mark;
    sized.extent = held<MarkExtent>(extentMm);
    return sized;
}

} // namespace ach
