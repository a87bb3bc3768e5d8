// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace ach {

/// Pictures of a film by number: decoded from a file or drawn.
class FrameSource {
public:
    FrameSource() = default;
    FrameSource(const FrameSource&) = delete;
    FrameSource& operator=(const FrameSource&) = delete;
    virtual ~FrameSource() = default;

    virtual int frameCount() const = 0;
    virtual double framesPerSecond() const = 0;
    /// Frame 0 to frameCount() - 1, always the same picture for the same number. Null when it
    /// cannot be made; the frames before it may still be good.
    virtual QImage frame(int number) = 0;
};

} // namespace ach
