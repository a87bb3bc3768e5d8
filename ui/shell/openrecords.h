// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

#include <vector>

namespace ach {

class RecordPage;

/// The records that are open, in the order of opening. The pages belong to their parent widget.
class OpenRecords {
public:
    using Pages = std::vector<RecordPage*>;

    void add(RecordPage* page) { m_pages.push_back(page); }
    /// Takes `page` off the list. The one to show instead; null when it was the last.
    RecordPage* remove(const RecordPage* page);
    /// Null when that record is not open.
    RecordPage* of(const PatientId& patient) const;
    /// The one `step` places after `page`, in a circle; without `page` from an end of the list on.
    /// Null when none is open.
    RecordPage* next(const RecordPage* page, int step) const;
    QList<std::pair<PatientId, QString>> names() const;
    int count() const { return static_cast<int>(m_pages.size()); }

    Pages::const_iterator begin() const { return m_pages.begin(); }
    Pages::const_iterator end() const { return m_pages.end(); }

private:
    Pages m_pages;
};

} // namespace ach
