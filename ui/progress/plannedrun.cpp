// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/plannedrun.h"

#include "ui/progress/loadsummary.h"
#include "ui/progress/loadtext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr double kMetresOfAKilometre = 1000.0;
constexpr double kFarthest = 200.0; // kilometres; more is a slip of the finger
} // namespace

PlannedRun::PlannedRun(QWidget* parent)
    : QWidget(parent), m_distance(new QLineEdit(this)),
      m_light(new TrafficLight(Light::Care, tr("watch"), this)),
      m_answer(new TextLabel({}, Theme::Type::Small, Theme::Text, this))
{
    m_distance->setObjectName(u"plannedRun"_s);
    m_distance->setAccessibleName(tr("Planned run in kilometres"));
    m_distance->setPlaceholderText(tr("km"));
    m_distance->setFixedWidth(m_distance->fontMetrics().horizontalAdvance(u"000,00"_s) + 24);
    m_answer->setObjectName(u"plannedRunAnswer"_s);
    m_light->setObjectName(u"plannedRunLight"_s);
    m_light->setWordVisible(false);
    m_light->setShapeSize(14);
    auto* asked = new QHBoxLayout;
    asked->setSpacing(Space::x2);
    asked->addWidget(new TextLabel(tr("Planned run, km"), Theme::Type::Small, Theme::Text, this));
    asked->addWidget(m_distance);
    asked->addStretch(1);
    auto* answer = new QHBoxLayout;
    answer->setSpacing(Space::x2);
    answer->addWidget(m_light, 0, Qt::AlignTop);
    answer->addWidget(m_answer, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x1);
    column->addLayout(asked);
    column->addLayout(answer);
    connect(m_distance, &QLineEdit::textChanged, this, &PlannedRun::refill);
    refill();
}

PlannedRun::~PlannedRun() = default;

void PlannedRun::setSummary(const LoadSummary& summary)
{
    m_summary = &summary;
    refill();
}

std::optional<Metres> PlannedRun::planned() const
{
    QString typed = m_distance->text().trimmed();
    typed.replace(u',', u'.');
    bool isNumber = false;
    const double kilometres = typed.toDouble(&isNumber);
    if (!isNumber || !(kilometres > 0) || kilometres > kFarthest)
        return std::nullopt;
    return Metres::from(static_cast<int>(std::lround(kilometres * kMetresOfAKilometre)));
}

void PlannedRun::refill()
{
    const auto run = planned();
    const bool isTyped = !m_distance->text().trimmed().isEmpty();
    m_light->setVisible(m_summary != nullptr && run && LoadText::isLongPlan(*m_summary, *run));
    m_answer->setVisible(isTyped);
    if (!run)
        m_answer->setText(tr("A distance in kilometres, such as 5.5."));
    else if (m_summary != nullptr)
        m_answer->setText(LoadText::plannedRun(*m_summary, *run));
}

} // namespace ach
