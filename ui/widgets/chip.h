// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/glyphs.h"
#include "ui/widgets/tokenwidget.h"

#include <optional>

namespace ach {

/// A small fact: side, stage, phase. Elides above 240 px, then with the whole text as its tool tip.
class Chip : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    enum class Tone { Neutral, Info, Good, Caution, Danger, Accent };

    Chip(const QString& text, Tone tone, QWidget* parent);
    ~Chip() override;

    QString text() const { return m_text; }
    void setText(const QString& text);
    void setTone(Tone tone);
    /// A traffic-light shape before the text.
    void setLight(std::optional<Light> light);

    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int textRoom() const;

    QString m_text;
    Tone m_tone;
    std::optional<Light> m_light;
};

} // namespace ach
