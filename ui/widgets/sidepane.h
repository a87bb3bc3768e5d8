// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ach {

/// A column beside the page, parted from it by a hairline; its content scrolls when it is too high.
class SidePane : public QScrollArea {
    Q_OBJECT

public:
    /// As wide as `letters` letters of body text. Takes `content`.
    SidePane(QWidget* content, int letters, QWidget* parent);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void apply();

    int m_letters;
};

} // namespace ach
