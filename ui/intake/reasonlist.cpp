// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/reasonlist.h"

#include "ui/intake/assessmenttext.h"
#include "ui/intake/emptyout.h"
#include "ui/intake/questiontext.h"
#include "ui/shell/painting.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/titlelayout.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPoints = 4; // of one rule
constexpr int kPointWidth = 14;
constexpr int kBarHeight = 12;

/// The points of one rule as a bar; hollow where it speaks against the suggestion.
class PointsBar final : public TokenWidget, public AccessibleFacts {
public:
    PointsBar(int points, bool contrary, QWidget* parent)
        : TokenWidget(parent), m_points(points), m_contrary(contrary)
    {
        setAccessibleName(text());
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::font(Theme::Type::Small, QFont::DemiBold));
        return {kMostPoints * kPointWidth + Space::x2 + metrics.horizontalAdvance(u"+4"_s),
                std::max(metrics.height(), kBarHeight)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        const double length = m_points * kPointWidth;
        const QRectF bar(0.75, (height() - kBarHeight) / 2.0, std::max(3.0, length), kBarHeight);
        if (m_points == 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(Theme::Text3));
            painter.drawEllipse(QPointF(2, height() / 2.0), 1.5, 1.5);
            return;
        }
        Paint::panel(painter, bar, 2, Theme::color(m_contrary ? Theme::Surface : Theme::Accent),
                     Theme::color(m_contrary ? Theme::Caution : Theme::Accent), 1.5);
        painter.resetTransform();
        painter.setFont(Theme::font(Theme::Type::Small, QFont::DemiBold));
        painter.setPen(Theme::color(m_contrary ? Theme::Caution : Theme::Accent));
        const QRectF room = layoutDirection() == Qt::RightToLeft
            ? QRectF(0, 0, width() - length - Space::x1, height())
            : QRectF(length + Space::x1 + 2, 0, width() - length, height());
        // Laid out by hand: right-to-left must not turn "+3" into "3+".
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.drawText(room, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         text());
    }

private:
    QString text() const { return m_points == 0 ? QString() : u"+%1"_s.arg(m_points); }
    int m_points;
    bool m_contrary;
};

} // namespace

ReasonList::ReasonList(QWidget* parent) : Card({}, parent), m_rows(new QWidget(this))
{
    setAccessibleName(tr("Reasons for and against"));
    setObjectName(u"reasonList"_s);
    body()->addWidget(m_rows);
}

void ReasonList::setAssessment(const Assessment& assessment)
{
    emptyOut(*m_rows);
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::x4);
    grid->setVerticalSpacing(Space::x2);
    grid->setColumnStretch(0, 1);

    const auto addSum = [this, grid](const QString& name, int points, int column) {
        auto* sum =
            new TextLabel(points == 0 ? name + u"  0"_s : tr("%1  +%2").arg(name).arg(points),
                          Theme::Type::H3, Theme::Text, m_rows);
        sum->setObjectName(column == 1 ? u"reactiveSum"_s : u"degenerativeSum"_s);
        sum->setWordWrap(false);
        grid->addWidget(sum, 0, column);
    };
    grid->addWidget(
        new TextLabel(tr("Reasons for and against"), Theme::Type::H3, Theme::Text, m_rows), 0, 0);
    addSum(tr("Reactive"), assessment.points.reactive, 1);
    addSum(tr("Degenerative"), assessment.points.degenerative, 2);
    int row = 1;
    for (const FiredRule& fired : assessment.points.fired) {
        const bool contrary =
            std::ranges::any_of(assessment.contrary, [&fired](const FiredRule& against) {
                return against.rule == fired.rule;
            });
        QString text = AssessmentText::rule(*fired.rule);
        if (contrary)
            text = tr("%1 (speaks against)").arg(text);
        const QString step = QuestionText::stepName(QuestionText::stepOf(fired.rule->finding));
        const QString origin = tr("%1 · %2 · source %3")
                                   .arg(QString::fromLatin1(fired.rule->id), step,
                                        AssessmentText::source(*fired.rule));
        auto* reason = new QWidget(m_rows);
        auto* words = new TitleLayout(Space::x2);
        reason->setLayout(words);
        reason->setToolTip(origin);
        auto* name = new TextLabel(text, Theme::Type::Small, Theme::Text, reason);
        name->setAccessibleDescription(origin);
        words->addWidget(name);
        words->addWidget(new TextLabel(step, Theme::Type::Caption, Theme::Text2, reason));
        grid->addWidget(reason, row, 0);
        const bool reactive = fired.rule->direction == StageDirection::Reactive;
        grid->addWidget(new PointsBar(reactive ? fired.points : 0, contrary, m_rows), row, 1,
                        Qt::AlignLeading | Qt::AlignVCenter);
        grid->addWidget(new PointsBar(reactive ? 0 : fired.points, contrary, m_rows), row, 2,
                        Qt::AlignLeading | Qt::AlignVCenter);
        ++row;
    }
    if (assessment.points.fired.isEmpty())
        grid->addWidget(
            new TextLabel(tr("No rule fired yet."), Theme::Type::Small, Theme::Text2, m_rows), row,
            0, 1, 3);
}

} // namespace ach
