// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/handout.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tokenwidget.h"

namespace ach {

/// A paragraph to read: wrapped words with strong parts among them and air between the lines. Text
/// that reads from right to left stands at the right, whatever the language of the window.
class ReadingText : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    ReadingText(HandoutWords words, Theme::Type type, int weight, QWidget* parent);
    ReadingText(const QString& words, Theme::Type type, int weight, QWidget* parent);
    ~ReadingText() override;

    /// With a dot in front, as an item of a list.
    void setItem(bool item);
    void setInk(Theme::Token ink);

    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int indent() const;
    /// Paints when there is a painter; returns the height.
    double layOut(int width, QPainter* painter) const;

    HandoutWords m_words;
    Theme::Type m_type;
    int m_weight;
    Theme::Token m_ink = Theme::Text;
    bool m_isItem = false;
};

} // namespace ach
