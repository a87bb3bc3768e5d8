// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/personbutton.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 52;
constexpr int kAvatar = 32;

QString initialsOf(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return (words.size() > 1 ? words.first().left(1) + words.last().left(1) : words.first().left(1))
        .toUpper();
}

} // namespace

PersonButton::PersonButton(const Account& account, int number, QWidget* parent)
    : QAbstractButton(parent), m_account(account)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("achFocusRing", true);
    setProperty("achFocusRadius", Radius::smallCard);
    if (number <= 9)
        setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

PersonButton::~PersonButton() = default;

QString PersonButton::secondLine() const
{
    switch (m_account.role) {
    case Role::Owner:
        return m_account.profession.isEmpty() ? tr("clinic owner")
                                              : tr("%1 · clinic owner").arg(m_account.profession);
    case Role::Reception:
        return tr("Front desk, no clinical notes");
    case Role::ReadOnly:
        return tr("%1 · reads only").arg(m_account.profession);
    case Role::Therapist:
        break;
    }
    return m_account.profession;
}

void PersonButton::describe()
{
    setAccessibleName(m_account.name);
    setAccessibleDescription(secondLine());
}

QSize PersonButton::sizeHint() const
{
    const QFontMetrics name(Theme::font(Theme::Type::Body, QFont::DemiBold));
    const QFontMetrics detail(Theme::font(Theme::Type::Small));
    const int words =
        std::max(name.horizontalAdvance(m_account.name), detail.horizontalAdvance(secondLine()));
    const int cap = shortcut().isEmpty()
        ? 0
        : Paint::keyCapSize(Paint::keyText(shortcut())).width() + Space::x3;
    return {Space::x3 + kAvatar + Space::x2 + words + cap + Space::x3,
            std::max(kHeight, name.height() + detail.height() + Space::x3)};
}

void PersonButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    Paint::panel(painter, rect(), Radius::smallCard,
                 Theme::color(chosen             ? Theme::AccentWeak
                                  : underMouse() ? Theme::Surface2
                                                 : Theme::Surface),
                 Theme::color(chosen ? Theme::Accent : Theme::Border), chosen ? 2 : 1);
    const auto placed = [this](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };

    const QRect avatar = placed({Space::x3, (height() - kAvatar) / 2, kAvatar, kAvatar});
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(chosen ? Theme::Accent : Theme::AccentWeak));
    painter.drawEllipse(avatar);
    painter.setFont(Theme::font(Theme::Type::Caption, QFont::DemiBold));
    painter.setPen(Theme::color(chosen ? Theme::OnAccent : Theme::Accent));
    painter.drawText(avatar, Qt::AlignCenter, initialsOf(m_account.name));

    int end = width() - Space::x3;
    if (!shortcut().isEmpty()) {
        const QString key = Paint::keyText(shortcut());
        const QSize size = Paint::keyCapSize(key);
        end -= size.width();
        Paint::keyCap(painter,
                      placed({end, (height() - size.height()) / 2, size.width(), size.height()}),
                      key, false);
        end -= Space::x2;
    }
    const QFont nameFont = Theme::font(Theme::Type::Body, QFont::DemiBold);
    const QFont detailFont = Theme::font(Theme::Type::Small);
    const int left = Space::x3 + kAvatar + Space::x2;
    const int nameHeight = QFontMetrics(nameFont).height();
    const QString detail = secondLine();
    const int block = nameHeight + (detail.isEmpty() ? 0 : QFontMetrics(detailFont).height());
    const int top = (height() - block) / 2;
    const auto line = [&](const QFont& font, Theme::Token ink, int y, const QString& text) {
        painter.setFont(font);
        painter.setPen(Theme::color(ink));
        const QFontMetrics metrics(font);
        painter.drawText(
            placed({left, y, end - left, metrics.height()}),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
            metrics.elidedText(text, Qt::ElideRight, end - left));
    };
    line(nameFont, Theme::Text, top, m_account.name);
    line(detailFont, Theme::Text2, top + nameHeight, detail);
}

void PersonButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
        update();
    }
}

} // namespace ach
