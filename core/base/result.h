// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace jaego {

/// A value or an Error (std::expected is C++23).
template <typename T>
class [[nodiscard]] Result {
public:
    Result() // QCoro 0.8 wants its task results to be default constructible
        : m_state(Error{})
    {
    }
    Result(T value) // NOLINT(google-explicit-constructor): `return value;`
        : m_state(std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor): `return error;`
        : m_state(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T &value() { return std::get<T>(m_state); }
    [[nodiscard]] const T &value() const { return std::get<T>(m_state); }
    [[nodiscard]] const Error &error() const { return std::get<Error>(m_state); }

    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// The value of an operation that only succeeds or fails.
struct Done {
    bool operator==(const Done &) const = default;
};
using Status = Result<Done>;

} // namespace jaego
