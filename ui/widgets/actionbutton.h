// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/glyphs.h"

#include <QKeySequence>
#include <QPushButton>

#include <optional>

namespace ach {

/// A push button that shows an icon, its text and its shortcut as a key cap. Its size follows the
/// text.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    /// Quiet is a link in the accent; Subtle is a quiet action in the ink of secondary text.
    enum class Role { Primary, Secondary, Quiet, Subtle };
    enum class Height { Small = 28, Normal = 34, Large = 42 };

    ActionButton(Role role, const QString& text, QWidget* parent);
    ~ActionButton() override;

    void setRole(Role role);
    Role role() const { return m_role; }
    void setHeightClass(Height height);
    /// A name of Icons; the ink follows the role. An icon alone needs a tool tip and an accessible
    /// name.
    void setIconName(const char* name);
    void setTrailingIconName(const char* name);
    /// A traffic-light shape in place of the icon.
    void setLight(std::optional<Light> light);
    /// The shortcut, which the cap then shows. Unlike setShortcut() it survives setText().
    void setKey(const QKeySequence& key);
    /// A cap without a shortcut, where the page itself handles the key.
    void setKeyCap(const QString& text);
    void setKeyCapVisible(bool visible);
    /// Without padding before the content, so that a link stands in line with the text above it.
    void setFlush(bool flush);
    /// Hides QAbstractButton::setText(), which drops the shortcut.
    void setText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QSize contentSize(bool withCap) const;
    QString capText() const;
    Theme::Token ink() const;
    QFont textFont() const;
    int padding() const;
    int iconSide() const;

    Role m_role;
    Height m_height = Height::Normal;
    const char* m_icon = nullptr;
    const char* m_trailing = nullptr;
    std::optional<Light> m_light;
    QKeySequence m_key;
    QString m_cap;
    bool m_capVisible = true;
    bool m_flush = false;
};

} // namespace ach
