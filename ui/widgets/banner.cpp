// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/shell/glyphs.h"
#include "ui/shell/painting.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShape = 18;

} // namespace

Banner::Banner(Tone tone, const QString& text, QWidget* parent)
    : TokenWidget(parent), m_tone(tone), m_row(new QHBoxLayout(this)),
      m_text(new TextLabel({}, Theme::Type::Small, Theme::Text, this)),
      m_close(new ActionButton(ActionButton::Role::Quiet, {}, this))
{
    m_row->setContentsMargins(Space::x5 + kShape + Space::x2, Space::x1, Space::x3, Space::x1);
    m_row->setSpacing(Space::x2);
    m_text->setContentsMargins(0, Space::x1, 0, Space::x1); // of more than one line
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_close);
    m_close->setIconName("window-close");
    m_close->setHeightClass(ActionButton::Height::Small);
    m_close->setObjectName(u"close"_s);
    m_close->hide();
    setMinimumHeight(38);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setText(text);
    Banner::refresh();
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

Banner::~Banner() = default;

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Banner::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

ActionButton* Banner::addButton(const QString& text)
{
    auto* button = new ActionButton(ActionButton::Role::Quiet, text, this);
    button->setHeightClass(ActionButton::Height::Small);
    m_row->insertWidget(m_row->indexOf(m_close), button);
    return button;
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::refresh()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    QMargins margins = m_row->contentsMargins();
    const int shape = Space::x5 + kShape + Space::x2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    margins.setLeft(mirrored ? Space::x3 : shape);
    margins.setRight(mirrored ? shape : Space::x3);
    m_row->setContentsMargins(margins);
}

void Banner::paintEvent(QPaintEvent* /*event*/)
{
    const Light light = m_tone == Tone::Info ? Light::Unknown
        : m_tone == Tone::Caution            ? Light::Care
                                             : Light::Stop;
    QPainter painter(this);
    const QColor ground = Theme::color(Glyphs::lightGroundToken(light));
    const bool spansTheWindow = x() == 0;
    if (spansTheWindow) {
        painter.fillRect(rect(), ground);
        Paint::hairline(painter, rect().bottomLeft(), rect().bottomRight(),
                        Theme::color(Theme::Border));
    } else {
        Paint::panel(painter, rect(), Radius::card, ground, Theme::color(Theme::Border));
    }
    const QRect shape = QStyle::visualRect(
        layoutDirection(), rect(), QRect(Space::x5, (height() - kShape) / 2, kShape, kShape));
    if (m_tone != Tone::Info) {
        Glyphs::paintLight(painter, shape, light);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::Info));
    painter.drawEllipse(QRectF(shape).adjusted(1, 1, -1, -1));
    painter.setPen(QPen(Theme::color(Theme::InfoBg), 2, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre = QRectF(shape).center();
    painter.drawPoint(centre + QPointF(0, -4));
    painter.drawLine(centre + QPointF(0, -0.5), centre + QPointF(0, 4));
}

} // namespace ach
