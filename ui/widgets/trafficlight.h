// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/glyphs.h"
#include "ui/widgets/tokenwidget.h"

namespace ach {

/// Shape, word and colour of a level, in that order. Without a visible word it is in the name and
/// the tool tip.
class TrafficLight : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    TrafficLight(Light light, const QString& word, QWidget* parent);
    ~TrafficLight() override;

    Light light() const { return m_light; }
    void setLight(Light light, const QString& word);
    void setWordVisible(bool visible);
    /// The word in the ink and weight of secondary text.
    void setQuiet(bool quiet);
    /// Side of the shape in pixels, 14-30; 18 at first.
    void setShapeSize(int pixels);

    QAccessible::Role accessibleRole() const override { return QAccessible::Indicator; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont wordFont() const;

    Light m_light;
    QString m_word;
    bool m_quiet = false;
    bool m_wordVisible = true;
    int m_side = 18;
};

} // namespace ach
