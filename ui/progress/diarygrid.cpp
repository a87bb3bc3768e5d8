// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diarygrid.h"

#include "ui/progress/diarygridmodel.h"
#include "ui/shell/glyphs.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidestColumn = 52;
constexpr int kWidestHead = 220; // names of exercises may be longer
} // namespace

/// Paints the cells from the tokens: closed days are grey, the current one has the ring.
class DiaryCellPainter final : public QStyledItemDelegate {
public:
    explicit DiaryCellPainter(DiaryGrid* grid) : QStyledItemDelegate(grid), m_grid(*grid) { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QRect cell = option.rect;
        const bool isCurrent = index == m_grid.currentIndex();
        const bool isActive = isCurrent && m_grid.hasFocus();
        const bool isClosed = index.data(DiaryGridModel::ClosedRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(cell, Theme::color(isClosed ? Theme::Surface2 : Theme::Surface));
        painter->setPen(QPen(Theme::color(Theme::Border), 0));
        painter->drawLine(cell.bottomLeft(), cell.bottomRight());
        painter->drawLine(cell.topRight(), cell.bottomRight());
        const bool isTyping = isCurrent && !m_grid.m_typing.isEmpty();
        const QString text = isTyping ? m_grid.m_typing : index.data().toString();
        const bool isTick = DiaryGridModel::isTick(index.row()) && text == u"\u2713"_s;
        if (isTick) {
            const QRectF box = QRectF(cell.center().x() - 7, cell.center().y() - 7, 15, 15);
            Glyphs::paintTick(*painter, box, Theme::color(Theme::Good));
        } else {
            painter->setFont(Theme::font(Theme::Type::Small));
            painter->setPen(Theme::color(isTyping && m_grid.m_wrong ? Theme::Danger : Theme::Text));
            painter->drawText(
                cell, Qt::AlignCenter,
                painter->fontMetrics().elidedText(text, Qt::ElideLeft, cell.width() - 6));
        }
        const bool isWrong = isTyping && m_grid.m_wrong;
        if (isActive || isWrong) {
            const Theme::Token ink = isWrong ? Theme::Danger : Theme::Accent;
            Paint::panel(*painter, QRectF(cell).adjusted(1, 1, -1, -1), Radius::small, {},
                         Theme::color(ink), 2);
        }
        painter->restore();
    }

private:
    const DiaryGrid& m_grid;
};

/// Weekday over day, neither of them shortened.
class DiaryDayHeader final : public QHeaderView {
public:
    explicit DiaryDayHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) { }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const QStringList lines =
            model()->headerData(section, Qt::Horizontal).toString().split(u'\n');
        const QRect half(rect.left(), rect.top() + 3, rect.width(), rect.height() / 2 - 3);
        painter->save();
        painter->fillRect(rect, Theme::color(Theme::Surface2));
        painter->setFont(Theme::font(Theme::Type::Caption));
        painter->setPen(Theme::color(Theme::Text2));
        painter->drawText(half, Qt::AlignCenter, lines.value(0));
        painter->setFont(Theme::font(Theme::Type::Caption, QFont::DemiBold));
        painter->setPen(Theme::color(Theme::Text));
        painter->drawText(half.translated(0, half.height()), Qt::AlignCenter, lines.value(1));
        painter->restore();
    }
};

/// What a row asks for, whole: the style would cut the tails of the letters.
class DiaryRowHeader final : public QHeaderView {
public:
    explicit DiaryRowHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent) { }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, Theme::color(Theme::Surface2));
        Paint::hairline(*painter, rect.bottomLeft(), rect.bottomRight(),
                        Theme::color(Theme::Border));
        painter->setFont(Theme::font(Theme::Type::Small, QFont::DemiBold));
        painter->setPen(Theme::color(Theme::Text2));
        const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        const QRect room = rect.adjusted(Space::x3, 0, -Space::x3, 0);
        painter->drawText(
            room, static_cast<int>(align | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(model()->headerData(section, Qt::Vertical).toString(),
                                              Qt::ElideMiddle, room.width()));
        painter->restore();
    }
};

