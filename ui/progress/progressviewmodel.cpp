// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progressviewmodel.h"

#include "core/service/diaryservice.h"
#include "ui/progress/annotationcommand.h"
#include "ui/progress/progressreading.h"

#include <algorithm>
#include <cmath>

namespace ach {

namespace {
constexpr int kShortestView =
    14; // days, so that a first visit does not fill the width with one day
constexpr int kShareAhead = 6; // the plan ahead takes at most this share of the time behind
} // namespace

ProgressViewModel::ProgressViewModel(const RecordContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    const auto refill = [this](const EpisodeId& episode) {
        if (episode == m_context.episode)
            reload();
    };
    connect(&context.session.events(), &RecordEvents::diaryChanged, this, refill);
    connect(&context.session.events(), &RecordEvents::programmeChanged, this, refill);
    connect(&context.session.events(), &RecordEvents::episodeChanged, this, refill);
    connect(&context.session.events(), &RecordEvents::outcomesChanged, this, refill);
    reload();
    m_day = m_course.days.isEmpty() ? m_course.today : m_course.days.last().entry.day;
    setDay(m_day);
}

void ProgressViewModel::reload()
{
    auto course = readProgress(m_context.session, m_context.episode);
    if (!course) {
        Q_EMIT readFailed(course.error());
        return;
    }
    m_course = *std::move(course);
    Q_EMIT changed();
}

std::optional<ProgressViewModel::Range> ProgressViewModel::range() const
{
    return m_window ? std::nullopt : std::optional(m_range);
}

void ProgressViewModel::setRange(Range range)
{
    if (range == m_range && !m_window)
        return;
    m_range = range;
    m_window.reset();
    Q_EMIT changed();
    setDay(m_day);
}

bool ProgressViewModel::hasToldWeeks() const
{
    return ach::hasToldWeeks(m_course);
}

QDate ProgressViewModel::rangeStart() const
{
    QDate first = m_course.earliest;
    if (m_range == Range::FourWeeks)
        first = m_course.today.addDays(-27);
    else if (m_range == Range::SinceIntake)
        first = firstSinceIntake(m_course);
    return std::min(first, m_course.today.addDays(1 - kShortestView));
}

QDate ProgressViewModel::horizon(const QDate& first) const
{
    if (m_course.planned.isEmpty())
        return m_course.today;
    const qint64 ahead = std::max<qint64>(7, first.daysTo(m_course.today) / kShareAhead);
    return std::min(m_course.planned.last().last, m_course.today.addDays(ahead));
}

QDate ProgressViewModel::firstDay() const
{
    return m_window ? m_window->first : rangeStart();
}

QDate ProgressViewModel::lastDay() const
{
    return m_window ? m_window->second : horizon(rangeStart());
}

void ProgressViewModel::show(QDate first, QDate last)
{
    const QDate begin = std::min(m_course.earliest, m_course.today.addDays(1 - kShortestView));
    const QDate end = horizon(begin);
    first = std::max(first, begin);
    last = std::min(last, end);
    if (std::pair(first, last) == std::pair(firstDay(), lastDay()))
        return;
    m_window = {first, last};
    Q_EMIT changed();
    setDay(m_day);
}

void ProgressViewModel::zoom(double factor, const QDate& day)
{
    const double shown = static_cast<double>(firstDay().daysTo(lastDay()) + 1);
    const double wanted = std::max(1.0 * kShortestView, std::round(shown / factor));
    const double before = static_cast<double>(firstDay().daysTo(day)) / shown * wanted;
    const QDate begin = std::min(m_course.earliest, m_course.today.addDays(1 - kShortestView));
    QDate first = std::max(begin, day.addDays(-static_cast<qint64>(std::round(before))));
    const QDate last = std::min(horizon(begin), first.addDays(static_cast<qint64>(wanted) - 1));
    first = std::max(begin, std::min(first, last.addDays(1 - static_cast<qint64>(wanted))));
    show(first, last);
}

void ProgressViewModel::pan(int days)
{
    const QDate begin = std::min(m_course.earliest, m_course.today.addDays(1 - kShortestView));
    const qint64 least = begin.daysTo(firstDay());
    const qint64 most = lastDay().daysTo(horizon(begin));
    const qint64 step =
        std::clamp<qint64>(days, -std::max<qint64>(0, least), std::max<qint64>(0, most));
    if (step != 0)
        show(firstDay().addDays(step), lastDay().addDays(step));
}

void ProgressViewModel::annotate(const QDate& day, const QString& text)
{
    const Annotation* known = m_course.annotationAt(day);
    const QString before = known != nullptr ? known->text : QString();
    if (before != text)
        m_context.undo.push(new AnnotationEdit(m_context.session, m_context.episode, day, before,
                                               text, tr("note at a day")));
}

void ProgressViewModel::setDay(const QDate& day)
{
    const QDate last = std::max(firstDay(), std::min(lastDay(), m_course.today));
    const QDate inside = std::clamp(day, firstDay(), last);
    if (inside == m_day)
        return;
    m_day = inside;
    Q_EMIT dayChanged(m_day);
}

QList<ProgressDay> ProgressViewModel::lastEntries(int count) const
{
    QList<ProgressDay> last;
    for (qsizetype i = m_course.days.size() - 1; i >= 0 && last.size() < count; --i)
        last.append(m_course.days.at(i));
    return last;
}

TrainingSession ProgressViewModel::newSession() const
{
    return {SessionId::create(), m_context.episode, m_course.today};
}

Status ProgressViewModel::addSession(const TrainingSession& session)
{
    return DiaryService(m_context.session.context()).add(session);
}

} // namespace ach
