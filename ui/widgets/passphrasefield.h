// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

class QLineEdit;

namespace ach {

class ActionButton;
class TextLabel;

/// A passphrase with Show and Hide (Ctrl+Shift+S), a hint for caps lock and a line for "wrong".
class PassphraseField : public TokenWidget {
    Q_OBJECT

public:
    explicit PassphraseField(QWidget* parent);
    ~PassphraseField() override;

    QString text() const;
    void setText(const QString& text);
    /// Overwrites nothing in memory; the caller ends its own copies.
    void clear();
    void setPlaceholderText(const QString& text);
    /// The name of the line that gets the keyboard.
    void setFieldName(const QString& name);
    /// Shown with the shape of "stop" until the text changes; empty takes it away.
    void setWrong(const QString& message);
    bool isShown() const;
    void setShown(bool shown);
    QLineEdit* lineEdit() const { return m_line; }

signals:
    void textChanged(const QString& text);
    void returnPressed();

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showHint();
    void readCapsLock(QKeyEvent* event);

    QLineEdit* m_line;
    ActionButton* m_toggle;
    TextLabel* m_hint;
    QString m_wrong;
    bool m_capsLock = false;
};

} // namespace ach
