// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QAction;
class QShortcut;

namespace ach {

/// A line for searching, with its shortcut as a key cap. Esc clears, arrow down goes into the
/// results.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent);
    ~SearchField() override;

    /// Ctrl+F at first.
    void setKey(const QKeySequence& key);
    /// A filter that cannot be read; empty takes it away.
    void setError(const QString& error);

signals:
    void moveDownRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void updateMargins();

    QShortcut* m_shortcut;
    QAction* m_icon;
};

} // namespace ach
