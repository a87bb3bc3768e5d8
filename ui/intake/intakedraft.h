// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/patient/patient.h"

#include <QMap>

namespace ach {

/// What was typed into an intake that has no record to belong to yet.
struct IntakeDraft {
    /// Where it is kept (DraftRepository).
    inline static const QString kSubject = QStringLiteral("intake:new");

    Patient person;
    std::optional<Side> side;
    QMap<QString, QString> answers;

    QString toText() const;
    /// Empty when `text` is not the draft of an intake.
    static std::optional<IntakeDraft> fromText(const QString& text);
};

} // namespace ach
