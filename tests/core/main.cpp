// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttestlog.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    ach::test::installStrictTestLog();
    return RUN_ALL_TESTS();
}