DiaryGrid::DiaryGrid(DiaryGridModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setHorizontalHeader(new DiaryDayHeader(this));
    setVerticalHeader(new DiaryRowHeader(this));
    setModel(&model);
    setItemDelegate(new DiaryCellPainter(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionsClickable(false);
    setAccessibleName(tr("Diary of two weeks"));
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, changed, this, &DiaryGrid::fitCells);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, &DiaryGrid::fitCells);
    fitCells();
    setCurrentIndex(m_model.index(0, DiaryGridModel::kDays - 1));
    m_rowBegan = DiaryGridModel::kDays - 1;
}

DiaryGrid::~DiaryGrid() = default;

void DiaryGrid::goOn()
{
    if (!finishTyping())
        return;
    const int column = m_model.columnToGoOn();
    setCurrentIndex(m_model.index(0, column));
    m_rowBegan = column;
}

void DiaryGrid::confirmRest()
{
    if (!finishTyping())
        return;
    const int column = currentIndex().column();
    const bool isPossible = !m_model.isClosed(DiaryGridModel::ExercisesDone, column);
    if (m_model.confirmRest(column)) {
        move(0, 1);
        return;
    }
    Q_EMIT hintChanged(isPossible ? tr("This day has exercises or a run, so it is no day of rest")
                                  : DiaryGridModel::closedText(DiaryGridModel::ExercisesDone));
}

void DiaryGrid::fitCells()
{
    const QFontMetrics small(Theme::font(Theme::Type::Small));
    const QFontMetrics bold(Theme::font(Theme::Type::Small, QFont::DemiBold));
    horizontalHeader()->setFont(Theme::font(Theme::Type::Caption));
    verticalHeader()->setFont(Theme::font(Theme::Type::Small));
    int heads = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        heads = std::max(heads, bold.horizontalAdvance(m_model.rowName(row)));
    heads = std::min(heads, kWidestHead) + Space::x6;
    const int height = std::max(30, small.lineSpacing() + Space::x3);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(
        QFontMetrics(Theme::font(Theme::Type::Caption)).lineSpacing() * 2 + Space::x3);
    const int least = small.horizontalAdvance(u"00.0"_s) + 6;
    const int room = (width() - heads) / DiaryGridModel::kDays;
    const int column = std::clamp(room, least, kWidestColumn);
    horizontalHeader()->setDefaultSectionSize(column);
    // The heads take the pixels that the columns cannot share, so that the last one is whole.
    verticalHeader()->setFixedWidth(column == room ? width() - column * DiaryGridModel::kDays
                                                   : heads);
    setFixedHeight(sizeHint().height());
}

QSize DiaryGrid::minimumSizeHint() const
{
    const QFontMetrics small(Theme::font(Theme::Type::Small));
    const int cells = (small.horizontalAdvance(u"00.0"_s) + 6) * DiaryGridModel::kDays;
    return {verticalHeader()->width() + cells, sizeHint().height()};
}

QSize DiaryGrid::sizeHint() const
{
    const int cells = verticalHeader()->defaultSectionSize() * m_model.rowCount();
    return {verticalHeader()->width() + 38 * DiaryGridModel::kDays,
            cells + horizontalHeader()->height() + 2};
}

void DiaryGrid::resizeEvent(QResizeEvent* event)
{
    fitCells();
    QTableView::resizeEvent(event);
}

void DiaryGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        fitCells();
}

void DiaryGrid::mousePressEvent(QMouseEvent* event)
{
    if (!finishTyping())
        return;
    QTableView::mousePressEvent(event);
    m_rowBegan = std::max(0, currentIndex().column());
}

void DiaryGrid::focusOutEvent(QFocusEvent* event)
{
    finishTyping();
    QTableView::focusOutEvent(event);
}

