// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/numberhistoryrepository.h"

#include "domain/order.h"
#include "storage/adjustmentrepository.h"
#include "storage/journalrepository.h"
#include "storage/query.h"

#include <algorithm>

namespace jaego {

namespace {

using Kind = NumberEvent::Kind;
using Fate = NumberEvent::Fate;

constexpr int kMost = NumberHistoryRepository::kMostEvents;

Fate fateOf(const QString &outcome)
{
    const auto known = writeOutcomeFromString(outcome);
    if (!known)
        return Fate::Pending;
    switch (*known) {
    case WriteOutcome::Accepted:
        return Fate::Done;
    case WriteOutcome::NoChange:
        return Fate::NoChange;
    case WriteOutcome::Failed:
        return Fate::Failed;
    case WriteOutcome::Unknown:
        break;
    }
    return Fate::Unknown;
}

NumberedListing readListing(sql::Query &query)
{
    Listing told;
    told.key = query.listingKey();
    told.title = query.text();
    told.optionName = query.text();
    return { told.key, titleOf(told), query.integer() };
}

NumberEvent readCount(sql::Query &query)
{
    NumberEvent event;
    event.kind = Kind::Counted;
    event.at = query.time();
    event.value = query.units();
    event.second = query.units();
    return event;
}

NumberEvent readReading(sql::Query &query)
{
    NumberEvent event;
    event.kind = Kind::Read;
    event.at = query.time();
    event.value = query.units();
    return event;
}

NumberEvent readWrite(sql::Query &query)
{
    NumberEvent event;
    event.kind = Kind::Written;
    event.reference = query.text();
    event.at = query.time();
    event.value = query.units();
    event.fate = fateOf(query.text());
    event.words = query.text();
    return event;
}

NumberEvent readVerification(sql::Query &query)
{
    NumberEvent event;
    event.kind = Kind::Verified;
    event.reference = query.text();
    event.at = query.time();
    event.value = query.units();
    return event;
}

NumberEvent readOrder(sql::Query &query)
{
    NumberEvent event;
    event.kind = Kind::Ordered;
    event.who = query.text();
    event.reference = query.text();
    event.at = query.time();
    event.value = query.units();
    event.cancelled = query.text() == nameOf(OrderLineState::Cancelled) || event.value == Units(0);
    return event;
}

QString withNote(const QString &reason, const QString &note)
{
    return note.isEmpty() ? reason : reason + QStringLiteral(": ") + note;
}

NumberEvent readAdjustment(sql::Query &query)
{
    NumberEvent event;
    event.kind = Kind::Adjusted;
    event.reference = query.text();
    const QDateTime asked = query.time();
    const QDateTime settled = query.time();
    const auto state = adjustmentStateFromString(query.text());
    const auto delta = query.maybeUnits();
    const auto setTo = query.maybeUnits();
    event.before = query.maybeUnits();
    const auto after = query.maybeUnits();
    const QString reason = query.text();
    event.words = withNote(reason, query.text());
    event.who = query.text();
    const QString error = query.text();
    if (!error.isEmpty())
        event.words = error;
    event.fate = state == AdjustmentState::Applied ? Fate::Done
        : state == AdjustmentState::Refused        ? Fate::Failed
                                                   : Fate::Pending;
    event.at = settled.isValid() ? settled : asked;
    event.value = after ? *after : setTo.value_or(delta.value_or(Units(0)));
    return event;
}

NumberEvent readMovement(sql::Query &query)
{
    NumberEvent event;
    event.kind = Kind::Moved;
    event.reference = query.text();
    event.at = query.time();
    event.before = query.units();
    event.value = query.units();
    const QString reason = query.text();
    event.words = withNote(reason, query.text());
    event.who = query.text();
    return event;
}

/// Gathers one kind of event after the other; the first error stops the rest.
class Gatherer {
public:
    Gatherer(const Database &db, NumberHistory *history) : m_db(db), m_history(history) { }

    void takeListings()
    {
        const auto rows = sql::collect<NumberedListing>(
            m_db,
            "SELECT m.channel, m.external_id, coalesce(l.title, ''), coalesce(l.option_name, ''),"
            " m.units_per_sale FROM mappings m LEFT JOIN listings l"
            "  ON l.channel = m.channel AND l.external_id = m.external_id"
            " WHERE m.sku = ? ORDER BY m.channel, m.external_id",
            readListing, m_history->sku);
        if (rows)
            m_history->listings = *rows;
        else
            m_status = rows.error();
    }

    /// From the last count before the time on.
    void takeCounts()
    {
        take(std::nullopt,
             "SELECT at, on_hand, reserved FROM count_steps WHERE sku = ? AND at <= ? AND at >="
             " coalesce((SELECT max(at) FROM count_steps WHERE sku = ? AND at <= ?), 0) ORDER BY at DESC"
             " LIMIT ?",
             readCount, m_history->sku, m_history->to, m_history->sku, m_history->from, kMost);
    }

    void takeAdjustments()
    {
        take(std::nullopt,
             "SELECT id, created_at, settled_at, state, delta, set_to, qty_before, qty_after, reason, note,"
             " operator, error FROM adjustments WHERE sku = ? AND created_at BETWEEN ? AND ?"
             " ORDER BY id DESC LIMIT ?",
             readAdjustment, m_history->sku, m_history->from, m_history->to, kMost);
    }

