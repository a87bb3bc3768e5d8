// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/glyphs.h"
#include "ui/widgets/windowrail.h"

#include <QHash>
#include <QKeySequence>
#include <QList>

class QLabel;
class QVBoxLayout;

namespace ach {

class NavItem;
class TextLabel;
class TrafficLight;

/// The main sections at the side, the open records below them, settings and lock at the bottom.
/// Collapsed it shows icons alone.
class NavBar : public WindowRail {
    Q_OBJECT

public:
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

signals:
    void activated(const QString& id);
    void recordActivated(const QString& id);
    void recordCloseRequested(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void applyCollapsed() override;
    void refresh() override;

private:
    NavItem* addItem(QVBoxLayout* column, const QString& id, const char* icon, const QString& text,
                     const QKeySequence& key);
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
};

} // namespace ach
