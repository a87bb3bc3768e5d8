// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wizardrail.h"

#include "ui/shell/theme.h"
#include "ui/widgets/railstep.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 224;
constexpr int kWidest = 300;
constexpr int kCollapsed = 52;

} // namespace

WizardRail::WizardRail(QWidget* parent)
    : WindowRail(parent), m_title(new TextLabel({}, Theme::Type::H3, Theme::Text, this)),
      m_subtitle(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_column(new QVBoxLayout),
      m_elapsed(new TextLabel({}, Theme::Type::Small, Theme::Text, this)),
      m_bar(new QProgressBar(this)),
      m_note(new TextLabel({}, Theme::Type::Caption, Theme::Text3, this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(Space::x3, Space::x4, Space::x3 + 1, Space::x4);
    outer->setSpacing(0);
    outer->addWidget(m_title);
    outer->addWidget(m_subtitle);
    outer->addSpacing(Space::x3);
    outer->addLayout(m_column);
    outer->addStretch(1);
    outer->addWidget(m_elapsed);
    outer->addSpacing(Space::x1);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Space::x2, 0, Space::x2, 0);
    bar->addWidget(m_bar);
    outer->addLayout(bar);
    outer->addSpacing(Space::x2);
    outer->addWidget(m_note);
    for (TextLabel* label : {m_title, m_subtitle, m_elapsed, m_note})
        label->setContentsMargins(Space::x2, 0, Space::x2, 0);
    m_column->setSpacing(0);
    m_bar->setFixedHeight(5);
    m_bar->hide();
    m_elapsed->hide();
    m_note->hide();
    const auto move = [this](const QKeySequence& key, int by) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this, by] {
            const int next = m_current + by;
            if (next >= 0 && next < m_steps.size())
                emit stepActivated(next);
        });
    };
    move(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
    move(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    WizardRail::refresh();
}

WizardRail::~WizardRail() = default;

void WizardRail::setHeading(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    setAccessibleName(title);
}

void WizardRail::setSteps(const QStringList& steps)
{
    qDeleteAll(m_steps);
    m_steps.clear();
    for (qsizetype index = 0; index < steps.size(); ++index) {
        const int step = static_cast<int>(index);
        auto* button = new RailStep(step + 1, steps.at(index), this);
        m_column->addWidget(button);
        m_steps.append(button);
        connect(button, &QPushButton::clicked, this, [this, step] { emit stepActivated(step); });
    }
    setCurrent(m_current);
    applyCollapsed();
}

void WizardRail::setState(int step, State state)
{
    if (step < 0 || step >= m_steps.size())
        return;
    m_steps.at(step)->setState(state);
    m_steps.at(step)->describe(static_cast<int>(m_steps.size()));
}

void WizardRail::setCurrent(int step)
{
    m_current = step;
    for (qsizetype index = 0; index < m_steps.size(); ++index) {
        m_steps.at(index)->setCurrent(index == step);
        m_steps.at(index)->describe(static_cast<int>(m_steps.size()));
    }
}

void WizardRail::setElapsed(int seconds, int budgetSeconds)
{
    m_seconds = seconds;
    m_budget = budgetSeconds;
    showElapsed();
}

void WizardRail::showElapsed()
{
    const QString clock =
        u"%1:%2"_s.arg(m_seconds / 60).arg(m_seconds % 60, 2, 10, QLatin1Char('0'));
    // A long intake is no mistake: the bar just stays full.
    m_elapsed->setText(isCollapsed() ? clock
                                     : tr("%1 of %n min", nullptr, m_budget / 60).arg(clock));
    m_elapsed->setVisible(m_budget > 0);
    m_elapsed->setContentsMargins(isCollapsed() ? 0 : Space::x2, 0, isCollapsed() ? 0 : Space::x2,
                                  0);
    m_elapsed->setAlignment(isCollapsed() ? Qt::AlignCenter : Qt::AlignLeft);
    m_bar->setRange(0, std::max(1, m_budget));
    m_bar->setValue(std::min(m_seconds, m_budget));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Time so far"));
    m_bar->setVisible(m_budget > 0 && !isCollapsed());
}

void WizardRail::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() && !isCollapsed());
}

void WizardRail::applyCollapsed()
{
    int wanted = kWidth;
    for (RailStep* const step : std::as_const(m_steps)) {
        step->setCollapsed(isCollapsed());
        wanted = std::max(wanted, step->sizeHint().width() + 2 * Space::x3 + 1);
    }
    setFixedWidth(isCollapsed() ? kCollapsed : std::min(wanted, kWidest));
    const int side = isCollapsed() ? 6 : Space::x3;
    layout()->setContentsMargins(side, Space::x4, side + 1, Space::x4);
    m_title->setVisible(!isCollapsed());
    m_subtitle->setVisible(!isCollapsed());
    m_note->setVisible(!isCollapsed() && !m_note->text().isEmpty());
    showElapsed();
}

void WizardRail::refresh()
{
    applyCollapsed();
    for (RailStep* const step : std::as_const(m_steps))
        step->describe(static_cast<int>(m_steps.size()));
}

} // namespace ach
