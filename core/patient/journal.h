// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace ach {

/// Something added to a signed note; the note itself never changes.
struct Addendum {
    QString text;
    AccountId author;
    QDateTime writtenAt;

    friend bool operator==(const Addendum&, const Addendum&) = default;
};

/// A journal note in the four SOAP parts. A draft until it is signed (KNGF record guideline,
/// docs/clinical-rules.md).
struct Note {
    struct Signature {
        AccountId account;
        QDateTime at;
        friend bool operator==(const Signature&, const Signature&) = default;
    };

    NoteId id;
    EpisodeId episode;
    std::optional<VisitId> visit;
    QString subjective;
    QString objective;
    QString analysis;
    QString plan;
    AccountId author;
    QDateTime createdAt;
    std::optional<Signature> signature;
    QList<Addendum> addenda;

    bool isSigned() const { return signature.has_value(); }
    bool isEmpty() const
    {
        return subjective.trimmed().isEmpty() && objective.trimmed().isEmpty()
            && analysis.trimmed().isEmpty() && plan.trimmed().isEmpty();
    }
    friend bool operator==(const Note&, const Note&) = default;
};

} // namespace ach
