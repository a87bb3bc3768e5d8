// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include <QSet>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

TEST(ShortcutsTest, GivesEachKeyToOneCommand)
{
    QSet<QString> keys;
    for (const Command command : Shortcuts::all()) {
        EXPECT_FALSE(Shortcuts::text(command).isEmpty());
        keys.insert(Shortcuts::key(command).toString());
    }

    EXPECT_EQ(keys.size(), Shortcuts::all().size());
}

TEST(ShortcutsTest, WritesTheTextOfAMenuWithoutItsMarks)
{
    EXPECT_EQ(Shortcuts::plainText(u"&Open a clinic…"_s), u"Open a clinic");
    EXPECT_EQ(Shortcuts::plainText(u"&Lock\tCtrl+L"_s), u"Lock");
    EXPECT_EQ(Shortcuts::plainText(u"Strength && &load"_s), u"Strength & load");
}

} // namespace ach
