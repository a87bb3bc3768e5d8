// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/widgets/tokenwidget.h"

#include <QDate>

#include <optional>

class QLineEdit;

namespace ach {

class TextLabel;

/// A day that is typed in any usual way (core/base/dateentry.h); beside it stands how it was read.
class DateField : public TokenWidget {
    Q_OBJECT

public:
    /// `clock` must outlive the field.
    DateField(const Clock& clock, QWidget* parent);
    ~DateField() override;

    /// Empty while nothing is typed, or nothing that is a day inside the range.
    std::optional<QDate> date() const { return m_date; }
    /// Never emits.
    void setDate(std::optional<QDate> date);
    /// Days outside are refused with a sentence; empty ends are open.
    void setRange(std::optional<QDate> first, std::optional<QDate> last);
    /// The reading beside the field ("14 weeks ago"); on at first. The page shows it elsewhere when
    /// off.
    void setReadingVisible(bool visible);
    /// What was read, or why nothing was.
    QString reading() const;
    bool hasError() const { return m_wrong; }
    /// What is typed is a day, but not one inside the range; that is wrong while one still types.
    bool isOutside() const;
    QLineEdit* lineEdit() const { return m_line; }
    /// The name of the line that gets the keyboard.
    void setFieldName(const QString& name);

signals:
    void dateChanged(std::optional<QDate> date);
    /// reading() or hasError() may be another now.
    void readingChanged();

protected:
    void refresh() override;

private:
    void readText();
    void showDate();
    void showReading();
    QString shown(QDate date) const;
    QString distance(QDate date) const;

    const Clock& m_clock;
    QLineEdit* m_line;
    TextLabel* m_reading;
    std::optional<QDate> m_date;
    std::optional<QDate> m_first;
    std::optional<QDate> m_last;
    bool m_wrong = false;
    bool m_readingVisible = true;
};

} // namespace ach
