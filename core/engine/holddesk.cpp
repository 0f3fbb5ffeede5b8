// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/holddesk.h"

#include "base/text.h"
#include "base/utctime.h"

namespace jaego {

namespace {

QString subjectOf(const Hold &hold)
{
    return hold.listing ? nameOf(hold.listing->channel) + QLatin1Char(' ') + hold.listing->externalId
                        : hold.sku;
}

AuditEntry entryOf(const Hold &hold)
{
    AuditEntry entry;
    entry.at = hold.since;
    entry.who = hold.who;
    entry.what = QStringLiteral("hold");
    entry.subject = subjectOf(hold);
    entry.why = hold.reason;
    entry.after = hold.until.isValid() ? toIsoUtc(hold.until) : QString();
    return entry;
}

} // namespace

Result<QSet<Sku>> HoldDesk::refresh(const QDateTime &now)
{
    const auto open = m_store->holds.open(now);
    if (!open)
        return open.error();
    m_open = *open;
    return mark(heldNow());
}

Status HoldDesk::place(const QList<Hold> &holds)
{
    Status stored = m_store->db.inTransaction([&]() -> Status {
        for (const Hold &hold : holds) {
            if (auto added = m_store->holds.add(hold); !added)
                return added;
            if (auto written = m_store->audit.append(entryOf(hold)); !written)
                return written;
        }
        return Done{};
    });
    if (!stored)
        return stored;
    m_open += holds;
    (void)mark(heldNow());
    return Done{};
}

Result<QSet<Sku>> HoldDesk::lift(const QString &id, const QString &who, const QString &why,
                                 const QDateTime &now)
{
    const auto found =
        std::find_if(m_open.cbegin(), m_open.cend(), [&id](const Hold &hold) { return hold.id == id; });
    bool lifted = false;
    Status stored = m_store->db.inTransaction([&]() -> Status {
        const auto done = m_store->holds.lift(id, who, now);
        if (!done)
            return done.error();
        lifted = *done;
        if (!lifted || found == m_open.cend())
            return Done{};
        AuditEntry entry = entryOf(*found);
        entry.at = now;
        entry.who = who;
        entry.what = QStringLiteral("hold.lift");
        entry.why = why;
        entry.before = entry.after;
        entry.after.clear();
        return m_store->audit.append(entry);
    });
    if (!stored)
        return stored.error();
    if (!lifted)
        return Error(Error::Kind::NotFound, QStringLiteral("hold"),
                     Text::tr("It does not hold any more: it was lifted, or its date has passed."));
    return refresh(now);
}

QDateTime HoldDesk::nextEnd() const
{
    QDateTime next;
    for (const Hold &hold : m_open) {
        if (hold.until.isValid() && (!next.isValid() || hold.until < next))
            next = hold.until;
    }
    return next;
}

QSet<int> HoldDesk::heldNow() const
{
    QSet<int> held;
    for (const Hold &hold : m_open) {
        if (hold.listing) {
            if (const int index = m_book->indexOf(*hold.listing); index >= 0)
                held.insert(index);
        } else if (const ProductState *product = m_book->find(hold.sku)) {
            for (const int index : product->listings)
                held.insert(index);
        }
    }
    return held;
}

QSet<Sku> HoldDesk::mark(const QSet<int> &held)
{
    QSet<Sku> freed;
    for (const int index : std::as_const(m_marked)) {
        if (held.contains(index))
            continue;
        const ListingState &listing = m_book->listing(index);
        m_book->setOnHold(listing.info.key, false);
        for (const auto &part : listing.parts)
            freed.insert(m_book->product(part.product).product.sku);
    }
    for (const int index : held)
        m_book->setOnHold(m_book->listing(index).info.key, true);
    m_marked = held;
    return freed;
}

} // namespace jaego
