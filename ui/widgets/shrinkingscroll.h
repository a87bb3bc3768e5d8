// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ach {

/// As high as its content where there is room, and scrolling where there is not. A stop for Tab
/// only while it scrolls; the arrow keys then move it.
class ShrinkingScroll : public QScrollArea {
    Q_OBJECT

public:
    /// Takes `content`. `name` is read aloud when the keyboard stops here.
    ShrinkingScroll(QWidget* content, const QString& name, QWidget* parent);
    ~ShrinkingScroll() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace ach
