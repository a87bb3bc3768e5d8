// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/dosetext.h"

#include <QLocale>

namespace ach {

using namespace Qt::StringLiterals;

QString DoseText::of(const Prescription& dose)
{
    QString text = u"%1 × %2"_s.arg(dose.sets).arg(dose.repetitions);
    if (dose.holdSeconds)
        text += u" × "_s + tr("%1 s").arg(*dose.holdSeconds);
    if (dose.load)
        text += u", "_s + tr("%1 kg").arg(QLocale().toString(dose.load->value() / 1000.0, 'g', 6));
    return u'\u2066' + text + u'\u2069';
}

} // namespace ach
