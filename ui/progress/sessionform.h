// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/load/diary.h"

#include <QWidget>

namespace ach {

class ActionButton;
class ChoiceSegment;
class DateField;
class LabelledField;
class MinutesField;
class NrsScale;
class TextLabel;
class UnitField;

/// One training, typed in a few keys: what, which day, how long, how hard; for a run how far and
/// whether in hills.
class SessionForm : public QWidget {
    Q_OBJECT

public:
    /// `clock` must outlive the form.
    SessionForm(const Clock& clock, QWidget* parent);
    ~SessionForm() override;

    /// Whether everything typed can be read; else the fields say what they take, and the first of
    /// them has the keyboard. An empty field was not written down, which is allowed.
    bool check();
    /// What the form says, in a copy of `base`.
    TrainingSession filled(TrainingSession base) const;
    void clear();
    void showMessage(const QString& text);

signals:
    void addRequested();

private:
    void showRunFields();

    const Clock& m_clock;
    ChoiceSegment* m_kind;
    DateField* m_day;
    LabelledField* m_dayField;
    MinutesField* m_minutes;
    LabelledField* m_minutesField;
    NrsScale* m_effort;
    QWidget* m_run;
    UnitField* m_metres;
    LabelledField* m_metresField;
    ChoiceSegment* m_hills;
    ActionButton* m_add;
    TextLabel* m_message;
};

} // namespace ach
