// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "core/base/dateentry.h"
#include "ui/shell/datetext.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysOfWords = 21; // up to three weeks are told in days
constexpr int kWeeksOfWords = 26;

} // namespace

DateField::DateField(const Clock& clock, QWidget* parent)
    : TokenWidget(parent), m_clock(clock), m_line(new QLineEdit(this)),
      m_reading(new TextLabel({}, Theme::Type::Small, Theme::Text2, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::x2);
    row->addWidget(m_line);
    row->addWidget(m_reading, 1);
    m_line->addAction(Icons::icon("view-calendar", Theme::Text2), QLineEdit::LeadingPosition);
    m_line->setObjectName(u"date"_s);
    m_line->setMaxLength(24);
    setFocusProxy(m_line);
    DateField::refresh();
    connect(m_line, &QLineEdit::textEdited, this, [this] { readText(); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { showDate(); });
}

DateField::~DateField() = default;

QString DateField::shown(QDate date) const
{
    // Month in letters: 4-6 is read as two different days on two sides of the sea.
    return dateText(date);
}

QString DateField::distance(QDate date) const
{
    const QDate today = m_clock.today();
    const int days = static_cast<int>(date.daysTo(today));
    if (days == 0)
        return tr("today");
    if (days < 0)
        return days == -1 ? tr("tomorrow") : tr("in %n day(s)", nullptr, -days);
    if (days <= kDaysOfWords)
        return days == 1 ? tr("yesterday") : tr("%n day(s) ago", nullptr, days);
    if (days / 7 <= kWeeksOfWords)
        return tr("%n week(s) ago", nullptr, days / 7);
    int years = today.year() - date.year();
    if (date.addYears(years) > today)
        --years;
    if (years >= 2)
        return tr("%n year(s) ago", nullptr, years);
    return tr("%n month(s) ago", nullptr, static_cast<int>(days / 30.44));
}

bool DateField::isOutside() const
{
    return m_wrong && readDateEntry(m_line->text().trimmed(), m_clock.today()).has_value();
}

QString DateField::reading() const
{
    const QString typed = m_line->text().trimmed();
    if (m_date)
        return m_line->hasFocus() && typed != shown(*m_date)
            ? shown(*m_date) + u" \u00b7 "_s + distance(*m_date)
            : distance(*m_date);
    if (!m_wrong)
        return {};
    const auto date = readDateEntry(typed, m_clock.today());
    if (date && m_last && *date > *m_last)
        return *m_last == m_clock.today() ? tr("That day has not come yet")
                                          : tr("After %1").arg(shown(*m_last));
    if (date && m_first && *date < *m_first)
        return tr("The earliest day here is %1").arg(shown(*m_first));
    return tr("Not a date yet, such as 14-6-1985");
}

void DateField::setDate(std::optional<QDate> date)
{
    m_date = date;
    m_wrong = false;
    showDate();
}

void DateField::setRange(std::optional<QDate> first, std::optional<QDate> last)
{
    m_first = first;
    m_last = last;
}

void DateField::setReadingVisible(bool visible)
{
    m_readingVisible = visible;
    m_reading->setVisible(visible);
}

void DateField::readText()
{
    const QString typed = m_line->text().trimmed();
    auto date = readDateEntry(typed, m_clock.today());
    if (date && ((m_first && *date < *m_first) || (m_last && *date > *m_last)))
        date.reset();
    m_wrong = !typed.isEmpty() && !date;
    const bool changed = date != m_date;
    m_date = date;
    showReading();
    if (changed)
        emit dateChanged(m_date);
}

void DateField::showDate()
{
    if (m_date)
        m_line->setText(shown(*m_date));
    else if (!m_wrong)
        m_line->clear();
    showReading();
}

void DateField::showReading()
{
    m_reading->setText(reading());
    // While one still types, an unfinished date is no mistake yet.
    const bool wrong = m_wrong && !m_line->hasFocus();
    m_reading->setInk(wrong ? Theme::Danger : Theme::Text2);
    m_line->setProperty("achError", wrong);
    m_line->setAccessibleDescription(reading());
    m_line->update();
    emit readingChanged();
}

void DateField::refresh()
{
    m_line->setPlaceholderText(tr("day month year"));
    const QFontMetrics metrics(Theme::font(Theme::Type::Body));
    const int width = std::max(metrics.horizontalAdvance(u"30 MMMM 2026"_s),
                               metrics.horizontalAdvance(m_line->placeholderText()))
        + 62;
    // A form may have let the line grow with its neighbours.
    const bool grows = m_line->minimumWidth() > 0 && m_line->maximumWidth() == QWIDGETSIZE_MAX;
    m_line->setMinimumWidth(width);
    if (!grows)
        m_line->setMaximumWidth(width);
    showDate();
}

void DateField::setFieldName(const QString& name)
{
    m_line->setAccessibleName(name);
}

} // namespace ach
