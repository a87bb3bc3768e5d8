// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patientrowdelegate.h"

#include "ui/patients/patientlistmodel.h"
#include "ui/patients/recordtext.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/sparkline.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ach {
namespace {

constexpr int kShape = 16;
constexpr int kSparkWidth = 62;
constexpr int kChevronRoom = 24;

const PatientListModel& modelOf(const QModelIndex& index)
{
    return static_cast<const PatientListModel&>(*index.model());
}

QString shortSide(Side side)
{
    switch (side) {
    case Side::Left:
        return QCoreApplication::translate("ach::PatientRowDelegate", "L", "left side");
    case Side::Right:
        return QCoreApplication::translate("ach::PatientRowDelegate", "R", "right side");
    case Side::Both:
        return QCoreApplication::translate("ach::PatientRowDelegate", "L+R", "both sides");
    }
    Q_UNREACHABLE();
    return {};
}

/// Paints `first` and behind it `second` in one line; what does not fit is cut from the end of the
/// first.
void paintTwo(QPainter& painter, const QRect& room, const QString& first, const QFont& firstFont,
              Theme::Token firstInk, const QString& second)
{
    const QFont secondFont = Theme::font(Theme::Type::Small);
    const int secondWidth =
        second.isEmpty() ? 0 : QFontMetrics(secondFont).horizontalAdvance(second) + Space::x2;
    const QFontMetrics metrics(firstFont);
    const QString shown = metrics.elidedText(first, Qt::ElideRight, room.width() - secondWidth);
    painter.setFont(firstFont);
    painter.setPen(Theme::color(firstInk));
    const auto direction = painter.layoutDirection();
    const auto align = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(room, static_cast<int>(align) | Qt::TextSingleLine, shown);
    if (second.isEmpty())
        return;
    const int used = metrics.horizontalAdvance(shown) + Space::x1 + 1;
    const QRect rest =
        direction == Qt::RightToLeft ? room.adjusted(0, 0, -used, 0) : room.adjusted(used, 0, 0, 0);
    painter.setFont(secondFont);
    painter.setPen(Theme::color(Theme::Text2));
    painter.drawText(rest, static_cast<int>(align) | Qt::TextSingleLine, second);
}

} // namespace

Light lightOf(RecordState state)
{
    switch (state) {
    case RecordState::RedFlagOpen:
    case RecordState::AboveLimit:
    case RecordState::MorningWorse:
        return Light::Stop;
    case RecordState::WatchMorning:
        return Light::Care;
    case RecordState::CarryOn:
        return Light::Go;
    case RecordState::IntakeUnfinished:
    case RecordState::MorningMissing:
    case RecordState::NotJudged:
    case RecordState::NoPlan:
    case RecordState::NothingNoted:
    case RecordState::NoDiaryYet:
    case RecordState::NoEpisode:
        return Light::Unknown;
    }
    Q_UNREACHABLE();
    return Light::Unknown;
}

PatientColumns::PatientColumns(int rowWidth)
{
    const QFontMetrics metrics(Theme::font(Theme::Type::Small, QFont::DemiBold));
    chevronWidth = kChevronRoom;
    chevron = rowWidth - chevronWidth;
    painWidth = kSparkWidth;
    pain = chevron - painWidth - Space::x2;
    sideWidth = metrics.horizontalAdvance(shortSide(Side::Both)) + Space::x2;
    side = pain - sideWidth - Space::x1;
    text = Space::x3 + kShape + Space::x3;
    textWidth = side - text - Space::x1;
}

void PatientRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const PatientListModel& model = modelOf(index);
    const PatientSummary& summary = model.summary(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const QRect row = option.rect;
    painter->fillRect(row,
                      Theme::color(selected      ? Theme::AccentWeak
                                       : hovered ? Theme::Surface2
                                                 : Theme::Surface));
    const auto place = [&row, &option](int fromStart, int width, int top, int height) {
        return QStyle::visualRect(option.direction, row,
                                  QRect(row.left() + fromStart, row.top() + top, width, height));
    };
    if (selected)
        painter->fillRect(place(0, 3, 0, row.height()), Theme::color(Theme::Accent));

    Glyphs::paintLight(*painter, place(Space::x3, kShape, (row.height() - kShape) / 2, kShape),
                       lightOf(summary.state));

    const QFont nameFont = Theme::font(Theme::Type::Body, QFont::DemiBold);
    const QFont lineFont = Theme::font(Theme::Type::Small);
    const PatientColumns columns(row.width());
    const int nameHeight = QFontMetrics(nameFont).height();
    const int lineHeight = QFontMetrics(lineFont).height();
    const int top = (row.height() - nameHeight - lineHeight) / 2;
    const auto age = model.age(index.row());
    paintTwo(*painter, place(columns.text, columns.textWidth, top, nameHeight),
             model.patient(index.row()).name, nameFont, Theme::Text,
             age ? QString::number(*age) : QString());
    paintTwo(*painter, place(columns.text, columns.textWidth, top + nameHeight, lineHeight),
             RecordText::standing(summary), lineFont, Theme::Text2, {});
    if (summary.episode) {
        painter->setFont(Theme::font(Theme::Type::Small, QFont::DemiBold));
        painter->setPen(Theme::color(Theme::Text));
        painter->drawText(place(columns.side, columns.sideWidth, 0, row.height()), Qt::AlignCenter,
                          shortSide(summary.episode->side));
    }
    Sparkline::paint(*painter, place(columns.pain, columns.painWidth, (row.height() - 24) / 2, 24),
                     summary.weeklyMorningPain, 0, 10);
    const QRectF chevron = place(columns.chevron, columns.chevronWidth, 0, row.height());
    Paint::chevron(*painter, chevron.center(), 4, option.direction == Qt::RightToLeft ? 180 : 0,
                   Theme::color(Theme::Text3));
    Paint::hairline(*painter, row.bottomLeft(), row.bottomRight(), Theme::color(Theme::Border));
    painter->restore();
}

QSize PatientRowDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                   const QModelIndex& /*index*/) const
{
    const int lines = QFontMetrics(Theme::font(Theme::Type::Body, QFont::DemiBold)).height()
        + QFontMetrics(Theme::font(Theme::Type::Small)).height();
    return {300, lines + Space::x2 + 2};
}

bool PatientRowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                   const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(),
                       RecordText::state(modelOf(index).summary(index.row()).state), view);
    return true;
}

} // namespace ach
