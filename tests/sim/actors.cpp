// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/actors.h"

#include "base/ulid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jaego::sim {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr qint64 kOfferAgainMs = 7'000;

} // namespace

void Actors::begin()
{
    m_on = true;
    next();
}

void Actors::next()
{
    m_world->scheduler().callAfter(m_plan->dice.between(300, 25'000), &m_context, [this] {
        if (!m_on)
            return;
        act();
        next();
    });
}

void Actors::act()
{
    switch (m_plan->dice.below(14)) {
    case 0:
    case 1:
    case 2:
    case 3:
        return order();
    case 4:
        return cancel();
    case 5:
        return ship();
    case 6:
        return receive();
    case 7:
    case 8:
        return adjust();
    case 9:
        return sellAtTheTill();
    case 10:
        return adjustByEvent();
    case 11:
        if (m_plan->edits)
            edit();
        return;
    default:
        return breakSomething();
    }
}

Sku Actors::anySku()
{
    const auto &listings = m_world->listings();
    return m_plan->dice.oneOf(listings).sku;
}

void Actors::order()
{
    const SandboxListing &sold = m_plan->dice.oneOf(m_world->listings());
    if (m_plan->invented && !m_oracle->isLinkedRight(sold))
        return;
    const int quantity = static_cast<int>(m_plan->dice.between(1, 3));
    const QString id = m_world->sandbox().placeOrder(sold.key, quantity);
    if (id.isEmpty())
        return;
    m_oracle->ordered(sold.key, quantity, id);
    m_world->trace(q("order %1 %2 x%3").arg(nameOf(sold.key.channel), sold.sku).arg(quantity));
    did(q("orders"));
}

void Actors::cancel()
{
    const QStringList open = m_oracle->openOrders();
    if (open.isEmpty())
        return;
    const QString id = m_plan->dice.oneOf(open);
    if (!m_world->sandbox().cancelOrder(m_oracle->orders()[id].listing.channel, id))
        return;
    m_oracle->cancelled(id);
    m_world->trace(q("cancel ") + id);
    did(q("cancels"));
}

void Actors::ship()
{
    const QStringList open = m_oracle->openOrders();
    if (open.isEmpty())
        return;
    const QString id = m_plan->dice.oneOf(open);
    const Oracle::Order order = m_oracle->orders()[id];
    if (m_world->sandbox().onHand(order.sku) < order.units
        || !m_world->sandbox().shipOrder(order.listing.channel, id))
        return;
    m_oracle->shipped(id);
    m_world->trace(q("ship ") + id);
    did(q("shipments"));
}

void Actors::receive()
{
    const Sku sku = anySku();
    const qint64 units = m_plan->dice.between(1, 20);
    if (!m_world->sandbox().receive(sku, units))
        return;
    m_oracle->moved(sku, units);
    m_world->trace(q("receive %1 +%2").arg(sku).arg(units));
    did(q("receipts"));
    if (!m_plan->dice.chance(0.5))
        return;
    const QJsonObject data{ { q("receipt_no"), q("R%1").arg(m_events) },
                            { q("lines"),
                              QJsonArray{ QJsonObject{ { q("sku"), sku }, { q("qty"), units } } } } };
    const QString id = q("e%1").arg(++m_events);
    const QJsonObject event{ { q("specversion"), q("1.0") },
                             { q("id"), id },
                             { q("source"), kEventSource },
                             { q("type"), q("inventory.received") },
                             { q("data"), data } };
    offer(QJsonDocument(event).toJson(QJsonDocument::Compact), id, false);
}

