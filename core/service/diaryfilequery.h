// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diarymerge.h"
#include "core/programme/programme.h"
#include "core/storage/database.h"

namespace ach {

/// Whose sheet a diary was made with.
struct DiarySheet {
    std::optional<Programme> programme; ///< of the patient who was asked for
    std::optional<PatientId> owner; ///< whose it is, when it is one person's
};

/// Looks for the sheet of a diary among those of `patient`, then among all. Both are empty when no
/// programme of the clinic has that number.
Result<DiarySheet> findDiarySheet(Database& database, const PatientId& patient,
                                  const QString& sheetId);

/// Every day of `file` beside what the record says of it.
Result<QList<DayMerge>> previewDiary(Database& database, const DiaryFile& file,
                                     const Programme& programme, const QDate& today);

} // namespace ach
