// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ach::gallery {

/// The controls of every window: buttons, fields, checks, lists and all glyphs.
QWidget* controls(QWidget* parent);
/// The controls of an assessment, as a page.
QWidget* clinical(QWidget* parent);
/// A whole window on the record of a patient.
QWidget* recordWindow();
/// A whole window on an intake.
QWidget* intakeWindow();
QWidget* menuSheet();

} // namespace ach::gallery
