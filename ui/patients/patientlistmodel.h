// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/patientsummary.h"
#include "core/service/clinicsession.h"
#include "core/storage/patientrepository.h"

#include <QAbstractListModel>
#include <QHash>

namespace ach {

/// The patients of the list: all in the order of their names, read page by page, or those that a
/// search finds. Summaries are read when a row is shown, so that a hundred thousand patients cost
/// no more than a screenful.
class PatientListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, NumberRole, BirthDateRole };
    static constexpr int kPageSize = 200;

    explicit PatientListModel(ClinicSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Display and accessible text; a delegate reads patient() and summary().
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    const PatientRow& patient(int row) const { return m_rows.at(row); }
    const PatientSummary& summary(int row) const;
    std::optional<int> age(int row) const;
    /// Empty when the patient is not among the rows read so far.
    std::optional<int> rowOf(const PatientId& id) const;

    const QString& searchText() const { return m_searchText; }
    void setSearchText(const QString& text);
    /// What was probably meant by a search without a hit, with capitals; empty when nothing is
    /// near.
    QString meantText() const;
    bool showsArchived() const { return m_archived; }
    void setArchived(bool archived);
    /// Counted when they are first asked for: of a hundred thousand patients that takes longer than
    /// the first screenful.
    int activeCount() const { return count(m_activeCount, false); }
    int archivedCount() const { return count(m_archivedCount, true); }
    /// Why the list could not be read; empty when it could.
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void countsChanged();

private:
    void reload();
    int count(std::optional<int>& known, bool archived) const;
    void forget(const PatientId& id);
    void forgetEpisode(const EpisodeId& episode);

    ClinicSession& m_session;
    QString m_searchText;
    bool m_archived = false;
    bool m_complete = false;
    QList<PatientRow> m_rows;
    mutable QHash<PatientId, PatientSummary> m_summaries;
    std::optional<Error> m_error;
    mutable std::optional<int> m_activeCount;
    mutable std::optional<int> m_archivedCount;
};

} // namespace ach
