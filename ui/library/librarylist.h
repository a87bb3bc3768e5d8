// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/libraryviewmodel.h"
#include "ui/widgets/tokenwidget.h"

#include <functional>

class QComboBox;
class QKeyEvent;
class QListWidget;
class QListWidgetItem;

namespace ach {

class ChipToggle;
class EmptyState;
class SearchField;
class TextLabel;

/// The exercises to choose from: search, filters that all hold together, the order, and the list.
class LibraryList : public TokenWidget {
    Q_OBJECT

public:
    /// `viewModel` must outlive the widget.
    LibraryList(LibraryViewModel& viewModel, QWidget* parent);
    ~LibraryList() override;

    /// Keys that the list itself has no use for; says whether one was used.
    void setOtherKeys(std::function<bool(const QKeyEvent&)> handle);

Q_SIGNALS:
    /// Enter on a row.
    void activated();
    /// The star of a row was clicked.
    void favouriteToggled(const QString& exercise);

protected:
    void refresh() override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* addFilter(const QString& name);
    void fillFilters();
    void takeFilters();
    void fillOrder();
    void showRows();
    QListWidgetItem* makeItem(const LibraryViewModel::Row& row);

    LibraryViewModel& m_viewModel;
    std::function<bool(const QKeyEvent&)> m_otherKeys;
    TextLabel* m_title;
    SearchField* m_search;
    QComboBox* m_plan;
    QComboBox* m_phase;
    QComboBox* m_muscle;
    QComboBox* m_equipment;
    QComboBox* m_force;
    QComboBox* m_order;
    ChipToggle* m_favourites;
    TextLabel* m_count;
    QListWidget* m_list;
    EmptyState* m_noMatch;
};

} // namespace ach
