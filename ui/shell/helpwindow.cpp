// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tokenwidget.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize{560, 620};

/// Keys side by side.
class KeyCaps final : public TokenWidget {
public:
    KeyCaps(QStringList keys, QWidget* parent) : TokenWidget(parent), m_keys(std::move(keys))
    {
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        int width = 0;
        int height = 0;
        for (const QString& key : m_keys) {
            const QSize cap = Paint::keyCapSize(key);
            width += cap.width() + (width > 0 ? Space::x1 : 0);
            height = std::max(height, cap.height());
        }
        return {width, height};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        int x = 0;
        for (const QString& key : m_keys) {
            const int width = Paint::keyCapSize(key).width();
            Paint::keyCap(
                painter,
                QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height())), key,
                false);
            x += width + Space::x1;
        }
    }

private:
    QStringList m_keys;
};

} // namespace

HelpWindow::HelpWindow(const PageHelp& help, const QList<KeyHelp>& general, QWidget* window)
    : QDialog(window)
{
    setObjectName(u"help"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(help.title.isEmpty() ? tr("Keys") : tr("Help: %1").arg(help.title));

    auto* area = new QScrollArea(this);
    area->setObjectName(u"helpText"_s);
    area->setAccessibleName(windowTitle());
    area->setAccessibleDescription(help.text);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto* page = new QWidget(area);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Space::x6, Space::x5, Space::x6, Space::x3);
    column->setSpacing(Space::x2);
    if (!help.title.isEmpty()) {
        column->addWidget(new TextLabel(help.title, Theme::Type::H1, Theme::Text, page));
        column->addWidget(new TextLabel(help.text, Theme::Type::Body, Theme::Text, page));
    }
    addKeys(*column, tr("Keys on this screen"), help.keys);
    // Where the page gives a key a meaning of its own, that is the only one.
    QList<KeyHelp> others = general;
    others.removeIf([&help](const KeyHelp& key) {
        return std::ranges::any_of(help.keys,
                                   [&key](const KeyHelp& own) { return own.keys == key.keys; });
    });
    addKeys(*column, tr("Keys everywhere"), others);
    column->addStretch(1);
    area->setWidget(page);

    auto* close = new ActionButton(ActionButton::Role::Secondary, tr("Close"), this);
    close->setObjectName(u"closeHelp"_s);
    close->setAccessibleName(tr("Close"));
    close->setKeyCap(Paint::keyText(QKeySequence(Qt::Key_Escape)));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(area, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Space::x6, Space::x2, Space::x6, Space::x4);
    foot->addStretch(1);
    foot->addWidget(close);
    outer->addLayout(foot);
    resize(kSize.boundedTo(window->size()));
    close->setFocus();
}

HelpWindow::~HelpWindow() = default;

void HelpWindow::addKeys(QVBoxLayout& column, const QString& title, const QList<KeyHelp>& keys)
{
    if (keys.isEmpty())
        return;
    QWidget* const page = column.parentWidget();
    auto* heading = new TextLabel(title, Theme::Type::H3, Theme::Text, page);
    heading->setContentsMargins(0, Space::x3, 0, 0);
    column.addWidget(heading);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::x4);
    grid->setVerticalSpacing(Space::x2);
    grid->setColumnStretch(1, 1);
    for (const KeyHelp& key : keys) {
        const int row = grid->rowCount();
        auto* caps = new KeyCaps(key.keys, page);
        caps->setAccessibleName(key.keys.join(u' '));
        grid->addWidget(caps, row, 0, Qt::AlignLeading | Qt::AlignVCenter);
        grid->addWidget(new TextLabel(key.does, Theme::Type::Body, Theme::Text, page), row, 1);
    }
    grid->setColumnMinimumWidth(0, 150);
    column.addLayout(grid);
}

void HelpWindow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), Theme::color(Theme::Surface));
}

} // namespace ach
