// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/oracle.h"

#include "base/utctime.h"
#include "channels/channel.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jaego::sim {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// The adjustment that an event makes carries a name worked out from the event.
QString adjustmentOf(const QString &eventId)
{
    const QByteArray text = (kEventSource + QLatin1Char('\n') + eventId + QLatin1Char('\n')).toUtf8();
    return q("event-")
        + QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(26));
}

} // namespace

void Oracle::complain(const QString &words)
{
    m_world->trace(q("BROKEN ") + words);
    if (failed())
        return;
    m_complaint = words;
    m_lastLines = QList<QString>(m_world->lastLines().begin(), m_world->lastLines().end());
}

void Oracle::begin()
{
    const auto products = m_world->sandbox().products();
    for (const SandboxProduct &product : products)
        m_shelf[product.sku] = product.onHand;
}

const SandboxListing *Oracle::listing(const ListingKey &key) const
{
    const auto &all = m_world->listings();
    const auto found =
        std::find_if(all.begin(), all.end(), [&key](const SandboxListing &l) { return l.key == key; });
    return found == all.end() ? nullptr : &*found;
}

void Oracle::ordered(const ListingKey &key, int quantity, const QString &orderId)
{
    const SandboxListing *sold = listing(key);
    m_orders[orderId] = {
        key, sold->sku, qint64{ quantity } * sold->unitsPerSale, m_world->clock().epochMs(), false, false
    };
}

void Oracle::shipped(const QString &orderId)
{
    Order &order = m_orders[orderId];
    order.shipped = true;
    order.shippedAt = m_world->clock().nowMs;
    m_shelf[order.sku] -= order.units;
}

bool Oracle::isLinkedRight(const SandboxListing &listing) const
{
    if (!m_world->isStarted() || listing.writability == Writability::ChannelFulfilment)
        return false;
    const auto parts = m_world->engine().workshop().book().componentsOf(listing.key);
    return parts == QList<Component>{ { listing.sku, listing.unitsPerSale } };
}

QStringList Oracle::openOrders() const
{
    QStringList open;
    for (auto it = m_orders.cbegin(); it != m_orders.cend(); ++it) {
        if (!it->cancelled && !it->shipped)
            open.append(it.key());
    }
    return open;
}

void Oracle::answered(const AdjustmentResult &result)
{
    if (m_world->isAlive() && m_asked.contains(result.request.id) && !result.error)
        m_answered[result.request.id] = true;
}

void Oracle::offered(const QString &eventId, bool isAdjustment, JournalAnswer answer)
{
    Offered &event = m_offered[eventId];
    event.isAdjustment = isAdjustment;
    event.promised =
        event.promised || answer == JournalAnswer::Accepted || answer == JournalAnswer::Duplicate;
}

void Oracle::born()
{
    m_bases.clear();
}

void Oracle::delivered(SandboxSource source, const HttpRequest &request, const HttpReply &reply,
                       qint64 sentAt, qint64 servedAt)
{
    if (source != SandboxSource::Warehouse || reply.status != 200)
        return;
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    const auto number = [](const QJsonObject &object, const char *name) {
        return object[q(name)].toVariant().toLongLong();
    };
    if (request.method == "POST") { // an adjustment's answer tells the shelf, and nothing of orders
        QList<Basis> &bases = m_bases[body[q("sku")].toString()];
        if (bases.isEmpty() || !body.contains(q("on_hand")))
            return;
        const auto last = std::max_element(
            bases.cbegin(), bases.cend(), [](const Basis &x, const Basis &y) { return x.sentAt < y.sentAt; });
        bases.append({ sentAt, servedAt, last->asOfMs, number(body, "on_hand"), last->reserved });
        m_world->note(
            [&] { return q("told %1 %2").arg(body[q("sku")].toString()).arg(number(body, "on_hand")); });
        return;
    }
    const qint64 asOf = fromIsoUtc(body[q("as_of")].toString()).toMSecsSinceEpoch();
    const QJsonArray items = body[q("items")].toArray();
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        m_bases[item[q("sku")].toString()].append(
            { sentAt, servedAt, asOf, number(item, "on_hand"), number(item, "reserved") });
        m_world->note([&] {
            return q("told %1 %2-%3 as of %4")
                .arg(item[q("sku")].toString())
                .arg(number(item, "on_hand"))
                .arg(number(item, "reserved"))
                .arg(asOf - SimClock::kBegin);
        });
    }
}

