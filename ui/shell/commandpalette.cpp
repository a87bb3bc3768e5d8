// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/icons.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 620;
constexpr int kTop = 88;
constexpr int kRowPadding = 16;
constexpr int kRowsShown = 10;
constexpr int kIcon = 18;

const char* iconOf(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Patient:
        return "user-identity";
    case PaletteEntry::Kind::Setting:
        return "configure";
    case PaletteEntry::Kind::Action:
        break;
    }
    return "go-next";
}

class RowPainter final : public QStyledItemDelegate {
public:
    RowPainter(const PaletteModel& model, QObject* parent)
        : QStyledItemDelegate(parent), m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                   const QModelIndex& /*index*/) const override
    {
        return {0, QFontMetrics(Theme::font(Theme::Type::Body)).height() + kRowPadding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const PaletteEntry& entry = m_model.entry(index.row());
        const QRect room = option.rect.adjusted(Space::x2, 0, -Space::x2, 0);
        const auto visual = [&](const QRect& part) {
            return QStyle::visualRect(option.direction, room, part);
        };
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            Paint::panel(*painter, QRectF(room).adjusted(0, 1, 0, -1), Radius::control,
                         Theme::color(Theme::AccentWeak), {});
        const QRect icon(room.left() + Space::x2, room.center().y() - kIcon / 2, kIcon, kIcon);
        painter->drawPixmap(visual(icon),
                            Icons::pixmap(QString::fromLatin1(iconOf(entry.kind)), kIcon,
                                          Theme::Text2, painter->device()->devicePixelRatioF()));
        int right = room.right() - Space::x2;
        if (!entry.key.isEmpty()) {
            const int width = Paint::keyCapSize(entry.key).width();
            Paint::keyCap(*painter, visual(QRect(right - width, room.top(), width, room.height())),
                          entry.key, false);
            right -= width + Space::x2;
        }
        const int side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)
                                          | Qt::AlignVCenter);
        int left = icon.right() + 1 + Space::x3;
        painter->setFont(Theme::font(Theme::Type::Body));
        painter->setPen(Theme::color(Theme::Text));
        const QString text =
            painter->fontMetrics().elidedText(entry.text, Qt::ElideRight, right - left);
        painter->drawText(visual(QRect(left, room.top(), right - left, room.height())), side, text);
        left += painter->fontMetrics().horizontalAdvance(text) + Space::x3;
        painter->setFont(Theme::font(Theme::Type::Small));
        painter->setPen(Theme::color(Theme::Text2));
        if (right > left)
            painter->drawText(
                visual(QRect(left, room.top(), right - left, room.height())), side,
                painter->fontMetrics().elidedText(entry.detail, Qt::ElideRight, right - left));
        painter->restore();
    }

private:
    const PaletteModel& m_model;
};

} // namespace

CommandPalette::CommandPalette(std::unique_ptr<PaletteModel> model, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_model(std::move(model)),
      m_line(new QLineEdit(this)), m_list(new QListView(this)),
      m_foot(new TextLabel({}, Theme::Type::Caption, Theme::Text3, this))
{
    installAccessibleFacts();
    setObjectName(u"palette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to"));
    setAccessibleName(tr("Go to a patient, an action or a setting"));
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setPlaceholderText(tr("Type a name, an action or a setting"));
    m_line->setAccessibleName(accessibleName());
    m_line->addAction(Icons::icon("edit-find", Theme::Text2), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model.get());
    m_list->setItemDelegate(new RowPainter(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    const int rowHeight = QFontMetrics(Theme::font(Theme::Type::Body)).height() + kRowPadding;
    m_list->setFixedHeight(std::min(kRowsShown * rowHeight, window->height() / 2));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x3, Space::x3, Space::x3, Space::x3);
    column->setSpacing(Space::x2);
    column->addWidget(m_line);
    column->addWidget(m_list);
    column->addWidget(m_foot);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::take);
    search({});

    setFixedWidth(std::min(kWidth, window->width() - 2 * Space::x8));
    adjustSize();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, kTop)));
    m_line->setFocus();
}

CommandPalette::~CommandPalette()
{
    m_list->setModel(nullptr); // the model goes before the list, which is a child
}

QString CommandPalette::accessibleValue() const
{
    return m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
}

void CommandPalette::search(const QString& text)
{
    m_model->setText(text);
    const int count = m_model->rowCount();
    m_foot->setText(count > 0
                        ? tr("↑ ↓ choose · Enter goes there · Esc closes")
                        : tr("Nothing fits “%1”. Type part of a name, an action or a setting.")
                              .arg(text.trimmed()));
    select(0);
}

void CommandPalette::select(int row)
{
    if (m_model->rowCount() == 0)
        return;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
    QAccessibleValueChangeEvent change(this, accessibleValue());
    QAccessible::updateAccessibility(&change);
}

void CommandPalette::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row() + by;
    if (by == 1 || by == -1)
        select((row + count) % count);
    else
        select(row);
}

void CommandPalette::take()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid())
        return;
    const auto run = m_model->entry(chosen.row()).run;
    QWidget* const window = parentWidget();
    close();
    window->activateWindow();
    run(); // after closing, so that the page gets the keyboard
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(kRowsShown);
        return true;
    case Qt::Key_PageUp:
        step(-kRowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::event(QEvent* event)
{
    if (event->type() == QEvent::WindowDeactivate && isVisible())
        close();
    return QDialog::event(event);
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Surface));
    Paint::panel(painter, rect(), 0, {}, Theme::color(Theme::BorderStrong));
}

} // namespace ach
