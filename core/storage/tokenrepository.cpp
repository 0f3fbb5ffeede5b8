// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tokenrepository.h"

#include "storage/query.h"

namespace jaego {

Result<std::optional<StoredToken>> TokenRepository::load(const QString &name) const
{
    return sql::first<StoredToken>(
        m_db, "SELECT value, expires_at, seed_hash FROM team_tokens WHERE name = ?",
        [](sql::Query &query) {
            StoredToken token;
            token.value = query.text();
            token.expiresAt = query.time();
            token.seedHash = query.blob();
            return token;
        },
        name);
}

Status TokenRepository::save(const QString &name, const StoredToken &token)
{
    return sql::execute(m_db,
                        "INSERT INTO team_tokens (name, value, expires_at, seed_hash) VALUES (?,?,?,?)"
                        " ON CONFLICT (name) DO UPDATE SET value = excluded.value,"
                        " expires_at = excluded.expires_at, seed_hash = excluded.seed_hash",
                        name, token.value, token.expiresAt, token.seedHash);
}

} // namespace jaego
