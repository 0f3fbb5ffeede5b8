// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/purchasedesk.h"

#include "base/logging.h"
#include "base/text.h"
#include "insight/freshness.h"

#include <algorithm>

namespace jaego {

namespace {

constexpr int kLapsesDays = 30;
/// Customers buy while goods come in: a count that rises by most of what is open has taken it all in.
constexpr qint64 kMostPercent = 80;
/// A smaller rise than this is a return or a recount, not a delivery.
constexpr qint64 kPartPercent = 25;

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

void takeIn(Purchase *purchase, Units units, const QString &how, const QDateTime &now)
{
    purchase->arrived = std::min(purchase->ordered, purchase->arrived + units);
    purchase->how = how;
    if (purchase->arrived == purchase->ordered) {
        purchase->state = Purchase::State::Received;
        purchase->settledAt = now;
    }
}

} // namespace

int PurchaseDesk::lapsesAfter(int leadDays)
{
    return std::max(kLapsesDays, 2 * leadDays);
}

QList<Purchase> PurchaseDesk::ordersOf(const QList<Proposal> &approved, const QDateTime &now,
                                       int usualLeadDays) const
{
    QList<Purchase> purchases;
    purchases.reserve(approved.size());
    for (const Proposal &proposal : approved) {
        const ProductState *state = m_book->find(proposal.sku);
        const int lead = state ? state->product.leadTimeDays.value_or(usualLeadDays) : usualLeadDays;
        Purchase purchase;
        purchase.id = proposal.id;
        purchase.sku = proposal.sku;
        purchase.supplier = proposal.supplier;
        purchase.ordered = proposal.quantity();
        purchase.seenOnHand = state ? state->onHand : Units(0);
        purchase.orderedAt = now;
        purchase.expectedAt = now.addDays(lead);
        purchase.lapsesAt = now.addDays(lapsesAfter(lead));
        purchases.append(purchase);
    }
    return purchases;
}

Status PurchaseDesk::store(const QList<Purchase> &before, const QList<Purchase> &after)
{
    QList<Purchase> changed;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (after.at(i) != before.at(i))
            changed.append(after.at(i));
    }
    return changed.isEmpty() ? Status(Done{}) : m_store->purchases.update(changed);
}

Status PurchaseDesk::look(const QDateTime &now)
{
    const auto open = m_store->purchases.open();
    if (!open)
        return open.error();
    QList<Purchase> after = *open;
    QHash<Sku, Units> rises; ///< what the older orders of a product have not taken
    for (Purchase &purchase : after) {
        const ProductState *state = m_book->find(purchase.sku);
        if (state && state->counted) {
            if (!rises.contains(purchase.sku))
                rises.insert(purchase.sku, state->onHand - purchase.seenOnHand);
            purchase.seenOnHand = state->onHand;
            const Units rise = rises.value(purchase.sku);
            const Units left = purchase.open();
            const qint64 pack = std::max<qint64>(1, state->product.packSize.value_or(Units(1)).value());
            if (rise.value() * 100 >= left.value() * kMostPercent) {
                rises[purchase.sku] -= left;
                takeIn(&purchase, left, q("count"), now);
            } else if (rise.value() >= pack && rise.value() * 100 >= left.value() * kPartPercent) {
                rises[purchase.sku] = Units(0);
                takeIn(&purchase, rise, q("count"), now);
            }
        }
        if (purchase.state == Purchase::State::OnOrder && purchase.lapsesAt <= now) {
            purchase.state = Purchase::State::Lapsed;
            purchase.how = q("time");
            purchase.settledAt = now;
        }
    }
    return store(*open, after);
}

Status PurchaseDesk::received(const QHash<Sku, qint64> &pieces, const QDateTime &now)
{
    const auto open = m_store->purchases.open();
    if (!open)
        return open.error();
    QList<Purchase> after = *open;
    QHash<Sku, qint64> left = pieces;
    for (Purchase &purchase : after) {
        const qint64 units = std::min(left.value(purchase.sku), purchase.open().value());
        // The count will rise by the receipt, or has: either way it is not one more delivery.
        purchase.seenOnHand += Units(pieces.value(purchase.sku));
        if (units <= 0)
            continue;
        left[purchase.sku] -= units;
        takeIn(&purchase, Units(units), q("receipt"), now);
    }
    return store(*open, after);
}

Status PurchaseDesk::settle(const PurchaseChoice &choice, const QString &who, const QDateTime &now)
{
    QList<Purchase> after;
    after.reserve(choice.ids.size());
    for (const QString &id : choice.ids) {
        const auto found = m_store->purchases.find(id);
        if (!found)
            return found.error();
        if (!*found || (*found)->state != Purchase::State::OnOrder)
            return Error(Error::Kind::Rejected, q("purchase"),
                         *found ? Text::tr("the order of %1 was settled meanwhile").arg((*found)->sku)
                                : Text::tr("there is no order %1").arg(id));
        Purchase purchase = **found;
        if (choice.received)
            purchase.arrived = purchase.ordered;
        purchase.state = choice.received ? Purchase::State::Received : Purchase::State::Cancelled;
        purchase.how = q("person");
        purchase.settledBy = who;
        purchase.settledAt = now;
        after.append(purchase);
    }
    return m_store->db.inTransaction([&]() -> Status {
        if (auto updated = m_store->purchases.update(after); !updated)
            return updated;
        for (const Purchase &purchase : std::as_const(after)) {
            AuditEntry entry;
            entry.at = now;
            entry.who = who;
            entry.what = choice.received ? q("purchase.received") : q("purchase.cancelled");
            entry.subject = purchase.sku;
            entry.before = nameOf(Purchase::State::OnOrder);
            entry.after =
                nameOf(purchase.state) + QLatin1Char(' ') + QString::number(purchase.ordered.value());
            if (auto written = m_store->audit.append(entry); !written)
                return written;
        }
        return Done{};
    });
}

Result<QHash<Sku, Units>> PurchaseDesk::onOrder() const
{
    const auto open = m_store->purchases.open();
    if (!open)
        return open.error();
    QHash<Sku, Units> units;
    for (const Purchase &purchase : *open)
        units[purchase.sku] += purchase.open();
    return units;
}

Result<QList<PurchaseLine>> PurchaseDesk::lines() const
{
    const auto open = m_store->purchases.open();
    if (!open)
        return open.error();
    QList<PurchaseLine> lines;
    lines.reserve(open->size());
    for (const Purchase &purchase : *open) {
        const ProductState *state = m_book->find(purchase.sku);
        lines.append({ purchase, state ? state->product.name : QString() });
    }
    std::stable_sort(lines.begin(), lines.end(), [](const PurchaseLine &a, const PurchaseLine &b) {
        return std::tie(a.purchase.supplier, a.purchase.sku) < std::tie(b.purchase.supplier, b.purchase.sku);
    });
    return lines;
}

PurchasingFacts PurchaseDesk::facts(const OrderBook *orders, const LevelThresholds &defaults,
                                    const QDateTime &now) const
{
    PurchasingFacts facts;
    if (const auto coming = onOrder())
        facts.onOrder = *coming;
    else
        qCWarning(lcEngine) << "what is on order could not be read:" << coming.error().message;
    if (orders)
        facts.demand = demandHistories(*orders, runningLow(*m_book, defaults), now, kDemandDays);
    return facts;
}

} // namespace jaego
