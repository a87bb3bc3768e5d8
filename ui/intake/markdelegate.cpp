// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/markdelegate.h"

#include "ui/intake/markglyph.h"
#include "ui/intake/marklistmodel.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

constexpr int kBadge = 24;
constexpr int kBin = 34; // the smallest target for a finger

QDoubleSpinBox* makeField(QWidget* parent, int least, int most)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setDecimals(1);
    field->setRange(least / 10.0, most / 10.0);
    field->setSingleStep(0.1);
    field->setFont(Theme::font(Theme::Type::Small));
    return field;
}

int millimetres(const QDoubleSpinBox* field)
{
    return static_cast<int>(std::lround(field->value() * 10));
}

void paintBin(QPainter& painter, const QRect& target, const QColor& color)
{
    const QPointF c = QRectF(target).center();
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(c + QPointF(-6, -4), c + QPointF(6, -4));
    painter.drawPolyline(QPolygonF{c + QPointF(-2.2, -4), c + QPointF(-2.2, -6.3),
                                   c + QPointF(2.2, -6.3), c + QPointF(2.2, -4)});
    painter.drawPolyline(QPolygonF{c + QPointF(-4.6, -4), c + QPointF(-4.2, 6.2),
                                   c + QPointF(4.2, 6.2), c + QPointF(4.6, -4)});
    painter.drawLine(c + QPointF(-1.5, -1.2), c + QPointF(-1.4, 3.5));
    painter.drawLine(c + QPointF(1.5, -1.2), c + QPointF(1.4, 3.5));
}

} // namespace

MarkEditor::MarkEditor(QWidget* parent)
    : QWidget(parent), m_height(makeField(this, MarkHeight::kMin, MarkHeight::kMax)),
      m_extent(makeField(this, MarkExtent::kMin, MarkExtent::kMax))
{
    m_height->setObjectName(u"markHeight"_s);
    m_height->setAccessibleName(tr("Height above the heel bone in centimetres"));
    m_extent->setObjectName(u"markExtent"_s);
    m_extent->setAccessibleName(tr("Length along the tendon in centimetres"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::x3, Space::x1, Space::x3, Space::x1);
    layout->setSpacing(Space::x2);
    const auto addField = [&](const QString& text, QDoubleSpinBox* field) {
        auto* label = new QLabel(text, this);
        label->setFont(Theme::font(Theme::Type::Caption));
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field, 1);
    };
    addField(tr("Height"), m_height);
    addField(tr("Length"), m_extent);
    auto* unit = new QLabel(tr("cm"), this);
    unit->setFont(Theme::font(Theme::Type::Caption));
    layout->addWidget(unit);
    setAutoFillBackground(true);
    setFocusProxy(m_height);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* from, const QWidget* to) {
                if (from && isAncestorOf(from) && !(to && isAncestorOf(to)))
                    emit left();
            });
}

void MarkEditor::setValues(MarkHeight height, MarkExtent extent)
{
    m_height->setValue(height.value() / 10.0);
    m_extent->setValue(extent.value() / 10.0);
    m_height->selectAll();
}

MarkHeight MarkEditor::height() const
{
    m_height->interpretText();
    return *MarkHeight::from(std::clamp(millimetres(m_height), MarkHeight::kMin, MarkHeight::kMax));
}

MarkExtent MarkEditor::extent() const
{
    m_extent->interpretText();
    return *MarkExtent::from(std::clamp(millimetres(m_extent), MarkExtent::kMin, MarkExtent::kMax));
}

void MarkEditor::keyPressEvent(QKeyEvent* event)
{
    // The delegate has seen Enter already; the list must not open the next editor with it.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

QRect MarkDelegate::binRect(const QRect& row, Qt::LayoutDirection direction)
{
    return QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter,
                               {kBin, qMin(kBin, row.height())},
                               row.adjusted(Space::x1, 0, -Space::x1, 0));
}

void MarkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(row,
                      Theme::color(chosen        ? Theme::AccentWeak
                                       : hovered ? Theme::Surface2
                                                 : Theme::Surface));
    if (index.row() > 0) {
        painter->setPen(QPen(Theme::color(Theme::Border), 0));
        painter->drawLine(QLineF(row.topLeft(), row.topRight()));
    }

    const QRect inner = row.adjusted(Space::x3, 0, -Space::x3, 0);
    const QRect badge = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                            {kBadge, kBadge}, inner);
    const auto kind = static_cast<MarkKind>(index.data(MarkListModel::KindRole).toInt());
    painter->setPen(QPen(MarkGlyph::color(kind), 2));
    painter->setBrush(Theme::color(Theme::Surface));
    painter->drawEllipse(QRectF(badge).adjusted(1, 1, -1, -1));
    painter->setPen(Theme::color(Theme::Text));
    painter->setFont(Theme::font(Theme::Type::Caption, QFont::Bold));
    painter->drawText(badge, Qt::AlignCenter,
                      QLocale().toString(index.data(MarkListModel::NumberRole).toInt()));

    const QRect bin = binRect(row, option.direction);
    paintBin(*painter, bin, Theme::color(chosen || hovered ? Theme::Text2 : Theme::Text3));

    const int before = kBadge + Space::x3;
    const int after = kBin;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect words =
        inner.adjusted(mirrored ? after : before, 0, mirrored ? -before : -after, 0);
    const QFont titleFont = Theme::font(Theme::Type::Body, QFont::DemiBold);
    const QFont detailFont = Theme::font(Theme::Type::Caption);
    const QFontMetrics title(titleFont);
    const QFontMetrics detail(detailFont);
    const int top = words.center().y() - (title.height() + detail.height()) / 2;
    const auto drawLine = [&](const QFont& font, const QFontMetrics& metrics, Theme::Token color,
                              int y, const QString& text) {
        painter->setFont(font);
        painter->setPen(Theme::color(color));
        painter->drawText(QRect(words.left(), y, words.width(), metrics.height()),
                          Qt::AlignLeading | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, words.width()));
    };
    drawLine(titleFont, title, Theme::Text, top, index.data(Qt::DisplayRole).toString());
    drawLine(detailFont, detail, Theme::Text2, top + title.height(),
             index.data(MarkListModel::DetailsRole).toString());

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(Theme::color(Theme::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), Radius::small, Radius::small);
    }
    painter->restore();
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                             const QModelIndex& /*index*/) const
{
    const int text = QFontMetrics(Theme::font(Theme::Type::Body, QFont::DemiBold)).height()
        + QFontMetrics(Theme::font(Theme::Type::Caption)).height();
    return {200, qMax(52, text + Space::x4)};
}

QWidget* MarkDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& /*index*/) const
{
    auto* editor = new MarkEditor(parent);
    connect(editor, &MarkEditor::left, this, [this, editor] {
        auto* self =
            const_cast<MarkDelegate*>(this); // NOLINT: createEditor() is const, its signals are not
        emit self->commitData(editor);
        emit self->closeEditor(editor);
    });
    return editor;
}

void MarkDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const MarkListModel*>(index.model());
    auto* fields = qobject_cast<MarkEditor*>(editor);
    if (list && fields)
        fields->setValues(list->markAt(index.row()).mark.height,
                          list->markAt(index.row()).mark.extent);
}

void MarkDelegate::setModelData(QWidget* editor, QAbstractItemModel* /*model*/,
                                const QModelIndex& index) const
{
    if (const auto* fields = qobject_cast<MarkEditor*>(editor))
        emit edited(index.row(), fields->height(), fields->extent());
}

bool MarkDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                               const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease
        && binRect(option.rect, option.direction)
               .contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
        emit removeRequested(index.row());
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace ach
