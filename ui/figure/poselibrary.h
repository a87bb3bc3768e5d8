// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/figure/figuremotion.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ach {

/// All motions of resources/figure/poses.json.
class PoseLibrary {
public:
    /// Fault::Corrupt with the place when a value is missing or out of its range.
    static Result<PoseLibrary> fromJson(const QByteArray& json);
    /// The library that ships with the program; its file is checked by the tests.
    static const PoseLibrary& builtIn();

    const FigureMotion* find(const QString& id) const;
    const std::vector<FigureMotion>& motions() const { return m_motions; }

private:
    std::vector<FigureMotion> m_motions;
};

} // namespace ach
