// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/bodychartstep.h"

#include "ui/intake/bodychartview.h"
#include "ui/intake/marklist.h"
#include "ui/intake/marktext.h"
#include "ui/intake/marktoolbar.h"
#include "ui/intake/questiontext.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/nrsscale.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr int kTallestChart = 760;
} // namespace

BodyChartStep::BodyChartStep(IntakeViewModel& viewModel, QWidget* parent)
    : IntakeStepPage(viewModel, IntakeStep::BodyChart, parent)
{
    setTitle(tr("Where is it?"),
             tr("Tap the tendon, or use the arrow keys and Enter. Drag a mark to move it, drag its "
                "edge to size it."));
    m_chart.setSide(viewModel.shownSide());
    onChange([this] {
        const QString text = this->viewModel().answerTo(u"body_chart"_s).value_or(QString());
        const auto chart = BodyChart::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
        const BodyChart shown = chart ? *chart : BodyChart();
        if (!(m_chart.chart() == shown))
            m_chart.setChart(shown);
    });
    connect(&m_chart, &BodyChartModel::changed, this, &BodyChartStep::storeChart);
    buildSides();
    QVBoxLayout* left = addColumn(3);
    QVBoxLayout* right = addColumn(2);
    buildChart(left);
    buildLegSigns(left);
    left->addStretch(1);
    buildLocation(right);
    buildMarks(right);
    buildTendon(right);
    right->addStretch(1);
}

void BodyChartStep::storeChart()
{
    const BodyChart& chart = m_chart.chart();
    const QString text =
        QString::fromUtf8(QJsonDocument(chart.toJson()).toJson(QJsonDocument::Compact));
    viewModel().answer(u"body_chart"_s, chart.isEmpty() ? std::nullopt : std::optional(text));
}

void BodyChartStep::buildSides()
{
    auto* side = new ChoiceSegment(this);
    side->setObjectName(u"chartSide"_s);
    side->setAccessibleName(tr("Leg"));
    side->setClearable(false);
    side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    header()->addWidget(side, 0, Qt::AlignVCenter);
    const auto show = [this, side] {
        const auto text = [this](Side leg, const QString& name) {
            return tr("%1 · %n mark(s)", nullptr,
                      static_cast<int>(m_chart.chart().marks(leg).size()))
                .arg(name);
        };
        side->setChoices({text(Side::Left, tr("Left")), text(Side::Right, tr("Right"))});
        side->setCurrent(m_chart.side() == Side::Left ? 0 : 1);
        side->updateGeometry();
    };
    show();
    connect(&m_chart, &BodyChartModel::changed, side, show);
    connect(&m_chart, &BodyChartModel::sideChanged, side, show);
    connect(side, &ChoiceSegment::chosen, this,
            [this](int index) { m_chart.setSide(index == 0 ? Side::Left : Side::Right); });
}

void BodyChartStep::buildChart(QVBoxLayout* column)
{
    Card* card = addCard(column);
    auto* tools = new MarkToolBar(m_chart, card);
    auto* view = new BodyChartView(m_chart, card);
    m_view = view;
    view->setObjectName(u"body_chart"_s);
    nameField(u"body_chart"_s, view);
    card->body()->addWidget(tools);
    card->body()->addWidget(view);
    connect(tools, &MarkToolBar::toolRequested, &m_chart, &BodyChartModel::setTool);
    connect(view, &BodyChartView::markAdded, &m_chart, &BodyChartModel::add);
    connect(view, &BodyChartView::markMoved, &m_chart, &BodyChartModel::move);
    connect(view, &BodyChartView::markResized, &m_chart, &BodyChartModel::resize);
    connect(view, &BodyChartView::markRemoved, &m_chart, &BodyChartModel::remove);
    connect(view, &BodyChartView::markSelected, &m_chart, &BodyChartModel::select);
    connect(view, &BodyChartView::sideRequested, &m_chart, &BodyChartModel::setSide);
    connect(view, &BodyChartView::toolRequested, &m_chart, &BodyChartModel::setTool);
}

void BodyChartStep::showEvent(QShowEvent* event)
{
    if (parentWidget() != nullptr) {
        parentWidget()->installEventFilter(this);
        m_view->installEventFilter(this); // a second row of tools moves it down
        fitChart();
    }
    IntakeStepPage::showEvent(event);
}

bool BodyChartStep::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched == parentWidget() && event->type() == QEvent::Resize)
        || (watched == m_view && event->type() == QEvent::Move))
        fitChart();
    return IntakeStepPage::eventFilter(watched, event);
}

void BodyChartStep::fitChart()
{
    const int above = m_view->mapTo(this, QPoint()).y();
    // The card ends with its padding, and the next one begins below what is seen.
    const int room = parentWidget()->height() - above - Space::x4 - Space::x3;
    m_view->setFixedHeight(std::clamp(room, m_view->minimumSizeHint().height(),
                                      std::max(m_view->minimumSizeHint().height(), kTallestChart)));
}

