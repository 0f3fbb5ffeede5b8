// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QHash>
#include <QJsonObject>

namespace jaego {

/// Tokens in the keychain; where it refuses, in <data-dir>/tokens (0600, flushed to
/// disk) after one warning. Of two copies the one saved later counts. The keychain
/// is not owned and outlives it.
class PersistentTokenStore final : public TokenStore {
public:
    PersistentTokenStore(SecretStore &keychain, const QString &dataFolder);

    Task<Result<std::optional<Entry>>> load(QString name) override;
    Task<Status> save(QString name, Entry entry) override;

private:
    [[nodiscard]] Result<QJsonObject> readFile() const;
    [[nodiscard]] Status writeFile(const QJsonObject &all) const;
    [[nodiscard]] Status saveToFile(const QString &name, const QJsonObject &stored);
    void forgetInFile(const QString &name) const;

    SecretStore &m_keychain;
    QString m_path;
    bool m_warned = false;
};

/// Forgets everything with the process: practice mode and tests.
class MemoryTokenStore final : public TokenStore {
public:
    Task<Result<std::optional<Entry>>> load(QString name) override;
    Task<Status> save(QString name, Entry entry) override;

private:
    QHash<QString, Entry> m_entries;
};

} // namespace jaego