bool DiaryGrid::finishTyping()
{
    if (m_typing.isEmpty())
        return true;
    const QModelIndex cell = currentIndex();
    const bool stored = m_model.enter(cell.row(), cell.column(), m_typing);
    m_wrong = !stored;
    if (stored) {
        m_typing.clear();
        Q_EMIT hintChanged({});
    } else if (!DiaryGridModel::reads(cell.row(), m_typing)) {
        Q_EMIT hintChanged(DiaryGridModel::rangeText(cell.row()));
    }
    update(cell);
    return stored;
}

void DiaryGrid::dropTyping()
{
    m_typing.clear();
    m_wrong = false;
    Q_EMIT hintChanged({});
    update(currentIndex());
}

void DiaryGrid::move(int rows, int columns)
{
    const int row = std::clamp(currentIndex().row() + rows, 0, m_model.rowCount() - 1);
    const int column = std::clamp(currentIndex().column() + columns, 0, DiaryGridModel::kDays - 1);
    setCurrentIndex(m_model.index(row, column));
    if (columns == 0)
        m_rowBegan = column;
    Q_EMIT hintChanged({});
}

void DiaryGrid::nextRow()
{
    const int row = (currentIndex().row() + 1) % m_model.rowCount();
    setCurrentIndex(m_model.index(row, m_rowBegan));
}

void DiaryGrid::takeKey(const QString& text)
{
    const QModelIndex cell = currentIndex();
    const bool mayBeTen = text == u"0" && m_one.isValid() && DiaryGridModel::isScore(cell.row());
    // The last day has no next cell to go on to, so a nought after its one belongs to it.
    m_typing = mayBeTen && m_one == cell ? u"10"_s : text;
    m_one = text == u"1" ? QPersistentModelIndex(cell) : QPersistentModelIndex();
    if (!finishTyping())
        return;
    move(0, 1);
    if (mayBeTen && cell != currentIndex())
        Q_EMIT hintChanged(tr("1 on one day and 0 on the next. A 10 is typed with X"));
}

void DiaryGrid::takeText(const QString& text)
{
    const QModelIndex cell = currentIndex();
    if (text.compare(u"r"_s, Qt::CaseInsensitive) == 0) {
        confirmRest();
        return;
    }
    if (m_model.isClosed(cell.row(), cell.column())) {
        Q_EMIT hintChanged(DiaryGridModel::closedText(cell.row()));
        return;
    }
    const bool isTen =
        DiaryGridModel::isScore(cell.row()) && text.compare(u"x"_s, Qt::CaseInsensitive) == 0;
    if (DiaryGridModel::takesOneKey(cell.row())) {
        takeKey(isTen ? u"10"_s : text);
        return;
    }
    m_typing += text;
    m_wrong = false;
    Q_EMIT hintChanged({});
    update(cell);
}

void DiaryGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QTableView::keyPressEvent(event);
        return;
    }
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const QModelIndex cell = currentIndex();
    if (event->text() != u"0")
        m_one = QPersistentModelIndex();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (finishTyping()) {
            move(0, (event->key() == Qt::Key_Left) == isRtl ? 1 : -1);
            m_rowBegan = currentIndex().column();
        }
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (finishTyping())
            move(event->key() == Qt::Key_Up ? -1 : 1, 0);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (finishTyping()) {
            move(0, event->key() == Qt::Key_Home ? -DiaryGridModel::kDays : DiaryGridModel::kDays);
            m_rowBegan = currentIndex().column();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (finishTyping())
            nextRow();
        return;
    case Qt::Key_Space:
        if (DiaryGridModel::isTick(cell.row())) {
            dropTyping();
            m_model.toggleDone(cell.row(), cell.column());
            return;
        }
        if (finishTyping())
            move(0, 1);
        return;
    case Qt::Key_Escape:
        if (m_typing.isEmpty())
            break;
        dropTyping();
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        m_wrong = false;
        Q_EMIT hintChanged({});
        if (!m_typing.isEmpty())
            m_typing.chop(1);
        else
            m_model.enter(cell.row(), cell.column(), {});
        update(cell);
        return;
    default:
        break;
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        takeText(event->text());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace ach
