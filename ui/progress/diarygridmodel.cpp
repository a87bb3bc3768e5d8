// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diarygridmodel.h"

#include "core/load/diarymerge.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/programmerepository.h"
#include "ui/programme/clinicplans.h"
#include "ui/programme/dosetext.h"
#include "ui/progress/diarycommands.h"
#include "ui/progress/diaryfields.h"

#include <QLocale>
#include <QUndoStack>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QDate kBeginning(1900, 1, 1);
constexpr int kAdherenceDays = 28;

bool isOfTheMorningAfter(int row)
{
    return row == DiaryGridModel::PainNextMorning || row == DiaryGridModel::Stiffness;
}

} // namespace

DiaryGridModel::DiaryGridModel(const RecordContext& context, QObject* parent)
    : QAbstractTableModel(parent), m_context(context), m_lastDay(context.session.clock().today()),
      m_plans(new ClinicPlans(context.session, this))
{
    connect(&context.session.events(), &RecordEvents::programmeChanged, this,
            [this](const EpisodeId& episode) {
                if (episode == m_context.episode)
                    fillExercises();
            });
    connect(m_plans, &ClinicPlans::changed, this, [this] {
        if (!m_exercises.isEmpty())
            Q_EMIT headerDataChanged(Qt::Vertical, FirstExercise, rowCount() - 1);
    });
    connect(&context.session.events(), &RecordEvents::diaryChanged, this,
            [this](const EpisodeId& episode) {
                if (episode == m_context.episode)
                    reload();
            });
    reload();
}

void DiaryGridModel::setLastDay(const QDate& day)
{
    const QDate last = std::min(day, m_context.session.clock().today());
    if (!last.isValid() || last == m_lastDay)
        return;
    m_lastDay = last;
    reload();
    fillExercises();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kDays - 1);
}

void DiaryGridModel::reload()
{
    std::vector<DiaryDay> days;
    for (int column = 0; column < kDays; ++column)
        days.push_back({m_context.episode, dayOf(column)});
    const auto stored =
        DiaryRepository(m_context.session.database()).days(m_context.episode, dayOf(0), m_lastDay);
    if (!stored) {
        Q_EMIT storeFailed(stored.error());
        return;
    }
    for (const DiaryDay& day : *stored)
        days.at(static_cast<std::size_t>(dayOf(0).daysTo(day.day))) = day;
    m_days = std::move(days);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kDays - 1));
}

void DiaryGridModel::setByExercise(bool byExercise)
{
    m_isByExercise = byExercise;
    fillExercises();
}

void DiaryGridModel::fillExercises()
{
    QList<ExerciseOnSide> exercises;
    if (m_isByExercise) {
        const auto versions =
            ProgrammeRepository(m_context.session.database()).versions(m_context.episode);
        if (!versions) {
            Q_EMIT storeFailed(versions.error());
            return;
        }
        exercises = exercisesAsked(*versions, dayOf(0), m_lastDay);
    }
    if (exercises == m_exercises)
        return;
    if (!m_exercises.isEmpty()) {
        beginRemoveRows({}, FirstExercise, rowCount() - 1);
        m_exercises.clear();
        endRemoveRows();
    }
    if (!exercises.isEmpty()) {
        beginInsertRows({}, FirstExercise, FirstExercise + static_cast<int>(exercises.size()) - 1);
        m_exercises = exercises;
        endInsertRows();
    }
}

std::optional<DiarySource> DiaryGridModel::sourceOf(int column) const
{
    const DiaryDay& day = m_days.at(static_cast<std::size_t>(column));
    return day.isBlank() ? std::nullopt : std::optional(day.source);
}

void DiaryGridModel::setSourceOf(int column, DiarySource source)
{
    DiaryDay day = m_days.at(static_cast<std::size_t>(column));
    if (day.isBlank())
        return;
    day.source = source;
    store(tr("Source"), column, day);
}