/// The most that may be promised of a product by a call sent then, on what this process was told:
/// the warehouse's newest answer, less the orders that it does not hold and that a polling of their
/// channel's feed, begun after they were placed and ended well, has told. Answers that crossed on
/// the wire may be believed in either order. Nullopt: this process was told nothing yet, and what it
/// goes by stands on its disk.
std::optional<qint64> Oracle::mostToShow(const Sku &sku, qint64 sentAt) const
{
    const auto found = m_bases.constFind(sku);
    if (found == m_bases.cend())
        return std::nullopt;
    qint64 newest = -1;
    for (const Basis &basis : *found)
        newest = std::max(newest, basis.sentAt);
    Engine &engine = m_world->engine();
    const FeedReader *feeds = engine.workshop().feeds();
    const qint64 sinceBoot = m_world->clock().epochMs() - engine.workshop().scheduler().nowMs();
    std::optional<qint64> most;
    for (const Basis &basis : *found) {
        if (basis.servedAt < newest)
            continue;
        qint64 left = basis.onHand - basis.reserved;
        for (const Order &order : m_orders) {
            const qint64 freshAt = feeds ? feeds->freshAtMs(order.listing.channel) : -1;
            const bool known = freshAt >= 0 && order.placedMs + 1000 < freshAt + sinceBoot
                && order.placedMs + 1000 < SimClock::kBegin + sentAt;
            const bool gone = order.shipped && order.shippedAt <= basis.servedAt;
            if (order.sku == sku && known && order.placedMs > basis.asOfMs + 100 && !order.cancelled && !gone)
                left -= order.units;
        }
        most = std::max(most.value_or(left), left);
    }
    return most;
}

/// "No listing shown above physical − reserved by our own write on a basis we had": a write that
/// makes a listing show more than it did is at most what was known to be there when it was sent.
/// (A lowering may rest on an old count: domain, lowering only.)
void Oracle::checkWrites(SandboxSource source, qint64 sentAt)
{
    if (source == SandboxSource::Warehouse)
        return;
    const auto channel = static_cast<ChannelId>(source);
    const auto writes = m_world->sandbox().writes(channel);
    qsizetype &seen = m_writesSeen[static_cast<size_t>(indexOf(channel))];
    for (; seen < writes.size(); ++seen) {
        const SandboxWrite &write = writes.at(seen);
        m_world->trace(q("write %1 %2 %3->%4")
                           .arg(nameOf(channel), write.listing.externalId)
                           .arg(write.before)
                           .arg(write.after));
        if (write.after <= write.before || !m_world->isStarted())
            continue;
        const auto parts = m_world->engine().workshop().book().componentsOf(write.listing);
        for (const Component &part : parts) {
            const auto most = mostToShow(part.sku, sentAt);
            ++m_checks;
            if (most && write.after * part.unitsPerSale > std::max<qint64>(0, *most))
                complain(q("%1 %2 was raised from %3 to %4, but of %5 no more than %6 were known to be there")
                             .arg(nameOf(channel), write.listing.externalId)
                             .arg(write.before)
                             .arg(write.after)
                             .arg(part.sku)
                             .arg(*most));
        }
    }
}

/// The journal and the book agree: the book never stands behind an intent that was written down,
/// else a late retry of an older one would be let through.
void Oracle::checkJournal()
{
    if (!m_world->isStarted())
        return;
    ++m_checks;
    const auto highest = m_world->store().journal.highestGenerations();
    if (!highest)
        return complain(q("the journal cannot be read: ") + highest.error().message);
    const StockBook &book = m_world->engine().workshop().book();
    for (auto it = highest->cbegin(); it != highest->cend(); ++it) {
        const ListingState *state = book.find(it.key());
        if (!state || state->generation < it.value())
            complain(q("the book stands behind the journal for ") + it.key().externalId);
    }
}

qint64 Oracle::sellable(const Sku &sku) const
{
    qint64 left = m_world->sandbox().onHand(sku);
    for (const Order &order : m_orders) {
        if (order.sku == sku && !order.cancelled && !order.shipped)
            left -= order.units;
    }
    return left;
}

/// After trouble has ended, one whole run brings every linked listing that may be written to what
/// the goods allow.
void Oracle::checkInStep()
{
    const StockBook &book = m_world->engine().workshop().book();
    for (const SandboxListing &listing : m_world->listings()) {
        const auto parts = book.componentsOf(listing.key);
        if (!listing.writable || parts.isEmpty())
            continue;
        ++m_checks;
        qint64 right = maximumQuantity(listing.key.channel);
        for (const Component &part : parts)
            right = std::min(right, std::max<qint64>(0, sellable(part.sku)) / part.unitsPerSale);
        const qint64 shows = m_world->sandbox().shown(listing.key).value_or(-1);
        if (shows != right)
            complain(q("%1 %2 (%3) shows %4, not %5")
                         .arg(nameOf(listing.key.channel), listing.key.externalId, listing.sku)
                         .arg(shows)
                         .arg(right));
    }
}

