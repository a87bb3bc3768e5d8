// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/film/framesource.h"
#include "ui/library/pairviewmodel.h"
#include "ui/widgets/tokenwidget.h"

#include <QElapsedTimer>
#include <QTimer>

#include <array>
#include <memory>

class QGridLayout;
class QKeyEvent;

namespace ach {

class ActionButton;
class ChipToggle;
class ChoiceSegment;
class ClipScrubber;
class ClipView;
class TextLabel;

/// A film to lay beside another one: a demonstration, or a patient.
struct PairFilm {
    QString label; ///< stands under the picture
    std::shared_ptr<FrameSource> frames; ///< null: there is none, which is told
    bool mirrored = false;
    bool isCentred = false; ///< what it shows stands in the middle: its sides may be cut
};

/// Two films side by side, played in step (PairViewModel), each with its label and a mirror of its
/// own under it.
/// Keys: those of PlayerKeys; M mirrors the first film, N the second, Ctrl+left and Ctrl+right move
/// the second one a frame against the first, Ctrl+Backspace brings both beginnings together.
class ClipPair : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit ClipPair(QWidget* parent);
    ~ClipPair() override;

    /// Stands still at the first frame of both.
    void setFilms(const PairFilm& first, const PairFilm& second);
    PairViewModel& viewModel() { return m_viewModel; }

    QAccessible::Role accessibleRole() const override { return QAccessible::Grouping; }
    QString accessibleValue() const override;

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Side {
        PairFilm film;
        ClipView* view = nullptr;
        TextLabel* label = nullptr;
        ChipToggle* mirror = nullptr;
    };

    void addSide(int film, QGridLayout& grid);
    void addControls();
    ActionButton* addButton(const QString& name, const char* icon);
    bool handleKey(const QKeyEvent& event);
    void tick();
    void showFrames();
    void showState();

    PairViewModel m_viewModel;
    std::array<Side, PairViewModel::kFilms> m_sides;
    QTimer m_timer;
    QElapsedTimer m_clock;
    ClipScrubber* m_scrubber;
    QWidget* m_controls;
    ActionButton* m_play = nullptr;
    ActionButton* m_back = nullptr;
    ActionButton* m_on = nullptr;
    ChoiceSegment* m_speed = nullptr;
    ChipToggle* m_loop = nullptr;
    ActionButton* m_later = nullptr;
    ActionButton* m_earlier = nullptr;
    ActionButton* m_together = nullptr;
    TextLabel* m_lead = nullptr;
};

} // namespace ach
