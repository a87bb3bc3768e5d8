// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/servicecontext.h"
#include "core/storage/exercisemarkrepository.h"

namespace ach {

/// Keeps what the account that acts marks in the library. A mark is each person's own bookmark: it
/// says nothing of a patient and changes nothing for anybody else. Like a draft, and unlike an
/// exercise of the clinic, which others work with, it has no audit entry: the log would grow by how
/// people find their way and not by what they did. That an exercise is in a programme stands in the
/// audit of the programme.
class ExerciseMarkService {
public:
    explicit ExerciseMarkService(const ServiceContext& context) : m_context(context) { }

    Result<QHash<QString, ExerciseMark>> marks() const;
    Status setFavourite(const QString& exercise, bool favourite);
    /// The account puts the exercise into a programme at this moment.
    Status noteUse(const QString& exercise);

private:
    template<class Change>
    Status change(const QString& exercise, Change change);

    const ServiceContext& m_context;
};

} // namespace ach
