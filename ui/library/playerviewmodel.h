// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figuremotion.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ach {

/// What a player has to know of a film: its length, and the tempo where there is one.
struct FilmTiming {
    int frames = 0;
    double framesPerSecond = 30;
    double leadIn = 0; ///< seconds before the first repetition
    double cycle = 0; ///< seconds of one repetition
    int repetitions = 0;
    std::vector<TempoSegment> tempo; ///< of one repetition; empty without a metronome

    /// A movement without stops has one part only; there is nothing to count in it.
    bool hasTempo() const { return tempo.size() > 1 && cycle > 0; }
};

/// Where a repetition stands.
struct TempoMoment {
    TempoPhase phase = TempoPhase::Move;
    double seconds = 0; ///< of this part
    double share = 0; ///< of this part that is over, 0 to 1
    int secondsLeft = 0; ///< of this part, as it is counted down: 3, 2, 1
    int repetition = 1;
    int repetitions = 1;
};

struct TempoTick;

/// Plays a film: which frame is shown, how fast, and which part over and over. It has no clock of
/// its own; whoever shows the frames calls advance().
class PlayerViewModel : public QObject {
    Q_OBJECT

public:
    /// From slow to fast.
    static constexpr double kSpeeds[] = {0.25, 0.5, 1, 2};

    /// How loud a tick is, from quiet to loud.
    static constexpr double kVolumes[] = {0.25, 0.6, 1};

    explicit PlayerViewModel(QObject* parent);
    ~PlayerViewModel() override;

    /// Stands still at the first frame; the section is forgotten, speed, mirror and tempo stay.
    void setTiming(const FilmTiming& timing);
    const FilmTiming& timing() const { return m_timing; }
    /// The film is longer or shorter from now on; what is shown and what is repeated stay where
    /// they still lie inside.
    void setFrameCount(int frames);
    bool isEmpty() const { return m_timing.frames == 0; }

    int frame() const;
    double seconds() const { return m_seconds; }
    double duration() const;

    bool isPlaying() const { return m_playing; }
    /// From the start again when the film stands at its end.
    void setPlaying(bool playing);
    /// Time that went by on the wall.
    void advance(double seconds);
    double speed() const { return m_speed; }
    /// One of kSpeeds.
    void setSpeed(double speed);

    /// Stops there.
    void stepFrames(int count);
    /// A jump that lets the film play on; stays inside the film.
    void moveBy(double seconds);
    void goToFrame(int frame);

    bool isLooping() const { return m_looping; }
    void setLooping(bool looping);
    /// The part that is repeated, both frames in it; the whole film without edges.
    int sectionStart() const { return m_sectionStart.value_or(0); }
    int sectionEnd() const { return m_sectionEnd.value_or(m_timing.frames - 1); }
    bool hasSection() const { return m_sectionStart || m_sectionEnd; }
    /// The frame that is shown becomes an edge. An edge on the wrong side drops the other one.
    void startSectionHere();
    void endSectionHere();
    void clearSection();

    bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    bool showsTempo() const { return m_tempo; }
    void setTempoShown(bool shown);
    bool showsCaption() const { return m_caption; }
    void setCaptionShown(bool shown);
    /// Off at first.
    bool isTicking() const { return m_ticking; }
    void setTicking(bool ticking);
    double volume() const { return m_volume; }
    /// One of kVolumes.
    void setVolume(double volume);
    /// Empty while nothing moves, and for a film without tempo.
    std::optional<TempoMoment> tempo() const;

Q_SIGNALS:
    void frameChanged();
    /// While it plays with isTicking(), a tick of tempoTicks() was passed. Two that were passed at
    /// once sound as one.
    void ticked(bool isChange);
    /// Another film, or anything but the frame.
    void changed();

private:
    void moveTo(double seconds);
    /// Whether there is a tick from `from` up to `until`, without `until` itself; empty for none.
    std::optional<bool> tickBetween(double from, double until) const;

    FilmTiming m_timing;
    std::vector<TempoTick> m_ticks;
    double m_seconds = 0;
    bool m_playing = false;
    double m_speed = 1;
    bool m_looping = true;
    std::optional<int> m_sectionStart;
    std::optional<int> m_sectionEnd;
    bool m_mirrored = false;
    bool m_tempo = true;
    bool m_caption = true;
    bool m_ticking = false;
    double m_volume = kVolumes[1];
};

} // namespace ach
