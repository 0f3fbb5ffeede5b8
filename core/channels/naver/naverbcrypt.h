// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace jaego {

/// bcrypt of `password` with a whole salt ("$2a$04$" + 22 characters), 60
/// characters; nullopt when the platform refuses the salt. The one place that
/// knows the platform's bcrypt: another system brings another .cpp.
[[nodiscard]] std::optional<QByteArray> bcryptHash(const QByteArray &password, const QByteArray &salt);

} // namespace jaego
