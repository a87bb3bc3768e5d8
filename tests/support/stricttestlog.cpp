// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttestlog.h"

#include <QString>

#include <gtest/gtest.h>

#include <cstdio>

namespace ach::test {
namespace {

QString expected;
bool expectedSeen = false;

void handle(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message)
{
    if (type == QtDebugMsg || type == QtInfoMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
        return;
    }
    // The offscreen platform tells every window what it cannot do; that says nothing about our
    // code.
    if (message.startsWith(QLatin1StringView("This plugin does not support")))
        return;
    if (!expected.isEmpty() && message.contains(expected)) {
        expectedSeen = true;
        return;
    }
    ADD_FAILURE() << "Qt said: " << qPrintable(message);
}

} // namespace

void installStrictTestLog()
{
    qInstallMessageHandler(handle);
}

ExpectedWarning::ExpectedWarning(const char* text)
{
    expected = QString::fromUtf8(text);
    expectedSeen = false;
}

ExpectedWarning::~ExpectedWarning()
{
    EXPECT_TRUE(expectedSeen) << "expected a warning with: " << qPrintable(expected);
    expected.clear();
}

} // namespace ach::test
