// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>

#include <optional>

namespace jaego {

struct StoredToken {
    QString value;
    QDateTime expiresAt; ///< UTC; invalid: unknown
    QByteArray seedHash;
};

/// Tokens that rotate, in a team's store: whoever is the engine next goes on with them, for the ones that
/// were there before are void. Only there; a workstation by itself keeps them in its keychain. The server's
/// database must be readable by the engines' role only.
class TokenRepository final {
public:
    explicit TokenRepository(Database &database) : m_db(database) { }

    [[nodiscard]] Result<std::optional<StoredToken>> load(const QString &name) const;
    [[nodiscard]] Status save(const QString &name, const StoredToken &token);

private:
    Database &m_db;
};

} // namespace jaego
