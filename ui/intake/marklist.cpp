// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/marklist.h"

#include "ui/intake/bodychartmodel.h"
#include "ui/intake/markdelegate.h"
#include "ui/intake/marklistmodel.h"
#include "ui/shell/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;

MarkList::MarkList(const BodyChartModel& model, QWidget* parent)
    : QListView(parent), m_chart(model), m_rows(new MarkListModel(model, this)),
      m_delegate(new MarkDelegate(this))
{
    setObjectName(u"markList"_s);
    setAccessibleName(tr("Marks"));
    setModel(m_rows);
    setItemDelegate(m_delegate);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_delegate, &MarkDelegate::edited, this, &MarkList::applyEdit);
    connect(
        m_delegate, &MarkDelegate::removeRequested, this,
        [this](int row) { emit markRemoved(MarkId(m_rows->markAt(row).id)); },
        Qt::QueuedConnection); // the view is still handling the click on the row
    connect(&model, &BodyChartModel::changed, this, [this] {
        updateGeometry();
        followSelection();
    });
    connect(&model, &BodyChartModel::selectionChanged, this, &MarkList::followSelection);
    followSelection();
}

QSize MarkList::sizeHint() const
{
    const int rows = std::max(1, m_rows->rowCount());
    return {290, rows * m_delegate->sizeHint({}, {}).height()};
}

QSize MarkList::minimumSizeHint() const
{
    return {200, m_delegate->sizeHint({}, {}).height()};
}

void MarkList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && m_rows->markAt(current.row()).id != m_chart.selected())
        emit markSelected(m_rows->markAt(current.row()).id);
}

void MarkList::followSelection()
{
    const int row = m_chart.selected() ? m_rows->rowOf(*m_chart.selected()) : -1;
    if (row < 0)
        clearSelection();
    else if (currentIndex().row() != row || !selectionModel()->isRowSelected(row))
        setCurrentIndex(m_rows->index(row));
}

void MarkList::applyEdit(int row, MarkHeight height, MarkExtent extent)
{
    const PlacedMark placed = m_rows->markAt(row);
    if (height != placed.mark.height)
        emit markMoved(placed.id, height, placed.mark.across);
    if (extent != placed.mark.extent)
        emit markResized(placed.id, extent);
}

bool MarkList::canBePrimary(const QModelIndex& index) const
{
    return index.isValid() && m_rows->markAt(index.row()).mark.kind == MarkKind::Pain
        && !index.data(MarkListModel::PrimaryRole).toBool();
}

void MarkList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    // A capital P is the same key: Shift has no meaning here.
    const bool bare =
        (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (current.isValid() && bare) {
        const MarkId id = m_rows->markAt(current.row()).id;
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            edit(current);
            return;
        case Qt::Key_Delete:
            emit markRemoved(id);
            return;
        case Qt::Key_P:
            if (canBePrimary(current))
                emit primaryRequested(id);
            return;
        default:
            break;
        }
    }
    QListView::keyPressEvent(event);
}

void MarkList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    const MarkId id = m_rows->markAt(index.row()).id;
    QMenu menu(this);
    const QAction* editAction = menu.addAction(tr("Type height and length…"));
    QAction* primaryAction = menu.addAction(tr("Use as the main place of pain"));
    primaryAction->setEnabled(canBePrimary(index));
    menu.addSeparator();
    const QAction* removeAction = menu.addAction(tr("Remove mark"));
    const QAction* chosen = menu.exec(event->globalPos());
    if (chosen == editAction)
        edit(index);
    else if (chosen == primaryAction)
        emit primaryRequested(id);
    else if (chosen == removeAction)
        emit markRemoved(id);
}

void MarkList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_rows->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(Theme::font(Theme::Type::Small));
    painter.setPen(Theme::color(Theme::Text3));
    painter.drawText(viewport()->rect().adjusted(Space::x3, 0, -Space::x3, 0),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap,
                     tr("No marks on this leg yet."));
}

void MarkList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Marks"));
    QListView::changeEvent(event);
}

} // namespace ach