/// No adjustment and no event lost or applied twice: every one that was promised is settled, and
/// the shelf is what it was at first, and the warehouse's own movements, and each adjustment once.
void Oracle::checkNothingLost()
{
    Store &store = m_world->store();
    for (auto it = m_answered.cbegin(); it != m_answered.cend(); ++it) {
        ++m_checks;
        const auto stored = store.adjustments.find(it.key());
        if (!stored || !*stored || (*stored)->state != AdjustmentState::Applied)
            complain(q("adjustment %1 was acknowledged and is not in the journal as applied").arg(it.key()));
    }
    const auto unanswered = store.adjustments.unanswered();
    if (!unanswered || !unanswered->isEmpty())
        complain(q("%1 adjustments never came to an end").arg(unanswered ? unanswered->size() : -1));
    for (auto it = m_offered.cbegin(); it != m_offered.cend(); ++it) {
        ++m_checks;
        if (!it->promised)
            continue;
        const auto event = store.events.find(kEventSource, it.key());
        if (!event || !*event) {
            complain(q("event %1 was promised and is not stored").arg(it.key()));
            continue;
        }
        if ((*event)->state == EventState::Accepted)
            complain(q("event %1 was promised and never applied").arg(it.key()));
        if (!it->isAdjustment || (*event)->state != EventState::Applied)
            continue;
        const auto made = store.adjustments.find(adjustmentOf(it.key()));
        if (!made || !*made || (*made)->state != AdjustmentState::Applied)
            complain(q("event %1 is applied without its adjustment").arg(it.key()));
    }
    QMap<Sku, qint64> shelf = m_shelf;
    const auto history = store.adjustments.history({}, 100'000);
    if (!history)
        return complain(q("the adjustments cannot be read"));
    for (const AdjustmentRecord &record : *history) {
        if (record.state != AdjustmentState::Applied)
            continue;
        if (record.delta)
            shelf[record.sku] += record.delta->value();
        else if (record.expected) // compare-and-set: it was done on exactly what was expected
            shelf[record.sku] += (*record.setTo - *record.expected).value();
    }
    for (auto it = shelf.cbegin(); it != shelf.cend(); ++it) {
        ++m_checks;
        const qint64 there = m_world->sandbox().onHand(it.key());
        if (there != it.value())
            complain(q("of %1 there are %2 on the shelf, by every movement there should be %3")
                         .arg(it.key())
                         .arg(there)
                         .arg(it.value()));
    }
}

/// Every message that was stored reached Slack, and once unless an answer was lost.
void Oracle::checkAlerts()
{
    for (const char *route : { "slack:ops-inventory", "slack:ops-alert" }) {
        ++m_checks;
        const auto pending = m_world->store().messages.inState(q(route), q("pending"));
        const auto failedOnes = m_world->store().messages.inState(q(route), q("failed"));
        if (!pending || !pending->isEmpty())
            complain(
                q("%1 messages to %2 were never sent").arg(pending ? pending->size() : -1).arg(q(route)));
        if (!failedOnes || !failedOnes->isEmpty())
            complain(
                q("%1 messages to %2 were given up").arg(failedOnes ? failedOnes->size() : -1).arg(q(route)));
        const auto sent = m_world->store().messages.inState(q(route), q("sent"));
        if (!sent)
            return complain(q("the messages cannot be read"));
        for (const MessageRecord &message : *sent) {
            if (message.alertIds.isEmpty())
                continue;
            const QByteArray id = message.alertIds.first().toUtf8();
            const QByteArray path = q(route).endsWith(q("ops-alert")) ? "/ops" : "/inventory";
            const auto &slack = m_world->slack();
            const auto copies = std::count_if(slack.begin(), slack.end(), [&](const QByteArray &body) {
                return body.startsWith(path) && body.contains(id);
            });
            // Whose answer was lost, or who died with it, may come twice; nothing else may.
            if (copies > 1 && m_world->crashes() == 0 && m_world->network().slackFaults() == 0)
                complain(q("message %1 came %2 times without a cause").arg(message.id).arg(copies));
            if (copies == 0)
                complain(q("message %1 is marked as sent and never reached Slack").arg(message.id));
        }
    }
}

void Oracle::checkStore()
{
    ++m_checks;
    const auto open = m_world->store().journal.unanswered();
    if (!open || !open->isEmpty())
        complain(q("%1 writes of unknown fate were never looked after").arg(open ? open->size() : -1));
    if (const auto fine = m_world->store().db.checkIntegrity(); !fine)
        complain(fine.error().message);
    const QSet<Sku> changed = m_world->engine().workshop().orders().recount();
    if (!changed.isEmpty())
        complain(q("%1 products had another reservation than their orders say").arg(changed.size()));
}

} // namespace jaego::sim
