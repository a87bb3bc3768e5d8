// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "core/patient/searchtokens.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBeginsWords = 2;

} // namespace

PaletteModel::PaletteModel(QList<PaletteEntry> actionsAndSettings, FindPatients findPatients,
                           QObject* parent)
    : QAbstractListModel(parent), m_fixed(std::move(actionsAndSettings)),
      m_findPatients(std::move(findPatients))
{
    search();
}

PaletteModel::~PaletteModel() = default;

void PaletteModel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    search();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.text;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{row.text};
    for (const QString& part : {row.detail, row.key}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

std::optional<int> PaletteModel::rank(const PaletteEntry& entry, const QString& text)
{
    const QStringList wanted = searchWords(text);
    const QStringList title = searchWords(entry.text);
    const QString whole = wanted.join(u' ');
    const QString joined = title.join(u' ');
    if (joined == whole)
        return 0;
    if (joined.startsWith(whole))
        return 1;
    const QStringList all = title + searchWords(entry.detail);
    int rank = kBeginsWords;
    for (const QString& word : wanted) {
        const auto begins = [&word](const QString& own) { return own.startsWith(word); };
        const auto holds = [&word](const QString& own) { return own.contains(word); };
        if (std::ranges::any_of(title, begins))
            continue;
        if (!std::ranges::any_of(all, holds))
            return std::nullopt;
        rank = kBeginsWords + 1;
    }
    return rank;
}

void PaletteModel::search()
{
    struct Hit {
        int rank;
        PaletteEntry entry;
    };
    std::vector<Hit> hits;
    const bool searching = !searchWords(m_text).isEmpty();
    if (searching) {
        // The search of the clinic knows former names and numbers too, which the text lacks.
        for (PaletteEntry& entry : m_findPatients(m_text, kMostPatients)) {
            const int best = rank(entry, m_text).value_or(kBeginsWords);
            hits.push_back({std::min(best, kBeginsWords), std::move(entry)});
        }
    }
    for (const PaletteEntry& entry : std::as_const(m_fixed)) {
        if (const auto fit = searching ? rank(entry, m_text) : std::optional(0))
            hits.push_back({*fit, entry});
    }
    std::ranges::stable_sort(hits, {}, &Hit::rank);

    beginResetModel();
    m_rows.clear();
    for (Hit& hit : hits) {
        if (m_rows.size() < kMostRows)
            m_rows.append(std::move(hit.entry));
    }
    endResetModel();
}

} // namespace ach
