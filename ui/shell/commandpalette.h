// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettemodel.h"
#include "ui/widgets/tokenwidget.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace ach {

class TextLabel;

/// A line to type into and what fits to it: any patient, any action, any setting. It closes by
/// itself when something is chosen or the window behind it is clicked.
///
/// Keys: up, down, PgUp, PgDn choose; Enter takes; Esc closes.
class CommandPalette : public QDialog, public AccessibleFacts {
    Q_OBJECT

public:
    CommandPalette(std::unique_ptr<PaletteModel> model, QWidget* window);
    ~CommandPalette() override;

    QAccessible::Role accessibleRole() const override { return QAccessible::ComboBox; }
    /// The row that Enter would take.
    QString accessibleValue() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void search(const QString& text);
    void step(int by);
    void select(int row);
    void take();

    std::unique_ptr<PaletteModel> m_model;
    QLineEdit* m_line;
    QListView* m_list;
    TextLabel* m_foot;
};

} // namespace ach