    /// What was booked in the embedded warehouse; a person's adjustments stand for themselves.
    void takeMovements()
    {
        take(std::nullopt,
             "SELECT adjustment_id, at, balance_before, balance_after, reason, note, operator"
             " FROM ledger_movements WHERE sku = ? AND at BETWEEN ? AND ?"
             " AND adjustment_id NOT IN (SELECT id FROM adjustments WHERE sku = ?)"
             " ORDER BY number DESC LIMIT ?",
             readMovement, m_history->sku, m_history->from, m_history->to, m_history->sku, kMost);
    }

    void takeOrdersByProduct()
    {
        take(std::nullopt,
             "SELECT channel, order_id, coalesce(ordered_at, learnt_at), quantity, state FROM orders"
             " WHERE sku = ? AND sku <> '' AND coalesce(ordered_at, learnt_at) BETWEEN ? AND ?"
             " AND channel_fulfils = 0 ORDER BY coalesce(ordered_at, learnt_at) DESC LIMIT ?",
             readOrder, m_history->sku, m_history->from, m_history->to, kMost);
    }

    /// Of each of a listing's journals from the last entry before the time on: what it showed when
    /// the time begins is known by it, and by the orders since.
    void takeListing(const ListingKey &key)
    {
        const qsizetype first = m_history->events.size();
        take(key,
             "SELECT at, published FROM reading_steps WHERE channel = ? AND external_id = ? AND at <= ?"
             " AND published IS NOT NULL AND at >= coalesce((SELECT max(at) FROM reading_steps"
             "  WHERE channel = ? AND external_id = ? AND at <= ?), 0) ORDER BY at DESC LIMIT ?",
             readReading, key.channel, key.externalId, m_history->to, key.channel, key.externalId,
             m_history->from, kMost);
        take(key,
             "SELECT run_id, sent_at, value, coalesce(outcome, ''), error FROM write_journal"
             " WHERE channel = ? AND external_id = ? AND sent_at <= ? AND sent_at >="
             " coalesce((SELECT max(sent_at) FROM write_journal WHERE channel = ? AND external_id = ?"
             "  AND sent_at <= ?), 0) ORDER BY sent_at DESC LIMIT ?",
             readWrite, key.channel, key.externalId, m_history->to, key.channel, key.externalId,
             m_history->from, kMost);
        take(key,
             "SELECT run_id, verified_at, value FROM write_journal WHERE channel = ? AND external_id = ?"
             " AND verified_at BETWEEN ? AND ? ORDER BY verified_at DESC LIMIT ?",
             readVerification, key.channel, key.externalId, m_history->from, m_history->to, kMost);
        QDateTime since = m_history->from;
        for (qsizetype i = first; i < m_history->events.size(); ++i)
            since = std::min(since, m_history->events[i].at);
        take(key,
             "SELECT channel, order_id, coalesce(ordered_at, learnt_at), quantity, state FROM orders"
             " WHERE channel = ? AND external_id = ? AND coalesce(ordered_at, learnt_at) BETWEEN ? AND ?"
             " AND channel_fulfils = 0 ORDER BY coalesce(ordered_at, learnt_at) DESC LIMIT ?",
             readOrder, key.channel, key.externalId, since, m_history->to, kMost);
    }

    [[nodiscard]] const Status &status() const { return m_status; }

private:
    template <typename Reader, typename... Values>
    void take(const std::optional<ListingKey> &listing, const char *statement, Reader read,
              const Values &...values)
    {
        if (!m_status)
            return;
        auto rows = sql::collect<NumberEvent>(m_db, statement, read, values...);
        if (!rows) {
            m_status = rows.error();
            return;
        }
        for (NumberEvent &event : *rows) {
            event.listing = listing;
            m_history->events.append(std::move(event));
        }
    }

    const Database &m_db;
    NumberHistory *m_history;
    Status m_status = Done{};
};

} // namespace

Result<NumberHistory> NumberHistoryRepository::of(const Sku &sku, const QDateTime &from,
                                                  const QDateTime &to) const
{
    NumberHistory history;
    history.sku = sku;
    history.from = from;
    history.to = to;
    Gatherer gatherer(m_db, &history);
    gatherer.takeListings();
    gatherer.takeCounts();
    gatherer.takeAdjustments();
    gatherer.takeMovements();
    gatherer.takeOrdersByProduct();
    for (const NumberedListing &listing : std::as_const(history.listings))
        gatherer.takeListing(listing.key);
    std::stable_sort(
        history.listings.begin(), history.listings.end(),
        [](const NumberedListing &a, const NumberedListing &b) { return a.key.channel < b.key.channel; });
    if (!gatherer.status())
        return gatherer.status().error();
    std::stable_sort(history.events.begin(), history.events.end(),
                     [](const NumberEvent &a, const NumberEvent &b) { return a.at < b.at; });
    if (history.events.size() > kMostEvents) {
        history.events.remove(0, history.events.size() - kMostEvents);
        history.cut = true;
    }
    return history;
}

} // namespace jaego
