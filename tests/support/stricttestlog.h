// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ach::test {

/// Turns every Qt warning, critical message and failed check of Qt into a failure of the running
/// test.
void installStrictTestLog();

/// Lets warnings that contain `text` pass until the end of the scope, and fails when none came.
class ExpectedWarning {
public:
    explicit ExpectedWarning(const char* text);
    ExpectedWarning(const ExpectedWarning&) = delete;
    ExpectedWarning& operator=(const ExpectedWarning&) = delete;
    ~ExpectedWarning();
};

} // namespace ach::test
