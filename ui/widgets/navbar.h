// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/glyphs.h"
#include "ui/widgets/tokenwidget.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QPointer>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace ach {

class NavItem;
class TextLabel;
class TrafficLight;

/// The main sections at the side, the open records below them, settings and lock at the bottom.
/// It shows icons alone while the window is narrower than kFullWindow.
class NavBar : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    static constexpr int kFullWindow = 1240;

    struct Record {
        QString id;
        QString text;
    };

    explicit NavBar(QWidget* parent);
    ~NavBar() override;

    void setHeader(const QString& clinic, const QString& place);
    void addSection(const QString& id, const char* icon, const QString& text,
                    const QKeySequence& key = {});
    /// Below the line at the bottom; never stays chosen unless setCurrent() says so.
    void addBottomItem(const QString& id, const char* icon, const QString& text,
                       const QKeySequence& key = {});
    void setText(const QString& id, const QString& text);
    void setBadge(const QString& id, int count);
    /// Empty chooses none.
    void setCurrent(const QString& id);
    QString current() const { return m_current; }
    void setRecords(const QList<Record>& records);
    void setCurrentRecord(const QString& id);
    /// The line at the very bottom ("Backup today 08:05").
    void setStatus(Light light, const QString& text);
    /// Empty follows the width of the window.
    void setCollapsed(std::optional<bool> collapsed);
    bool isCollapsed() const { return m_collapsed; }

    QAccessible::Role accessibleRole() const override { return QAccessible::List; }

signals:
    void activated(const QString& id);
    void recordActivated(const QString& id);
    void recordCloseRequested(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void refresh() override;

private:
    NavItem* addItem(QVBoxLayout* column, const QString& id, const char* icon, const QString& text,
                     const QKeySequence& key);
    void followWindow();
    void applyCollapsed();
    void showCurrent();

    QWidget* m_header;
    QLabel* m_logo;
    TextLabel* m_clinic;
    TextLabel* m_place;
    QVBoxLayout* m_sections;
    TextLabel* m_recordsTitle;
    QVBoxLayout* m_records;
    QVBoxLayout* m_bottom;
    TrafficLight* m_status;
    QHash<QString, NavItem*> m_items;
    QHash<QString, NavItem*> m_recordItems;
    QString m_current;
    QString m_currentRecord;
    std::optional<bool> m_wish;
    bool m_collapsed = false;
    QPointer<QWidget> m_window;
};

} // namespace ach