void Actors::adjust()
{
    if (!m_world->isStarted())
        return;
    AdjustmentRequest request;
    QString id;
    for (int i = 0; i < 26; ++i)
        id.append(QLatin1Char("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[m_plan->dice.below(32)]));
    request.id = id;
    request.sku = anySku();
    if (m_plan->dice.chance(0.3)) { // counted: what the person saw may be old by now
        request.expected = Units(m_world->sandbox().onHand(request.sku) + (m_plan->dice.chance(0.2) ? 1 : 0));
        request.setTo = Units(m_plan->dice.between(0, 30));
    } else {
        request.delta = Units(m_plan->dice.between(-3, 6));
    }
    request.reason = m_plan->dice.oneOf(adjustmentReasons());
    request.operatorName = q("sim");
    m_oracle->asked(request);
    m_world->trace(q("adjust %1 %2%3")
                       .arg(request.sku, request.setTo ? q("=") : QString())
                       .arg(request.delta.value_or(request.setTo.value_or(Units(0))).value()));
    did(q("adjustments"));
    if (m_plan->dice.chance(0.3))
        m_world->engine().adjustMany({ request });
    else
        m_world->engine().adjust(request);
}

/// Somebody types another number into the channel's own page.
void Actors::edit()
{
    const SandboxListing &listing = m_plan->dice.oneOf(m_world->listings());
    const qint64 quantity = m_plan->dice.between(0, 30);
    m_world->sandbox().setShown(listing.key, quantity);
    m_world->trace(q("edit %1 %2 =%3").arg(nameOf(listing.key.channel), listing.sku).arg(quantity));
    did(q("edits"));
}

/// Goods go over the counter: the till tells by an event, the warehouse subtracts a little later.
void Actors::sellAtTheTill()
{
    const Sku sku = anySku();
    const qint64 units = m_plan->dice.between(1, 2);
    const QJsonObject data{ { q("order_id"), q("T%1").arg(m_events) },
                            { q("lines"),
                              QJsonArray{ QJsonObject{ { q("sku"), sku }, { q("qty"), units } } } } };
    const QString id = q("e%1").arg(++m_events);
    const QJsonObject event{ { q("specversion"), q("1.0") },
                             { q("id"), id },
                             { q("source"), kEventSource },
                             { q("type"), q("order.completed") },
                             { q("data"), data } };
    if (m_world->sandbox().onHand(sku) < units)
        return;
    offer(QJsonDocument(event).toJson(QJsonDocument::Compact), id, false);
    m_world->trace(q("till %1 -%2").arg(sku).arg(units));
    did(q("sales at the till"));
    m_world->scheduler().callAfter(m_plan->dice.between(0, 60'000), &m_context, [this, sku, units] {
        const qint64 there = m_world->sandbox().onHand(sku);
        const qint64 taken = std::min(units, there);
        m_world->sandbox().setOnHand(sku, there - taken);
        m_oracle->moved(sku, -taken);
    });
}

void Actors::adjustByEvent()
{
    const QString id = q("e%1").arg(++m_events);
    const Sku sku = anySku();
    const qint64 delta = m_plan->dice.between(1, 5) * (m_plan->dice.chance(0.4) ? -1 : 1);
    const QJsonObject event{ { q("specversion"), q("1.0") },
                             { q("id"), id },
                             { q("source"), kEventSource },
                             { q("type"), q("inventory.manual_adjust") },
                             { q("data"),
                               QJsonObject{ { q("sku"), sku },
                                            { q("delta"), delta },
                                            { q("reason"), adjustmentReasons().first() },
                                            { q("operator"), q("till") } } } };
    m_world->trace(q("event adjust %1 %2").arg(sku).arg(delta));
    did(q("adjustments by event"));
    offer(QJsonDocument(event).toJson(QJsonDocument::Compact), id, true);
}

/// Below the listener: sockets, signatures and threads have tests of their own. Offered again until
/// it is taken, and now and then once more.
void Actors::offer(const QByteArray &body, const QString &id, bool isAdjustment)
{
    bool taken = false;
    EventDesk *desk = m_world->isStarted() ? m_world->engine().events() : nullptr;
    if (desk) {
        InboxHeaders headers;
        headers.fields = { { "Content-Type", "application/cloudevents+json" },
                           { "webhook-id", "d-" + id.toUtf8() } };
        const auto event = readInboxEvent(headers, body);
        if (!event)
            qFatal("the event is not one: %s", qPrintable(event.error().message));
        desk->take(*event, body, [&](JournalAnswer answer) {
            if (!m_world->isAlive())
                return; // it died before it could say so
            taken = answer == JournalAnswer::Accepted || answer == JournalAnswer::Duplicate;
            m_oracle->offered(id, isAdjustment, answer);
        });
    }
    if (taken && !m_plan->dice.chance(0.1))
        return;
    m_world->scheduler().callAfter(kOfferAgainMs, &m_context,
                                   [this, body, id, isAdjustment] { offer(body, id, isAdjustment); });
}

void Actors::breakSomething()
{
    Dice &dice = m_plan->dice;
    switch (dice.below(8)) {
    case 0:
    case 1:
        if (m_plan->crashes)
            m_world->crashAfter(dice.between(1, 400));
        return;
    case 2:
        if (m_plan->restarts)
            m_world->network().restart(kSandboxSources[static_cast<size_t>(dice.below(4))],
                                       m_world->clock().nowMs + dice.between(1'000, 90'000));
        return;
    case 3:
        if (m_plan->clockJumps) {
            m_world->clock().skewMs = dice.between(-240'000, 240'000);
            m_world->trace(q("clock %1").arg(m_world->clock().skewMs));
            m_world->network().count(q("clock jumps"));
        }
        return;
    case 4:
        if (m_plan->sleeps && dice.chance(0.3)) {
            m_world->sleep(dice.between(60'000, 4LL * 3600 * 1000));
            for (int i = 0; i < 4; ++i)
                order();
        }
        return;
    case 5:
        if (m_world->isStarted())
            m_world->engine().stopRun();
        return;
    case 6:
        m_world->changeSettings();
        return;
    default:
        if (m_world->isStarted())
            m_world->engine().requestRun({});
        return;
    }
}

} // namespace jaego::sim
