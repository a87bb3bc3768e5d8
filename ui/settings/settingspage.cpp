// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/settingscard.h"
#include "ui/shell/theme.h"
#include "ui/widgets/navitem.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideWidth = 244;
constexpr int kWidestCard = 940;

} // namespace

SettingsPage::SettingsPage(const QList<MakeCard>& cards, QWidget* parent)
    : TokenWidget(parent), m_side(makeSide()), m_area(new QScrollArea(this))
{
    setObjectName(u"settingsPage"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFixedWidth(1);
    row->addWidget(line);
    row->addWidget(m_area, 1);

    auto* ground = new QWidget(m_area);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(Space::x6, Space::x5, Space::x6, Space::x5);
    column->setSpacing(Space::x3);
    auto* groups = static_cast<QVBoxLayout*>(m_side->layout());
    for (const MakeCard& make : cards) {
        SettingsCard* const card = make(ground);
        card->setMaximumWidth(kWidestCard);
        column->addWidget(card);
        m_cards.append(card);
        auto* item = new NavItem(SettingText::icon(card->group()), {}, m_side);
        groups->addWidget(item);
        m_groups.append(item);
        connect(item, &QPushButton::clicked, this,
                [this, group = card->group()] { showGroup(group); });
    }
    groups->addStretch(1);
    column->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(ground);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::followScrolling);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_search, &SearchField::moveDownRequested, this, &SettingsPage::nextHit);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_hits.isEmpty())
            goTo(m_hits.at(m_hit)->setting());
    });
    setFocusProxy(m_search);
    SettingsPage::refresh();
    check(m_cards.first()->group());
}

SettingsPage::~SettingsPage() = default;

QWidget* SettingsPage::makeSide()
{
    auto* side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(Space::x3, Space::x4, Space::x3 + 1, Space::x3);
    column->setSpacing(2);
    m_title = new TextLabel({}, Theme::Type::H1, Theme::Text, side);
    m_search = new SearchField(side);
    m_search->setObjectName(u"settingsSearch"_s);
    m_found = new TextLabel({}, Theme::Type::Caption, Theme::Text2, side);
    m_found->setObjectName(u"settingsFound"_s);
    m_title->setContentsMargins(Space::x1, 0, 0, Space::x1);
    m_found->setContentsMargins(Space::x1, Space::x1, 0, Space::x2);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_found);
    return side;
}

void SettingsPage::goTo(Setting setting)
{
    for (const SettingsCard* const card : std::as_const(m_cards)) {
        for (SettingRow* const row : card->rows()) {
            if (row->setting() != setting)
                continue;
            bringIntoView(*row);
            QWidget* target = row->control();
            if (target->focusPolicy() == Qt::NoFocus)
                target = target->findChild<QPushButton*>();
            if (target != nullptr)
                target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void SettingsPage::storeNow()
{
    for (SettingsCard* const card : std::as_const(m_cards)) {
        if (auto* late = dynamic_cast<StoresLate*>(card))
            late->storeNow();
    }
}

void SettingsPage::search(const QString& text)
{
    m_hits.clear();
    m_hit = 0;
    for (const SettingsCard* const card : std::as_const(m_cards)) {
        for (SettingRow* const row : card->rows()) {
            const bool isHit = SettingText::matches(row->setting(), text);
            row->setHit(isHit);
            if (isHit)
                m_hits.append(row);
        }
    }
    showHits();
    if (!m_hits.isEmpty())
        bringIntoView(*m_hits.first());
}

void SettingsPage::showHits()
{
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty())
        m_found->clear();
    else if (m_hits.isEmpty())
        m_found->setText(tr("No setting is called “%1”.").arg(wanted));
    else
        m_found->setText(
            tr("%n setting(s) found. Enter goes there.", nullptr, static_cast<int>(m_hits.size())));
    m_search->setAccessibleDescription(m_found->text());
}

void SettingsPage::nextHit()
{
    if (m_hits.isEmpty())
        return;
    m_hit = (m_hit + 1) % m_hits.size();
    bringIntoView(*m_hits.at(m_hit));
}

void SettingsPage::bringIntoView(const SettingRow& row)
{
    m_area->widget()->layout()->activate();
    const int top = row.mapTo(m_area->widget(), QPoint(0, 0)).y();
    m_area->ensureVisible(0, top + row.height() / 2, 0, row.height() / 2 + Space::x6);
}

void SettingsPage::showGroup(SettingGroup group)
{
    const auto card = std::ranges::find(m_cards, group, &SettingsCard::group);
    m_area->verticalScrollBar()->setValue((*card)->y() - Space::x5);
    check(group); // near the end of the page the last cards never reach the top
}

void SettingsPage::followScrolling()
{
    const int top = m_area->verticalScrollBar()->value() + Space::x8;
    for (const SettingsCard* const card : std::as_const(m_cards)) {
        if (card->geometry().bottom() > top)
            return check(card->group());
    }
}

void SettingsPage::check(SettingGroup group)
{
    for (qsizetype each = 0; each < m_groups.size(); ++each)
        m_groups.at(each)->setChecked(m_cards.at(each)->group() == group);
}

void SettingsPage::refresh()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    for (qsizetype each = 0; each < m_groups.size(); ++each)
        m_groups.at(each)->setLabel(SettingText::title(m_cards.at(each)->group()));
    if (!m_cards.isEmpty())
        search(m_search->text());
}

void SettingsPage::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Window));
}

} // namespace ach
