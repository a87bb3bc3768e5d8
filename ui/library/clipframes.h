// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/film/framesource.h"
#include "ui/library/playerviewmodel.h"
#include "ui/shell/theme.h"

#include <memory>

namespace ach {

struct Clip;

/// The frames of a demonstration clip: those of its file, or those of the figure in a dark window,
/// where the light ground of the file would be too bright, and wherever the file cannot be decoded.
class ClipFrames : public FrameSource {
public:
    /// `clip` must outlive the frames, which follow the theme.
    explicit ClipFrames(const Clip& clip);
    ~ClipFrames() override;

    int frameCount() const override;
    double framesPerSecond() const override;
    QImage frame(int number) override;
    /// Whether the figure draws them, and no file gives them.
    bool isDrawn() const { return m_film == nullptr; }
    FilmTiming timing() const;

private:
    void open();

    const Clip& m_clip;
    Theme::Scheme m_scheme;
    std::unique_ptr<FrameSource> m_film; ///< null once the figure draws
    std::unique_ptr<FrameSource> m_figure;
};

} // namespace ach
