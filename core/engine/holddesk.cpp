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
    if (hold.isCeiling()) {
        entry.what = QStringLiteral("ceiling");
        entry.why += QStringLiteral(" (<= %1)").arg(hold.atMost->value());
    }
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
        entry.what += QStringLiteral(".lift");
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
        if (hold.isCeiling())
            continue;
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

/// Of several ceilings of one listing the lowest.
QHash<int, Units> HoldDesk::ceilingsNow() const
{
    QHash<int, Units> ceilings;
    for (const Hold &hold : m_open) {
        const int index = hold.isCeiling() ? m_book->indexOf(*hold.listing) : -1;
        if (index < 0)
            continue;
        qint64 soldSets = 0;
        for (const auto &part : m_book->listing(index).parts) {
            const qint64 units = m_soldSince(m_book->product(part.product).product.sku, hold.atMostFrom);
            soldSets = std::max(soldSets, (units + part.unitsPerSale - 1) / part.unitsPerSale);
        }
        const Units left(std::max<qint64>(0, hold.atMost->value() - soldSets));
        const auto found = ceilings.constFind(index);
        ceilings[index] = found == ceilings.cend() ? left : std::min(*found, left);
    }
    return ceilings;
}

void HoldDesk::settleCeilings()
{
    if (!m_capped.isEmpty())
        m_book->setCeilings(ceilingsNow());
}

QSet<Sku> HoldDesk::mark(const QSet<int> &held)
{
    QSet<Sku> freed;
    const auto free = [&](int index) {
        for (const auto &part : m_book->listing(index).parts)
            freed.insert(m_book->product(part.product).product.sku);
    };
    const QHash<int, Units> ceilings = ceilingsNow();
    for (const int index : std::as_const(m_capped)) {
        if (!ceilings.contains(index))
            free(index);
    }
    m_capped = { ceilings.keyBegin(), ceilings.keyEnd() };
    m_book->setCeilings(ceilings);
    for (const int index : std::as_const(m_marked)) {
        if (held.contains(index))
            continue;
        const ListingState &listing = m_book->listing(index);
        m_book->setOnHold(listing.info.key, false);
        free(index);
    }
    for (const int index : held)
        m_book->setOnHold(m_book->listing(index).info.key, true);
    m_marked = held;
    return freed;
}

} // namespace jaego
