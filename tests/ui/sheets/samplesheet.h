// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/homesheet.h"
#include "core/programme/exercisecatalogue.h"

namespace ach::test {

/// A sheet of an invented patient with `count` exercises in `language`.
inline HomeSheet sampleSheet(SheetLanguage language, int count)
{
    using namespace Qt::StringLiterals;
    const SheetTexts texts = *SheetTexts::load(language);
    struct Row {
        const char* id;
        const char* figure;
    };
    constexpr Row kRows[]{{"E11", "drop_ext"},   {"E12", "drop_bent"},   {"E07", "seated_rise"},
                          {"E01", "iso_soleus"}, {"E02", "iso_gastroc"}, {"E06", "heel_rise_1"},
                          {"E05", "heel_rise_2"}};
    HomeSheet sheet;
    sheet.language = language;
    sheet.sheetId = u"S-2026-0042"_s;
    sheet.practiceName = u"Oefenzaal Noord"_s;
    sheet.practiceAddress = u"Voorbeeldstraat 1, 0000 XX Nergens"_s;
    sheet.practicePhone = u"000 000 00 00"_s;
    sheet.practiceHours = u"8–17"_s;
    sheet.patientName = u"Ilse Voorbeeld"_s;
    sheet.date = QDate(2026, 11, 23);
    sheet.preparedBy = u"Noor Sjabloon"_s;
    sheet.planName = u"Alfredson"_s;
    sheet.planVersion = 3;
    sheet.replaces = QDate(2026, 11, 9);
    sheet.adjuncts = {true, u"8 mm"_s, true, true};
    sheet.runningPlan = u"Run 18 km a week, flat, not on two days in a row."_s;
    sheet.diaryStart = sheet.date;
    sheet.nextVisit = QDateTime(QDate(2026, 12, 7), QTime(9, 30));
    for (int i = 0; i < count; ++i) {
        const Row& row = kRows[static_cast<std::size_t>(i) % std::size(kRows)];
        SheetExercise exercise;
        exercise.catalogueId = QString::fromLatin1(row.id);
        exercise.figureId = QString::fromLatin1(row.figure);
        const ExerciseText& words = ExerciseCatalogue::builtIn()
                                        .find(exercise.catalogueId)
                                        ->text(kSheetLanguageCodes.toCode(language));
        exercise.name = words.name;
        exercise.cue = words.cue;
        exercise.commonMistake = words.mistake;
        exercise.startCaption = words.startCaption;
        exercise.endCaption = words.endCaption;
        exercise.sets = 3;
        exercise.repetitions = 15 - i; // each dose differs, so that a lost one is noticed
        exercise.side = i % 3 == 1 ? Side::Left : Side::Right;
        exercise.sideText = sideText(texts, exercise.side);
        exercise.oftenText = texts.text(u"often.dailyTwice"_s);
        if (exercise.catalogueId == u"E01"_s || exercise.catalogueId == u"E02"_s) {
            exercise.holdSeconds = 15;
            exercise.repetitions = 10;
            exercise.restText = texts.text(u"dose.rest.minutes"_s, {u"2"_s});
            exercise.loadText = texts.text(u"load.body"_s);
        } else {
            exercise.loadText = u"10 kg"_s;
            exercise.loadNote = texts.text(u"load.backpack"_s);
            exercise.tempoText = texts.text(u"dose.tempo.down"_s, {u"3"_s});
            exercise.restText = texts.text(u"dose.rest.minutes"_s, {u"1"_s});
        }
        sheet.exercises.push_back(exercise);
    }
    return sheet;
}

} // namespace ach::test
