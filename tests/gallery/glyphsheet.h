// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

namespace ach::gallery {

/// All lights, marks and icons.
class GlyphSheet final : public TokenWidget {
public:
    explicit GlyphSheet(QWidget* parent) : TokenWidget(parent) { setMinimumHeight(150); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ach::gallery
