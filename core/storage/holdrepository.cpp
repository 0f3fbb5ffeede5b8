// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/holdrepository.h"

#include "storage/query.h"

namespace jaego {

namespace {

Hold readHold(sql::Query &query)
{
    Hold hold;
    hold.id = query.text();
    const auto channel = channelFromString(query.text());
    const QString listing = query.text();
    if (channel && !listing.isEmpty())
        hold.listing = ListingKey{ *channel, listing };
    hold.sku = query.text();
    hold.reason = query.text();
    hold.who = query.text();
    hold.since = query.time();
    hold.until = query.time();
    hold.atMost = query.maybeUnits();
    hold.atMostFrom = query.time();
    return hold;
}

} // namespace

HoldRepository::HoldRepository(Database &database) : m_db(database)
{
}

Status HoldRepository::add(const Hold &hold)
{
    return sql::execute(m_db,
                        "INSERT INTO holds (id, channel, external_id, sku, reason, who, since, until,"
                        " at_most, at_most_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        hold.id, hold.listing ? nameOf(hold.listing->channel) : QString(),
                        hold.listing ? hold.listing->externalId : QString(), hold.sku, hold.reason, hold.who,
                        hold.since, hold.until, hold.atMost, hold.atMostFrom);
}

Result<bool> HoldRepository::lift(const QString &id, const QString &who, const QDateTime &at)
{
    sql::Query query(m_db,
                     "UPDATE holds SET lifted_at = ?, lifted_by = ? WHERE id = ? AND lifted_at IS NULL"
                     " AND (until IS NULL OR until > ?)");
    if (auto done = query.run(at, who, id, at); !done)
        return done.error();
    return query.changed() > 0;
}

Result<QList<Hold>> HoldRepository::open(const QDateTime &at) const
{
    return sql::collect<Hold>(
        m_db,
        "SELECT id, channel, external_id, sku, reason, who, since, until, at_most, at_most_from"
        " FROM holds"
        " WHERE lifted_at IS NULL AND (until IS NULL OR until > ?) ORDER BY id",
        readHold, at);
}

} // namespace jaego
