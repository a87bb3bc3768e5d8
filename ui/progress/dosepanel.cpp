// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/dosepanel.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ach::DosePanel)
};

constexpr double kThousand = 1000;
constexpr double kSeconds = 60;
constexpr float kGroundOpacity = 0.18F;

/// The studies of the whole course, in the order in which they came.
QStringList studiesOf(const ProgressData& data)
{
    QStringList studies;
    for (const TendonWeek& week : data.tendon) {
        for (const StudyDose& dose : week.dose.strength) {
            if (!studies.contains(dose.study))
                studies.append(dose.study);
        }
    }
    return studies;
}

QString amount(double value)
{
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

bool isInView(const TendonWeek& week, const TimeAxis& axis)
{
    return week.monday.addDays(6) >= axis.first && week.monday <= axis.last;
}

void paintDone(QPainter& painter, const QRectF& rect)
{
    Paint::panel(painter, rect, 2, Theme::color(Theme::ChartDose), {});
}

void paintUnknown(QPainter& painter, const QRectF& rect)
{
    painter.fillRect(rect, QBrush(Theme::color(Theme::Text3), Qt::BDiagPattern));
}

} // namespace

QString DosePanel::title() const
{
    switch (m_kind) {
    case Kind::Strength:
        return Words::tr("Strength dose");
    case Kind::Hold:
        return Words::tr("Hold dose");
    case Kind::Running:
        break;
    }
    return Words::tr("Running dose");
}

QString DosePanel::unit() const
{
    switch (m_kind) {
    case Kind::Strength:
        return Words::tr("1000 body weights × repetitions per week");
    case Kind::Hold:
        return Words::tr("minutes under tension per week");
    case Kind::Running:
        break;
    }
    return Words::tr("1000 body weights × steps per week, as a range");
}

std::optional<double> DosePanel::value(const TendonWeek& week, int index,
                                       const QStringList& studies) const
{
    if (m_kind == Kind::Running)
        return week.running ? std::optional(week.running->high / kThousand) : std::nullopt;
    if (week.dose.unknownDays > 0)
        return std::nullopt;
    if (m_kind == Kind::Hold)
        return week.dose.holdSeconds ? std::optional(*week.dose.holdSeconds / kSeconds)
                                     : std::nullopt;
    for (const StudyDose& dose : week.dose.strength) {
        if (dose.study == studies.value(index))
            return dose.bodyweightRepetitions / kThousand;
    }
    return std::nullopt;
}

bool DosePanel::isFolded(const ProgressData& data) const
{
    const QStringList studies = studiesOf(data);
    return std::none_of(data.tendon.begin(), data.tendon.end(), [&](const TendonWeek& week) {
        return m_kind == Kind::Strength ? !week.dose.strength.isEmpty()
                                        : value(week, 0, studies).has_value();
    });
}

std::vector<double> DosePanel::ticks(const ProgressData& data, const TimeAxis& axis) const
{
    const QStringList studies = studiesOf(data);
    double most = 0.1;
    for (const TendonWeek& week : data.tendon) {
        for (int i = 0; isInView(week, axis) && i < std::max(1, int(studies.size())); ++i)
            most = std::max(most, value(week, i, studies).value_or(0));
    }
    const double top = niceTop(most);
    return {0, top / 2, top};
}

std::pair<double, double> DosePanel::scale(const ProgressData& data, const TimeAxis& axis) const
{
    return {0, ticks(data, axis).back()};
}

QString DosePanel::readout(const ProgressData& data, const QDate& day) const
{
    const TendonWeek* week = data.tendonAt(day);
    if (week == nullptr)
        return Words::tr("no plan");
    if (m_kind == Kind::Running)
        return week->running ? Words::tr("%1 to %2")
                                   .arg(amount(week->running->low / kThousand),
                                        amount(week->running->high / kThousand))
                             : Words::tr("not all known");
    if (week->dose.unknownDays > 0)
        return Words::tr("%n day(s) not noted", nullptr, week->dose.unknownDays);
    if (m_kind == Kind::Hold)
        return week->dose.holdSeconds
            ? Words::tr("%1 min").arg(amount(*week->dose.holdSeconds / kSeconds))
            : Words::tr("none");
    QStringList parts;
    for (const StudyDose& dose : week->dose.strength)
        parts.append(u"%1 (%2)"_s.arg(amount(dose.bodyweightRepetitions / kThousand), dose.study));
    if (!week->dose.notCounted.isEmpty())
        parts.append(Words::tr("%n exercise(s) without a known force", nullptr,
                               static_cast<int>(week->dose.notCounted.size())));
    return parts.isEmpty() ? Words::tr("none") : parts.join(u" · "_s);
}

