// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/metarepository.h"

#include "storage/query.h"

namespace jaego {

MetaRepository::MetaRepository(Database &database) : m_db(database)
{
}

Status MetaRepository::set(const QString &key, const QString &value)
{
    return sql::execute(m_db,
                        "INSERT INTO meta (name, content) VALUES (?,?)"
                        " ON CONFLICT (name) DO UPDATE SET content = excluded.content",
                        key, value);
}

Status MetaRepository::remove(const QString &key)
{
    return sql::execute(m_db, "DELETE FROM meta WHERE name = ?", key);
}

Result<std::optional<QString>> MetaRepository::value(const QString &key) const
{
    return sql::first<QString>(
        m_db, "SELECT content FROM meta WHERE name = ?", [](sql::Query &query) { return query.text(); }, key);
}

Result<QHash<QString, QString>> MetaRepository::valuesWithPrefix(const QString &prefix) const
{
    sql::Query query(m_db, "SELECT name, content FROM meta WHERE substr(name, 1, length(?)) = ?");
    if (auto done = query.run(prefix, prefix); !done)
        return done.error();
    QHash<QString, QString> values;
    while (query.next()) {
        const QString name = query.text();
        values.insert(name, query.text());
    }
    if (auto ended = query.end(); !ended)
        return ended.error();
    return values;
}

} // namespace jaego
