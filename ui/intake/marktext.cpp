// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/marktext.h"

#include "core/base/bidi.h"

#include <QLocale>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

constexpr int kCentreMm = 3; // half the thickness of the drawn tendon

} // namespace

QString MarkText::kind(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Pain:
        return tr("Pain");
    case MarkKind::Thickening:
        return tr("Thickening");
    case MarkKind::Swelling:
        return tr("Swelling");
    case MarkKind::Crepitus:
        return tr("Crepitus");
    }
    Q_UNREACHABLE();
}

QString MarkText::zone(TendonZone zone)
{
    switch (zone) {
    case TendonZone::Insertion:
        return tr("insertion");
    case TendonZone::MidPortion:
        return tr("mid-portion");
    case TendonZone::AboveMidPortion:
        return tr("above the mid-portion");
    }
    Q_UNREACHABLE();
}

QString MarkText::centimetres(int millimetres)
{
    return QLocale().toString(millimetres / 10.0, 'f', 1);
}

QString MarkText::length(int millimetres)
{
    return tr("%1 cm", "with a space that does not break").arg(centimetres(millimetres));
}

QString MarkText::range(const QString& lower, const QString& upper)
{
    const QChar joiner(0x2060); // keeps both ends on one line
    return leftToRight(lower + joiner + u'–' + joiner + upper);
}

QString MarkText::tag(const BodyMark& mark)
{
    if (mark.kind == MarkKind::Pain)
        return tr("%1 %2", "kind and height, as in Pain 4.5 cm")
            .arg(kind(mark.kind), length(mark.height.value()));
    return tr("%1 %2", "kind and lower to upper end, as in Swelling 2.6–6.2")
        .arg(kind(mark.kind), range(centimetres(mark.lowerMm()), centimetres(mark.upperMm())));
}

QString MarkText::title(const BodyMark& mark)
{
    const QString place = mark.kind == MarkKind::Pain
        ? length(mark.height.value())
        : tr("%1 cm").arg(range(centimetres(mark.lowerMm()), centimetres(mark.upperMm())));
    return tr("%1, %2", "kind and place, as in Pain, 4.5 cm").arg(kind(mark.kind), place);
}

QString MarkText::details(const BodyMark& mark)
{
    const int across = mark.across.value();
    QStringList parts;
    if (mark.severity)
        parts += isolated(tr("%1 of 10").arg(QLocale().toString(mark.severity->value())));
    parts += tr("Length %1").arg(length(mark.extent.value()));
    if (qAbs(across) <= kCentreMm)
        parts += tr("centre of the tendon");
    else if (across > 0)
        parts += tr("%1 towards the shin").arg(length(across));
    else
        parts += tr("%1 towards the back").arg(length(-across));
    if (!mark.note.isEmpty())
        parts += mark.note;
    return parts.join(u" · "_s);
}

QString MarkText::sentence(const BodyMark& mark)
{
    const QString place = zone(tendonZone(mark.height));
    if (mark.kind == MarkKind::Pain)
        return tr("%1, %2 centimetres above the heel bone, %3")
            .arg(kind(mark.kind), centimetres(mark.height.value()), place);
    return tr("%1, %2 to %3 centimetres above the heel bone, %4")
        .arg(kind(mark.kind), centimetres(mark.lowerMm()), centimetres(mark.upperMm()), place);
}

} // namespace ach
