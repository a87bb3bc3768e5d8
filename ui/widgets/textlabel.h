// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace ach {

/// Text in a size and ink of the tokens. Wraps; the text can be copied only where the page allows
/// it.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    TextLabel(const QString& text, Theme::Type type, Theme::Token ink, QWidget* parent);
    ~TextLabel() override;

    void setInk(Theme::Token ink);
    /// `weight` overrides the weight of the type where given.
    void setType(Theme::Type type, int weight = 0);
    /// Hides QLabel::setAlignment(): left means the side where reading starts, also for a Latin
    /// name in an Arabic window, where QLabel goes by the letters of the text.
    void setAlignment(Qt::Alignment alignment);

protected:
    bool event(QEvent* event) override;

private:
    void apply();

    Theme::Type m_type;
    Theme::Token m_ink;
    int m_weight = 0;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace ach
