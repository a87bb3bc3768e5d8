// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QGuiApplication>
#include <QImage>

#include <gtest/gtest.h>

namespace ach {
namespace {

using namespace Qt::StringLiterals;

/// The names of the table of icons in the design.
const char* const kNames[] = {"user-others",
                              "user-identity",
                              "view-task",
                              "view-media-playlist",
                              "documentation",
                              "document-multiple",
                              "configure",
                              "system-lock-screen",
                              "object-locked",
                              "object-unlocked",
                              "list-add-user",
                              "system-users",
                              "edit-find",
                              "view-filter",
                              "view-visible",
                              "view-hidden",
                              "list-add",
                              "list-remove",
                              "edit-delete",
                              "document-edit",
                              "edit-undo",
                              "edit-redo",
                              "go-next",
                              "go-previous",
                              "go-down",
                              "go-up",
                              "handle-sort",
                              "transform-move",
                              "overflow-menu",
                              "view-calendar",
                              "document-print",
                              "document-print-preview",
                              "document-save",
                              "folder-new",
                              "document-open-folder",
                              "document-export",
                              "document-save-all",
                              "view-history",
                              "globe",
                              "contrast",
                              "videoclip-amarok",
                              "media-playback-start",
                              "media-playback-pause",
                              "media-skip-backward",
                              "media-skip-forward",
                              "media-playlist-repeat",
                              "object-flip-horizontal",
                              "chronometer",
                              "view-fullscreen",
                              "zoom-in",
                              "zoom-out",
                              "zoom-fit-page",
                              "measure",
                              "office-chart-line",
                              "help-about",
                              "view-preview",
                              "go-home",
                              "dialog-information",
                              "dialog-warning",
                              "dialog-error",
                              "dialog-positive",
                              "window-close"};

/// The colour of the pixel with the most ink.
QColor ink(const QImage& image)
{
    QColor strongest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() > strongest.alpha())
                strongest = color;
        }
    }
    return strongest;
}

} // namespace

TEST(IconsTest, DrawsEveryIconOfTheDesign)
{
    for (const char* name : kNames) {
        EXPECT_TRUE(Icons::exists(QString::fromLatin1(name))) << name;
        for (const int size : {16, 18}) {
            const QImage image =
                Icons::pixmap(QString::fromLatin1(name), size, Theme::Text, 1).toImage();
            EXPECT_GT(ink(image).alpha(), 60) << name << " at " << size;
        }
    }
}

TEST(IconsTest, TakesTheInkOfTheSchemeOfTheMoment)
{
    const QIcon icon = Icons::icon("document-print", Theme::Text);

    const QColor light = ink(icon.pixmap(22).toImage());
    Theme::setScheme(Theme::Scheme::Dark);
    const QColor dark = ink(icon.pixmap(22).toImage());
    Theme::setScheme(Theme::Scheme::Light);

    EXPECT_LT(light.lightness(), 60);
    EXPECT_GT(dark.lightness(), 200);
}

TEST(IconsTest, GreysADisabledIcon)
{
    const QIcon icon = Icons::icon("document-print", Theme::Text);

    EXPECT_NE(ink(icon.pixmap(22, QIcon::Disabled).toImage()), ink(icon.pixmap(22).toImage()));
}

TEST(IconsTest, MirrorsBackAndForwardButNeverPlay)
{
    const auto image = [](const char* name) {
        return Icons::pixmap(QString::fromLatin1(name), 22, Theme::Text, 1).toImage();
    };
    const QImage next = image("go-next");
    const QImage play = image("media-playback-start");

    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage nextMirrored = image("go-next");
    const QImage playMirrored = image("media-playback-start");
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);

    EXPECT_NE(nextMirrored, next);
    EXPECT_EQ(playMirrored, play);
}

} // namespace ach
