// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

class QHBoxLayout;

namespace ach {

class ActionButton;
class TextLabel;

/// A line over the whole width that stays until its reason is gone: sample clinic, old backup,
/// read-only.
class Banner : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    enum class Tone { Info, Caution, Danger };

    Banner(Tone tone, const QString& text, QWidget* parent);
    ~Banner() override;

    void setTone(Tone tone);
    void setText(const QString& text);
    ActionButton* addButton(const QString& text);
    void setClosable(bool closable);

    QAccessible::Role accessibleRole() const override { return QAccessible::AlertMessage; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void refresh() override;

private:
    Tone m_tone;
    QHBoxLayout* m_row;
    TextLabel* m_text;
    ActionButton* m_close;
};

} // namespace ach
