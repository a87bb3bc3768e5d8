// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/glancecards.h"

#include "ui/journal/longwords.h"
#include "ui/patients/glanceviewmodel.h"
#include "ui/patients/patientrowdelegate.h"
#include "ui/patients/recordtext.h"
#include "ui/shell/datetext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrictile.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace ach {
namespace {

Card::Tone toneOf(RecordState state)
{
    switch (lightOf(state)) {
    case Light::Stop:
        return Card::Tone::Danger;
    case Light::Care:
        return Card::Tone::Caution;
    case Light::Go:
        return Card::Tone::Good;
    case Light::Unknown:
        return Card::Tone::Plain;
    }
    Q_UNREACHABLE();
    return Card::Tone::Plain;
}

constexpr int kMostNoteShown = 280; // five lines or so; the journal shows the whole

/// The beginning of `text` in one paragraph.
QString beginning(const QString& text)
{
    const QString words = text.simplified();
    if (words.size() <= kMostNoteShown)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', kMostNoteShown);
    const bool isNear = space > kMostNoteShown / 2;
    return words.left(isNear ? space : kMostNoteShown) + u'\u2026';
}

QString number(const std::optional<double>& value, int decimals)
{
    return value ? QLocale().toString(*value, 'f', decimals) : QString();
}

} // namespace

GlanceCards::GlanceCards(const GlanceViewModel& viewModel, QWidget* parent)
    : QWidget(parent), m_viewModel(viewModel), m_state(new Card({}, this)),
      m_stateLight(new TrafficLight(Light::Unknown, {}, m_state)),
      m_stateText(new TextLabel({}, Theme::Type::Body, Theme::Text, m_state)),
      m_visaA(new MetricTile({}, this)), m_morning(new MetricTile({}, this)),
      m_programme(new Card({}, this)), m_exercises(new QGridLayout), m_note(new Card({}, this)),
      m_noteText(new TextLabel({}, Theme::Type::Body, Theme::Text, m_note))
{
    m_state->body()->addWidget(m_stateLight);
    m_state->body()->addWidget(m_stateText);
    m_programme->body()->addLayout(m_exercises);
    m_exercises->setHorizontalSpacing(Space::x4);
    m_exercises->setVerticalSpacing(Space::x2);
    m_exercises->setColumnStretch(0, 1);
    m_noteText->setObjectName(QStringLiteral("lastNote"));
    m_note->body()->addWidget(m_noteText);

    auto* scores = new QGridLayout;
    scores->setSpacing(Space::x3);
    scores->addWidget(m_visaA, 0, 0);
    scores->addWidget(m_morning, 0, 1);
    scores->setColumnStretch(0, 1);
    scores->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x3);
    column->addWidget(m_state);
    column->addLayout(scores);
    column->addWidget(m_programme);
    column->addWidget(m_note);
    column->addStretch(1);
    for (Card* card :
         {m_state, static_cast<Card*>(m_visaA), static_cast<Card*>(m_morning), m_programme, m_note})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(&viewModel, &GlanceViewModel::changed, this, &GlanceCards::show);
    show();
}

void GlanceCards::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QWidget::changeEvent(event);
}

void GlanceCards::show()
{
    setVisible(m_viewModel.isFound());
    if (!m_viewModel.isFound())
        return;
    showState();
    showScores();
    showProgramme();
    showNote();
}

void GlanceCards::showState()
{
    const RecordState state = m_viewModel.summary().state;
    m_state->setTone(toneOf(state));
    m_stateLight->setLight(lightOf(state), RecordText::state(state));
    m_stateText->setText(RecordText::stateExplained(state));
}

void GlanceCards::showScores()
{
    m_visaA->setTitle(tr("VISA-A"));
    m_visaA->setValue(number(m_viewModel.visaA().now, 0), tr("/ 100"));
    m_morning->setTitle(tr("Morning pain, 7 days"));
    m_morning->setValue(number(m_viewModel.morningPain().now, 1), tr("/ 10"));
    const auto showChange = [](MetricTile* tile, const GlanceViewModel::Score& score, int decimals,
                               bool upIsGood) {
        const auto& change = score.change;
        if (!change || std::abs(*change) < 0.05) {
            tile->setChange(change ? tr("no change since intake") : QString());
            return;
        }
        const bool up = *change > 0;
        // A change that may be chance is neither good nor bad.
        const bool isSure = !score.meaning || *score.meaning == ChangeMeaning::Important;
        QString text = tr("%1 since intake").arg(number(std::abs(*change), decimals));
        if (score.meaning == ChangeMeaning::MayBeChance)
            text = tr("%1, may be chance").arg(text);
        const Theme::Token ink = up == upIsGood ? Theme::Good : Theme::Danger;
        tile->setChange(text, up ? MetricTile::Direction::Up : MetricTile::Direction::Down,
                        isSure ? ink : Theme::Text2);
    };
    showChange(m_visaA, m_viewModel.visaA(), 0, true);
    showChange(m_morning, m_viewModel.morningPain(), 1, false);
}

void GlanceCards::setClipsOffered(bool offered)
{
    m_offersClips = offered;
    show();
}

void GlanceCards::addClipButton(const QString& exercise, const QString& name, Side side, int row)
{
    auto* button = new ActionButton(ActionButton::Role::Quiet, {}, m_programme);
    button->setObjectName(QStringLiteral("clip_") + exercise);
    button->setIconName("media-playback-start");
    button->setHeightClass(ActionButton::Height::Small);
    button->setAccessibleName(tr("Show the clip of %1").arg(name));
    button->setToolTip(button->accessibleName());
    connect(button, &QAbstractButton::clicked, this,
            [this, exercise, side] { Q_EMIT clipRequested(exercise, side); });
    m_exercises->addWidget(button, row, 2);
}

void GlanceCards::showProgramme()
{
    m_programme->setTitle(tr("Programme now"));
    while (QLayoutItem* item = m_exercises->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const GlanceViewModel::Exercise& exercise : m_viewModel.exercises()) {
        auto* dose = new TextLabel(exercise.dose, Theme::Type::Body, Theme::Text, m_programme);
        dose->setType(Theme::Type::Body, QFont::DemiBold);
        dose->setWordWrap(false);
        m_exercises->addWidget(
            new TextLabel(exercise.name, Theme::Type::Body, Theme::Text, m_programme), row, 0);
        m_exercises->addWidget(dose, row, 1);
        if (m_offersClips)
            addClipButton(exercise.id, exercise.name, exercise.side, row);
        ++row;
    }
    if (row == 0)
        m_exercises->addWidget(
            new TextLabel(tr("No programme yet."), Theme::Type::Body, Theme::Text2, m_programme), 0,
            0);
}

void GlanceCards::showNote()
{
    const std::optional<Note>& note = m_viewModel.lastNote();
    m_note->setVisible(note.has_value());
    if (!note)
        return;
    m_note->setTitle(tr("Last note"));
    m_note->setSubtitle(dateText(note->createdAt.toLocalTime().date()) + QStringLiteral(" · ")
                        + m_viewModel.authorOf(*note));
    QStringList parts{note->subjective, note->objective, note->analysis, note->plan};
    parts.removeAll(QString());
    m_noteText->setText(breakable(beginning(parts.join(u' '))));
}

} // namespace ach
