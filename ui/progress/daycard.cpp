// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/daycard.h"

#include "core/base/textlimits.h"
#include "ui/patients/recordtext.h"
#include "ui/progress/progressdata.h"
#include "ui/progress/scoretext.h"
#include "ui/shell/datetext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const ProgressData& course, const QDate& day)
{
    QStringList lines;
    if (const PhaseSpan* phase = course.phaseAt(day))
        lines.append(RecordText::phase(phase->kind));
    const ProgressDay* noted = course.dayAt(day);
    if (noted == nullptr) {
        lines.append(DayCard::tr("Nothing was written down for this day."));
        return lines;
    }
    const DiaryDay& entry = noted->entry;
    lines.append(DayCard::tr("Pain during %1, after %2, next morning %3.")
                     .arg(scoreText(entry.painDuring), scoreText(entry.painAfter),
                          scoreText(entry.painNextMorning)));
    if (entry.stiffness)
        lines.append(
            DayCard::tr("Stiff for %n min next morning.", nullptr, entry.stiffness->value()));
    if (entry.run)
        lines.append(
            DayCard::tr("Ran %1 km.").arg(QLocale().toString(entry.run->value() / 1000.0, 'g', 5)));
    lines.append(noted->limit
                     ? DayCard::tr("Limit on this day: %1 of 10.").arg(noted->limit->value())
                     : DayCard::tr("There was no plan yet, so no limit held."));
    return lines;
}

} // namespace

DayCard::DayCard(QWidget* parent)
    : Card(tr("On the line"), parent),
      m_text(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_field(new QLineEdit(this))
{
    m_text->setObjectName(u"dayText"_s);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // Room for all lines, so that nothing below jumps while the line moves.
    m_text->setMinimumHeight(QFontMetrics(Theme::font(Theme::Type::Small)).lineSpacing() * 5);
    m_field->setObjectName(u"annotation"_s);
    m_field->setAccessibleName(tr("Written at this day"));
    m_field->setPlaceholderText(tr("Write at this day (N)"));
    m_field->setMaxLength(kLongestName);
    m_field->installEventFilter(this);
    body()->addWidget(m_text);
    body()->addWidget(m_field);
    connect(m_field, &QLineEdit::editingFinished, this, &DayCard::store);
}

void DayCard::setDay(const ProgressData& course, const QDate& day)
{
    const Annotation* annotation = course.annotationAt(day);
    const QString stored = annotation != nullptr ? annotation->text : QString();
    setTitle(tr("On the line: %1").arg(dateText(day)));
    m_text->setText(linesOf(course, day).join(u'\n'));
    const bool isTyped = day == m_day && m_field->hasFocus() && stored == m_stored;
    m_day = day;
    m_stored = stored;
    if (!isTyped)
        m_field->setText(stored);
}

void DayCard::startWriting()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void DayCard::store()
{
    const QString text = m_field->text().simplified();
    if (text == m_stored)
        return;
    m_stored = text;
    Q_EMIT written(m_day, text);
}

bool DayCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_field->setText(m_stored);
            Q_EMIT left();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            store();
            Q_EMIT left();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace ach
