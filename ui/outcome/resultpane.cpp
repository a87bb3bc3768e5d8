// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/resultpane.h"

#include "core/outcome/sidetests.h"
#include "ui/outcome/measurefields.h"
#include "ui/outcome/outcomedelta.h"
#include "ui/outcome/outcometext.h"
#include "ui/shell/datetext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kProblemLines = 4;
constexpr int kHistoryRows = 12;

void showWhenFilled(TextLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString symmetryText(const FormScore& score)
{
    const QJsonValue symmetry = score.details.value(u"lsi_percent"_s);
    return symmetry.isDouble() ? QLocale().toString(std::round(symmetry.toDouble())) : QString();
}

} // namespace

ResultPane::ResultPane(OutcomeViewModel& viewModel, QWidget* parent)
    : TokenWidget(parent), m_viewModel(viewModel),
      m_total(new TextLabel({}, Theme::Type::Metric, Theme::Text, this)),
      m_followed(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_problems(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_delta(new OutcomeDelta(this)),
      m_meaning(new TextLabel({}, Theme::Type::Small, Theme::Text, this)),
      m_limits(new TextLabel({}, Theme::Type::Caption, Theme::Text2, this)),
      m_norm(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_day(new DateField(viewModel.clock(), this)),
      m_dayName(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_by(new ChoiceSegment(this)),
      m_byName(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_store(new ActionButton(ActionButton::Role::Primary, {}, this)),
      m_drop(new ActionButton(ActionButton::Role::Subtle, {}, this)),
      m_historyTitle(new TextLabel({}, Theme::Type::H3, Theme::Text, this)),
      m_history(new QVBoxLayout)
{
    m_total->setObjectName(u"measureTotal"_s);
    m_followed->setObjectName(u"measureFollowed"_s);
    m_problems->setObjectName(u"measureProblems"_s);
    m_meaning->setObjectName(u"measureMeaning"_s);
    m_limits->setObjectName(u"measureLimits"_s);
    m_norm->setObjectName(u"measureNorm"_s);
    m_delta->setObjectName(u"measureDelta"_s);
    m_store->setObjectName(u"storeMeasure"_s);
    m_store->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_drop->setObjectName(u"dropMeasure"_s);
    m_day->setObjectName(u"measureDay"_s);
    m_day->setRange(std::nullopt, viewModel.today());
    m_day->setReadingVisible(false);
    m_by->setObjectName(u"filledInBy"_s);
    m_by->setClearable(false);
    m_history->setSpacing(Space::x3);

    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(Space::x3);
    facts->setVerticalSpacing(Space::x2);
    facts->addWidget(m_dayName, 0, 0);
    facts->addWidget(m_day, 0, 1);
    facts->addWidget(m_byName, 1, 0);
    facts->addWidget(m_by, 1, 1);
    facts->setColumnStretch(1, 1);
    auto* buttons = new FlowLayout(nullptr);
    buttons->addWidget(m_store);
    buttons->addWidget(m_drop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x4, Space::x4, Space::x4, Space::x4);
    column->setSpacing(Space::x2);
    for (QWidget* part : std::initializer_list<QWidget*>{m_total, m_followed, m_problems, m_delta,
                                                         m_meaning, m_limits, m_norm})
        column->addWidget(part);
    column->addSpacing(Space::x2);
    column->addLayout(facts);
    column->addLayout(buttons);
    column->addSpacing(Space::x4);
    column->addWidget(m_historyTitle);
    column->addLayout(m_history);
    column->addStretch(1);

    connect(m_store, &QAbstractButton::clicked, this, &ResultPane::storeRequested);
    connect(m_drop, &QAbstractButton::clicked, &viewModel, &OutcomeViewModel::clear);
    connect(m_day, &DateField::dateChanged, &viewModel, [this](std::optional<QDate> day) {
        if (day)
            m_viewModel.setDay(*day);
    });
    connect(m_by, &ChoiceSegment::chosen, &viewModel, [this](int index) {
        m_viewModel.setFilledInBy(index == 0 ? FilledInBy::Patient : FilledInBy::Clinician);
    });
    ResultPane::refresh();
}

ResultPane::~ResultPane() = default;

void ResultPane::refresh()
{
    m_dayName->setText(tr("Measured on"));
    m_dayName->setWordWrap(false);
    m_day->setFieldName(tr("Measured on"));
    m_byName->setText(tr("Filled in by"));
    m_byName->setWordWrap(false);
    m_by->setAccessibleName(tr("Filled in by"));
    m_by->setChoices({tr("Patient"), tr("Clinician")});
    m_drop->setText(tr("Empty the form"));
}

void ResultPane::showForm()
{
    m_day->setDate(m_viewModel.day());
    m_by->setCurrent(m_viewModel.filledInBy() == FilledInBy::Patient ? 0 : 1);
    const bool isForm = m_viewModel.questionnaire().has_value();
    m_by->setVisible(isForm);
    m_byName->setVisible(isForm);
    showHistory();
}

QString ResultPane::problemsText(const FormScore& score, const MeasureFields& fields) const
{
    if (m_viewModel.isEmpty())
        return {};
    QStringList lines;
    for (const FormProblem& problem : score.problems) {
        const QString line = OutcomeText::problem(problem, fields.itemName(problem.item));
        if (!lines.contains(line))
            lines << line;
    }
    const auto more = static_cast<int>(lines.size()) - kProblemLines;
    if (more > 0) {
        lines = lines.first(kProblemLines);
        lines << tr("and %n more", nullptr, more);
    }
    return lines.join(u'\n');
}

void ResultPane::showAnswers(const MeasureFields& fields)
{
    const Instrument instrument = m_viewModel.instrument();
    const FormScore score = m_viewModel.score();
    const bool isSymmetry =
        instrument == Instrument::HeelRise || instrument == Instrument::HopDistance;
    QString total = tr("No result yet");
    if (isSymmetry && score.total)
        total = tr("%1 % symmetry").arg(symmetryText(score));
    else if (score.total)
        total = OutcomeText::value(instrument, *score.total);
    else if (score.compared)
        total = OutcomeText::value(instrument, *score.compared);
    m_total->setText(total);
    m_total->setType(score.total || score.compared ? Theme::Type::Metric : Theme::Type::H2);
    QStringList followed;
    if (isSymmetry && score.compared)
        followed << tr("%1: %2").arg(MeasureForm::legName(true, m_viewModel.side()),
                                     OutcomeText::value(instrument, *score.compared));
    if (instrument == Instrument::HeelRise)
        followed += OutcomeText::heelRiseFacts(score, m_viewModel.side());
    if (const auto difference = score.details.value(u"side_difference_cm"_s); difference.isDouble())
        followed << tr("Difference between the sides: %1 cm (error %2 cm)")
                        .arg(QLocale().toString(difference.toDouble(), 'g', 3),
                             QLocale().toString(kKneeToWallSideError));
    const QString direction = OutcomeText::direction(instrument);
    if (!direction.isEmpty())
        followed << direction;
    showWhenFilled(m_followed, followed.join(u" · "_s));
    showWhenFilled(m_problems, problemsText(score, fields));
    m_store->setText(score.status == OutcomeStatus::Ok || m_viewModel.isEmpty()
                         ? tr("Store")
                         : tr("Store without a total"));
    m_store->setEnabled(!m_viewModel.isEmpty());
    m_drop->setVisible(!m_viewModel.isEmpty());
    showComparison();
}

void ResultPane::showComparison()
{
    const Instrument instrument = m_viewModel.instrument();
    const auto comparison = m_viewModel.comparison();
    m_delta->setVisible(comparison.has_value());
    QString meaning;
    QString limits;
    if (comparison) {
        m_delta->setChange(instrument, comparison->first, comparison->now, comparison->change);
        const auto weeks = static_cast<int>(std::lround(comparison->change.weeks));
        meaning = tr("%1 In %n week(s) since the first.", nullptr, weeks)
                      .arg(OutcomeText::meaning(comparison->change));
        limits = OutcomeText::limits(instrument, comparison->change);
    }
    showWhenFilled(m_meaning, meaning);
    showWhenFilled(m_limits, limits);
    QString norm;
    if (instrument == Instrument::HeelRise) {
        const auto usual = m_viewModel.usualRises();
        norm = usual ? tr("Usual: %1 rises (median), fewer with age.").arg(*usual)
                     : tr("Usual: %1 (men) and %2 (women) rises (median), fewer with age.")
                           .arg(kHeelRiseMedianMen)
                           .arg(kHeelRiseMedianWomen);
        norm += u' '
            + tr("Usual target for a return to sport: %1 % symmetry.").arg(kReturnSymmetryPercent);
    }
    showWhenFilled(m_norm, norm);
}

void ResultPane::showHistory()
{
    while (QLayoutItem* const item = m_history->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<HistoryRow>& rows = m_viewModel.history();
    m_historyTitle->setText(rows.isEmpty() ? tr("Not measured before") : tr("Measured before"));
    for (const HistoryRow& row : rows.first(std::min<qsizetype>(rows.size(), kHistoryRows)))
        addHistoryRow(row);
}

void ResultPane::addHistoryRow(const HistoryRow& row)
{
    const Instrument instrument = m_viewModel.instrument();
    QString value = tr("no total");
    if (row.score.compared)
        value = OutcomeText::value(instrument, *row.score.compared);
    else if (row.score.total)
        value = OutcomeText::value(instrument, *row.score.total);
    QString symmetry = symmetryText(row.score);
    if (!symmetry.isEmpty())
        value += u" · "_s + tr("%1 % symmetry").arg(symmetry);
    auto* line = new QWidget(this);
    line->setObjectName(u"historyRow"_s);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    auto* day =
        new TextLabel(dateText(row.outcome.takenOn), Theme::Type::Small, Theme::Text2, line);
    day->setWordWrap(false);
    auto* number = new TextLabel(value, Theme::Type::Body, Theme::Text, line);
    number->setType(Theme::Type::Body, QFont::DemiBold);
    number->setAlignment(Qt::AlignRight);
    head->addWidget(day);
    head->addWidget(number, 1);
    column->addLayout(head);
    if (instrument == Instrument::HeelRise) {
        const std::optional<Side> sore = row.outcome.side ? row.outcome.side : m_viewModel.side();
        const QStringList facts = OutcomeText::heelRiseFacts(row.score, sore);
        if (!facts.isEmpty())
            column->addWidget(
                new TextLabel(facts.join(u" · "_s), Theme::Type::Caption, Theme::Text2, line));
    }
    if (row.sinceFirst) {
        const QString change = tr("%1 since the first, %2. %3")
                                   .arg(OutcomeText::difference(instrument, row.sinceFirst->points),
                                        OutcomeText::direction(*row.sinceFirst),
                                        OutcomeText::meaning(*row.sinceFirst));
        column->addWidget(new TextLabel(change, Theme::Type::Caption, Theme::Text2, line));
    }
    if (row.outcome.wording && *row.outcome.wording == Wording::Official)
        column->addWidget(new TextLabel(OutcomeText::wording(Wording::Official),
                                        Theme::Type::Caption, Theme::Text2, line));
    m_history->addWidget(line);
}

} // namespace ach
