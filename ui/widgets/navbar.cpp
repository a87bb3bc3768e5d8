// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navbar.h"

#include "ui/shell/painting.h"
#include "ui/widgets/navitem.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 196;
constexpr int kWidest = 230;
constexpr int kCollapsed = 52;
constexpr int kLogo = 28;

} // namespace

NavBar::NavBar(QWidget* parent)
    : WindowRail(parent), m_header(new QWidget(this)), m_logo(new QLabel(m_header)),
      m_clinic(new TextLabel({}, Theme::Type::Small, Theme::Text, m_header)),
      m_place(new TextLabel({}, Theme::Type::Caption, Theme::Text2, m_header)),
      m_sections(new QVBoxLayout),
      m_recordsTitle(new TextLabel({}, Theme::Type::Caption, Theme::Text3, this)),
      m_records(new QVBoxLayout), m_bottom(new QVBoxLayout),
      m_status(new TrafficLight(Light::Unknown, {}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x2, Space::x3, Space::x2 + 1, Space::x3);
    column->setSpacing(0);
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins(6, 0, 6, Space::x3);
    header->setSpacing(Space::x2);
    header->addWidget(m_logo, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_clinic);
    words->addWidget(m_place);
    header->addLayout(words, 1);
    m_clinic->setType(Theme::Type::Small, QFont::DemiBold);
    m_recordsTitle->setType(Theme::Type::Caption, QFont::DemiBold);
    m_recordsTitle->setContentsMargins(Space::x2, Space::x3, Space::x2, Space::x1);
    m_recordsTitle->hide();
    for (QVBoxLayout* part : {m_sections, m_records, m_bottom})
        part->setSpacing(2);
    column->addWidget(m_header);
    column->addLayout(m_sections);
    column->addWidget(m_recordsTitle);
    column->addLayout(m_records);
    column->addStretch(1);
    column->addSpacing(Space::x2 + 1);
    column->addLayout(m_bottom);
    column->addSpacing(Space::x2);
    auto* status = new QHBoxLayout;
    status->setContentsMargins(Space::x2, 0, Space::x2, 0);
    status->addWidget(m_status);
    column->addLayout(status);
    m_status->setQuiet(true);
    m_status->setShapeSize(15);
    m_status->hide();
    NavBar::refresh();
    applyCollapsed();
}

NavBar::~NavBar() = default;

void NavBar::setHeader(const QString& clinic, const QString& place)
{
    m_clinic->setText(clinic);
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty() && !isCollapsed());
    m_logo->setToolTip(clinic);
}

NavItem* NavBar::addItem(QVBoxLayout* column, const QString& id, const char* icon,
                         const QString& text, const QKeySequence& key)
{
    auto* item = new NavItem(icon, text, this);
    item->setObjectName(id);
    item->setShortcut(key);
    item->setCollapsed(isCollapsed());
    column->addWidget(item);
    connect(item, &QPushButton::clicked, this, [this, id] {
        showCurrent(); // the owner decides whether the section changes
        emit activated(id);
    });
    m_items.insert(id, item);
    applyCollapsed();
    return item;
}

void NavBar::addSection(const QString& id, const char* icon, const QString& text,
                        const QKeySequence& key)
{
    addItem(m_sections, id, icon, text, key);
}

void NavBar::addBottomItem(const QString& id, const char* icon, const QString& text,
                           const QKeySequence& key)
{
    addItem(m_bottom, id, icon, text, key)->setHint(Paint::keyText(key));
}

void NavBar::setText(const QString& id, const QString& text)
{
    if (NavItem* const item = m_items.value(id))
        item->setLabel(text);
    applyCollapsed();
}

void NavBar::setBadge(const QString& id, int count)
{
    if (NavItem* const item = m_items.value(id))
        item->setBadge(count);
}

void NavBar::setCurrent(const QString& id)
{
    m_current = id;
    showCurrent();
}

void NavBar::setCurrentRecord(const QString& id)
{
    m_currentRecord = id;
    showCurrent();
}

void NavBar::showCurrent()
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
        it.value()->setChecked(it.key() == m_current);
    for (auto it = m_recordItems.cbegin(); it != m_recordItems.cend(); ++it)
        it.value()->setChecked(it.key() == m_currentRecord);
}

void NavBar::setRecords(const QList<Record>& records)
{
    for (NavItem* const item : std::as_const(m_recordItems)) {
        item->hide(); // it may be the one that asked, and goes a moment later
        item->deleteLater();
    }
    m_recordItems.clear();
    while (QLayoutItem* const left = m_records->takeAt(0))
        delete left;
    for (const Record& record : records) {
        auto* item = new NavItem("user-identity", record.text, this);
        item->setClosable(true);
        item->setCollapsed(isCollapsed());
        m_records->addWidget(item);
        m_recordItems.insert(record.id, item);
        const QString id = record.id;
        connect(item, &QPushButton::clicked, this, [this, id] {
            showCurrent();
            emit recordActivated(id);
        });
        connect(item, &NavItem::closeRequested, this,
                [this, id] { emit recordCloseRequested(id); });
    }
    m_recordsTitle->setVisible(!records.isEmpty() && !isCollapsed());
    showCurrent();
}

void NavBar::setStatus(Light light, const QString& text)
{
    m_status->setLight(light, text);
    m_status->show();
}

void NavBar::applyCollapsed()
{
    int wanted = kWidth;
    for (const auto* items : {&m_items, &m_recordItems}) {
        for (NavItem* const item : *items) {
            item->setCollapsed(isCollapsed());
            if (items == &m_items && !isCollapsed())
                wanted = std::max(wanted, item->sizeHint().width() + 2 * Space::x2 + 1);
        }
    }
    // The limit grows with the text size, so that large text is not cut more than small text.
    const double scale = Theme::font(Theme::Type::Body).pointSizeF() / 10.5;
    setFixedWidth(isCollapsed() ? kCollapsed : std::min(wanted, static_cast<int>(kWidest * scale)));
    m_clinic->setVisible(!isCollapsed());
    m_place->setVisible(!isCollapsed() && !m_place->text().isEmpty());
    m_recordsTitle->setVisible(!isCollapsed() && !m_recordItems.isEmpty());
    m_status->setWordVisible(!isCollapsed());
    updateGeometry();
}

void NavBar::refresh()
{
    setAccessibleName(tr("Sections"));
    m_recordsTitle->setText(tr("Open records"));
    QPixmap logo(QSize(kLogo, kLogo) * devicePixelRatioF());
    logo.setDevicePixelRatio(devicePixelRatioF());
    logo.fill(Qt::transparent);
    QPainter painter(&logo);
    Glyphs::paintYarrow(painter, QRectF(0, 0, kLogo, kLogo), Theme::color(Theme::Accent));
    painter.end();
    m_logo->setPixmap(logo);
    applyCollapsed();
}

void NavBar::paintEvent(QPaintEvent* event)
{
    WindowRail::paintEvent(event);
    if (m_bottom->count() == 0)
        return;
    QPainter painter(this);
    const int y = m_bottom->geometry().top() - Space::x2;
    Paint::hairline(painter, QPointF(Space::x2, y), QPointF(width() - Space::x2, y),
                    Theme::color(Theme::Border));
}

} // namespace ach
