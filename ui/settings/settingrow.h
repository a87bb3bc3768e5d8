// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingtext.h"
#include "ui/widgets/tokenwidget.h"

namespace ach {

class TextLabel;

/// One setting: its words, and what sets or shows it.
class SettingRow : public TokenWidget {
    Q_OBJECT

public:
    /// Takes `control` as a child and gives it the title as its accessible name.
    SettingRow(Setting setting, QWidget* control, QWidget* parent);
    ~SettingRow() override;

    Setting setting() const { return m_setting; }
    QWidget* control() const { return m_control; }
    /// Marked as what a search found.
    void setHit(bool hit);
    bool isHit() const { return m_hit; }
    /// Shows `error` in place of the explanation, with its shape; empty takes it away.
    void setError(const QString& error);

protected:
    void refresh() override;
    void paintEvent(QPaintEvent* event) override;

private:
    Setting m_setting;
    QWidget* m_control;
    TextLabel* m_title;
    TextLabel* m_line;
    QString m_error;
    bool m_hit = false;
};

} // namespace ach
