// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/reportrecord.h"
#include "ui/journal/notepart.h"

#include <QStringList>

#include <array>

namespace ach {

/// Lines for the four parts of a note, in the order of kNoteParts.
using NoteLines = std::array<QStringList, kNoteParts.size()>;

/// What entered the record from `since` on, as lines for a note in the language of the window: what
/// was asked at the intake and in the diary, what was found and measured, what was decided and why,
/// what changed in the programme. Each line says that it comes from the record; it states and does
/// not conclude. What is missing is said where the note would be read as if it were there.
NoteLines linesFromRecord(const ReportRecord& record, const QDateTime& since);

/// How many of `lines` stand in no part of the texts yet.
int newLines(const NoteLines& lines, const std::array<QString, kNoteParts.size()>& texts);
/// `text` with those of `lines` below it that it does not hold yet.
QString withLines(const QString& text, const QStringList& lines);

} // namespace ach
