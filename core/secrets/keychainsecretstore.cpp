// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "base/text.h"
#include "secrets/secretstores.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

namespace jaego {

namespace {

constexpr int kImpatienceMs = 2000; // once it was silent

/// Ends with the last reference, but never while the keychain may still answer it: the
/// library's answer comes to the job's address.
template <typename Job>
std::shared_ptr<Job> makeJob(const QString &service, const QString &key)
{
    std::shared_ptr<Job> job(new Job(service), [](Job *old) {
        if (old->property("ended").toBool())
            old->deleteLater();
        else
            old->setAutoDelete(true);
    });
    job->setAutoDelete(false);
    job->setKey(key);
    return job;
}

/// Names the secret, never its value.
Error failed(const QString &name, const QString &why)
{
    return Error(
        Error::Kind::Config, QStringLiteral("secrets.keychain"),
        Text::tr("The system keychain cannot be used for %1: %2. Set JAEGO_SECRET_%1 in the environment "
                 "where there is no keychain.")
            .arg(name, why));
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, int patienceMs)
    : m_service(std::move(service)), m_patienceMs(patienceMs)
{
}

/// Nothing when the job was done, or there was no such entry.
template <typename Job>
Task<std::optional<Error>> KeychainSecretStore::run(std::shared_ptr<Job> job, QString name)
{
    const OneShot over;
    Job *const raw = job.get();
    // A job may answer inside start(): what waits for it is connected before.
    QObject::connect(raw, &QKeychain::Job::finished, raw, [raw, over] {
        raw->setProperty("ended", true);
        over.fire();
    });
    const int patience = m_silent ? std::min(m_patienceMs, kImpatienceMs) : m_patienceMs;
    QTimer::singleShot(patience, raw, [over] { over.fire(); });
    raw->start();
    co_await over.wait();
    m_silent = !raw->property("ended").toBool();
    if (m_silent)
        co_return failed(
            name,
            Text::tr("it gave no answer within %1 s; it may be waiting to be unlocked").arg(patience / 1000));
    if (raw->error() != QKeychain::NoError && raw->error() != QKeychain::EntryNotFound)
        co_return failed(name, raw->errorString());
    co_return std::nullopt;
}

Task<Result<Secret>> KeychainSecretStore::read(QString name)
{
    const auto job = makeJob<QKeychain::ReadPasswordJob>(m_service, name);
    const std::optional<Error> problem = co_await run(job, name);
    if (problem)
        co_return *problem;
    co_return job->error() == QKeychain::EntryNotFound ? Secret() : Secret(job->textData());
}

Task<Status> KeychainSecretStore::write(QString name, Secret value)
{
    const auto job = makeJob<QKeychain::WritePasswordJob>(m_service, name);
    job->setTextData(value.reveal());
    const std::optional<Error> problem = co_await run(job, name);
    if (problem)
        co_return *problem;
    qCInfo(lcSecrets) << "stored in the keychain:" << name;
    co_return Done{};
}

Task<Status> KeychainSecretStore::remove(QString name)
{
    const auto job = makeJob<QKeychain::DeletePasswordJob>(m_service, name);
    const std::optional<Error> problem = co_await run(job, name);
    if (problem)
        co_return *problem;
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
