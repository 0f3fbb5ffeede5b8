// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bcrypt.h"

#include <crypt.h>

#include <memory>

namespace jaego {

std::optional<QByteArray> bcryptHash(const QByteArray &password, const QByteArray &salt)
{
    const auto work = std::make_unique<crypt_data>(); // 32 kB: not for the stack
    const char *hash = crypt_r(password.constData(), salt.constData(), work.get());
    // A refusal is a string that begins with '*' and is never a hash.
    if (hash == nullptr || hash[0] == '*')
        return std::nullopt;
    QByteArray result(hash);
    if (result.size() != 60)
        return std::nullopt;
    return result;
}

} // namespace jaego
