// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagehelp.h"

#include <QDialog>

class QGridLayout;
class QVBoxLayout;

namespace ach {

/// What one screen does and its keys. It stays open beside the window until Esc.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    HelpWindow(const PageHelp& help, const QList<KeyHelp>& general, QWidget* window);
    ~HelpWindow() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addKeys(QVBoxLayout& column, const QString& title, const QList<KeyHelp>& keys);
};

} // namespace ach
