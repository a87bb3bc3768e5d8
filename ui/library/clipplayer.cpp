// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipplayer.h"

#include "ui/figure/cliplibrary.h"
#include "ui/film/filmreader.h"
#include "ui/library/clipscrubber.h"
#include "ui/library/clipview.h"
#include "ui/library/drawnclip.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/flowlayout.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTick = 10; // ms, shorter than a frame at double speed

FigureStyle styleOfTheme()
{
    return Theme::scheme() == Theme::Scheme::Dark ? FigureStyle::ScreenDark
                                                  : FigureStyle::ScreenLight;
}

} // namespace

ClipPlayer::ClipPlayer(QWidget* parent)
    : TokenWidget(parent), m_viewModel(this), m_view(new ClipView(this)),
      m_scrubber(new ClipScrubber(m_viewModel, this))
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
    m_words->setText(tr("Words"));
    m_words->setToolTip(tr("Shows how it is done, in the language of the patient"));
    m_full->setAccessibleName(tr("Fill the screen"));
    m_full->setToolTip(tr("Fill the screen (F11)"));
    if (m_clip != nullptr)
        open(*m_clip); // in the colours of the theme
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
    m_isDrawn = false;
    m_film.reset();
    m_filmFault.clear();
    startClip();
}

void ClipPlayer::startClip()
{
    FilmTiming timing;
    if (m_clip != nullptr) {
        if (m_source == nullptr)
            open(*m_clip);
        timing = {m_source->frameCount(), m_source->framesPerSecond(), m_clip->leadIn,
                  m_clip->cycle,          m_clip->repetitions,         m_clip->tempo};
    }
    m_viewModel.setTiming(timing);
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
        : tr("There is no clip of this exercise yet. The words below say how it is done.");
}

void ClipPlayer::open(const Clip& clip)
{
    // The file has a light ground, which is too bright for a dark room.
    QFile file(clip.resource);
    if (Theme::scheme() != Theme::Scheme::Dark && file.open(QIODevice::ReadOnly)) {
        if (auto reader = FilmReader::open(file.readAll())) {
            m_isDrawn = false;
            m_source = std::move(*reader);
            showFrame();
            return;
        }
    }
    drawLive();
}

void ClipPlayer::drawLive()
{
    m_isDrawn = true;
    m_source = std::make_unique<DrawnClip>(*m_clip, styleOfTheme());
    showFrame();
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
    QImage image;
    if (m_source != nullptr) {
        image = m_source->frame(m_viewModel.frame());
        if (image.isNull() && !m_isDrawn) {
            drawLive(); // comes back here
            return;
        }
    }
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
    m_tempo->setEnabled(m_viewModel.timing().tempo.size() > 1);
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
        view->setAccessibleName(tr("%1, film").arg(name));
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

bool ClipPlayer::handlePlayKey(int key)
{
    switch (key) {
    case Qt::Key_Space:
        m_viewModel.setPlaying(!m_viewModel.isPlaying());
        return true;
    case Qt::Key_Comma:
        m_viewModel.stepFrames(-1);
        return true;
    case Qt::Key_Period:
        m_viewModel.stepFrames(1);
        return true;
    case Qt::Key_Left:
        m_viewModel.moveBy(-1);
        return true;
    case Qt::Key_Right:
        m_viewModel.moveBy(1);
        return true;
    case Qt::Key_BracketLeft:
        m_viewModel.startSectionHere();
        return true;
    case Qt::Key_BracketRight:
        m_viewModel.endSectionHere();
        return true;
    case Qt::Key_Backspace:
        m_viewModel.clearSection();
        return true;
    default:
        break;
    }
    if (key < Qt::Key_1 || key > Qt::Key_4)
        return false;
    m_viewModel.setSpeed(PlayerViewModel::kSpeeds[key - Qt::Key_1]);
    return true;
}

bool ClipPlayer::handleShowKey(int key)
{
    switch (key) {
    case Qt::Key_L:
        m_viewModel.setLooping(!m_viewModel.isLooping());
        return true;
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
        return false;
    }
}

bool ClipPlayer::handleKey(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    // AltGr types the brackets on many keyboards.
    const bool isPlain = modifiers == Qt::NoModifier || event.key() == Qt::Key_BracketLeft
        || event.key() == Qt::Key_BracketRight;
    return isPlain && !m_viewModel.isEmpty()
        && (handlePlayKey(event.key()) || handleShowKey(event.key()));
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
