// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttestlog.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    // Also when ctest only asks for the names of the tests.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    ::testing::InitGoogleTest(&argc, argv);
    ach::test::installStrictTestLog();
    return RUN_ALL_TESTS();
}
