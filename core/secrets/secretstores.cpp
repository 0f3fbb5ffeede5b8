// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretstores.h"

#include "base/text.h"

namespace jaego {

namespace {

QByteArray variableOf(const QString &name)
{
    return "JAEGO_SECRET_" + name.toUtf8();
}

Error readOnly(const QString &name)
{
    return Error(Error::Kind::Config, QStringLiteral("secrets.environment"),
                 Text::tr("%1 comes from the environment; it is changed there.").arg(name));
}

} // namespace

EnvironmentSecretStore::EnvironmentSecretStore()
{
    const QStringList names = secretnames::all();
    for (const QString &name : names)
        hideWord(qEnvironmentVariable(variableOf(name).constData()));
}

Task<Result<Secret>> EnvironmentSecretStore::read(QString name)
{
    co_return Secret(qEnvironmentVariable(variableOf(name).constData()));
}

Task<Status> EnvironmentSecretStore::write(QString name, Secret)
{
    co_return readOnly(name);
}

Task<Status> EnvironmentSecretStore::remove(QString name)
{
    co_return readOnly(name);
}

Task<Result<QString>> EnvironmentSecretStore::origin(QString name)
{
    const bool set = !qEnvironmentVariableIsEmpty(variableOf(name).constData());
    co_return set ? QStringLiteral("environment") : QString();
}

Task<Result<Secret>> MemorySecretStore::read(QString name)
{
    co_return m_values.value(name);
}

Task<Status> MemorySecretStore::write(QString name, Secret value)
{
    m_values.insert(name, value);
    co_return Done{};
}

Task<Status> MemorySecretStore::remove(QString name)
{
    m_values.remove(name);
    co_return Done{};
}

Task<Result<QString>> MemorySecretStore::origin(QString name)
{
    co_return m_values.contains(name) ? QStringLiteral("memory") : QString();
}

LayeredSecretStore::LayeredSecretStore(SecretStore &upper, SecretStore &lower)
    : m_upper(upper), m_lower(lower)
{
}

Task<Result<Secret>> LayeredSecretStore::read(QString name)
{
    auto value = co_await m_upper.read(name);
    if (value && !value->isEmpty())
        co_return value;
    co_return co_await m_lower.read(name);
}

Task<Status> LayeredSecretStore::write(QString name, Secret value)
{
    co_return co_await m_lower.write(name, value);
}

Task<Status> LayeredSecretStore::remove(QString name)
{
    co_return co_await m_lower.remove(name);
}

Task<Result<QString>> LayeredSecretStore::origin(QString name)
{
    auto where = co_await m_upper.origin(name);
    if (where && !where->isEmpty())
        co_return where;
    co_return co_await m_lower.origin(name);
}

} // namespace jaego
