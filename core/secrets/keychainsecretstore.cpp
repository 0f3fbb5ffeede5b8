// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "secrets/secretstores.h"

#include <qt6keychain/keychain.h>

#include <memory>

namespace jaego {

namespace {

template <typename Job>
using OwnedJob = std::unique_ptr<Job, QScopedPointerDeleteLater>;

template <typename Job>
OwnedJob<Job> makeJob(const QString &service, const QString &key)
{
    OwnedJob<Job> job(new Job(service));
    job->setAutoDelete(false);
    job->setKey(key);
    return job;
}

/// A job may answer inside start(): what waits for it is connected before.
OneShot start(QKeychain::Job *job)
{
    OneShot finished;
    QObject::connect(job, &QKeychain::Job::finished, job, [finished] { finished.fire(); });
    job->start();
    return finished;
}

/// Names the secret, never its value.
Error failed(const QString &name, const QKeychain::Job &job)
{
    return Error(Error::Kind::Config, QStringLiteral("secrets.keychain"),
                 QStringLiteral(
                     "The system keychain cannot be used for %1: %2. Set JAEGO_SECRET_%1 in the environment "
                     "where there is no keychain.")
                     .arg(name, job.errorString()));
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service) : m_service(std::move(service))
{
}

Task<Result<Secret>> KeychainSecretStore::read(QString name)
{
    const auto job = makeJob<QKeychain::ReadPasswordJob>(m_service, name);
    const OneShot finished = start(job.get());
    co_await finished.wait();
    if (job->error() == QKeychain::EntryNotFound)
        co_return Secret();
    if (job->error() != QKeychain::NoError)
        co_return failed(name, *job);
    co_return Secret(job->textData());
}

Task<Status> KeychainSecretStore::write(QString name, Secret value)
{
    const auto job = makeJob<QKeychain::WritePasswordJob>(m_service, name);
    job->setTextData(value.reveal());
    const OneShot finished = start(job.get());
    co_await finished.wait();
    if (job->error() != QKeychain::NoError)
        co_return failed(name, *job);
    qCInfo(lcSecrets) << "stored in the keychain:" << name;
    co_return Done{};
}

Task<Status> KeychainSecretStore::remove(QString name)
{
    const auto job = makeJob<QKeychain::DeletePasswordJob>(m_service, name);
    const OneShot finished = start(job.get());
    co_await finished.wait();
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
        co_return failed(name, *job);
    co_return Done{};
}

Task<Result<QString>> KeychainSecretStore::origin(QString name)
{
    auto value = co_await read(name);
    if (!value)
        co_return value.error();
    co_return value->isEmpty() ? QString() : QStringLiteral("keychain");
}

} // namespace jaego
