// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/tokenstores.h"

#include "base/logging.h"
#include "base/privatefiles.h"
#include "base/text.h"
#include "base/utctime.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace jaego {

namespace {

QString keyOf(const QString &name)
{
    return QStringLiteral("TOKEN_") + name;
}

Error fileError(const QString &path, const QString &words)
{
    return Error(Error::Kind::Storage, QStringLiteral("secrets.tokens"),
                 QStringLiteral("%1: %2").arg(path, words));
}

QJsonObject toJson(const TokenStore::Entry &entry)
{
    return { { QStringLiteral("value"), entry.value.reveal() },
             { QStringLiteral("expires_at"), toIsoUtc(entry.expiresAt) },
             { QStringLiteral("seed_hash"), QString::fromLatin1(entry.seedHash.toHex()) },
             { QStringLiteral("saved_at"), toIsoUtc(QDateTime::currentDateTimeUtc()) } };
}

TokenStore::Entry fromJson(const QJsonObject &stored)
{
    TokenStore::Entry entry;
    entry.value = Secret(stored.value(QStringLiteral("value")).toString());
    entry.expiresAt = fromIsoUtc(stored.value(QStringLiteral("expires_at")).toString());
    entry.seedHash = QByteArray::fromHex(stored.value(QStringLiteral("seed_hash")).toString().toLatin1());
    return entry;
}

/// ISO times of one form compare as text.
QString savedAt(const QJsonObject &stored)
{
    return stored.value(QStringLiteral("saved_at")).toString();
}

} // namespace

PersistentTokenStore::PersistentTokenStore(SecretStore &keychain, const QString &dataFolder)
    : m_keychain(keychain), m_path(dataFolder + QStringLiteral("/tokens"))
{
}

Task<Result<std::optional<TokenStore::Entry>>> PersistentTokenStore::load(QString name)
{
    QJsonObject stored;
    auto kept = co_await m_keychain.read(keyOf(name));
    if (kept && !kept->isEmpty())
        stored = QJsonDocument::fromJson(kept->reveal().toUtf8()).object();
    const auto file = readFile();
    if (!file && stored.isEmpty())
        co_return file.error();
    const QJsonObject inFile = file ? file->value(name).toObject() : QJsonObject();
    if (stored.isEmpty() || savedAt(inFile) > savedAt(stored))
        stored = inFile;
    if (stored.value(QStringLiteral("value")).toString().isEmpty())
        co_return std::optional<Entry>();
    co_return std::optional<Entry>(fromJson(stored));
}

Task<Status> PersistentTokenStore::save(QString name, Entry entry)
{
    const QJsonObject stored = toJson(entry);
    const Secret text(QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
    auto kept = co_await m_keychain.write(keyOf(name), text);
    if (kept) {
        forgetInFile(name);
        co_return kept;
    }
    if (!m_warned) {
        m_warned = true;
        qCWarning(lcSecrets).noquote()
            << "No keychain can be used: tokens are kept in" << m_path << "(readable by this user only).";
    }
    co_return saveToFile(name, stored);
}

Result<QJsonObject> PersistentTokenStore::readFile() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return fileError(m_path, file.errorString());
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsing);
    if (!document.isObject())
        return fileError(m_path, Text::tr("is damaged (%1)").arg(parsing.errorString()));
    return document.object();
}

Status PersistentTokenStore::writeFile(const QJsonObject &all) const
{
    if (auto folder = ensurePrivateFolder(QFileInfo(m_path).absolutePath()); !folder)
        return folder;
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(all).toJson();
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit()) // commit() syncs before it renames
        return fileError(m_path, file.errorString());
    return Done{};
}

Status PersistentTokenStore::saveToFile(const QString &name, const QJsonObject &stored)
{
    const auto file = readFile();
    if (!file) { // a token in hand is worth more than a file nobody can read
        qCWarning(lcSecrets).noquote() << file.error().message << "- it is written anew.";
    }
    QJsonObject all = file ? *file : QJsonObject();
    all.insert(name, stored);
    return writeFile(all);
}

void PersistentTokenStore::forgetInFile(const QString &name) const
{
    const auto file = readFile();
    if (!file || !file->contains(name))
        return;
    QJsonObject all = *file;
    all.remove(name);
    if (all.isEmpty())
        QFile::remove(m_path);
    else if (auto written = writeFile(all); !written)
        qCWarning(lcSecrets).noquote() << written.error().message;
}

Task<Result<std::optional<TokenStore::Entry>>> MemoryTokenStore::load(QString name)
{
    const auto found = m_entries.constFind(name);
    if (found == m_entries.cend())
        co_return std::optional<Entry>();
    co_return std::optional<Entry>(*found);
}

Task<Status> MemoryTokenStore::save(QString name, Entry entry)
{
    m_entries.insert(name, entry);
    co_return Done{};
}

} // namespace jaego
