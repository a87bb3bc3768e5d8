// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secretbytes.h"
#include "tests/support/stricttestlog.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    ach::test::installStrictTestLog();
    if (!ach::initialiseVault())
        return 1;
    return RUN_ALL_TESTS();
}
