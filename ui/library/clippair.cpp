// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clippair.h"

#include "ui/library/clipscrubber.h"
#include "ui/library/clipview.h"
#include "ui/library/playerkeys.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTick = 10; // ms, shorter than a frame at double speed

FilmTiming timingOf(const PairFilm& film)
{
    FilmTiming timing;
    if (film.frames != nullptr) {
        timing.frames = film.frames->frameCount();
        timing.framesPerSecond = film.frames->framesPerSecond();
    }
    return timing;
}

} // namespace

ClipPair::ClipPair(QWidget* parent)
    : TokenWidget(parent), m_viewModel(nullptr),
      m_scrubber(new ClipScrubber(m_viewModel.transport(), this)), m_controls(new QWidget(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("achFocusRing", true);
    m_scrubber->setObjectName(u"pairScrubber"_s);
    m_timer.setInterval(kTick);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ClipPair::tick);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::x3);
    grid->setVerticalSpacing(Space::x1);
    grid->setRowStretch(0, 1);
    for (int film = 0; film < PairViewModel::kFilms; ++film)
        addSide(film, *grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x2);
    column->addLayout(grid, 1);
    column->addWidget(m_scrubber);
    column->addWidget(m_controls);
    addControls();
    connect(&m_viewModel, &PairViewModel::frameChanged, this, &ClipPair::showFrames);
    connect(&m_viewModel, &PairViewModel::changed, this, &ClipPair::showState);
    ClipPair::refresh();
}

ClipPair::~ClipPair() = default;

void ClipPair::addSide(int film, QGridLayout& grid)
{
    Side& side = m_sides.at(static_cast<std::size_t>(film));
    side.view = new ClipView(this);
    side.view->setObjectName(u"pairView%1"_s.arg(film));
    side.label = new TextLabel({}, Theme::Type::Body, Theme::Text, this);
    side.label->setObjectName(u"pairLabel%1"_s.arg(film));
    side.label->setType(Theme::Type::Body, QFont::DemiBold);
    side.mirror = new ChipToggle({}, this);
    side.mirror->setObjectName(u"pairMirror%1"_s.arg(film));
    side.mirror->setKeyCap(film == 0 ? u"M"_s : u"N"_s);
    auto* foot = new QHBoxLayout;
    foot->addWidget(side.label, 1);
    foot->addWidget(side.mirror);
    grid.addWidget(side.view, 0, film);
    grid.addLayout(foot, 1, film);
    grid.setColumnStretch(film, 1);
    connect(side.view, &ClipView::clicked, this,
            [this] { m_viewModel.transport().setPlaying(!m_viewModel.transport().isPlaying()); });
    connect(side.mirror, &QAbstractButton::toggled, this,
            [this, film](bool mirrored) { m_viewModel.setMirrored(film, mirrored); });
}

ActionButton* ClipPair::addButton(const QString& name, const char* icon)
{
    auto* button = new ActionButton(ActionButton::Role::Secondary, {}, m_controls);
    button->setObjectName(name);
    button->setIconName(icon);
    m_controls->layout()->addWidget(button);
    return button;
}

void ClipPair::addControls()
{
    auto* flow = new FlowLayout(m_controls);
    m_play = addButton(u"pairPlay"_s, "media-playback-start");
    m_play->setRole(ActionButton::Role::Primary);
    m_back = addButton(u"pairFrameBack"_s, "media-skip-backward");
    m_on = addButton(u"pairFrameOn"_s, "media-skip-forward");
    m_speed = new ChoiceSegment(m_controls);
    m_speed->setObjectName(u"pairSpeed"_s);
    m_speed->setClearable(false);
    m_speed->setChoices({u"\u00BC\u00D7"_s, u"\u00BD\u00D7"_s, u"1\u00D7"_s, u"2\u00D7"_s});
    m_loop = new ChipToggle({}, m_controls);
    m_loop->setObjectName(u"pairLoop"_s);
    m_loop->setKeyCap(u"L"_s);
    flow->addWidget(m_speed);
    flow->addWidget(m_loop);
    m_later = addButton(u"pairLater"_s, "go-previous");
    m_earlier = addButton(u"pairEarlier"_s, "go-next");
    m_together = new ActionButton(ActionButton::Role::Quiet, {}, m_controls);
    m_together->setObjectName(u"pairTogether"_s);
    m_lead = new TextLabel({}, Theme::Type::Small, Theme::Text2, m_controls);
    m_lead->setObjectName(u"pairLead"_s);
    m_lead->setWordWrap(false);
    flow->addWidget(m_lead);
    flow->addWidget(m_together);

    PlayerViewModel* const player = &m_viewModel.transport();
    PairViewModel* const pair = &m_viewModel;
    connect(m_play, &QAbstractButton::clicked, player,
            [player] { player->setPlaying(!player->isPlaying()); });
    connect(m_back, &QAbstractButton::clicked, player, [player] { player->stepFrames(-1); });
    connect(m_on, &QAbstractButton::clicked, player, [player] { player->stepFrames(1); });
    connect(m_speed, &ChoiceSegment::chosen, player,
            [player](int index) { player->setSpeed(PlayerViewModel::kSpeeds[index]); });
    connect(m_loop, &QAbstractButton::toggled, player, &PlayerViewModel::setLooping);
    connect(m_later, &QAbstractButton::clicked, pair, [pair] { pair->nudge(-1); });
    connect(m_earlier, &QAbstractButton::clicked, pair, [pair] { pair->nudge(1); });
    connect(m_together, &QAbstractButton::clicked, pair, &PairViewModel::clearLead);
}

