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

} // namespace

QString language()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? u"en"_s : locale.name().section(u'_', 0, 0);
}

QString band(Band band)
{
    switch (band) {
    case Band::Yellow:
        return Words::tr("yellow band");
    case Band::Red:
        return Words::tr("red band");
    case Band::Green:
        return Words::tr("green band");
    case Band::Blue:
        return Words::tr("blue band");
    case Band::Black:
        return Words::tr("black band");
    case Band::Silver:
        return Words::tr("silver band");
    case Band::Gold:
        break;
    }
    return Words::tr("gold band");
}

QString load(const std::optional<TrainingLoad>& load)
{
    if (!load)
        return kDash;
    if (const auto* colour = std::get_if<Band>(&*load))
        return band(*colour);
    const int number = numberOf(*load).value_or(0);
    switch (kindOf(*load)) {
    case LoadKind::BodyAlone:
        return Words::tr("body weight");
    case LoadKind::PercentOfBody:
        return Words::tr("%1 % BW").arg(number);
    case LoadKind::MaximumReps:
        return Words::tr("%1RM").arg(number);
    case LoadKind::Mass:
    case LoadKind::ElasticBand:
        break;
    }
    return Words::tr("%1 kg").arg(QLocale().toString(number / 1000.0, 'g', 6));
}

QString effort(const Prescription& dose)
{
    QStringList parts;
    if (dose.targetEffort)
        parts.append(Words::tr("RPE %1").arg(dose.targetEffort->value()));
    if (dose.effortPercent)
        parts.append(Words::tr("%1 % effort").arg(dose.effortPercent->value()));
    return parts.join(u", "_s);
}

QString rest(const Prescription& dose)
{
    if (!dose.restSeconds)
        return {};
    if (*dose.restSeconds >= 120 && *dose.restSeconds % 60 == 0)
        return Words::tr("rest %1 min").arg(*dose.restSeconds / 60);
    return Words::tr("rest %1 s").arg(*dose.restSeconds);
}

QString often(const Prescription& dose)
{
    QString text;
    if (dose.weekdays && dose.weekdays->count() < 7) {
        QStringList days;
        for (const Qt::DayOfWeek day : dose.weekdays->list())
            days.append(QLocale().standaloneDayName(day, QLocale::ShortFormat));
        text = days.join(u' ');
    } else if (dose.daysPerWeek == 7) {
        text = Words::tr("daily");
    } else {
        text = Words::tr("%n × a week", nullptr, dose.daysPerWeek);
    }
    return dose.timesPerDay == 1 ? text : Words::tr("%1, %2 ×").arg(text).arg(dose.timesPerDay);
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
    const ProgrammeTemplate* plan = findBuiltInTemplate(templateId);
    return plan != nullptr ? plan->name.in(language()) : templateId;
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

QString exerciseName(const ExerciseCatalogue& known, const QString& exercise)
{
    const Exercise* found = known.find(exercise);
    return found != nullptr ? found->text(language()).name : exercise;
}

QString exerciseNote(const ExerciseCatalogue& known, const QString& exercise)
{
    const Exercise* found = known.find(exercise);
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
    if (before.targetEffort != after.targetEffort || before.effortPercent != after.effortPercent) {
        const QString text = effort(after);
        parts.append(text.isEmpty() ? Words::tr("no effort") : text);
    }
    if (before.restSeconds != after.restSeconds)
        parts.append(after.restSeconds ? rest(after) : Words::tr("no rest"));
    if (before.timesPerDay != after.timesPerDay)
        parts.append(Words::tr("%n times a day", nullptr, after.timesPerDay));
    if (after.weekdays && before.weekdays != after.weekdays)
        parts.append(often(after));
    else if (before.daysPerWeek != after.daysPerWeek)
        parts.append(Words::tr("%n days a week", nullptr, after.daysPerWeek));
    if (before.side != after.side)
        parts.append(side(after.side));
    return parts.join(u", "_s);
}

} // namespace ach::DoseText
