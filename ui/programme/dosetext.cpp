// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/dosetext.h"

#include "core/programme/exercisecatalogue.h"
#include "core/programme/programmetemplates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ach::DoseText {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ach::DoseText)
};

const QString kDash = QStringLiteral("\u2013");

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

QString load(const std::optional<Grams>& load)
{
    if (!load)
        return kDash;
    const QLocale locale;
    const double kilograms = load->value() / 1000.0;
    return Words::tr("%1 kg").arg(locale.toString(kilograms, 'g', 6));
}

QString brief(const Prescription& dose)
{
    QString text = u"%1 × %2"_s.arg(dose.sets).arg(dose.repetitions);
    if (dose.holdSeconds)
        text += u" × "_s + Words::tr("%1 s").arg(*dose.holdSeconds);
    if (dose.load)
        text += u", "_s + load(dose.load);
    return u'\u2066' + text + u'\u2069';
}

QString tempo(const Prescription& dose)
{
    if (!dose.upSeconds && !dose.downSeconds)
        return dose.holdSeconds ? Words::tr("hold %1 s").arg(*dose.holdSeconds) : kDash;
    return Words::tr("%1-%2-%3 s")
        .arg(dose.upSeconds.value_or(0))
        .arg(dose.holdSeconds.value_or(0))
        .arg(dose.downSeconds.value_or(0));
}

QString side(Side side)
{
    switch (side) {
    case Side::Left:
        return Words::tr("left");
    case Side::Right:
        return Words::tr("right");
    case Side::Both:
        break;
    }
    return Words::tr("both");
}

QString templateName(const QString& templateId)
{
    if (templateId == kReactiveTemplate)
        return Words::tr("Reactive tendon: holds");
    if (templateId == kDegenerativeTemplate)
        return Words::tr("Degenerative tendon: heel drops");
    return templateId;
}

QString adjunctName(AdjunctKind kind)
{
    switch (kind) {
    case AdjunctKind::HeelRaise:
        return Words::tr("Heel raise in all shoes");
    case AdjunctKind::Kinesiotape:
        return Words::tr("Kinesiotape");
    case AdjunctKind::FoamRoller:
        return Words::tr("Foam roller on the calf");
    case AdjunctKind::Tecar:
        break;
    }
    return Words::tr("Tecar in the clinic");
}

QString adjunctEvidence(AdjunctKind kind)
{
    switch (kind) {
    case AdjunctKind::HeelRaise:
        return Words::tr(
            "May help comfort early; cheap; does not replace training. Both shoes, less later on.");
    case AdjunctKind::Kinesiotape:
        return Words::tr("Put on by a professional. Optional comfort, effect not shown. Not on "
                         "broken or allergic skin.");
    case AdjunctKind::FoamRoller:
        return Words::tr(
            "For calf feeling; not a treatment of the tendon. Never on the tendon itself.");
    case AdjunctKind::Tecar:
        break;
    }
    return Words::tr("Insufficient evidence; optional extra, never instead of loading. Not with a "
                     "pacemaker or implants, "
                     "near a pregnancy, with cancer, thrombosis, infection or numb skin.");
}

QString exerciseName(const QString& exercise)
{
    const Exercise* found = ExerciseCatalogue::builtIn().find(exercise);
    return found != nullptr ? found->text(language()).name : exercise;
}

QString exerciseNote(const QString& exercise)
{
    const Exercise* found = ExerciseCatalogue::builtIn().find(exercise);
    return found != nullptr ? found->text(language()).shortNote : QString();
}

QString difference(const Prescription& before, const Prescription& after)
{
    QStringList parts;
    if (before.sets != after.sets || before.repetitions != after.repetitions)
        parts.append(u"%1 \u00d7 %2"_s.arg(after.sets).arg(after.repetitions));
    if (before.load != after.load)
        parts.append(after.load ? load(after.load) : Words::tr("no load"));
    if (before.upSeconds != after.upSeconds || before.holdSeconds != after.holdSeconds
        || before.downSeconds != after.downSeconds)
        parts.append(tempo(after));
    if (before.timesPerDay != after.timesPerDay)
        parts.append(Words::tr("%n times a day", nullptr, after.timesPerDay));
    if (before.daysPerWeek != after.daysPerWeek)
        parts.append(Words::tr("%n days a week", nullptr, after.daysPerWeek));
    if (before.side != after.side)
        parts.append(side(after.side));
    return parts.join(u", "_s);
}

} // namespace ach::DoseText
