// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importcommands.h"

#include "app/commands/clinicaccess.h"
#include "core/service/diaryfilequery.h"
#include "core/service/diaryservice.h"
#include "core/storage/patientrepository.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

ExitCode refuse(const QString& sentence)
{
    complain(u"Nothing was imported: "_s + sentence);
    return ExitCode::Refused;
}

QJsonValue valueOf(DiaryField field, int value)
{
    const bool isYesNo = field == DiaryField::Done || field == DiaryField::Exercise;
    return isYesNo ? QJsonValue(value != 0) : QJsonValue(value);
}

QJsonObject exerciseJson(const MergedField& field)
{
    return {{u"exercise"_s, field.exercise},
            {u"side"_s, kSideCodes.toCode(field.side)},
            {u"done"_s, field.inFile != 0}};
}

/// What is taken of one day; empty when nothing is.
QJsonObject takenJson(const DayMerge& merge)
{
    QJsonObject taken;
    QJsonArray exercises;
    for (const MergedField& field : merge.fields) {
        if (field.merge != FieldMerge::New)
            continue;
        if (field.field == DiaryField::Exercise)
            exercises.append(exerciseJson(field));
        else
            taken.insert(kDiaryFieldCodes.toCode(field.field), valueOf(field.field, field.inFile));
    }
    if (!exercises.isEmpty())
        taken.insert(u"exercises"_s, exercises);
    if (!taken.isEmpty())
        taken.insert(u"day"_s, merge.before.day.toString(Qt::ISODate));
    return taken;
}

void addSkipped(const DayMerge& merge, QJsonArray& skipped)
{
    const QString day = merge.before.day.toString(Qt::ISODate);
    for (const SkippedField& field : merge.skipped) {
        QJsonObject entry{{u"day"_s, day}, {u"why"_s, kDiarySkipCodes.toCode(field.why)}};
        if (field.field)
            entry.insert(u"field"_s, kDiaryFieldCodes.toCode(*field.field));
        if (!field.exercise.isEmpty())
            entry.insert(u"exercise"_s, field.exercise);
        skipped.append(entry);
    }
    for (const MergedField& field : merge.fields) {
        if (field.merge != FieldMerge::Differs)
            continue;
        QJsonObject entry{{u"day"_s, day},
                          {u"field"_s, kDiaryFieldCodes.toCode(field.field)},
                          {u"inFile"_s, valueOf(field.field, field.inFile)},
                          {u"inRecord"_s, valueOf(field.field, field.inRecord.value_or(0))},
                          {u"why"_s, u"the record says something else"_s}};
        if (field.field == DiaryField::Exercise) {
            entry.insert(u"exercise"_s, field.exercise);
            entry.insert(u"side"_s, kSideCodes.toCode(field.side));
        }
        skipped.append(entry);
    }
}

QJsonObject answerOf(const DiaryFile& file, const QList<DayMerge>& days)
{
    QJsonArray taken;
    QJsonArray skipped;
    int same = 0;
    for (const DayMerge& day : days) {
        if (const QJsonObject entry = takenJson(day); !entry.isEmpty())
            taken.append(entry);
        addSkipped(day, skipped);
        for (const MergedField& field : day.fields)
            same += field.merge == FieldMerge::Same ? 1 : 0;
    }
    return {{u"kind"_s, u"diary"_s},
            {u"sheet"_s, file.sheetId},
            {u"taken"_s, taken},
            {u"skipped"_s, skipped},
            {u"same"_s, same}};
}

ExitCode importDiary(ClinicSession& session, const Patient& patient, const DiaryFile& file,
                     const QString& name, bool isDryRun)
{
    const auto sheet = findDiarySheet(session.database(), patient.id, file.sheetId);
    if (!sheet)
        return fail(sheet.error());
    if (!sheet->programme && sheet->owner)
        return refuse(u"this diary belongs to the sheet of another record. Name that patient with "
                      "--patient."_s);
    if (!sheet->programme)
        return refuse(u"no sheet of this patient has the number %1. Check that the file is this "
                      "patient's and of this clinic."_s.arg(file.sheetId));
    const auto days =
        previewDiary(session.database(), file, *sheet->programme, session.clock().today());
    if (!days)
        return fail(days.error());
    if (!isDryRun) {
        QList<DiaryDay> changed;
        for (const DayMerge& day : *days) {
            if (day.has(FieldMerge::New))
                changed.append(day.after(DayChoice::AddMissing));
        }
        if (auto status = DiaryService(session.context()).saveDays(changed); !status)
            return fail(status.error());
    }
    QJsonObject answer = answerOf(file, *days);
    answer.insert(u"file"_s, name);
    answer.insert(u"patient"_s, patient.id.toString());
    answer.insert(u"dryRun"_s, isDryRun);
    return print(answer);
}

ExitCode runImport(const Arguments& arguments)
{
    const auto reference = arguments.value(u"patient"_s);
    if (!reference) {
        complain(u"The command was not understood: import needs --patient P. See: achillea import "
                 "--help"_s);
        return ExitCode::Usage;
    }
    const QString name = arguments.positional().first();
    const auto text = readInput(name);
    if (!text)
        return fail(text.error());
    if (!isDiaryFile(*text))
        return refuse(u"%1 is of a kind that is not understood. Understood is the diary that the "
                      "page of a take-home folder saves (diary-S-….json)."_s.arg(name));
    const auto file = readDiaryFile(*text);
    if (!file && file.error().fault == Fault::TooNew)
        return refuse(u"the diary was saved by the page of a newer Achillea. Install that "
                      "version."_s);
    if (!file)
        return fail(file.error());

    const SystemClock clock;
    const OpenedClinic clinic = openClinic(arguments, clock);
    if (!clinic.session)
        return clinic.code;
    const auto patient = PatientRepository(clinic.session->database()).findByReference(*reference);
    if (!patient)
        return fail(patient.error());
    return importDiary(*clinic.session, *patient, *file, name, arguments.has(u"dry-run"_s));
}

} // namespace

QList<Command> importCommands()
{
    return {{"import",
             "FILE --patient P",
             "takes the diary that a patient brings back; what the record has is never replaced",
             1,
             1,
             {{"patient", "P", "whose it is: id, number, or a search that fits one"},
              {"dry-run", nullptr, "say what would be taken and store nothing"}},
             false,
             true,
             runImport}};
}

} // namespace ach
