// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace ach {

/// What a screen reader says about a painted widget besides its name.
class AccessibleFacts {
public:
    AccessibleFacts() = default;
    AccessibleFacts(const AccessibleFacts&) = delete;
    AccessibleFacts& operator=(const AccessibleFacts&) = delete;
    virtual ~AccessibleFacts() = default;

    virtual QAccessible::Role accessibleRole() const = 0;
    /// The state in words ("5 of 10, watch"); empty when the name says it all.
    virtual QString accessibleValue() const { return {}; }
};

/// Lets screen readers see every widget that is an AccessibleFacts. Called by TokenWidget itself.
void installAccessibleFacts();

/// The base of all painted widgets: refresh() runs after every change of theme, font, language or
/// direction.
class TokenWidget : public QWidget {
    Q_OBJECT

public:
    explicit TokenWidget(QWidget* parent);
    ~TokenWidget() override;

protected:
    bool event(QEvent* event) override;
    /// Texts, fonts and sizes that the widget keeps are renewed here. Repaint and new size hint
    /// follow by themselves.
    virtual void refresh() { }
    /// Tells screen readers that accessibleValue() is a new one.
    void announceValue();
};

} // namespace ach