void BodyChartStep::buildLocation(QVBoxLayout* column)
{
    Card* card = addCard(column);
    card->setPadding(Space::x3);
    card->setObjectName(u"locationCard"_s);
    card->body()->setSpacing(Space::x1);
    auto* zone = new TrafficLight(Light::Unknown, {}, card);
    zone->setObjectName(u"locationZone"_s);
    zone->setShapeSize(18);
    auto* text = new TextLabel({}, Theme::Type::Small, Theme::Text, card);
    text->setObjectName(u"locationText"_s);
    card->body()->addWidget(zone);
    card->body()->addWidget(text);
    const auto show = [this, card, zone, text] {
        const auto height = m_chart.chart().painLocationMm(m_chart.side());
        if (!height) {
            card->setTone(Card::Tone::Plain);
            zone->setLight(Light::Unknown, tr("No place yet"));
            text->setText(tr("Set the pain mark where the patient points with one finger."));
            return;
        }
        const QString place = MarkText::length(*height);
        switch (tendonZone(MarkHeight::from(*height).value_or(MarkHeight::of(0)))) {
        case TendonZone::MidPortion:
            card->setTone(Card::Tone::Good);
            zone->setLight(Light::Go, tr("Mid-portion"));
            text->setText(*height == kMidPortionLowerMm
                              ? tr("The pain mark lies %1 above the heel bone, on the border with "
                                   "the insertion.")
                                    .arg(place)
                              : tr("The pain mark lies %1 above the heel bone.").arg(place));
            break;
        case TendonZone::Insertion:
            card->setTone(Card::Tone::Caution);
            zone->setLight(Light::Care, tr("Insertion"));
            text->setText(tr("The pain mark lies %1 above the heel bone. The exercises here are "
                             "for the mid-portion; heel "
                             "drops below the step can make insertion pain worse.")
                              .arg(place));
            break;
        case TendonZone::AboveMidPortion:
            card->setTone(Card::Tone::Caution);
            zone->setLight(Light::Care, tr("Above the mid-portion"));
            text->setText(tr("The pain mark lies %1 above the heel bone, towards the calf. Think "
                             "of the muscle and its "
                             "junction with the tendon.")
                              .arg(place));
            break;
        }
    };
    show();
    connect(&m_chart, &BodyChartModel::changed, card, show);
    connect(&m_chart, &BodyChartModel::sideChanged, card, show);
}

void BodyChartStep::buildMarks(QVBoxLayout* column)
{
    Card* card = addCard(column);
    card->setPadding(Space::x1);
    auto* marks = new MarkList(m_chart, card);
    marks->setObjectName(u"marks"_s);
    card->body()->addWidget(marks);
    const auto show = [this, card] { card->setVisible(!m_chart.marks().empty()); };
    show();
    connect(&m_chart, &BodyChartModel::changed, marks, show);
    connect(&m_chart, &BodyChartModel::sideChanged, marks, show);
    connect(marks, &MarkList::markMoved, &m_chart, &BodyChartModel::move);
    connect(marks, &MarkList::markResized, &m_chart, &BodyChartModel::resize);
    connect(marks, &MarkList::markRemoved, &m_chart, &BodyChartModel::remove);
    connect(marks, &MarkList::markSelected, &m_chart, &BodyChartModel::select);
    connect(marks, &MarkList::primaryRequested, &m_chart, &BodyChartModel::makePrimary);
}

void BodyChartStep::buildTendon(QVBoxLayout* column)
{
    Card* pinch = addCard(column, QuestionText::question(u"pinch_pain"_s));
    pinch->setPadding(Space::x3);
    NrsScale* scale = makeScale(u"pinch_pain"_s, true);
    scale->setAnchors(tr("No pain"), tr("Worst imaginable"));
    pinch->body()->addWidget(scale);

    // What is felt and seen in the first minute stands beside the chart; the rest follows below.
    Card* hands = addScreening(column, tr("By hand and eye"),
                               {keyOf(Finding::PalpableGap), keyOf(Finding::HotRedSkin),
                                keyOf(Finding::SwellingDoesNotMoveWithTendon)});
    hands->setPadding(Space::x3);
    addAnswer(hands, u"pain_clearly_less_in_dorsiflexion"_s);
    const QString shape = keyOf(Finding::TendonShape);
    addStacked(hands, shape, makeChoice(shape, {u"none"_s, u"diffuse"_s, u"nodular"_s}, true));

    Card* more = addScreening(column, tr("At the tendon and heel"),
                              {keyOf(Finding::Crepitus), keyOf(Finding::GrowingLump),
                               keyOf(Finding::BonyProminenceHeel), keyOf(Finding::HeelSqueezePain),
                               keyOf(Finding::BonyPointTenderness)});
    more->setPadding(Space::x3);
    const QString ultrasound = keyOf(Finding::Ultrasound);
    addStacked(
        more, ultrasound,
        makeChoice(ultrasound,
                   {u"not_done"_s, u"normal"_s, u"diffuse_thickening"_s, u"focal_disorganised"_s},
                   true));
}

void BodyChartStep::buildLegSigns(QVBoxLayout* column)
{
    Card* leg =
        addScreening(column, tr("Leg: veins and blood supply"),
                     {keyOf(Finding::WholeLegSwollen), keyOf(Finding::PittingOedemaOneLeg),
                      keyOf(Finding::DeepCalfVeinTenderness), keyOf(Finding::ColdPalePulselessLeg),
                      keyOf(Finding::TenseCalfWithNumbness)});
    QGridLayout* table = addTable(leg);
    const QString calf = keyOf(Finding::CalfCircumferenceDifferenceCm);
    addRow(table, calf, makeDifference(calf));
}

} // namespace ach
