// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ach::test {

/// While it lives, files that SQLite opens are on a disk that reads from their first
/// `readableBytes` only: every read further on fails with an input/output error, as a cable that
/// was pulled or a share that went away does.
class FailingDisk {
public:
    explicit FailingDisk(long long readableBytes);
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
};

} // namespace ach::test