void ClipPair::refresh()
{
    setAccessibleName(tr("Two films side by side"));
    m_back->setAccessibleName(tr("One frame back"));
    m_back->setToolTip(tr("One frame back (,)"));
    m_on->setAccessibleName(tr("One frame on"));
    m_on->setToolTip(tr("One frame on (.)"));
    m_speed->setAccessibleName(tr("Speed"));
    m_loop->setText(tr("Repeat"));
    m_loop->setToolTip(tr("Keys [ and ] set the part that is repeated, Backspace takes it away"));
    m_later->setAccessibleName(tr("Right film one frame back"));
    m_later->setToolTip(tr("Right film one frame back against the left one (Ctrl+Left)"));
    m_earlier->setAccessibleName(tr("Right film one frame on"));
    m_earlier->setToolTip(tr("Right film one frame on against the left one (Ctrl+Right)"));
    m_together->setText(tr("Both from the start"));
    m_together->setToolTip(tr("Both films from their first frame (Ctrl+Backspace)"));
    for (Side& side : m_sides) {
        side.mirror->setText(tr("Turn round"));
        side.mirror->setToolTip(tr("Shows the other leg"));
    }
    showFrames(); // they may follow the theme
    showState();
}

void ClipPair::setFilms(const PairFilm& first, const PairFilm& second)
{
    m_sides.at(0).film = first;
    m_sides.at(1).film = second;
    for (const Side& side : m_sides)
        side.view->setCropped(side.film.isCentred);
    m_viewModel.setMirrored(0, first.mirrored);
    m_viewModel.setMirrored(1, second.mirrored);
    m_viewModel.setFilms(timingOf(first), timingOf(second));
    showFrames();
    showState();
}

void ClipPair::tick()
{
    m_viewModel.transport().advance(static_cast<double>(m_clock.nsecsElapsed()) / 1e9);
    m_clock.start();
}

void ClipPair::showFrames()
{
    for (int film = 0; film < PairViewModel::kFilms; ++film) {
        const Side& side = m_sides.at(static_cast<std::size_t>(film));
        side.view->setImage(side.film.frames != nullptr
                                ? side.film.frames->frame(m_viewModel.frame(film))
                                : QImage());
        const bool waits = side.film.frames != nullptr && m_viewModel.isWaiting(film);
        side.label->setText(waits ? tr("%1 \u00B7 waits for the other").arg(side.film.label)
                                  : side.film.label);
    }
}

void ClipPair::showState()
{
    const PlayerViewModel& player = m_viewModel.transport();
    const bool isPlaying = player.isPlaying();
    if (isPlaying && !m_timer.isActive()) {
        m_clock.start();
        m_timer.start();
    } else if (!isPlaying) {
        m_timer.stop();
    }
    m_play->setText(isPlaying ? tr("Pause") : tr("Play"));
    m_play->setIconName(isPlaying ? "media-playback-pause" : "media-playback-start");
    m_play->setKeyCap(tr("Space", "key"));
    m_speed->setCurrent(static_cast<int>(std::ranges::find(PlayerViewModel::kSpeeds, player.speed())
                                         - std::begin(PlayerViewModel::kSpeeds)));
    m_loop->setChecked(player.isLooping());
    const double lead = m_viewModel.leadSeconds();
    const QString seconds = QLocale().toString(std::abs(lead), 'f', 2);
    m_lead->setText(lead == 0      ? tr("begin together")
                        : lead > 0 ? tr("right film %1 s ahead").arg(seconds)
                                   : tr("left film %1 s ahead").arg(seconds));
    m_together->setEnabled(lead != 0);
    for (int film = 0; film < PairViewModel::kFilms; ++film) {
        const Side& side = m_sides.at(static_cast<std::size_t>(film));
        side.view->setAccessibleName(tr("%1, film").arg(side.film.label));
        side.view->setMirrored(m_viewModel.isMirrored(film));
        side.view->setMessage(tr("There is no film to show here."));
        side.mirror->setChecked(m_viewModel.isMirrored(film));
        side.mirror->setAccessibleName(tr("Turn round %1").arg(side.film.label));
        side.mirror->setEnabled(side.film.frames != nullptr);
    }
    announceValue();
}

QString ClipPair::accessibleValue() const
{
    const PlayerViewModel& player = m_viewModel.transport();
    return player.isPlaying() ? tr("plays")
                              : tr("paused at %1").arg(ClipScrubber::timeText(player.seconds()));
}

bool ClipPair::handleKey(const QKeyEvent& event)
{
    if (m_viewModel.transport().isEmpty())
        return false;
    if (event.modifiers().testFlag(Qt::ControlModifier)
        && !event.modifiers().testFlag(Qt::AltModifier)) {
        switch (event.key()) {
        case Qt::Key_Left:
            m_viewModel.nudge(-1);
            return true;
        case Qt::Key_Right:
            m_viewModel.nudge(1);
            return true;
        case Qt::Key_Backspace:
            m_viewModel.clearLead();
            return true;
        default:
            return false;
        }
    }
    if (!PlayerKeys::isPlain(event))
        return false;
    if (event.key() == Qt::Key_M || event.key() == Qt::Key_N) {
        const int film = event.key() == Qt::Key_M ? 0 : 1;
        m_viewModel.setMirrored(film, !m_viewModel.isMirrored(film));
        return true;
    }
    return PlayerKeys::handle(m_viewModel.transport(), event.key());
}

void ClipPair::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event))
        TokenWidget::keyPressEvent(event);
}

void ClipPair::hideEvent(QHideEvent* event)
{
    m_viewModel.transport().setPlaying(false);
    TokenWidget::hideEvent(event);
}

} // namespace ach
