// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordtabs.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QShortcut>

namespace ach {

namespace {

constexpr int kShortcuts = 9;

} // namespace

RecordTabs::RecordTabs(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int number = 0; number < kShortcuts; ++number) {
        auto* key =
            new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number)), this);
        connect(key, &QShortcut::activated, this, [this, number] {
            if (number < count() && isTabEnabled(number))
                setCurrentIndex(number);
        });
    }
}

RecordTabs::~RecordTabs() = default;

void RecordTabs::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Surface));
    Paint::hairline(painter, rect().bottomLeft(), rect().bottomRight(),
                    Theme::color(Theme::Border));
    painter.end();
    QTabBar::paintEvent(event);
}

void RecordTabs::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    renumber();
}

void RecordTabs::tabRemoved(int index)
{
    QTabBar::tabRemoved(index);
    renumber();
}

void RecordTabs::renumber()
{
    for (int number = 0; number < std::min(count(), kShortcuts); ++number)
        setTabToolTip(number,
                      QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number))
                          .toString(QKeySequence::NativeText));
}

} // namespace ach
