// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"

namespace ach {

/// What an account may do.
enum class Role { Owner, Therapist, Reception, ReadOnly };

inline constexpr Codes kRoleCodes{
    std::array{std::pair<Role, const char*>{Role::Owner, "owner"},
               std::pair<Role, const char*>{Role::Therapist, "therapist"},
               std::pair<Role, const char*>{Role::Reception, "reception"},
               std::pair<Role, const char*>{Role::ReadOnly, "read_only"}}};

/// A person who works in the clinic. The name and the profession stand readable in keys.json,
/// because the lock page asks "who is working" before anything is opened.
struct Account {
    AccountId id;
    QString name;
    QString profession;
    Role role = Role::Therapist;

    friend bool operator==(const Account&, const Account&) = default;
};

} // namespace ach
