// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"
#include "storage/tokenrepository.h"

namespace jaego {

/// Rotating tokens where every engine of a team finds them. What this workstation's keychain holds from
/// before is the beginning.
class TeamTokenStore final : public TokenStore {
public:
    /// `own`: this workstation's, read where the team has none yet.
    TeamTokenStore(Database *database, std::unique_ptr<TokenStore> own)
        : m_tokens(*database), m_own(std::move(own))
    {
    }

    Task<Result<std::optional<Entry>>> load(QString name) override
    {
        const auto stored = m_tokens.load(name);
        if (!stored)
            co_return stored.error();
        if (!*stored) {
            const Result<std::optional<Entry>> own = co_await m_own->load(name);
            co_return own ? own : Result<std::optional<Entry>>(std::optional<Entry>());
        }
        Entry entry;
        entry.value = Secret((*stored)->value);
        entry.expiresAt = (*stored)->expiresAt;
        entry.seedHash = (*stored)->seedHash;
        co_return std::optional(entry);
    }
    Task<Status> save(QString name, Entry entry) override
    {
        co_return m_tokens.save(name, { entry.value.reveal(), entry.expiresAt, entry.seedHash });
    }

private:
    TokenRepository m_tokens;
    std::unique_ptr<TokenStore> m_own;
};

} // namespace jaego
