// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/shell/achilleastyle.h"
#include "ui/shell/focusring.h"
#include "ui/shell/glyphs.h"
#include "ui/shell/wheelguard.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QPointer>
#include <QWidget>

namespace ach {

Theme::Scheme systemScheme()
{
    // Asked once, before our own palette hides that of the desktop. Qt 6.4 has no
    // QStyleHints::colorScheme().
    static const Theme::Scheme scheme = [] {
        const QPalette palette = QGuiApplication::palette();
        const bool dark = palette.color(QPalette::WindowText).lightness()
            > palette.color(QPalette::Window).lightness();
        return dark ? Theme::Scheme::Dark : Theme::Scheme::Light;
    }();
    return scheme;
}

void applyAppearance(QApplication& application, SchemeChoice choice, int textPercent,
                     bool lessMotion)
{
    const Theme::Scheme system = systemScheme();
    Theme::setScheme(choice == SchemeChoice::System     ? system
                         : choice == SchemeChoice::Dark ? Theme::Scheme::Dark
                                                        : Theme::Scheme::Light);
    Theme::setTextPercent(textPercent);

    auto* style = qobject_cast<AchilleaStyle*>(QApplication::style());
    if (style == nullptr) {
        style = new AchilleaStyle;
        QApplication::setStyle(style); // takes it over
        new FocusRing(&application);
        new WheelGuard(&application);
    }
    static const int systemFlash = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(lessMotion ? 0 : systemFlash);
    style->setLessMotion(lessMotion);
    QApplication::setFont(Theme::font(Theme::Type::Body));
    QApplication::setFont(Theme::font(Theme::Type::Body, QFont::DemiBold), "QPushButton");
    for (const char* small :
         {"QMenu", "QMenuBar", "QStatusBar", "QTabBar", "QHeaderView", "QToolTip", "QTipLabel"})
        QApplication::setFont(Theme::font(Theme::Type::Small), small);

    const QPalette palette = Theme::palette();
    QApplication::setPalette(palette);
    QPalette lists = palette;
    lists.setColor(QPalette::Highlight, Theme::color(Theme::AccentWeak));
    lists.setColor(QPalette::HighlightedText, Theme::color(Theme::Text));
    QApplication::setPalette(lists, "QAbstractItemView");
    QApplication::setWindowIcon(Glyphs::windowIcon());

    // Qt tells a widget only of changes to its own palette and font; one with inks of its own hears
    // nothing.
    QEvent themeChange(QEvent::ThemeChange);
    QList<QPointer<QWidget>> widgets; // a page may make its rows anew when it hears of the change
    for (QWidget* const widget : QApplication::allWidgets())
        widgets.append(widget);
    for (const QPointer<QWidget>& widget : widgets) {
        if (widget)
            QApplication::sendEvent(widget, &themeChange);
    }
}

} // namespace ach
