// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busyoverlay.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>

namespace ach {

using namespace Qt::StringLiterals;

BusyOverlay::BusyOverlay(QWidget* card)
    : TokenWidget(card), m_text(new TextLabel({}, Theme::Type::Small, Theme::Text, this)),
      m_bar(new QProgressBar(this)),
      m_button(new ActionButton(ActionButton::Role::Secondary, {}, this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Space::x4, Space::x2, Space::x4, Space::x2);
    grid->setHorizontalSpacing(Space::x3);
    grid->setVerticalSpacing(Space::x1);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_button, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Space::x2);
    m_button->setHeightClass(ActionButton::Height::Small);
    m_button->setObjectName(u"cancel"_s);
    connect(m_button, &QPushButton::clicked, this, &BusyOverlay::stop);
    card->installEventFilter(this);
    hide();
}

BusyOverlay::~BusyOverlay() = default;

void BusyOverlay::start(const QString& job, bool cancellable)
{
    m_running = true;
    m_cancelling = false;
    m_text->setText(job);
    m_text->setInk(Theme::Text);
    m_bar->setAccessibleName(job);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_button->setEnabled(true);
    m_button->setVisible(cancellable);
    setAccessibleName(job);
    refresh();
    show();
    place();
    raise();
}

void BusyOverlay::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    announceValue();
}

void BusyOverlay::fail(const QString& reason)
{
    m_running = false;
    m_text->setText(reason);
    m_text->setInk(Theme::Danger);
    m_bar->hide();
    m_button->setEnabled(true);
    m_button->show();
    refresh();
    show();
    place();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void BusyOverlay::finish()
{
    m_running = false;
    hide();
}

QString BusyOverlay::accessibleValue() const
{
    if (m_bar->maximum() <= 0)
        return {};
    return tr("%1 percent").arg(100 * m_bar->value() / m_bar->maximum());
}

void BusyOverlay::stop()
{
    if (!m_running) {
        hide();
        emit dismissed();
        return;
    }
    m_cancelling = true;
    m_button->setEnabled(false);
    refresh();
    emit cancelRequested();
}

void BusyOverlay::place()
{
    const QWidget* card = parentWidget();
    const int height = std::max(56, layout()->totalHeightForWidth(card->width() - 2));
    setGeometry(1, card->height() - height - 1, card->width() - 2, height);
}

void BusyOverlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_button->isVisible() && m_button->isEnabled()) {
        stop();
        return;
    }
    TokenWidget::keyPressEvent(event);
}

bool BusyOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return TokenWidget::eventFilter(watched, event);
}

void BusyOverlay::refresh()
{
    m_button->setText(!m_running         ? tr("Close")
                          : m_cancelling ? tr("Stopping\u2026")
                                         : tr("Cancel"));
    m_button->setKeyCap(m_running && !m_cancelling ? tr("Esc") : QString());
}

void BusyOverlay::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    Paint::panel(painter, rect(), Radius::card - 1, Theme::color(Theme::Surface2), QColor());
    Paint::hairline(painter, rect().topLeft(), rect().topRight(), Theme::color(Theme::Border));
}

} // namespace ach