QList<ExerciseAdherence> DiaryGridModel::adherence() const
{
    Database& database = m_context.session.database();
    const QDate first = m_lastDay.addDays(1 - kAdherenceDays);
    const auto versions = ProgrammeRepository(database).versions(m_context.episode);
    const auto days = DiaryRepository(database).days(m_context.episode, first, m_lastDay);
    return versions && days ? adherenceByExercise(*days, *versions, first, m_lastDay)
                            : QList<ExerciseAdherence>();
}

QString DiaryGridModel::exerciseName(const ExerciseOnSide& exercise) const
{
    const QString name = m_plans->exerciseName(exercise.exercise);
    return exercise.side == Side::Both
        ? name
        : tr("%1, %2", "exercise, side").arg(name, DoseText::side(exercise.side));
}

bool DiaryGridModel::isClosed(int row, int column) const
{
    const QDate today = m_context.session.clock().today();
    return isOfTheMorningAfter(row) ? dayOf(column) >= today : dayOf(column) > today;
}

QString DiaryGridModel::rowName(int row) const
{
    if (row >= FirstExercise)
        return exerciseName(m_exercises.at(row - FirstExercise));
    switch (row) {
    case ExercisesDone:
        return tr("Exercises done");
    case PainDuring:
        return tr("Pain during");
    case PainAfter:
        return tr("Pain after");
    case PainNextMorning:
        return tr("Pain next morning");
    case Stiffness:
        return tr("Stiff next morning, min");
    default:
        return tr("Run, km");
    }
}

QString DiaryGridModel::rangeText(int row)
{
    if (isTick(row))
        return tr("1 is done, 0 is not done, Space changes it, Backspace blanks");
    switch (row) {
    case Stiffness:
        return tr("0 to 1440 minutes");
    case RunKm:
        return tr("0 to 500 km");
    default:
        return tr("0 to 10");
    }
}

QString DiaryGridModel::closedText(int row)
{
    return isOfTheMorningAfter(row) ? tr("This morning has not come yet")
                                    : tr("This day has not come yet");
}

bool DiaryGridModel::reads(int row, const QString& text)
{
    if (isTick(row))
        return text.trimmed().isEmpty() || DiaryFields::readTick(text.trimmed());
    DiaryDay day{EpisodeId::create(), QDate()};
    return DiaryFields::readNumber(day, row, text.trimmed());
}

std::optional<bool> DiaryGridModel::doneOf(const DiaryDay& day, int row) const
{
    if (row == ExercisesDone)
        return day.exercisesDone;
    const auto noted = day.exercises.find(m_exercises.at(row - FirstExercise));
    return noted != day.exercises.end() ? std::optional(*noted) : std::nullopt;
}

void DiaryGridModel::setDone(DiaryDay& day, int row, std::optional<bool> done) const
{
    if (row == ExercisesDone) {
        day.exercisesDone = done;
        if (done && !*done) {
            for (bool& one : day.exercises)
                one = false; // a day without exercises has none of them
        }
        return;
    }
    const ExerciseOnSide& exercise = m_exercises.at(row - FirstExercise);
    if (done)
        day.exercises.insert(exercise, *done);
    else
        day.exercises.remove(exercise);
    if (const auto whole = exercisesDone(m_exercises, day.exercises))
        day.exercisesDone = whole;
}

bool DiaryGridModel::readInto(DiaryDay& day, int row, const QString& text) const
{
    if (!isTick(row))
        return DiaryFields::readNumber(day, row, text);
    const auto tick = DiaryFields::readTick(text);
    if (!tick && !text.isEmpty())
        return false;
    setDone(day, row, tick);
    return true;
}

bool DiaryGridModel::enter(int row, int column, const QString& text)
{
    DiaryDay day = m_days.at(static_cast<std::size_t>(column));
    return !isClosed(row, column) && readInto(day, row, text.trimmed())
        && store(rowName(row), column, day);
}

