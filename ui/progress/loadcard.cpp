// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/loadcard.h"

#include "ui/progress/loadtext.h"
#include "ui/progress/loadviewmodel.h"
#include "ui/progress/plannedrun.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QFont>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QGridLayout* makeGrid(QWidget* box)
{
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(Space::x1);
    grid->setHorizontalSpacing(Space::x3);
    return grid;
}

} // namespace

LoadCard::LoadCard(const RecordContext& context, QWidget* parent)
    : QWidget(parent), m_viewModel(new LoadViewModel(context, this)),
      m_card(new Card(tr("Load"), this)), m_seriesBox(new QWidget(m_card)),
      m_series(makeGrid(m_seriesBox)), m_runLight(new TrafficLight(Light::Care, {}, m_card)),
      m_run(addText({}, false, m_card)), m_planned(new PlannedRun(m_card)),
      m_doseBox(new QWidget(m_card)), m_doses(new QVBoxLayout(m_doseBox)),
      m_fold(new ActionButton(ActionButton::Role::Quiet, tr("Advanced"), m_card)),
      m_advanced(new QWidget(m_card)), m_metrics(makeGrid(m_advanced)),
      m_message(addText({}, false, m_card))
{
    setObjectName(u"load"_s);
    m_run->setObjectName(u"runGuard"_s);
    m_runLight->setWordVisible(false);
    m_runLight->setShapeSize(14);
    m_message->hide();
    m_fold->setObjectName(u"advanced"_s);
    m_fold->setHeightClass(ActionButton::Height::Small);
    m_fold->setFlush(true);
    m_advanced->setObjectName(u"loadRatios"_s);
    m_advanced->hide();
    m_doses->setContentsMargins(0, 0, 0, 0);
    m_doses->setSpacing(Space::x1);
    auto* run = new QHBoxLayout;
    run->setSpacing(Space::x2);
    run->addWidget(m_runLight, 0, Qt::AlignTop);
    run->addWidget(m_run, 1);
    auto* fold = new QHBoxLayout;
    fold->addWidget(m_fold);
    fold->addStretch(1);
    m_card->body()->addWidget(m_seriesBox);
    m_card->body()->addLayout(run);
    m_card->body()->addWidget(m_planned);
    m_card->body()->addWidget(m_doseBox);
    m_card->body()->addLayout(fold);
    m_card->body()->addWidget(m_advanced);
    m_card->body()->addWidget(m_message);
    m_card->body()->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    connect(m_fold, &ActionButton::clicked, this, &LoadCard::toggleAdvanced);
    connect(m_viewModel, &LoadViewModel::changed, this, &LoadCard::refill);
    connect(m_viewModel, &LoadViewModel::readFailed, this, [this](const Error& error) {
        m_message->setText(errorText(error).sentence());
        m_message->show();
    });
    refill();
}

LoadCard::~LoadCard() = default;

TextLabel* LoadCard::addText(const QString& text, bool isGrey, QWidget* parent)
{
    return new TextLabel(text, Theme::Type::Small, isGrey ? Theme::Text2 : Theme::Text, parent);
}

void LoadCard::refill()
{
    const LoadSummary& summary = m_viewModel->summary();
    m_message->hide();
    if (summary.last.isValid())
        m_card->setSubtitle(tr("7 days up to %1").arg(dateText(summary.last)));
    showSeries();
    m_runLight->setLight(Light::Care, tr("watch"));
    m_runLight->setVisible(LoadText::isLongRun(summary));
    m_run->setText(LoadText::runGuard(summary));
    m_planned->setSummary(summary);
    showDoses();
    showAdvanced();
}

void LoadCard::showSeries()
{
    clear(m_series);
    m_series->addWidget(addText(tr("effort x minutes"), true, m_seriesBox), 0, 1);
    m_series->addWidget(addText(tr("against the week before"), true, m_seriesBox), 0, 2);
    m_series->setColumnStretch(1, 1);
    m_series->setColumnStretch(2, 1);
    int row = 1;
    for (const SeriesSummary& series : m_viewModel->summary().series) {
        TextLabel* name = addText(LoadText::series(series.series), false, m_seriesBox);
        TextLabel* week = addText(LoadText::week(series), !series.metrics.weekTotal, m_seriesBox);
        TextLabel* change = addText(LoadText::change(series), true, m_seriesBox);
        name->setWordWrap(false);
        if (series.metrics.weekTotal)
            week->setType(Theme::Type::Small, QFont::DemiBold);
        week->setObjectName(u"week%1"_s.arg(row));
        week->setAccessibleName(name->text() + u", "_s + week->text() + u", "_s + change->text());
        m_series->addWidget(name, row, 0);
        m_series->addWidget(week, row, 1);
        m_series->addWidget(change, row, 2);
        ++row;
    }
}

void LoadCard::showDoses()
{
    clear(m_doses);
    TextLabel* title =
        addText(tr("Tendon dose of the affected leg, three units, never added"), true, m_doseBox);
    m_doses->addWidget(title);
    int line = 0;
    for (const QString& dose : LoadText::doses(m_viewModel->summary())) {
        TextLabel* text = addText(dose, false, m_doseBox);
        text->setObjectName(u"dose%1"_s.arg(++line));
        m_doses->addWidget(text);
    }
}

void LoadCard::showAdvanced()
{
    clear(m_metrics);
    const QList<SeriesSummary>& series = m_viewModel->summary().series;
    for (int column = 0; column < series.size(); ++column) {
        m_metrics->setColumnStretch(column + 1, 1);
        m_metrics->addWidget(addText(LoadText::series(series.at(column).series), true, m_advanced),
                             0, column + 1);
    }
    int row = 1;
    for (const LoadMetricInfo& info : loadMetricTable()) {
        const QString name = LoadText::metric(info.key);
        if (name.isEmpty())
            continue;
        m_metrics->addWidget(addText(name, true, m_advanced), row, 0);
        for (int column = 0; column < series.size(); ++column) {
            TextLabel* value =
                addText(LoadText::metricValue(series.at(column), info), true, m_advanced);
            value->setObjectName(QLatin1StringView(info.key) + QString::number(column));
            value->setAccessibleName(name + u", "_s + LoadText::series(series.at(column).series)
                                     + u", "_s + value->text());
            m_metrics->addWidget(value, row, column + 1);
        }
        ++row;
    }
    m_metrics->addWidget(
        addText(tr("describes how load changed; does not predict injury"), true, m_advanced), row,
        0, 1, static_cast<int>(series.size()) + 1);
}

void LoadCard::toggleAdvanced()
{
    const bool isShown = m_advanced->isHidden();
    m_advanced->setVisible(isShown);
    m_fold->setText(isShown ? tr("Hide advanced") : tr("Advanced"));
}

} // namespace ach
