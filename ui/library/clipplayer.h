// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/film/framesource.h"
#include "ui/library/playerviewmodel.h"
#include "ui/widgets/tokenwidget.h"

#include <QElapsedTimer>
#include <QImage>
#include <QLayout>
#include <QPointer>
#include <QTimer>

#include <memory>

class QHBoxLayout;
class QKeyEvent;

namespace ach {

class ActionButton;
class ChipToggle;
class ChoiceSegment;
class ClipFrames;
class ClipScrubber;
class ClipView;
class TickOutput;
struct Clip;

/// Shows a demonstration clip. Where its file cannot be decoded, and in a dark window, the figure
/// draws it live, with the same controls.
/// Keys: Space plays and pauses, "," and "." go a frame back and on, left and right a second, 1 to
/// 4 choose the speed, L repeats, "[" and "]" set the edges of the part that is repeated, Backspace
/// takes them away, M mirrors, T shows the tempo, C the words, F11 fills the screen.
class ClipPlayer : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit ClipPlayer(QWidget* parent);
    ~ClipPlayer() override;

    /// Shows the first frame of `clip` and stands still. Null: `name` has no clip, which is told.
    /// `clip` must outlive the player.
    void setClip(const Clip* clip, const QString& name);
    /// What stands in the place of the film while there is none, such as two photographs; null: a
    /// sentence says that there is no clip. `words` say what is to be seen.
    void setStill(const QImage& still, const QString& words);
    /// Where the tempo ticks; the sound device of the desktop unless it is set.
    void setTickOutput(std::unique_ptr<TickOutput> output);
    /// Shows a film in place of the clip, from its first frame on and as it was filmed; null goes
    /// back to the clip. Another clip takes the film away too.
    void setFilm(std::unique_ptr<FrameSource> film, const QString& name);
    /// Says in place of the clip why the film `name` cannot be shown.
    void setFilmFault(const QString& sentence, const QString& name);
    bool showsFilm() const { return m_film != nullptr; }
    /// What the patient hears, in the language of the patient.
    void setCaption(const QString& caption);
    PlayerViewModel& viewModel() { return m_viewModel; }
    /// Stands behind the controls of the player, which becomes its parent.
    void addControl(QWidget* control) { m_controls->layout()->addWidget(control); }
    /// Whether the figure draws the frames, and no file gives them.
    bool isDrawnLive() const;

    /// Does what the key means in a player; false when it means nothing.
    bool handleKey(const QKeyEvent& event);
    /// The film on a screen of its own; null while there is none.
    QWidget* screen() const { return m_screen; }
    void setFullScreen(bool full);

    QAccessible::Role accessibleRole() const override { return QAccessible::Grouping; }
    QString accessibleValue() const override;

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addControls();
    void addTick();
    bool handleShowKey(int key);
    bool handleTickKey(int key);
    void startClip();
    void tick();
    void showFrame();
    void showFilmFrame();
    /// Why there is no picture.
    QString message() const;
    void showState();
    void showTick();
    QList<ClipView*> views() const;

    PlayerViewModel m_viewModel;
    const Clip* m_clip = nullptr;
    std::unique_ptr<ClipFrames> m_source;
    std::unique_ptr<TickOutput> m_ticks;
    QImage m_still;
    QString m_stillWords;
    bool m_canTick = false; ///< looked up when the player is shown
    std::unique_ptr<FrameSource> m_film; ///< null while the clip is shown
    QString m_filmFault;
    QString m_filmName;
    bool m_isClipMirrored = false; ///< while a film is shown
    QString m_name;
    QString m_caption;
    QTimer m_timer;
    QElapsedTimer m_clock;
    ClipView* m_view;
    ClipScrubber* m_scrubber;
    QHBoxLayout* m_place = nullptr; ///< of the scrubber and what stands beside it
    QWidget* m_controls = nullptr;
    ActionButton* m_play = nullptr;
    ActionButton* m_back = nullptr;
    ActionButton* m_on = nullptr;
    ChoiceSegment* m_speed = nullptr;
    ChipToggle* m_loop = nullptr;
    ChipToggle* m_mirror = nullptr;
    ChipToggle* m_tempo = nullptr;
    ChipToggle* m_words = nullptr;
    ChipToggle* m_tick = nullptr;
    ChoiceSegment* m_volume = nullptr;
    ActionButton* m_full = nullptr;
    QPointer<QWidget> m_screen;
    QPointer<ClipView> m_screenView;
};

} // namespace ach
