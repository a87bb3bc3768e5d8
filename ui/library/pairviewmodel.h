// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/playerviewmodel.h"

#include <array>

namespace ach {

/// Two films in step: one clock, one speed and one repeated part for both. They begin together.
/// The shorter one keeps its last picture until the longer one is through, and then both begin
/// anew: looped by itself it would drift away from the other, and nothing could be compared.
class PairViewModel : public QObject {
    Q_OBJECT

public:
    static constexpr int kFilms = 2;

    explicit PairViewModel(QObject* parent);

    /// Both stand still at the first frame, without a lead; speed and mirrors stay.
    void setFilms(const FilmTiming& first, const FilmTiming& second);
    /// Plays both. Its frames are those of the film with more frames a second.
    PlayerViewModel& transport() { return m_transport; }
    const PlayerViewModel& transport() const { return m_transport; }

    /// The frame of `film` (0 or 1) to show now.
    int frame(int film) const;
    /// Whether `film` is through and its last picture stands.
    bool isWaiting(int film) const;

    /// Seconds that the second film is ahead of the first, to bring the same moment of two
    /// movements together; negative when the first is ahead. What is ahead begins later in its own
    /// film, so that both move from the first moment on.
    double leadSeconds() const { return m_lead / m_framesPerSecond; }
    /// Lets the second film run ahead by so many frames more; both keep at least one frame.
    void nudge(int frames);
    void clearLead() { nudge(-m_lead); }

    bool isMirrored(int film) const { return m_mirrored.at(static_cast<std::size_t>(film)); }
    void setMirrored(int film, bool mirrored);

Q_SIGNALS:
    void frameChanged();
    /// Anything but the frame.
    void changed();

private:
    /// Frames of the transport from its beginning to its end, without the lead.
    int length(int film) const;
    /// Where it begins in its own film, in frames of the transport.
    int start(int film) const;
    int shownFrames() const;

    PlayerViewModel m_transport;
    std::array<FilmTiming, kFilms> m_films;
    std::array<bool, kFilms> m_mirrored{};
    double m_framesPerSecond = 30;
    int m_lead = 0;
};

} // namespace ach
