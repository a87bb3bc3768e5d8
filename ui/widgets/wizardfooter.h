// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

namespace ach {

class ActionButton;

/// Back, skip, undo and next under a step of the intake. Key caps go first where room is short.
class WizardFooter : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit WizardFooter(QWidget* parent);
    ~WizardFooter() override;

    void setBackEnabled(bool enabled);
    /// Empty hides the button.
    void setSkip(const QString& text);
    /// For a wizard whose steps cannot be taken back one by one.
    void setUndoVisible(bool visible);
    /// `text` empty keeps "Undo last answer".
    void setUndo(const QString& text, bool enabled);
    /// `reason` says in the tool tip why a disabled button is disabled.
    void setNext(const QString& text, bool enabled = true, const QString& reason = {});

    QAccessible::Role accessibleRole() const override { return QAccessible::ToolBar; }

signals:
    void back();
    void skip();
    void undo();
    void next();

protected:
    void paintEvent(QPaintEvent* event) override;
    void refresh() override;

private:
    ActionButton* m_back;
    ActionButton* m_skip;
    ActionButton* m_undo;
    ActionButton* m_next;
    QString m_undoText;
};

} // namespace ach
