// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttestlog.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    ::testing::InitGoogleTest(&argc, argv);
    ach::test::installStrictTestLog();
    return RUN_ALL_TESTS();
}
