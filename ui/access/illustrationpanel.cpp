// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/illustrationpanel.h"

#include "ui/figure/figurepainter.h"
#include "ui/shell/glyphs.h"
#include "ui/shell/painting.h"

#include <QPainter>
#include <QStyle>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 56;
constexpr int kLogo = 48;
constexpr int kLargestCircle = 392;

} // namespace

IllustrationPanel::IllustrationPanel(QWidget* parent) : TokenWidget(parent)
{
    IllustrationPanel::refresh();
}

IllustrationPanel::~IllustrationPanel() = default;

void IllustrationPanel::refresh()
{
    setAccessibleName(tr("Achillea, from intake to return to running"));
}

void IllustrationPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Theme::color(Theme::Sidebar));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int edge = mirrored ? 0 : width() - 1;
    Paint::hairline(painter, QPointF(edge, 0), QPointF(edge, height()),
                    Theme::color(Theme::Border));
    const auto placed = [this](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const int margin = std::min(kMargin, width() / 10);

    Glyphs::paintYarrow(painter, placed({margin, margin, kLogo, kLogo}),
                        Theme::color(Theme::Accent));
    const QFont nameFont = Theme::font(Theme::Type::Display);
    const QFont lineFont = Theme::font(Theme::Type::Body);
    const int textLeft = margin + kLogo + Space::x4;
    const QRect name(textLeft, margin - Space::x1, width() - textLeft - margin,
                     QFontMetrics(nameFont).height());
    painter.setFont(nameFont);
    painter.setPen(Theme::color(Theme::Text));
    painter.drawText(placed(name), start, u"Achillea"_s);
    painter.setFont(lineFont);
    painter.setPen(Theme::color(Theme::Text2));
    painter.drawText(
        placed({textLeft, name.bottom(), name.width(), QFontMetrics(lineFont).height() * 2}),
        static_cast<int>(start) | Qt::TextWordWrap, tr("From intake to return to running"));

    const QString promise =
        tr("Everything stays on this computer. Nothing is sent anywhere, and exercise clips play "
           "without the internet.");
    painter.setFont(Theme::font(Theme::Type::Small));
    const QRect words(margin, 0, width() - 2 * margin, height() - margin);
    const int wordsTop =
        painter
            .boundingRect(words, static_cast<int>(start) | Qt::AlignBottom | Qt::TextWordWrap,
                          promise)
            .top();
    painter.drawText(placed(words), static_cast<int>(start | Qt::AlignBottom) | Qt::TextWordWrap,
                     promise);

    const int top = name.bottom() + 2 * QFontMetrics(lineFont).height() + Space::x6;
    const int room = std::min({kLargestCircle, width() - 2 * margin, wordsTop - Space::x6 - top});
    if (room < 120)
        return;
    const QRectF circle((width() - room) / 2.0, top + (wordsTop - Space::x6 - top - room) / 2.0,
                        room, room);
    painter.setPen(Theme::color(Theme::Border));
    painter.setBrush(Theme::color(Theme::Window));
    painter.drawEllipse(circle);
    if (const FigureMotion* const motion = PoseLibrary::builtIn().find(u"drop_ext"_s)) {
        const QRectF target = circle.adjusted(room * 0.12, room * 0.06, -room * 0.12, -room * 0.08);
        FigurePainter::paintMotion(
            painter, target, *motion, motion->frame(motion->endFrame).pose, FigureArrow::None,
            Theme::scheme() == Theme::Scheme::Dark ? FigureStyle::ScreenDark
                                                   : FigureStyle::ScreenLight,
            false);
    }
}

} // namespace ach
