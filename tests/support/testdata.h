// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace ach::test {

/// The rows of a JSON table under tests/data. A table that is missing, broken or empty fails the
/// test.
inline QJsonArray tableRows(const char* path)
{
    QFile file(QStringLiteral(ACHILLEA_TEST_DATA "/") + QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "no table " << path;
        return {};
    }
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    EXPECT_FALSE(rows.isEmpty()) << path;
    return rows;
}

} // namespace ach::test
