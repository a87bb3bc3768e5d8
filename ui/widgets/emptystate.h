// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/tokenwidget.h"

class QLabel;
class QVBoxLayout;

namespace ach {

class TextLabel;

/// What is missing here and what to do about it, in the middle of its room.
class EmptyState : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    EmptyState(const QString& title, const QString& text, QWidget* parent);
    ~EmptyState() override;

    void setTitle(const QString& title);
    void setText(const QString& text);
    void setIconName(const char* name);
    ActionButton* addButton(const QString& text, ActionButton::Role role);

    QAccessible::Role accessibleRole() const override { return QAccessible::Grouping; }

protected:
    void refresh() override;

private:
    QVBoxLayout* m_column;
    QVBoxLayout* m_buttons;
    QLabel* m_picture;
    TextLabel* m_title;
    TextLabel* m_text;
    const char* m_icon = nullptr;
};

} // namespace ach
