// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordheader.h"

#include "ui/shell/painting.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAvatar = 38;
constexpr int kMargin = 20;

QString initials(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString text = words.first().left(1);
    if (words.size() > 1)
        text += words.last().left(1);
    return text.toUpper();
}

} // namespace

RecordHeader::RecordHeader(QWidget* parent)
    : TokenWidget(parent), m_name(new TextLabel({}, Theme::Type::H2, Theme::Text, this)),
      m_detail(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_chipRow(new QHBoxLayout), m_actionRow(new QHBoxLayout),
      m_note(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_more(new ActionButton(ActionButton::Role::Secondary, {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin + kAvatar + Space::x4, 6, kMargin, 7);
    row->setSpacing(Space::x3);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(Space::x2);
    first->addWidget(m_name, 0, Qt::AlignBaseline);
    first->addWidget(m_detail, 1, Qt::AlignBaseline);
    words->addLayout(first);
    words->addLayout(m_chipRow);
    m_chipRow->setSpacing(6);
    m_chipRow->addStretch(1);
    row->addLayout(words, 1);
    m_actionRow->setSpacing(Space::x3);
    row->addLayout(m_actionRow);
    m_actionRow->addWidget(m_note);
    m_actionRow->addWidget(m_more);
    for (TextLabel* label : {m_name, m_detail, m_note})
        label->setWordWrap(false);
    m_name->setMinimumWidth(0);
    m_detail->setMinimumWidth(0);
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->hide();
    m_more->hide();
    m_more->setObjectName(u"more"_s);
    m_more->setIconName("overflow-menu");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(62);
    RecordHeader::refresh();
    connect(m_more, &QPushButton::clicked, this, &RecordHeader::openMore);
}

RecordHeader::~RecordHeader() = default;

void RecordHeader::setPerson(const QString& name, const QString& detail)
{
    m_fullName = name;
    m_fullDetail = detail;
    setAccessibleName(name);
    setAccessibleDescription(detail);
    fit();
    update();
}

void RecordHeader::setChips(const QList<ChipText>& chips)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const ChipText& text : chips) {
        auto* chip = new Chip(text.text, text.tone, this);
        m_chipRow->insertWidget(static_cast<int>(m_chips.size()), chip);
        m_chips.append(chip);
    }
    fit();
}

void RecordHeader::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    fit();
}

ActionButton* RecordHeader::addButton(ActionButton::Role role, const char* icon,
                                      const QString& text, const QKeySequence& key)
{
    auto* button = new ActionButton(role, text, this);
    button->setIconName(icon);
    if (!key.isEmpty())
        button->setKey(key);
    if (text.isEmpty() && button->toolTip().isEmpty())
        button->setToolTip(Paint::keyText(key));
    m_actionRow->insertWidget(m_actionRow->indexOf(m_more), button);
    m_buttons.append(button);
    auto* hiddenKey = new QShortcut(key, this);
    hiddenKey->setEnabled(false);
    connect(hiddenKey, &QShortcut::activated, button, [button] { button->click(); });
    m_hiddenKeys.append(hiddenKey);
    fit();
    return button;
}

void RecordHeader::clearButtons()
{
    qDeleteAll(m_hiddenKeys);
    m_hiddenKeys.clear();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    fit();
}

QSize RecordHeader::minimumSizeHint() const
{
    return {320, std::max(62, layout()->sizeHint().height())};
}

void RecordHeader::fit()
{
    int chips = 0;
    for (const Chip* chip : std::as_const(m_chips))
        chips += chip->sizeHint().width() + 6;
    const QFontMetrics names(m_name->font());
    const int words =
        std::min(std::max(names.horizontalAdvance(m_fullName) + 1, chips), width() / 2);
    const int room = width() - 2 * kMargin - kAvatar - Space::x4 - Space::x3 - words
        - (m_note->text().isEmpty() ? 0 : m_note->sizeHint().width() + Space::x3);
    int needed = 0;
    for (const ActionButton* button : std::as_const(m_buttons))
        needed += button->sizeHint().width() + Space::x3;
    const bool overflow = needed > room && m_buttons.size() > 1;
    int left = overflow ? room - m_more->sizeHint().width() - Space::x3 : room;
    // From the end: the last action is the main one and always stays.
    bool full = false;
    int taken = 0;
    for (qsizetype index = m_buttons.size() - 1; index >= 0; --index) {
        ActionButton* const button = m_buttons.at(index);
        left -= button->sizeHint().width() + Space::x3;
        full = full || (overflow && left < 0 && index < m_buttons.size() - 1);
        button->setVisible(!full);
        taken += full ? 0 : button->sizeHint().width() + Space::x3;
        m_hiddenKeys.at(index)->setEnabled(full && button->isEnabled());
    }
    m_more->setVisible(overflow && full);
    if (overflow && full)
        taken += m_more->sizeHint().width() + Space::x3;
    fitWords(room + words - taken);
}

void RecordHeader::fitWords(int room)
{
    const QFontMetrics names(m_name->font());
    const QString name = names.elidedText(m_fullName, Qt::ElideRight, std::max(room, kAvatar));
    m_name->setText(name);
    m_name->setToolTip(name == m_fullName ? QString() : m_fullName);
    const int left = room - names.horizontalAdvance(name) - Space::x2;
    const QFontMetrics facts(m_detail->font());
    const QString detail = facts.elidedText(m_fullDetail, Qt::ElideRight, std::max(left, 0));
    m_detail->setText(detail);
    m_detail->setToolTip(detail == m_fullDetail ? QString() : m_fullDetail);
}

void RecordHeader::openMore()
{
    QMenu menu(this);
    for (ActionButton* const button : std::as_const(m_buttons)) {
        if (!button->isHidden())
            continue;
        const QString name = button->text().isEmpty() ? button->accessibleName() : button->text();
        QAction* action = menu.addAction(name, button, [button] { button->click(); });
        action->setEnabled(button->isEnabled());
    }
    const QSize size = menu.sizeHint();
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : m_more->width() - size.width();
    menu.exec(m_more->mapToGlobal(QPoint(x, m_more->height() + Space::x1)));
}

void RecordHeader::refresh()
{
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(tr("More actions"));
    const int words = kMargin + kAvatar + Space::x4;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? kMargin : words, 6, mirrored ? words : kMargin, 7);
    fit();
}

bool RecordHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return TokenWidget::event(event);
}

void RecordHeader::resizeEvent(QResizeEvent* event)
{
    TokenWidget::resizeEvent(event);
    fit();
}

void RecordHeader::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Surface));
    Paint::hairline(painter, rect().bottomLeft(), rect().bottomRight(),
                    Theme::color(Theme::Border));
    const QRect disc = QStyle::visualRect(
        layoutDirection(), rect(), QRect(kMargin, (height() - kAvatar) / 2, kAvatar, kAvatar));
    Paint::panel(painter, disc, kAvatar / 2.0, Theme::color(Theme::AccentWeak), QColor());
    QFont font = Theme::font(Theme::Type::Body, QFont::DemiBold);
    font.setPointSizeF(10.5); // the disc does not grow with the text
    painter.setFont(font);
    painter.setPen(Theme::color(Theme::Accent));
    painter.drawText(disc, Qt::AlignCenter, initials(m_fullName));
}

} // namespace ach
