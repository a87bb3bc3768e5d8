// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openrecords.h"

#include "ui/patients/recordpage.h"

#include <algorithm>

namespace ach {

RecordPage* OpenRecords::remove(const RecordPage* page)
{
    const auto place = std::ranges::find(m_pages, page);
    const auto index = static_cast<std::size_t>(place - m_pages.begin());
    if (place != m_pages.end())
        m_pages.erase(place);
    return m_pages.empty() ? nullptr : m_pages.at(std::min(index, m_pages.size() - 1));
}

RecordPage* OpenRecords::of(const PatientId& patient) const
{
    const auto place = std::ranges::find_if(
        m_pages, [&](const RecordPage* page) { return page->patient() == patient; });
    return place == m_pages.end() ? nullptr : *place;
}

RecordPage* OpenRecords::next(const RecordPage* page, int step) const
{
    if (m_pages.empty())
        return nullptr;
    const auto place = std::ranges::find(m_pages, page);
    const int from = place == m_pages.end() ? (step > 0 ? -1 : count())
                                            : static_cast<int>(place - m_pages.begin());
    return m_pages.at(static_cast<std::size_t>((from + step + count()) % count()));
}

QList<std::pair<PatientId, QString>> OpenRecords::names() const
{
    QList<std::pair<PatientId, QString>> names;
    for (const RecordPage* const page : m_pages)
        names.append({page->patient(), page->name()});
    return names;
}

} // namespace ach
