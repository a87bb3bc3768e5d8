// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diaryfileviewmodel.h"

#include "core/base/jsoninput.h"
#include "core/service/diaryfilequery.h"
#include "core/service/exerciseservice.h"
#include "ui/programme/dosetext.h"
#include "ui/progress/diaryfilecommand.h"
#include "ui/shell/errortext.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

DiaryFileViewModel::DiaryFileViewModel(const RecordContext& context) : m_context(context) { }

DiaryFileViewModel::Problem DiaryFileViewModel::fail(const Error& error)
{
    m_error = error;
    return Problem::Unreadable;
}

DiaryFileViewModel::Problem DiaryFileViewModel::read(const QString& path)
{
    QFile input(path);
    if (!input.open(QIODevice::ReadOnly))
        return fail({Fault::Io, input.errorString()});
    const QByteArray text = input.read(kMaxJsonInputBytes + 1);
    if (!isDiaryFile(text))
        return Problem::NotADiary;
    auto file = readDiaryFile(text);
    if (!file)
        return fail(file.error());
    m_file = *std::move(file);
    Database& database = m_context.session.database();
    const auto sheet = findDiarySheet(database, m_context.patient, m_file.sheetId);
    if (!sheet)
        return fail(sheet.error());
    if (!sheet->programme && !sheet->owner)
        return Problem::UnknownSheet;
    m_owner = sheet->owner;
    if (!sheet->programme)
        return Problem::OtherRecord;
    if (sheet->programme->episode != m_context.episode)
        return Problem::OtherEpisode;
    m_programme = sheet->programme;
    auto known = ExerciseService(m_context.session.context()).catalogue();
    if (!known)
        return fail(known.error());
    m_known = *std::move(known);
    if (auto status = compare(); !status)
        return fail(status.error());
    m_choices.fill(DayChoice::AddMissing, m_days.size());
    return m_days.isEmpty() ? Problem::Empty : Problem::None;
}

Status DiaryFileViewModel::compare()
{
    auto days = previewDiary(m_context.session.database(), m_file, *m_programme,
                             m_context.session.clock().today());
    if (!days)
        return days.error();
    m_days = *std::move(days);
    return Done{};
}

QString DiaryFileViewModel::problemText(Problem problem) const
{
    switch (problem) {
    case Problem::None:
        break;
    case Problem::NotADiary:
        return tr("This is not a diary. Choose the file that the page of the take-home folder "
                  "saved; its name begins with diary-S-.");
    case Problem::Unreadable:
        return errorText(m_error).sentence();
    case Problem::OtherRecord:
        return tr("This diary belongs to another record. Open that record?");
    case Problem::OtherEpisode:
        return tr("This diary belongs to another complaint of this patient. Open that complaint "
                  "and read it there.");
    case Problem::UnknownSheet:
        return tr("No sheet of this clinic has the number %1. Look whether the file is this "
                  "patient's.")
            .arg(m_file.sheetId);
    case Problem::Empty:
        return tr("Nothing is noted in this diary.");
    }
    return {};
}

QString DiaryFileViewModel::dayText(int row) const
{
    const QDate day = m_file.days.at(row).day;
    return QLocale().toString(day, tr("ddd d MMM", "day of a diary"));
}

QString DiaryFileViewModel::fieldText(const MergedField& field, int value) const
{
    switch (field.field) {
    case DiaryField::PainDuring:
        return tr("pain during %1").arg(value);
    case DiaryField::PainAfter:
        return tr("pain after %1").arg(value);
    case DiaryField::PainNextMorning:
        return tr("pain next morning %1").arg(value);
    case DiaryField::Stiffness:
        return tr("stiff next morning %1 min").arg(value);
    case DiaryField::Run:
        return tr("run %1 km").arg(QLocale().toString(value / 1000.0, 'g', 6));
    case DiaryField::Done:
        return value != 0 ? tr("exercises done") : tr("exercises not done");
    case DiaryField::Exercise:
        break;
    }
    const QString name = DoseText::exerciseName(m_known, field.exercise);
    const QString subject =
        field.side == Side::Both ? name : name + u", "_s + DoseText::side(field.side);
    return value != 0 ? tr("%1: done").arg(subject) : tr("%1: not done").arg(subject);
}

QString DiaryFileViewModel::skippedText(const SkippedField& field) const
{
    switch (field.why) {
    case DiarySkip::DayNotCome:
        return tr("Left out: this day has not come yet.");
    case DiarySkip::MorningNotCome:
        return tr("Left out: what the next morning was like, because it has not come yet.");
    case DiarySkip::NotOnSheet:
        break;
    }
    return tr("Left out: %1 is not on that sheet.")
        .arg(DoseText::exerciseName(m_known, field.exercise));
}

QStringList DiaryFileViewModel::lines(int row) const
{
    const DayMerge& day = m_days.at(row);
    QStringList fresh;
    QStringList lines;
    int same = 0;
    for (const MergedField& field : day.fields) {
        if (field.merge == FieldMerge::New)
            fresh.append(fieldText(field, field.inFile));
        else if (field.merge == FieldMerge::Differs)
            lines.append(tr("Differs: %1; the record says %2")
                             .arg(fieldText(field, field.inFile),
                                  fieldText(field, field.inRecord.value_or(0))));
        else
            ++same;
    }
    if (!fresh.isEmpty())
        lines.prepend(tr("New: %1").arg(fresh.join(u", "_s)));
    if (same > 0)
        lines.append(tr("%n already in the record", nullptr, same));
    for (const SkippedField& skipped : day.skipped) {
        if (const QString text = skippedText(skipped); !lines.contains(text))
            lines.append(text);
    }
    return lines;
}

QList<DayChoice> DiaryFileViewModel::choices(int row) const
{
    const DayMerge& day = m_days.at(row);
    if (day.has(FieldMerge::Differs))
        return {DayChoice::AddMissing, DayChoice::TakeFile, DayChoice::LeaveOut};
    if (day.has(FieldMerge::New))
        return {DayChoice::AddMissing, DayChoice::LeaveOut};
    return {};
}

QString DiaryFileViewModel::choiceText(DayChoice choice)
{
    switch (choice) {
    case DayChoice::AddMissing:
        return tr("Add what is new");
    case DayChoice::TakeFile:
        return tr("Take the file");
    case DayChoice::LeaveOut:
        break;
    }
    return tr("Leave out");
}

int DiaryFileViewModel::daysToStore() const
{
    int count = 0;
    for (qsizetype row = 0; row < m_days.size(); ++row)
        count += m_days.at(row).after(m_choices.at(row)) != m_days.at(row).before ? 1 : 0;
    return count;
}

Status DiaryFileViewModel::store()
{
    if (auto status = compare(); !status)
        return status;
    QList<DiaryDay> before;
    QList<DiaryDay> after;
    for (qsizetype row = 0; row < m_days.size(); ++row) {
        const DiaryDay changed = m_days.at(row).after(m_choices.at(row));
        if (changed == m_days.at(row).before)
            continue;
        before.append(m_days.at(row).before);
        after.append(changed);
    }
    Status stored = Done{};
    if (!after.isEmpty())
        m_context.undo.push(new DiaryFileCommand(
            m_context.session, before, after,
            tr("diary file, %n day(s)", nullptr, static_cast<int>(after.size())), stored));
    return stored;
}

} // namespace ach
