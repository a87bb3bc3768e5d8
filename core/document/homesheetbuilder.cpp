// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/homesheetbuilder.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString tempoText(const Prescription& dose, const SheetTexts& texts)
{
    if (!dose.downSeconds)
        return {};
    const QString down = QString::number(*dose.downSeconds);
    if (!dose.upSeconds)
        return texts.text(u"dose.tempo.down"_s, {down});
    const QString up = QString::number(*dose.upSeconds);
    if (dose.holdSeconds)
        return texts.text(u"dose.tempo.upHoldDown"_s,
                          {up, QString::number(*dose.holdSeconds), down});
    return texts.text(u"dose.tempo.upDown"_s, {up, down});
}

QString restText(const Prescription& dose, const SheetTexts& texts)
{
    if (!dose.restSeconds)
        return {};
    if (*dose.restSeconds >= 120 && *dose.restSeconds % 60 == 0)
        return texts.text(u"dose.rest.minutes"_s, {QString::number(*dose.restSeconds / 60)});
    return texts.text(u"dose.rest.seconds"_s, {QString::number(*dose.restSeconds)});
}

QString oftenText(const Prescription& dose, const SheetTexts& texts)
{
    if (dose.weekdays && dose.weekdays->count() < 7) {
        QStringList days;
        for (const Qt::DayOfWeek day : dose.weekdays->list())
            days.append(texts.locale().standaloneDayName(day, QLocale::ShortFormat));
        const QString named = days.join(u", "_s);
        return dose.timesPerDay == 1
            ? named
            : texts.text(u"often.days"_s, {named, QString::number(dose.timesPerDay)});
    }
    if (dose.daysPerWeek == 7 && dose.timesPerDay == 1)
        return texts.text(u"often.daily"_s);
    if (dose.daysPerWeek == 7 && dose.timesPerDay == 2)
        return texts.text(u"often.dailyTwice"_s);
    return texts.text(u"often.perWeek"_s, {QString::number(dose.daysPerWeek * dose.timesPerDay)});
}

QString loadText(const Prescription& dose, const SheetTexts& texts)
{
    if (!dose.load)
        return {};
    const TrainingLoad& load = *dose.load;
    if (const auto* band = std::get_if<Band>(&load))
        return texts.text(u"load.band."_s + kBandCodes.toCode(*band));
    const QString number = QString::number(numberOf(load).value_or(0));
    switch (kindOf(load)) {
    case LoadKind::BodyAlone:
        return texts.text(u"load.body"_s);
    case LoadKind::PercentOfBody:
        return number + u"\u00A0%"_s;
    case LoadKind::MaximumReps:
        return texts.text(u"load.rm"_s, {number});
    case LoadKind::Mass:
    case LoadKind::ElasticBand:
        break;
    }
    const auto mass = addedMass(load);
    if (!mass || mass->value() == 0)
        return {};
    return texts.locale().toString(mass->value() / 1000.0, 'g', 6) + u"\u00A0kg"_s;
}

/// What the load means in plain words, and how hard it should feel.
QString loadNote(const Prescription& dose, const SheetTexts& texts)
{
    QStringList lines;
    if (dose.load && kindOf(*dose.load) == LoadKind::PercentOfBody)
        lines.append(texts.text(u"load.percent.note"_s));
    if (dose.load && kindOf(*dose.load) == LoadKind::MaximumReps)
        lines.append(
            texts.text(u"load.rm.note"_s, {QString::number(numberOf(*dose.load).value_or(0))}));
    if (dose.effortPercent)
        lines.append(texts.text(u"dose.push"_s, {QString::number(dose.effortPercent->value())}));
    if (dose.targetEffort)
        lines.append(texts.text(u"dose.effort"_s, {QString::number(dose.targetEffort->value())}));
    return lines.join(u", "_s);
}

SheetExercise sheetExercise(const Prescription& dose, const ExerciseCatalogue& catalogue,
                            const SheetTexts& texts)
{
    SheetExercise exercise;
    exercise.catalogueId = dose.exercise;
    exercise.name = dose.exercise;
    exercise.sets = dose.sets;
    exercise.repetitions = dose.repetitions;
    exercise.holdSeconds = dose.holdSeconds;
    exercise.side = dose.side;
    exercise.tempoText = tempoText(dose, texts);
    exercise.restText = restText(dose, texts);
    exercise.loadText = loadText(dose, texts);
    exercise.loadNote = loadNote(dose, texts);
    exercise.sideText = sideText(texts, dose.side);
    exercise.oftenText = oftenText(dose, texts);
    exercise.note = dose.note;
    if (const Exercise* known = catalogue.find(dose.exercise)) {
        const ExerciseText& words = known->text(kSheetLanguageCodes.toCode(texts.language()));
        exercise.figureId = known->figure;
        exercise.name = words.name;
        exercise.cue = words.cue;
        exercise.commonMistake = words.mistake;
        exercise.startCaption = words.startCaption;
        exercise.endCaption = words.endCaption;
    }
    return exercise;
}

SheetAdjuncts sheetAdjuncts(const Programme& programme)
{
    SheetAdjuncts adjuncts;
    for (const Adjunct& adjunct : programme.adjuncts) {
        switch (adjunct.kind) {
        case AdjunctKind::HeelRaise:
            adjuncts.heelLift = true;
            adjuncts.heelLiftHeight = adjunct.note;
            break;
        case AdjunctKind::Kinesiotape:
            adjuncts.tape = true;
            break;
        case AdjunctKind::FoamRoller:
            adjuncts.foamRoller = true;
            break;
        case AdjunctKind::Tecar:
            break; // happens in the clinic
        }
    }
    return adjuncts;
}

} // namespace

QString sheetIdOf(const ProgrammeId& programme)
{
    return u"S-"_s + programme.toString().right(8).toUpper();
}

HomeSheet buildHomeSheet(const HomeSheetSource& source, const ExerciseCatalogue& catalogue,
                         const SheetTexts& texts)
{
    HomeSheet sheet;
    sheet.language = texts.language();
    sheet.sheetId = sheetIdOf(source.programme.id);
    sheet.practiceName = source.clinic.isSample
        ? texts.text(u"header.sample"_s, {source.clinic.name})
        : source.clinic.name;
    sheet.practiceAddress = source.clinic.address;
    sheet.practicePhone = source.clinic.phone;
    sheet.practiceHours = source.clinic.openingHours;
    sheet.patientName = source.patient.displayName();
    sheet.side = source.episode.side;
    sheet.date = source.today;
    sheet.preparedBy = source.preparedBy;
    sheet.planVersion = source.programme.version;
    sheet.replaces = source.replaces;
    sheet.painLimits = source.programme.limits;
    sheet.adjuncts = sheetAdjuncts(source.programme);
    sheet.runningPlan = source.programme.runningPlan;
    sheet.diaryStart = source.today;
    const qsizetype phase = source.programme.phaseOn(source.today).value_or(0);
    if (phase < source.programme.phases.size()) {
        sheet.planName =
            texts.text(u"plan."_s + kPhaseKindCodes.toCode(source.programme.phases.at(phase).kind));
        for (const Prescription& dose : source.programme.phases.at(phase).prescriptions)
            sheet.exercises.push_back(sheetExercise(dose, catalogue, texts));
    }
    return sheet;
}

} // namespace ach
