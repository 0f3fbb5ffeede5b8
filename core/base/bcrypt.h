// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace jaego {

/// bcrypt of `password` with a whole salt ("$2a$04$" + 22 characters), 60 characters; nullopt when
/// the salt is none. Whose bcrypt it is, CMake decides (JAEGO_BCRYPT): libxcrypt's where that is the C
/// library's own, Botan's on Windows and macOS. Nothing else of Jaego knows either.
[[nodiscard]] std::optional<QByteArray> bcryptHash(const QByteArray &password, const QByteArray &salt);

} // namespace jaego
