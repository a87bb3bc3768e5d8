// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/bodychartaccessible.h"

#include "ui/intake/bodychartmodel.h"
#include "ui/intake/bodychartview.h"
#include "ui/intake/markglyph.h"
#include "ui/intake/marktext.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <algorithm>

namespace ach {

namespace {

/// One mark of the chart as a list item.
class MarkAccessible : public QAccessibleInterface {
public:
    MarkAccessible(BodyChartView* view, const MarkId& id) : m_view(view), m_id(id) { }

    bool isValid() const override { return m_view && mark(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override { }

    QString text(QAccessible::Text kind) const override
    {
        const auto found = mark();
        if (!found)
            return {};
        if (kind == QAccessible::Name)
            return MarkText::sentence(*found);
        return kind == QAccessible::Description ? MarkText::details(*found) : QString();
    }

    QRect rect() const override
    {
        const auto found = mark();
        if (!found)
            return {};
        const BodyChartLayout layout = m_view->chartLayout();
        const QRect box =
            MarkGlyph::outline(*found, layout.mapping()).boundingRect().toAlignedRect();
        return {m_view->mapToGlobal(box.topLeft()), box.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = isValid() && m_view->model().selected() == m_id;
        state.focused = state.selected && m_view->hasFocus();
        state.readOnly = isValid() && m_view->isReadOnly();
        return state;
    }

    const MarkId& id() const { return m_id; }

private:
    std::optional<BodyMark> mark() const
    {
        return m_view ? m_view->model().chart().find(m_id) : std::nullopt;
    }

    QPointer<BodyChartView> m_view;
    MarkId m_id;
};

class BodyChartAccessible : public QAccessibleWidget {
public:
    explicit BodyChartAccessible(BodyChartView* view)
        : QAccessibleWidget(view, QAccessible::Graphic), m_view(view)
    {
    }
    BodyChartAccessible(const BodyChartAccessible&) = delete;
    BodyChartAccessible& operator=(const BodyChartAccessible&) = delete;

    int childCount() const override
    {
        return m_view ? static_cast<int>(m_view->model().marks().size()) : 0;
    }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const MarkId id = m_view->model().marks()[static_cast<std::size_t>(index)].id;
        const auto known = m_children.constFind(id);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* item = new MarkAccessible(m_view, id); // owned by the cache of QAccessible
        m_children.insert(id, QAccessible::registerAccessibleInterface(item));
        return item;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* item = dynamic_cast<const MarkAccessible*>(child);
        if (!item || !m_view)
            return -1;
        const auto marks = m_view->model().marks();
        const auto it = std::find_if(marks.begin(), marks.end(), [&](const PlacedMark& placed) {
            return placed.id == item->id();
        });
        return it == marks.end() ? -1 : static_cast<int>(it - marks.begin());
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

protected:
    ~BodyChartAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

private:
    QPointer<BodyChartView> m_view;
    mutable QHash<MarkId, QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<BodyChartView*>(object);
    return view ? new BodyChartAccessible(view) : nullptr;
}

} // namespace

void installBodyChartAccessibility()
{
    QAccessible::installFactory(makeInterface); // Qt keeps one entry for one function
}

} // namespace ach
