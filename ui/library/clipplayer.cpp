// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipplayer.h"

#include "ui/figure/cliplibrary.h"
#include "ui/library/clipframes.h"
#include "ui/library/clipscrubber.h"
#include "ui/library/clipview.h"
#include "ui/library/playerkeys.h"
#include "ui/library/ticksound.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTick = 10; // ms, shorter than a frame at double speed

} // namespace

ClipPlayer::ClipPlayer(QWidget* parent)
    : TokenWidget(parent), m_viewModel(this), m_ticks(std::make_unique<DeviceTicks>()),
      m_view(new ClipView(this)), m_scrubber(new ClipScrubber(m_viewModel, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("achFocusRing", true);
    m_view->setObjectName(u"clipView"_s);
    m_scrubber->setObjectName(u"clipScrubber"_s);
    m_timer.setInterval(kTick);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ClipPlayer::tick);
    connect(m_view, &ClipView::clicked, this,
            [this] { m_viewModel.setPlaying(!m_viewModel.isPlaying()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x1);
    column->addWidget(m_view, 1);
    m_place = new QHBoxLayout;
    m_place->addWidget(m_scrubber, 1);
    column->addLayout(m_place);
    addControls();
    connect(&m_viewModel, &PlayerViewModel::frameChanged, this, &ClipPlayer::showFrame);
    connect(&m_viewModel, &PlayerViewModel::changed, this, &ClipPlayer::showState);
    ClipPlayer::refresh();
}

ClipPlayer::~ClipPlayer()
{
    delete m_screen;
}

void ClipPlayer::addControls()
{
    m_play = new ActionButton(ActionButton::Role::Primary, {}, this);
    m_play->setObjectName(u"play"_s);
    m_back = new ActionButton(ActionButton::Role::Secondary, {}, this);
    m_back->setObjectName(u"frameBack"_s);
    m_back->setIconName("media-skip-backward");
    m_on = new ActionButton(ActionButton::Role::Secondary, {}, this);
    m_on->setObjectName(u"frameOn"_s);
    m_on->setIconName("media-skip-forward");
    m_speed = new ChoiceSegment(this);
    m_speed->setObjectName(u"speed"_s);
    m_speed->setClearable(false);
    m_speed->setChoices({u"\u00BC\u00D7"_s, u"\u00BD\u00D7"_s, u"1\u00D7"_s, u"2\u00D7"_s});
    const auto toggle = [this](const QString& name, const QString& key) {
        auto* chip = new ChipToggle({}, this);
        chip->setObjectName(name);
        chip->setKeyCap(key);
        return chip;
    };
    m_loop = toggle(u"loop"_s, u"L"_s);
    m_mirror = toggle(u"mirror"_s, u"M"_s);
    m_tempo = toggle(u"tempo"_s, u"T"_s);
    m_words = toggle(u"words"_s, u"C"_s);
    m_full = new ActionButton(ActionButton::Role::Secondary, {}, this);
    m_full->setObjectName(u"fullScreen"_s);
    m_full->setIconName("view-fullscreen");
    m_full->setHeightClass(ActionButton::Height::Small);
    m_place->addWidget(m_full);

    m_controls = new QWidget(this);
    auto* flow = new FlowLayout(m_controls);
    for (QWidget* part : {static_cast<QWidget*>(m_play), static_cast<QWidget*>(m_back),
                          static_cast<QWidget*>(m_on), static_cast<QWidget*>(m_speed),
                          static_cast<QWidget*>(m_loop), static_cast<QWidget*>(m_mirror),
                          static_cast<QWidget*>(m_tempo), static_cast<QWidget*>(m_words)})
        flow->addWidget(part);
    addTick();
    qobject_cast<QVBoxLayout*>(layout())->addWidget(m_controls);

    PlayerViewModel* const model = &m_viewModel;
    connect(m_play, &QAbstractButton::clicked, model,
            [model] { model->setPlaying(!model->isPlaying()); });
    connect(m_back, &QAbstractButton::clicked, model, [model] { model->stepFrames(-1); });
    connect(m_on, &QAbstractButton::clicked, model, [model] { model->stepFrames(1); });
    connect(m_speed, &ChoiceSegment::chosen, model,
            [model](int index) { model->setSpeed(PlayerViewModel::kSpeeds[index]); });
    connect(m_loop, &QAbstractButton::toggled, model, &PlayerViewModel::setLooping);
    connect(m_mirror, &QAbstractButton::toggled, model, &PlayerViewModel::setMirrored);
    connect(m_tempo, &QAbstractButton::toggled, model, &PlayerViewModel::setTempoShown);
    connect(m_words, &QAbstractButton::toggled, model, &PlayerViewModel::setCaptionShown);
    connect(m_full, &QAbstractButton::clicked, this,
            [this] { setFullScreen(m_screen == nullptr); });
}

void ClipPlayer::addTick()
{
    m_tick = new ChipToggle({}, this);
    m_tick->setObjectName(u"tick"_s);
    m_tick->setKeyCap(u"K"_s);
    m_volume = new ChoiceSegment(this);
    m_volume->setObjectName(u"tickVolume"_s);
    m_volume->setClearable(false);
    m_controls->layout()->addWidget(m_tick);
    m_controls->layout()->addWidget(m_volume);
    connect(m_tick, &QAbstractButton::toggled, &m_viewModel, &PlayerViewModel::setTicking);
    connect(m_volume, &ChoiceSegment::chosen, &m_viewModel,
            [this](int index) { m_viewModel.setVolume(PlayerViewModel::kVolumes[index]); });
    connect(&m_viewModel, &PlayerViewModel::ticked, this,
            [this](bool isChange) { m_ticks->tick(isChange, m_viewModel.volume()); });
}

void ClipPlayer::setTickOutput(std::unique_ptr<TickOutput> output)
{
    m_ticks = std::move(output);
    m_canTick = m_ticks->isAvailable();
    showState();
}

void ClipPlayer::showEvent(QShowEvent* event)
{
    m_canTick = m_ticks->isAvailable(); // a loudspeaker may have come or gone
    showTick();
    TokenWidget::showEvent(event);
}

void ClipPlayer::showTick()
{
    const bool hasTempo = m_viewModel.timing().hasTempo();
    const bool ticks = hasTempo && m_canTick && m_viewModel.isTicking();
    if (ticks && m_viewModel.isPlaying())
        m_ticks->start();
    else
        m_ticks->stop();
    m_tick->setEnabled(hasTempo && m_canTick);
    m_tick->setChecked(ticks);
    const QString about = !m_canTick ? tr("This computer has no sound device that can tick.")
        : !hasTempo                  ? tr("This film has no tempo to count.")
                    : tr("Ticks each second of the tempo, higher when a part begins");
    m_tick->setToolTip(about);
    m_tick->setAccessibleDescription(about);
    m_volume->setVisible(ticks);
    m_volume->setCurrent(
        static_cast<int>(std::ranges::find(PlayerViewModel::kVolumes, m_viewModel.volume())
                         - std::begin(PlayerViewModel::kVolumes)));
}

void ClipPlayer::refresh()
{
    m_back->setAccessibleName(tr("One frame back"));
    m_back->setToolTip(tr("One frame back (,)"));
    m_on->setAccessibleName(tr("One frame on"));
    m_on->setToolTip(tr("One frame on (.)"));
    m_speed->setAccessibleName(tr("Speed"));
    m_loop->setText(tr("Repeat"));
    m_loop->setToolTip(tr("Keys [ and ] set the part that is repeated, Backspace takes it away"));
    m_mirror->setToolTip(tr("Turns the picture round"));
    m_tempo->setText(tr("Tempo"));
    m_tick->setText(tr("Tick"));
    m_volume->setAccessibleName(tr("Loudness of the tick"));
    m_volume->setChoices({tr("Quiet"), tr("Medium"), tr("Loud")});
    m_words->setText(tr("Words"));
    m_words->setToolTip(tr("Shows how it is done, in the language of the patient"));
    m_full->setAccessibleName(tr("Fill the screen"));
    m_full->setToolTip(tr("Fill the screen (F11)"));
    showFrame(); // the frames follow the theme
    showState();
}

void ClipPlayer::setClip(const Clip* clip, const QString& name)
{
    m_name = name;
    const bool showsOther = m_film != nullptr || !m_filmFault.isEmpty();
    if (clip == m_clip && (m_source != nullptr || showsOther)) {
        showState();
        return;
    }
    if (showsOther)
        m_viewModel.setMirrored(m_isClipMirrored);
    m_clip = clip;
    m_source.reset();
    m_film.reset();
    m_filmFault.clear();
    startClip();
}

void ClipPlayer::startClip()
{
    if (m_clip != nullptr && m_source == nullptr)
        m_source = std::make_unique<ClipFrames>(*m_clip);
    m_viewModel.setTiming(m_source != nullptr ? m_source->timing() : FilmTiming());
}

void ClipPlayer::setFilm(std::unique_ptr<FrameSource> film, const QString& name)
{
    const bool showsOther = m_film != nullptr || !m_filmFault.isEmpty();
    if (!showsOther && film == nullptr)
        return;
    if (!showsOther)
        m_isClipMirrored = m_viewModel.isMirrored();
    m_film = std::move(film);
    m_filmFault.clear();
    m_filmName = name;
    m_viewModel.setMirrored(m_film == nullptr && m_isClipMirrored);
    if (m_film == nullptr) {
        startClip();
        return;
    }
    FilmTiming timing;
    timing.frames = m_film->frameCount();
    timing.framesPerSecond = m_film->framesPerSecond();
    m_viewModel.setTiming(timing);
}

void ClipPlayer::setFilmFault(const QString& sentence, const QString& name)
{
    if (m_film == nullptr && m_filmFault.isEmpty())
        m_isClipMirrored = m_viewModel.isMirrored();
    m_film.reset();
    m_filmFault = sentence;
    m_filmName = name;
    m_viewModel.setTiming({});
}

void ClipPlayer::showFilmFrame()
{
    constexpr int kTail = 5; // the last frames of a film often are not there; the one before stays
    const int number = m_viewModel.frame();
    const QImage image = m_film != nullptr ? m_film->frame(number) : QImage();
    const bool isTail = m_film != nullptr && number > 0 && number + kTail >= m_film->frameCount();
    for (ClipView* const view : views()) {
        if (!image.isNull() || !isTail)
            view->setImage(image);
        view->setTempo({}, false);
    }
}

QString ClipPlayer::message() const
{
    if (m_film != nullptr)
        return tr("This part of the film cannot be shown: its file has a damaged part. Restore it "
                  "from a backup, or bring the film in again.");
    return !m_filmFault.isEmpty()
        ? m_filmFault
        : tr("There is no clip of this exercise. The words below say how it is done.");
}

void ClipPlayer::setStill(const QImage& still, const QString& words)
{
    m_still = still;
    m_stillWords = words;
    showFrame();
    showState();
}

bool ClipPlayer::isDrawnLive() const
{
    return m_source != nullptr && m_source->isDrawn();
}

void ClipPlayer::setCaption(const QString& caption)
{
    m_caption = caption;
    showState();
}

QList<ClipView*> ClipPlayer::views() const
{
    QList<ClipView*> all{m_view};
    if (m_screenView != nullptr)
        all.append(m_screenView);
    return all;
}

void ClipPlayer::tick()
{
    m_viewModel.advance(static_cast<double>(m_clock.nsecsElapsed()) / 1e9);
    m_clock.start();
}

void ClipPlayer::showFrame()
{
    if (m_film != nullptr || !m_filmFault.isEmpty()) {
        showFilmFrame();
        return;
    }
    const QImage image = m_source != nullptr ? m_source->frame(m_viewModel.frame()) : m_still;
    const auto tempo = m_viewModel.tempo();
    for (ClipView* const view : views()) {
        view->setImage(image);
        view->setTempo(tempo, m_viewModel.showsTempo());
    }
}

void ClipPlayer::showState()
{
    const bool isPlaying = m_viewModel.isPlaying();
    if (isPlaying && !m_timer.isActive()) {
        m_clock.start();
        m_timer.start();
    } else if (!isPlaying) {
        m_timer.stop();
    }
    const bool isEmpty = m_viewModel.isEmpty();
    m_play->setText(isPlaying ? tr("Pause") : tr("Play"));
    m_play->setIconName(isPlaying ? "media-playback-pause" : "media-playback-start");
    m_play->setKeyCap(tr("Space", "key"));
    for (QWidget* part :
         {static_cast<QWidget*>(m_play), static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_on),
          static_cast<QWidget*>(m_speed), static_cast<QWidget*>(m_loop),
          static_cast<QWidget*>(m_mirror), static_cast<QWidget*>(m_words),
          static_cast<QWidget*>(m_full), static_cast<QWidget*>(m_scrubber)})
        part->setEnabled(!isEmpty);
    m_tempo->setEnabled(m_viewModel.timing().hasTempo());
    showTick();
    m_speed->setCurrent(
        static_cast<int>(std::ranges::find(PlayerViewModel::kSpeeds, m_viewModel.speed())
                         - std::begin(PlayerViewModel::kSpeeds)));
    m_loop->setChecked(m_viewModel.isLooping());
    m_mirror->setChecked(m_viewModel.isMirrored());
    m_tempo->setChecked(m_viewModel.showsTempo());
    m_words->setChecked(m_viewModel.showsCaption());
    const bool showsOther = m_film != nullptr || !m_filmFault.isEmpty();
    const QString name = showsOther ? m_filmName : m_name;
    m_mirror->setText(showsOther ? tr("Mirror") : tr("Left leg"));
    for (ClipView* const view : views()) {
        view->setAccessibleName(isEmpty && !m_still.isNull() && !showsOther
                                    ? m_stillWords
                                    : tr("%1, film").arg(name));
        view->setFilmed(m_film != nullptr);
        view->setMirrored(m_viewModel.isMirrored());
        view->setCaption(m_viewModel.showsCaption() && !isEmpty ? m_caption : QString());
        view->setTempo(m_viewModel.tempo(), m_viewModel.showsTempo());
        view->setMessage(message());
    }
    setAccessibleName(tr("%1, film").arg(name));
    announceValue();
}

QString ClipPlayer::accessibleValue() const
{
    if (!m_filmFault.isEmpty())
        return m_filmFault;
    if (m_viewModel.isEmpty())
        return tr("no clip");
    return m_viewModel.isPlaying()
        ? tr("plays")
        : tr("paused at %1").arg(ClipScrubber::timeText(m_viewModel.seconds()));
}

bool ClipPlayer::handleShowKey(int key)
{
    switch (key) {
    case Qt::Key_M:
        m_viewModel.setMirrored(!m_viewModel.isMirrored());
        return true;
    case Qt::Key_T:
        m_viewModel.setTempoShown(!m_viewModel.showsTempo());
        return true;
    case Qt::Key_C:
        m_viewModel.setCaptionShown(!m_viewModel.showsCaption());
        return true;
    case Qt::Key_F11:
        setFullScreen(m_screen == nullptr);
        return true;
    case Qt::Key_Escape:
        if (m_screen == nullptr)
            return false;
        setFullScreen(false);
        return true;
    default:
        return handleTickKey(key);
    }
}

bool ClipPlayer::handleTickKey(int key)
{
    if (!m_tick->isEnabled())
        return false;
    if (key == Qt::Key_K) {
        m_viewModel.setTicking(!m_viewModel.isTicking());
        return true;
    }
    const int step = key == Qt::Key_Plus ? 1 : key == Qt::Key_Minus ? -1 : 0;
    const int count = static_cast<int>(std::size(PlayerViewModel::kVolumes));
    if (step == 0 || !m_viewModel.isTicking())
        return false;
    const int wanted = std::clamp(m_volume->current().value_or(0) + step, 0, count - 1);
    m_viewModel.setVolume(PlayerViewModel::kVolumes[wanted]);
    return true;
}

bool ClipPlayer::handleKey(const QKeyEvent& event)
{
    return PlayerKeys::isPlain(event) && !m_viewModel.isEmpty()
        && (PlayerKeys::handle(m_viewModel, event.key()) || handleShowKey(event.key()));
}

void ClipPlayer::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event))
        TokenWidget::keyPressEvent(event);
}

