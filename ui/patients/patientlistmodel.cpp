// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patientlistmodel.h"

#include "ui/patients/recordtext.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

PatientListModel::PatientListModel(ClinicSession& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{
    const RecordEvents& events = session.events();
    connect(&events, &RecordEvents::patientChanged, this, [this] {
        m_activeCount.reset();
        m_archivedCount.reset();
        reload();
        Q_EMIT countsChanged();
    });
    connect(&events, &RecordEvents::episodeChanged, this, &PatientListModel::forgetEpisode);
    connect(&events, &RecordEvents::programmeChanged, this, &PatientListModel::forgetEpisode);
    connect(&events, &RecordEvents::diaryChanged, this, &PatientListModel::forgetEpisode);
    reload();
}

int PatientListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PatientListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PatientRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return RecordText::row(row, age(index.row()), summary(index.row()));
    case IdRole:
        return row.id.toString();
    case NumberRole:
        return row.number;
    case BirthDateRole:
        return row.birthDate;
    default:
        return {};
    }
}

bool PatientListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete;
}

void PatientListModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid() || m_complete)
        return;
    const auto first = static_cast<int>(m_rows.size());
    const auto more = PatientRepository(m_session.database()).page(first, kPageSize, m_archived);
    if (!more) {
        m_error = more.error();
        m_complete = true;
        return;
    }
    m_complete = more->size() < kPageSize;
    if (more->isEmpty())
        return;
    beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
    m_rows.append(*more);
    endInsertRows();
}

const PatientSummary& PatientListModel::summary(int row) const
{
    const PatientId id = m_rows.at(row).id;
    auto found = m_summaries.find(id);
    if (found == m_summaries.end()) {
        auto read = patientSummary(m_session.database(), id, m_session.clock().today());
        found = m_summaries.insert(id, read ? *std::move(read) : PatientSummary{});
    }
    return *found;
}

std::optional<int> PatientListModel::age(int row) const
{
    Patient person{m_rows.at(row).id};
    person.birthDate = m_rows.at(row).birthDate;
    return person.ageOn(m_session.clock().today());
}

std::optional<int> PatientListModel::rowOf(const PatientId& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&id](const PatientRow& row) { return row.id == id; });
    return found != m_rows.end() ? std::optional(static_cast<int>(found - m_rows.begin()))
                                 : std::nullopt;
}

void PatientListModel::setSearchText(const QString& text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    reload();
}

QString PatientListModel::meantText() const
{
    const auto meant = PatientRepository(m_session.database()).meantBy(m_searchText);
    if (!meant)
        return {};
    QStringList words = meant->split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words)
        word.replace(0, 1, word.left(1).toUpper());
    return words.join(u' ');
}

void PatientListModel::setArchived(bool archived)
{
    if (archived == m_archived)
        return;
    m_archived = archived;
    reload();
}

void PatientListModel::reload()
{
    const PatientRepository patients(m_session.database());
    const bool searching = !m_searchText.trimmed().isEmpty();
    auto rows = searching ? patients.search(m_searchText, kPageSize)
                          : patients.page(0, kPageSize, m_archived);
    beginResetModel();
    m_error.reset();
    m_summaries.clear();
    m_rows.clear();
    if (rows)
        m_rows = *std::move(rows);
    else
        m_error = rows.error();
    m_complete = searching || m_rows.size() < kPageSize;
    endResetModel();
}

int PatientListModel::count(std::optional<int>& known, bool archived) const
{
    if (!known) {
        const auto counted = PatientRepository(m_session.database()).count(archived);
        known = counted ? *counted : 0;
    }
    return *known;
}

void PatientListModel::forgetEpisode(const EpisodeId& episode)
{
    for (auto summary = m_summaries.begin(); summary != m_summaries.end(); ++summary) {
        if (summary->episode && summary->episode->id == episode)
            return forget(PatientId(summary.key()));
    }
    // It may be the first episode of somebody whose summary had none.
    m_summaries.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

void PatientListModel::forget(const PatientId& id)
{
    m_summaries.remove(id);
    if (const auto row = rowOf(id))
        Q_EMIT dataChanged(index(*row), index(*row));
}

} // namespace ach
