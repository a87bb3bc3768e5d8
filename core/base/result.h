// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace ach {

/// A value or the reason why there is none. Named like std::expected, which g++ 12 has only in
/// C++23.
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { } // NOLINT: implicit like std::expected
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { } // NOLINT

    bool has_value() const noexcept
    {
        return m_state.index() == 0;
    } // NOLINT: name of std::expected
    explicit operator bool() const noexcept { return has_value(); }

    T& operator*() & { return std::get<0>(m_state); }
    const T& operator*() const& { return std::get<0>(m_state); }
    /// By value, so that a loop over *repository.all() keeps what it walks.
    T operator*() && { return std::get<0>(std::move(m_state)); }
    T* operator->() { return &std::get<0>(m_state); }
    const T* operator->() const { return &std::get<0>(m_state); }

    const Error& error() const { return std::get<1>(m_state); }

    /// Calls `next` with the value, or hands the error on; `next` returns a Result itself.
    template<class Next>
    auto andThen(Next next) const -> std::invoke_result_t<Next, const T&>
    {
        if (!has_value())
            return error();
        return next(**this);
    }

private:
    std::variant<T, Error> m_state;
};

/// The value of a call that returns nothing but may fail.
struct Done { };
using Status = Result<Done>;

} // namespace ach
