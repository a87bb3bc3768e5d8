// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingtext.h"
#include "ui/shell/pagefactory.h"
#include "ui/widgets/tokenwidget.h"

#include <functional>

class QScrollArea;

namespace ach {

class NavItem;
class SearchField;
class SettingRow;
class SettingsCard;
class TextLabel;

/// All settings below each other, their groups at the side, and a search that marks what it finds.
class SettingsPage : public TokenWidget, public StoresLate {
    Q_OBJECT

public:
    using MakeCard = std::function<SettingsCard*(QWidget* parent)>;

    static QString title() { return tr("Settings"); }

    /// The cards in the order in which they are shown, at least one.
    SettingsPage(const QList<MakeCard>& cards, QWidget* parent);
    ~SettingsPage() override;

    /// Brings `setting` into view and gives it the keyboard.
    void goTo(Setting setting);
    void storeNow() override;

protected:
    void refresh() override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeSide();
    void search(const QString& text);
    void nextHit();
    void showHits();
    void bringIntoView(const SettingRow& row);
    void showGroup(SettingGroup group);
    void followScrolling();
    void check(SettingGroup group);

    TextLabel* m_title = nullptr;
    SearchField* m_search = nullptr;
    TextLabel* m_found = nullptr;
    QList<NavItem*> m_groups; // one for each card
    QWidget* m_side;
    QScrollArea* m_area;
    QList<SettingsCard*> m_cards;
    QList<SettingRow*> m_hits;
    qsizetype m_hit = 0; // of m_hits
};

} // namespace ach
