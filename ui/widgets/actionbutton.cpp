// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include "ui/shell/icons.h"
#include "ui/shell/painting.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 7;

} // namespace

ActionButton::ActionButton(Role role, const QString& text, QWidget* parent)
    : QPushButton(parent), m_role(role)
{
    setRole(role);
    setText(text);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

ActionButton::~ActionButton() = default;

void ActionButton::setRole(Role role)
{
    m_role = role;
    setProperty("achRole",
                role == Role::Primary         ? u"primary"_s
                    : role == Role::Secondary ? u"secondary"_s
                                              : u"quiet"_s);
    update();
}

void ActionButton::setHeightClass(Height height)
{
    m_height = height;
    updateGeometry();
}

void ActionButton::setIconName(const char* name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void ActionButton::setTrailingIconName(const char* name)
{
    m_trailing = name;
    updateGeometry();
    update();
}

void ActionButton::setLight(std::optional<Light> light)
{
    m_light = light;
    updateGeometry();
    update();
}

void ActionButton::setKey(const QKeySequence& key)
{
    m_key = key;
    setShortcut(key);
    updateGeometry();
    update();
}

void ActionButton::setKeyCap(const QString& text)
{
    m_cap = text;
    updateGeometry();
    update();
}

void ActionButton::setKeyCapVisible(bool visible)
{
    m_capVisible = visible;
    updateGeometry();
    update();
}

void ActionButton::setFlush(bool flush)
{
    m_flush = flush;
    updateGeometry();
    update();
}

void ActionButton::setText(const QString& text)
{
    QPushButton::setText(text);
    if (!m_key.isEmpty())
        setShortcut(m_key);
    updateGeometry();
}

QString ActionButton::capText() const
{
    if (!m_capVisible)
        return {};
    return m_cap.isEmpty() && !text().isEmpty() ? Paint::keyText(m_key) : m_cap;
}

Theme::Token ActionButton::ink() const
{
    if (!isEnabled())
        return Theme::Disabled;
    switch (m_role) {
    case Role::Primary:
        return Theme::OnAccent;
    case Role::Quiet:
        return Theme::Accent;
    case Role::Secondary:
    case Role::Subtle: // Text2 looks like a button that can do nothing
        return Theme::Text;
    }
    Q_UNREACHABLE();
    return Theme::Text;
}

QFont ActionButton::textFont() const
{
    const Theme::Type type = m_height == Height::Small ? Theme::Type::Small : Theme::Type::Body;
    QFont font = Theme::font(type, m_role == Role::Subtle ? QFont::Normal : QFont::DemiBold);
    if (m_height == Height::Large)
        font.setPointSizeF(Theme::font(Theme::Type::H3).pointSizeF());
    return font;
}

int ActionButton::padding() const
{
    return m_height == Height::Small ? 10 : m_height == Height::Large ? 20 : 14;
}

int ActionButton::iconSide() const
{
    return m_height == Height::Small ? 16 : 18;
}

QSize ActionButton::contentSize(bool withCap) const
{
    const QFontMetrics metrics(textFont());
    int width = 0;
    const auto add = [&width](int part) { width += part + (width > 0 ? kGap : 0); };
    if (m_icon != nullptr || m_light)
        add(iconSide());
    if (!text().isEmpty())
        add(metrics.size(Qt::TextShowMnemonic, text()).width());
    if (m_trailing != nullptr)
        add(iconSide());
    if (const QString cap = capText(); withCap && !cap.isEmpty())
        add(Paint::keyCapSize(cap).width());
    return {width, metrics.height()};
}

QSize ActionButton::sizeHint() const
{
    const QSize content = contentSize(true);
    const int height = std::max(static_cast<int>(m_height), content.height() + 12);
    if (text().isEmpty() && capText().isEmpty())
        return {std::max(height, content.width() + 14), height};
    return {content.width() + (m_flush ? 1 : 2) * padding(), height};
}

QSize ActionButton::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    // Where room is short, the key cap goes before the text.
    return {hint.width() - contentSize(true).width() + contentSize(false).width(), hint.height()};
}

bool ActionButton::event(QEvent* event)
{
    // Enter presses the button that has the keyboard, like Space; Qt does so in dialogs only.
    if (event->type() == QEvent::KeyPress && isEnabled()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && !(key->modifiers() & ~Qt::KeypadModifier)) {
            click();
            return true;
        }
    }
    const bool done = QPushButton::event(event);
    if (event->type() == QEvent::ThemeChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
    return done;
}

void ActionButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);

    const QString cap = capText();
    const bool showCap = !cap.isEmpty() && width() >= sizeHint().width();
    const QSize content = contentSize(showCap);
    int x = m_flush ? 0 : (width() - content.width()) / 2;
    const auto next = [&](int partWidth) {
        const QRect part(x, 0, partWidth, height());
        x += partWidth + kGap;
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const auto squared = [this](QRect part) {
        const QPoint middle = part.center();
        part.setSize({iconSide(), iconSide()});
        part.moveCenter(middle);
        return part;
    };
    const auto drawIcon = [&](const char* name) {
        painter.drawPixmap(
            squared(next(iconSide())),
            Icons::pixmap(QString::fromLatin1(name), iconSide(), ink(), devicePixelRatioF()));
    };
    if (m_light)
        Glyphs::paintLight(painter, squared(next(iconSide())).adjusted(1, 1, -1, -1), *m_light);
    else if (m_icon != nullptr)
        drawIcon(m_icon);
    if (!text().isEmpty()) {
        painter.setFont(textFont());
        painter.setPen(Theme::color(ink()));
        const int width = painter.fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        painter.drawText(next(width), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic,
                         text());
    }
    if (m_trailing != nullptr)
        drawIcon(m_trailing);
    if (showCap)
        Paint::keyCap(painter, next(Paint::keyCapSize(cap).width()), cap,
                      m_role == Role::Primary && isEnabled());
}

} // namespace ach
