// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

namespace ach {

class PlayerViewModel;

/// Where the film stands and which part of it is repeated; a press or a drag goes there. The keys
/// are those of the player around it.
class ClipScrubber : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    /// `viewModel` must outlive the widget.
    ClipScrubber(PlayerViewModel& viewModel, QWidget* parent);
    ~ClipScrubber() override;

    /// "0:04.1"
    static QString timeText(double seconds);

    QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    QString accessibleValue() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void refresh() override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QRectF track() const;
    double xOf(int frame) const;
    void goTo(double x);

    PlayerViewModel& m_viewModel;
};

} // namespace ach
