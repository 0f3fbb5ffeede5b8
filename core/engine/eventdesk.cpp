// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/eventdesk.h"

#include "base/logging.h"
#include "base/text.h"

#include <QCryptographicHash>

namespace jaego {

namespace {

constexpr qint64 kRetryMs = 10'000;

/// Source and id name an event for good, so what it does is done once under this name.
QString nameOf(const InboxEvent &event, const QString &part = {})
{
    const QByteArray text = (event.source + QLatin1Char('\n') + event.id + QLatin1Char('\n') + part).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(26);
    return QStringLiteral("event-") + QString::fromLatin1(hash);
}

QDateTime timeOf(const StoredEvent &event)
{
    return event.event.time.isValid() ? std::min(event.event.time, event.receivedAt) : event.receivedAt;
}

} // namespace

EventDesk::EventDesk(Workshop *workshop, Hooks hooks)
    : m_workshop(workshop)
    , m_hooks(std::move(hooks))
    , m_inbox(&workshop->store().events, &workshop->scheduler(), [this](const StoredEvent &event) {
        m_waiting.push_back(event);
        startDetached(work(), "events");
    })
{
}

bool EventDesk::hasLedger() const
{
    return m_workshop->settings().warehouse.kind == WarehouseKind::Ledger;
}

Task<Result<quint16>> EventDesk::start(quint16 port)
{
    m_on = true;
    const auto secret = co_await m_workshop->secrets().read(secretnames::eventsSigningSecret);
    const QString words = secret ? secret->reveal() : QString();
    const auto promised = m_inbox.unapplied();
    if (!promised)
        co_return promised.error();
    m_waiting.insert(m_waiting.end(), promised->begin(), promised->end());
    auto listening = m_inbox.start(port, words);
    if (!listening)
        co_return listening.error();
    if (words.isEmpty())
        m_hooks.notice(Notice::Severity::Info,
                       Text::tr("The event inbox refuses every event until EVENTS_SIGNING_SECRET is set."));
    startDetached(work(), "events");
    const quint16 got = *listening;
    co_return got;
}

Task<Status> EventDesk::rereadSecret()
{
    const auto secret = co_await m_workshop->secrets().read(secretnames::eventsSigningSecret);
    if (!secret)
        co_return secret.error();
    co_return m_inbox.setSecret(secret->reveal());
}

void EventDesk::stop()
{
    m_on = false;
    m_inbox.stop();
    m_waiting.clear(); // they are on the disk
}

/// One after another, in the order of arrival.
Task<> EventDesk::work()
{
    if (m_busy)
        co_return;
    m_busy = true;
    while (m_on && !m_waiting.empty()) {
        const StoredEvent event = m_waiting.front();
        const std::optional<Outcome> outcome = co_await apply(event);
        if (!outcome) {
            retryLater();
            break;
        }
        const auto settled = outcome->state == EventState::Applied
            ? m_inbox.markApplied(event.sequence, outcome->words)
            : m_inbox.markForPerson(event.sequence, outcome->words);
        if (!settled) {
            qCWarning(lcInbox) << "an event's end could not be stored:" << settled.error().message;
            retryLater();
            break;
        }
        m_told.clear();
        if (outcome->state == EventState::ForPerson) {
            m_hooks.notice(Notice::Severity::Warning,
                           Text::tr("Event %1 (%2) needs a person: %3")
                               .arg(event.event.id, event.event.type, outcome->words));
        }
        if (!m_waiting.empty())
            m_waiting.pop_front();
    }
    m_busy = false;
    m_hooks.idle();
}

void EventDesk::retryLater()
{
    m_workshop->scheduler().callAfter(kRetryMs, &m_context, [this] { startDetached(work(), "events"); });
}

std::optional<EventDesk::Outcome> EventDesk::later(const Error &error)
{
    if (m_told != error.message) {
        m_told = error.message;
        m_hooks.notice(
            Notice::Severity::Warning,
            Text::tr("An event could not be applied yet and is tried again: %1").arg(error.message));
    }
    return std::nullopt;
}

Task<std::optional<EventDesk::Outcome>> EventDesk::apply(StoredEvent event)
{
    if (const auto *order = std::get_if<OrderCompleted>(&event.event.data))
        co_return applyOrder(event, *order);
    if (const auto *receipt = std::get_if<GoodsReceived>(&event.event.data))
        co_return co_await applyReceipt(event, *receipt);
    if (const auto *adjustment = std::get_if<ManualAdjust>(&event.event.data))
        co_return co_await applyAdjustment(event, *adjustment);
    co_return Outcome{ EventState::Applied, {} };
}

// ---------------------------------------------------------------- orders

/// An order is known by its number and what it sells, not by its event: two events of one
/// order, or an event and a feed, tell one sale.
QList<OrderLine> EventDesk::linesOf(const StoredEvent &event, const OrderCompleted &order) const
{
    QList<OrderLine> lines;
    for (const InboxLine &said : order.lines) {
        OrderLine line;
        line.orderId = order.orderId;
        line.quantity = said.quantity.value();
        line.fromEvent = true;
        line.orderedAt = timeOf(event);
        line.changedAt = line.orderedAt;
        const auto channel = channelFromString(said.channel);
        if (said.listing) {
            line.listing = *said.listing;
            const ListingState *known = m_workshop->book().find(*said.listing);
            line.channelFulfils = known && known->info.writability == Writability::ChannelFulfilment;
        } else {
            line.sku = said.sku;
            if (channel)
                line.listing.channel = *channel;
            else
                line.counter = said.channel.isEmpty() ? event.event.source : said.channel;
        }
        line.lineId = QStringLiteral("event:")
            + (line.sku.isEmpty() ? line.listing.externalId : QStringLiteral("sku:") + line.sku);
        const auto same = std::find_if(lines.begin(), lines.end(), [&line](const OrderLine &other) {
            return other.lineId == line.lineId && other.listing.channel == line.listing.channel
                && other.counter == line.counter;
        });
        if (same == lines.end())
            lines.append(line);
        else
            same->quantity += line.quantity;
    }
    return lines;
}

std::optional<EventDesk::Outcome> EventDesk::applyOrder(const StoredEvent &event, const OrderCompleted &order)
{
    const QList<OrderLine> lines = linesOf(event, order);
    const auto touched = m_workshop->orders().takeLines(lines, m_workshop->scheduler().utcNow());
    if (!touched)
        return later(touched.error());
    if (!touched->isEmpty())
        m_hooks.touched(*touched);
    QStringList unknown;
    int unlinked = 0;
    for (const OrderLine &line : lines) {
        if (!line.sku.isEmpty() && !m_workshop->book().find(line.sku))
            unknown.append(line.sku);
        else if (line.sku.isEmpty() && m_workshop->book().componentsOf(line.listing).isEmpty())
            ++unlinked;
    }
    if (!unknown.isEmpty()) {
        return Outcome{ EventState::ForPerson,
                        Text::tr("no product %1 is known; its units are reserved as soon as it is")
                            .arg(unknown.join(QStringLiteral(", "))) };
    }
    if (unlinked > 0) {
        return Outcome{ EventState::Applied,
                        Text::tr("%1 lines reserve as soon as their listings are linked").arg(unlinked) };
    }
    return Outcome{};
}

// ---------------------------------------------------------------- receipts

QHash<Sku, qint64> EventDesk::piecesOf(const QList<InboxLine> &lines, QStringList *unknown) const
{
    QHash<Sku, qint64> pieces;
    for (const InboxLine &line : lines) {
        if (!line.listing) {
            pieces[line.sku] += line.quantity.value();
            continue;
        }
        const QList<Component> parts = m_workshop->book().componentsOf(*line.listing);
        if (parts.isEmpty())
            unknown->append(line.listing->externalId);
        for (const Component &part : parts)
            pieces[part.sku] += line.quantity.value() * part.unitsPerSale;
    }
    return pieces;
}

/// All of it or nothing: half a receipt would be worse than one that waits for a person.
std::optional<EventDesk::Outcome> EventDesk::bookReceipt(const StoredEvent &event,
                                                         const GoodsReceived &receipt)
{
    QStringList unknown;
    const QHash<Sku, qint64> pieces = piecesOf(receipt.lines, &unknown);
    const QDateTime now = m_workshop->scheduler().utcNow();
    Store &store = m_workshop->store();
    const auto known = store.ledger.products(pieces.keys());
    if (!known)
        return later(known.error());
    QSet<Sku> named;
    for (const LedgerProduct &product : *known)
        named.insert(product.product.sku);
    for (auto it = pieces.cbegin(); it != pieces.cend(); ++it) {
        if (!named.contains(it.key()))
            unknown.append(it.key());
    }
    unknown.sort();
    if (!unknown.isEmpty()) {
        return Outcome{ EventState::ForPerson,
                        Text::tr("receipt %1 was not booked: the ledger does not know %2")
                            .arg(receipt.receiptNo, unknown.join(QStringLiteral(", "))) };
    }
    const auto booked = store.db.inTransaction([&]() -> Status {
        for (auto it = pieces.cbegin(); it != pieces.cend(); ++it) {
            LedgerAdjustment movement;
            movement.id = nameOf(event.event, it.key());
            movement.sku = it.key();
            movement.delta = Units(it.value());
            movement.reason = QStringLiteral("입고");
            movement.note = receipt.receiptNo;
            movement.operatorName = event.event.source;
            if (const auto moved = store.ledger.apply(movement, now); !moved)
                return moved.error();
        }
        return Done{};
    });
    if (!booked) {
        if (booked.error().kind == Error::Kind::Rejected)
            return Outcome{ EventState::ForPerson, booked.error().message };
        return later(booked.error());
    }
    if (const auto settled = m_workshop->orders().ledgerChanged(named, now); !settled)
        return later(settled.error());
    return Outcome{};
}

Task<std::optional<EventDesk::Outcome>> EventDesk::applyReceipt(StoredEvent event, GoodsReceived receipt)
{
    std::optional<Outcome> outcome = Outcome{};
    QStringList unknown;
    const QHash<Sku, qint64> pieces = piecesOf(receipt.lines, &unknown);
    QStringList skus = pieces.keys();
    if (hasLedger()) {
        outcome = bookReceipt(event, receipt);
    } else { // the warehouse has counted them itself: it is only read again
        const auto doubtful = co_await m_hooks.unknownSkus(skus);
        if (!doubtful)
            co_return later(doubtful.error());
        unknown += *doubtful;
        for (const QString &sku : std::as_const(unknown))
            skus.removeAll(sku);
        if (!unknown.isEmpty())
            outcome = Outcome{ EventState::ForPerson,
                               Text::tr("receipt %1 names what the warehouse does not know: %2")
                                   .arg(receipt.receiptNo, unknown.join(QStringLiteral(", "))) };
    }
    if (outcome && outcome->state == EventState::Applied)
        m_hooks.received(pieces);
    if (outcome && !skus.isEmpty() && (outcome->state == EventState::Applied || !hasLedger())) {
        RunRequest request;
        request.trigger = QStringLiteral("inventory.received");
        request.skus = skus;
        m_hooks.run(request);
    }
    const std::optional<Outcome> result = outcome;
    co_return result;
}

// ---------------------------------------------------------------- adjustments

Task<std::optional<EventDesk::Outcome>> EventDesk::applyAdjustment(StoredEvent event, ManualAdjust adjustment)
{
    Store &store = m_workshop->store();
    AdjustmentRequest request;
    request.id = nameOf(event.event);
    request.sku = adjustment.sku;
    request.delta = adjustment.delta;
    request.setTo = adjustment.setTo;
    request.operatorName = adjustment.operatorName;
    const bool isOurWord = adjustmentReasons().contains(adjustment.reason);
    request.reason = isOurWord ? adjustment.reason : adjustmentReasons().last();
    if (!isOurWord)
        request.note = adjustment.reason;

    const auto earlier = store.adjustments.find(request.id);
    if (!earlier)
        co_return later(earlier.error());
    if (*earlier && (*earlier)->state == AdjustmentState::Applied)
        co_return Outcome{};
    if (*earlier && (*earlier)->state == AdjustmentState::Refused)
        co_return Outcome{ EventState::ForPerson, (*earlier)->error };
    if (!*earlier && adjustment.setTo) {
        // Events come in any order: a count from before a change we know of would undo it.
        const auto history = store.adjustments.history(adjustment.sku, 1);
        if (!history)
            co_return later(history.error());
        if (!history->isEmpty() && history->first().createdAt > timeOf(event)) {
            co_return Outcome{ EventState::ForPerson,
                               Text::tr("the count of %1 to %2 is older than the last adjustment of it")
                                   .arg(adjustment.sku)
                                   .arg(adjustment.setTo->value()) };
        }
    }
    const AdjustmentResult result = co_await m_hooks.adjust(request);
    if (result.error) {
        const Error::Kind kind = result.error->kind;
        if (kind == Error::Kind::NotFound || kind == Error::Kind::Rejected || kind == Error::Kind::Conflict)
            co_return Outcome{ EventState::ForPerson, result.error->message };
        co_return later(*result.error);
    }
    RunRequest run;
    run.trigger = QStringLiteral("inventory.manual_adjust");
    run.skus = { adjustment.sku };
    m_hooks.run(run);
    co_return Outcome{};
}

} // namespace jaego