void ClipPlayer::hideEvent(QHideEvent* event)
{
    m_viewModel.setPlaying(false);
    TokenWidget::hideEvent(event);
}

void ClipPlayer::setFullScreen(bool full)
{
    if (!full) {
        if (m_screen != nullptr)
            m_screen->close(); // which deletes it, after the key that asked for it
        m_screen.clear();
        m_screenView.clear();
        return;
    }
    if (m_screen != nullptr || m_viewModel.isEmpty())
        return;
    m_screen = new QWidget(this, Qt::Window);
    m_screen->setAttribute(Qt::WA_DeleteOnClose);
    m_screen->setObjectName(u"clipScreen"_s);
    m_screen->setWindowTitle(m_film != nullptr ? m_filmName : m_name);
    m_screenView = new ClipView(m_screen);
    m_screenView->setLarge(true);
    auto* column = new QVBoxLayout(m_screen);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_screenView);
    connect(m_screenView, &ClipView::clicked, this,
            [this] { m_viewModel.setPlaying(!m_viewModel.isPlaying()); });
    m_screen->installEventFilter(this);
    showState();
    showFrame();
    m_screen->showFullScreen();
}

bool ClipPlayer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_screen && event->type() == QEvent::KeyPress) {
        return handleKey(*static_cast<QKeyEvent*>(event));
    }
    return TokenWidget::eventFilter(watched, event);
}

} // namespace ach
