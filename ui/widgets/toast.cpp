// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowest = 320;
constexpr int kWidest = 480;

} // namespace

Toast::Toast(QWidget* host)
    : TokenWidget(host), m_text(new TextLabel({}, Theme::Type::Body, Theme::Text, this)),
      m_action(new ActionButton(ActionButton::Role::Quiet, {}, this)),
      m_second(new ActionButton(ActionButton::Role::Quiet, {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::x4, Space::x2, Space::x2, Space::x2);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_second);
    m_action->setObjectName(u"toastAction"_s);
    m_second->setObjectName(u"toastSecond"_s);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_action->hasFocus() || m_second->hasFocus())
            m_timer.start();
        else
            close();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        emit actionTriggered();
        close();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        emit secondTriggered();
        close();
    });
    host->installEventFilter(this);
    hide();
}

Toast::~Toast() = default;

void Toast::showMessage(const QString& text, const QString& actionText, const QString& secondText)
{
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_second->setText(secondText);
    m_second->setVisible(!secondText.isEmpty());
    setAccessibleName(text);
    m_timer.start();
    show();
    place();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::close()
{
    m_timer.stop();
    hide();
    emit closed();
}

void Toast::place()
{
    const QWidget* host = parentWidget();
    const int room = std::max(host->width() - 2 * Space::x4, 0);
    const int width = std::min(std::clamp(sizeHint().width(), kNarrowest, kWidest), room);
    layout()->activate();
    const int height = std::max(layout()->totalHeightForWidth(width), 50);
    setGeometry((host->width() - width) / 2, host->height() - height - Space::x6, width, height);
}

void Toast::enterEvent(QEnterEvent* /*event*/)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent* /*event*/)
{
    m_timer.start();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return TokenWidget::eventFilter(watched, event);
}

void Toast::refresh()
{
    if (!isHidden())
        place();
}

void Toast::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    Paint::panel(painter, rect(), Radius::smallCard, Theme::color(Theme::Surface),
                 Theme::color(Theme::BorderStrong));
}

} // namespace ach