bool DiaryGridModel::confirmRest(int column)
{
    DiaryDay day = m_days.at(static_cast<std::size_t>(column));
    const bool wasActive = day.exercisesDone.value_or(false) || (day.run && day.run->value() > 0);
    if (isClosed(ExercisesDone, column) || wasActive)
        return false;
    setDone(day, ExercisesDone, false);
    day.run = Metres::of(0);
    return store(tr("Rest"), column, day);
}

QDate DiaryGridModel::dayToGoOn() const
{
    const QDate today = m_context.session.clock().today();
    Database& database = m_context.session.database();
    const auto noted = DiaryRepository(database).days(m_context.episode, kBeginning, today);
    if (noted && !noted->isEmpty())
        return std::min(noted->last().day.addDays(1), today);
    const auto episode = EpisodeRepository(database).find(m_context.episode);
    if (!episode || !episode->openedOn.isValid())
        return today;
    return std::clamp(episode->openedOn, today.addDays(1 - kDays), today);
}

int DiaryGridModel::columnToGoOn()
{
    const QDate day = dayToGoOn();
    setLastDay(day.addDays(kDays - 1));
    return static_cast<int>(dayOf(0).daysTo(day));
}

void DiaryGridModel::toggleDone(int row, int column)
{
    if (isClosed(row, column))
        return;
    DiaryDay day = m_days.at(static_cast<std::size_t>(column));
    const auto before = doneOf(day, row);
    setDone(day, row,
            !before       ? std::optional(true)
                : *before ? std::optional(false)
                          : std::nullopt);
    store(rowName(row), column, day);
}

bool DiaryGridModel::store(const QString& what, int column, DiaryDay after)
{
    const DiaryDay before = m_days.at(static_cast<std::size_t>(column));
    if (before == after)
        return true;
    if (before.isBlank())
        after.source = m_source;
    const QString text =
        tr("%1, %2").arg(what, QLocale().toString(after.day, QLocale::ShortFormat));
    auto* edit = new DiaryDayEdit(m_context.session, before, after, text); // the stack owns it
    m_context.undo.push(edit);
    // A refused step was taken from the stack, and the table still shows what is stored.
    const bool stored = m_days.at(static_cast<std::size_t>(column)) == after;
    if (!stored)
        Q_EMIT storeFailed(Error{Fault::Storage, u"diary"_s});
    return stored;
}

int DiaryGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstExercise + static_cast<int>(m_exercises.size());
}

int DiaryGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kDays;
}

QString DiaryGridModel::cellText(int row, int column) const
{
    const DiaryDay& day = m_days.at(static_cast<std::size_t>(column));
    if (!isTick(row))
        return DiaryFields::number(day, row);
    const auto done = doneOf(day, row);
    if (!done)
        return {};
    return *done ? u"\u2713"_s : u"\u00d7"_s; // a dash would read as missing
}

QString DiaryGridModel::spokenText(int row, int column) const
{
    const QString day = QLocale().toString(dayOf(column), QLocale::LongFormat);
    QString value = cellText(row, column);
    if (isClosed(row, column))
        value = tr("not yet");
    else if (value.isEmpty())
        value = tr("not written down");
    else if (isTick(row))
        value = *doneOf(m_days.at(static_cast<std::size_t>(column)), row) ? tr("yes") : tr("no");
    return tr("%1, %2: %3").arg(day, rowName(row), value);
}

QVariant DiaryGridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spokenText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case ClosedRole:
        return isClosed(index.row(), index.column());
    default:
        return {};
    }
}

QVariant DiaryGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(rowName(section)) : QVariant();
    const QDate day = dayOf(section);
    if (role == Qt::DisplayRole)
        return QString(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + u'\n'
                       + QString::number(day.day()));
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QLocale().toString(day, QLocale::LongFormat);
    return {};
}

Qt::ItemFlags DiaryGridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || isClosed(index.row(), index.column()))
        return Qt::NoItemFlags | Qt::ItemIsSelectable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace ach
