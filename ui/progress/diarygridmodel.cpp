// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diarygridmodel.h"

#include "core/storage/diaryrepository.h"
#include "core/storage/episoderepository.h"
#include "ui/progress/diarycommands.h"

#include <QLocale>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QDate kBeginning(1900, 1, 1);

/// A whole number without a sign or blanks inside.
std::optional<int> wholeNumber(const QString& text)
{
    const bool onlyDigits = !text.isEmpty()
        && std::all_of(text.begin(), text.end(),
                       [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return onlyDigits && isNumber ? std::optional(number) : std::nullopt;
}

/// Kilometres with a point or a comma, as metres.
std::optional<Metres> metresFrom(QString text)
{
    text.replace(u',', u'.');
    bool isNumber = false;
    const double kilometres = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(kilometres) || kilometres < 0
        || kilometres * 1000 > Metres::kMax)
        return std::nullopt;
    return Metres::from(static_cast<int>(std::lround(kilometres * 1000)));
}

template<class Number>
QString shown(const std::optional<Number>& value)
{
    return value ? QString::number(value->value()) : QString();
}

std::optional<PainScore>* scoreOf(DiaryDay& day, int row)
{
    switch (row) {
    case DiaryGridModel::PainDuring:
        return &day.painDuring;
    case DiaryGridModel::PainAfter:
        return &day.painAfter;
    case DiaryGridModel::PainNextMorning:
        return &day.painNextMorning;
    default:
        return nullptr;
    }
}

bool isOfTheMorningAfter(int row)
{
    return row == DiaryGridModel::PainNextMorning || row == DiaryGridModel::Stiffness;
}

/// Puts `text` into the field of `row`, empty text as not written down. False when it cannot be
/// read.
bool readInto(DiaryDay& day, int row, const QString& text)
{
    const auto number = wholeNumber(text);
    if (auto* score = scoreOf(day, row)) {
        *score = number ? PainScore::from(*number) : std::nullopt;
        return text.isEmpty() || score->has_value();
    }
    switch (row) {
    case DiaryGridModel::Stiffness:
        day.stiffness = number ? Minutes::from(*number) : std::nullopt;
        return text.isEmpty() || day.stiffness;
    case DiaryGridModel::RunKm:
        day.run = metresFrom(text);
        return text.isEmpty() || day.run;
    default:
        day.exercisesDone.reset();
        if (text == u"0" || text == u"1")
            day.exercisesDone = text == u"1";
        return text.isEmpty() || day.exercisesDone;
    }
}

} // namespace

DiaryGridModel::DiaryGridModel(const RecordContext& context, QObject* parent)
    : QAbstractTableModel(parent), m_context(context), m_lastDay(context.session.clock().today())
{
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
    Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, kDays - 1));
}

bool DiaryGridModel::isClosed(int row, int column) const
{
    const QDate today = m_context.session.clock().today();
    return isOfTheMorningAfter(row) ? dayOf(column) >= today : dayOf(column) > today;
}

QString DiaryGridModel::rowName(int row)
{
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
    switch (row) {
    case ExercisesDone:
        return tr("1 is done, 0 is not done, Space changes it, Backspace blanks");
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
    DiaryDay day{EpisodeId::create(), QDate()};
    return readInto(day, row, text.trimmed());
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
    day.exercisesDone = false;
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

void DiaryGridModel::toggleDone(int column)
{
    if (isClosed(ExercisesDone, column))
        return;
    DiaryDay day = m_days.at(static_cast<std::size_t>(column));
    if (!day.exercisesDone)
        day.exercisesDone = true;
    else if (*day.exercisesDone)
        day.exercisesDone = false;
    else
        day.exercisesDone.reset();
    store(rowName(ExercisesDone), column, day);
}

bool DiaryGridModel::store(const QString& what, int column, const DiaryDay& after)
{
    const DiaryDay before = m_days.at(static_cast<std::size_t>(column));
    if (before == after)
        return true;
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
    return parent.isValid() ? 0 : RowCount;
}

int DiaryGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kDays;
}

QString DiaryGridModel::cellText(int row, int column) const
{
    DiaryDay day = m_days.at(static_cast<std::size_t>(column));
    if (const auto* score = scoreOf(day, row))
        return shown(*score);
    if (row == Stiffness)
        return shown(day.stiffness);
    if (row == RunKm)
        return day.run ? QLocale().toString(day.run->value() / 1000.0, 'g', 6) : QString();
    if (!day.exercisesDone)
        return {};
    return *day.exercisesDone ? u"\u2713"_s : u"\u00d7"_s; // a dash would read as missing
}

QString DiaryGridModel::spokenText(int row, int column) const
{
    const QString day = QLocale().toString(dayOf(column), QLocale::LongFormat);
    QString value = cellText(row, column);
    if (isClosed(row, column))
        value = tr("not yet");
    else if (value.isEmpty())
        value = tr("not written down");
    else if (row == ExercisesDone)
        value = *m_days.at(static_cast<std::size_t>(column)).exercisesDone ? tr("yes") : tr("no");
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
