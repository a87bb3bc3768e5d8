// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLineEdit;

namespace ach {

class TextLabel;
struct ProgressData;

/// The day on the line in words, with a field for what the clinician writes at it. Enter stores,
/// Esc puts back what was there.
class DayCard : public Card {
    Q_OBJECT

public:
    explicit DayCard(QWidget* parent);

    /// What is being typed for the same day stays.
    void setDay(const ProgressData& course, const QDate& day);
    void startWriting();

Q_SIGNALS:
    /// Blank takes the text of the day away.
    void written(const QDate& day, const QString& text);
    /// The field is done with and the keys belong to the chart again.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void store();

    TextLabel* m_text;
    QLineEdit* m_field;
    QDate m_day;
    QString m_stored;
};

} // namespace ach