void DosePanel::paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                            const TimeAxis& axis) const
{
    constexpr std::array kPens{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    const Theme::Token ink = m_kind == Kind::Running ? Theme::ChartDistance : Theme::ChartDose;
    const QStringList studies = studiesOf(data);
    const int lines = m_kind == Kind::Strength ? static_cast<int>(studies.size()) : 1;
    QColor ground = Theme::color(ink);
    ground.setAlphaF(kGroundOpacity);
    for (int i = 0; i < lines; ++i) {
        QPainterPath path;
        QDate next;
        for (const TendonWeek& week : data.tendon) {
            const auto dose = value(week, i, studies);
            if (!dose || !isInView(week, axis))
                continue;
            const double left = axis.edge(week.monday);
            const double right = axis.edge(week.monday.addDays(7));
            const double level = y(*dose, plot, data, axis);
            week.monday == next ? path.lineTo(left, level) : path.moveTo(left, level);
            path.lineTo(right, level);
            next = week.monday.addDays(7);
            const double low = m_kind == Kind::Running ? week.running->low / kThousand : 0;
            painter.fillRect(QRectF(QPointF(left, level), QPointF(right, y(low, plot, data, axis))),
                             ground);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::color(ink), 2,
                            kPens.at(static_cast<std::size_t>(i) % kPens.size()), Qt::FlatCap,
                            Qt::MiterJoin));
        painter.drawPath(path);
    }
}

QString AdherencePanel::title() const
{
    return Words::tr("Exercise days done");
}

QString AdherencePanel::unit() const
{
    return Words::tr("% of those planned per week");
}

std::vector<ChartPanel::LegendItem> AdherencePanel::legend() const
{
    return {{Words::tr("done"), &paintDone}, {Words::tr("not noted"), &paintUnknown}};
}

bool AdherencePanel::isFolded(const ProgressData& data) const
{
    return std::none_of(data.tendon.begin(), data.tendon.end(),
                        [](const TendonWeek& week) { return week.adherence.planned > 0; });
}

std::pair<double, double> AdherencePanel::scale(const ProgressData& /*data*/,
                                                const TimeAxis& /*axis*/) const
{
    return {0, 105};
}

std::vector<double> AdherencePanel::ticks(const ProgressData& /*data*/,
                                          const TimeAxis& /*axis*/) const
{
    return {0, 50, 100};
}

QString AdherencePanel::readout(const ProgressData& data, const QDate& day) const
{
    const TendonWeek* week = data.tendonAt(day);
    if (week == nullptr || week->adherence.planned == 0)
        return Words::tr("no plan");
    const QString done =
        Words::tr("%1 of %2 days").arg(week->adherence.done).arg(week->adherence.planned);
    return week->adherence.unknown > 0
        ? Words::tr("%1, %2 not noted").arg(done).arg(week->adherence.unknown)
        : done;
}

void AdherencePanel::paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                                 const TimeAxis& axis) const
{
    for (const TendonWeek& week : data.tendon) {
        if (week.adherence.planned == 0 || !isInView(week, axis))
            continue;
        const double percent = 100.0 / week.adherence.planned;
        const double done = std::min(100.0, percent * week.adherence.done);
        const double open = std::min(100.0, done + percent * week.adherence.unknown);
        const double from = std::max(axis.edge(week.monday), plot.left());
        const double to = std::min(axis.edge(week.monday.addDays(7)), plot.right());
        const double gap = std::min(6.0, std::max(0.0, to - from) * 0.2);
        const auto level = [&](double value) { return y(value, plot, data, axis); };
        const auto bar = [&](double bottom, double top) {
            return QRectF(QPointF(from + gap, level(top)), QPointF(to - gap, level(bottom)));
        };
        painter.fillRect(bar(0, done), Theme::color(Theme::ChartDose));
        if (open > done)
            paintUnknown(painter, bar(done, open));
        if (done == 0 && open == 0) // a line for a week of nothing, which is known
            painter.fillRect(bar(0, 2), Theme::color(Theme::ChartDose));
    }
}

} // namespace ach
