// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace ach {

/// The pages of an open record, underlined. Alt+1 to Alt+9 choose; too many scroll.
class RecordTabs : public QTabBar {
    Q_OBJECT

public:
    explicit RecordTabs(QWidget* parent);
    ~RecordTabs() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    void renumber();
};

} // namespace ach
