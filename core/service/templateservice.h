// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programmetemplates.h"
#include "core/service/servicecontext.h"

namespace ach {

/// The plan templates to begin from, and the only way to change the clinic's own. A stored version
/// never changes: saving makes the next one.
class TemplateService {
public:
    explicit TemplateService(const ServiceContext& context) : m_context(context) { }

    /// The built-in templates, then the newest version of each of the clinic's that is not
    /// archived.
    Result<QList<ProgrammeTemplate>> offered() const;
    /// A template by id, built-in or the clinic's; of the clinic's the newest version, archived or
    /// not. NotFound.
    Result<ProgrammeTemplate> find(const QString& id) const;
    /// Every version of a template of the clinic's, the oldest first.
    Result<QList<ProgrammeTemplate>> versions(const QString& id) const;

    /// Stores a copy of `original` as a new template of the clinic's, version 1, called `name` and
    /// returns it. It names what it is based on and no source: its doses are the clinic's from here
    /// on. ValueOutOfRange without a name, or with a dose that cannot be meant.
    Result<ProgrammeTemplate> copy(const ProgrammeTemplate& original, const LocalText& name);
    /// Stores the next version of a template of the clinic's and returns it; one that equals the
    /// newest version is not stored again. Conflict when `plan` was not made from the newest
    /// version, NotFound for a built-in one.
    Result<ProgrammeTemplate> saveVersion(const ProgrammeTemplate& plan);
    Status setArchived(const QString& id, bool archived);

private:
    const ServiceContext& m_context;
};

} // namespace ach
