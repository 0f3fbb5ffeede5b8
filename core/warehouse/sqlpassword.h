// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "secrets/secretstore.h"

namespace jaego {

/// The password of a database. Many need none (a socket, a file, a data source that holds it): a keychain
/// that cannot be read is news only when the database then refuses.
struct SqlPassword {
    Secret value;
    QString trouble; ///< why it could not be read

    /// The refusal of a database, with why there was no password to show.
    [[nodiscard]] Error explained(Error error) const
    {
        if (error.kind == Error::Kind::Auth && !trouble.isEmpty())
            error.message += QLatin1Char(' ') + trouble;
        return error;
    }
};

inline Task<SqlPassword> readSqlPassword(SecretStore *secrets)
{
    const Result<Secret> read = co_await secrets->read(secretnames::warehouseToken);
    SqlPassword password;
    if (read)
        password.value = *read;
    else
        password.trouble = read.error().message;
    co_return password;
}

} // namespace jaego
