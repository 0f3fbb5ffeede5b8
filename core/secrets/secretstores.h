// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QHash>

#include <memory>
#include <optional>

namespace jaego {

/// The system keychain (Secret Service, KWallet, Keychain, Credential Manager), service "jaego".
/// Without one every call answers at once with a Config error; one that is silent (a question to
/// unlock it that nobody answers) gives the same after `patienceMs`, and later calls wait less
/// until it speaks again: a program that ends does not wait for it.
class KeychainSecretStore final : public SecretStore {
public:
    explicit KeychainSecretStore(QString service = QStringLiteral("jaego"), int patienceMs = 30'000);

    Task<Result<Secret>> read(QString name) override;
    Task<Status> write(QString name, Secret value) override;
    Task<Status> remove(QString name) override;
    Task<Result<QString>> origin(QString name) override;

private:
    template <typename Job>
    Task<std::optional<Error>> run(std::shared_ptr<Job> job, QString name);

    QString m_service;
    int m_patienceMs;
    bool m_silent = false; ///< the last call had no answer
};

/// JAEGO_SECRET_<NAME>, for machines without a keychain. Read only.
class EnvironmentSecretStore final : public SecretStore {
public:
    EnvironmentSecretStore(); ///< hides all of them at once, whichever is asked for first
    Task<Result<Secret>> read(QString name) override;
    Task<Status> write(QString name, Secret value) override;
    Task<Status> remove(QString name) override;
    Task<Result<QString>> origin(QString name) override;
};

/// Forgets everything with the process: practice mode and tests.
class MemorySecretStore final : public SecretStore {
public:
    Task<Result<Secret>> read(QString name) override;
    Task<Status> write(QString name, Secret value) override;
    Task<Status> remove(QString name) override;
    Task<Result<QString>> origin(QString name) override;

private:
    QHash<QString, Secret> m_values;
};

/// The upper store wins where it has a value; what is written or removed goes to the
/// lower one. Neither is owned; both outlive it.
class LayeredSecretStore final : public SecretStore {
public:
    LayeredSecretStore(SecretStore &upper, SecretStore &lower);

    Task<Result<Secret>> read(QString name) override;
    Task<Status> write(QString name, Secret value) override;
    Task<Status> remove(QString name) override;
    Task<Result<QString>> origin(QString name) override;

private:
    SecretStore &m_upper;
    SecretStore &m_lower;
};

} // namespace jaego
