// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practicedesk.h"

namespace jaego {

namespace {

using Kind = PracticeDeed::Kind;
using Refusal = PracticeOutcome::Refusal;

constexpr int kSlowMs = 3'000;

QString keyOf(const QString &source, const Sku &sku)
{
    return source + QLatin1Char(' ') + sku;
}

std::optional<SandboxSource> sourceOf(const QString &name)
{
    if (const auto channel = channelFromString(name))
        return sandboxSource(*channel);
    return name == QLatin1String("WAREHOUSE") ? std::optional(SandboxSource::Warehouse) : std::nullopt;
}

SandboxFault faultOf(PracticeBreak how)
{
    SandboxFault fault;
    switch (how) {
    case PracticeBreak::Slow:
        fault.kind = SandboxFault::Kind::Latency;
        fault.delayMs = kSlowMs;
        break;
    case PracticeBreak::TooManyRequests:
        fault.kind = SandboxFault::Kind::TooManyRequests;
        break;
    case PracticeBreak::ServerError:
        fault.kind = SandboxFault::Kind::ServerError;
        break;
    case PracticeBreak::WrongPassword:
        fault.kind = SandboxFault::Kind::TokenInvalid;
        break;
    case PracticeBreak::Lies:
        fault.kind = SandboxFault::Kind::FalseSuccess;
        break;
    case PracticeBreak::Down:
        fault.kind = SandboxFault::Kind::Down;
        break;
    }
    return fault;
}

} // namespace

PracticeDesk::PracticeDesk(Sandbox *sandbox) : m_sandbox(sandbox)
{
}

void PracticeDesk::act(const PracticeDeed &deed)
{
    PracticeOutcome outcome;
    outcome.deed = deed;
    outcome.at = QDateTime::currentDateTimeUtc();
    switch (deed.kind) {
    case Kind::Order:
        order(&outcome);
        break;
    case Kind::CancelLast:
        cancelLast(&outcome);
        break;
    case Kind::Receive:
    case Kind::Count:
        stock(&outcome);
        break;
    case Kind::Edit:
    case Kind::Stop:
    case Kind::Reopen:
        listing(&outcome);
        break;
    case Kind::Rush:
        m_sandbox->setShopper(std::max(0.0, deed.perSecond));
        break;
    case Kind::Break:
    case Kind::Mend:
    case Kind::MendAll:
        breakOrMend(deed);
        break;
    }
    Q_EMIT happened(outcome);
}

/// The catalogue of a world does not change: it is read once.
const SandboxListing *PracticeDesk::listingOf(const PracticeDeed &deed)
{
    if (m_listings.isEmpty()) {
        const QList<SandboxListing> all = m_sandbox->listings();
        for (const SandboxListing &one : all) {
            const QString key = keyOf(nameOf(one.key.channel), one.sku);
            const auto known = m_listings.constFind(key);
            const auto rank = [](const SandboxListing &l) { return std::pair(!l.writable, l.unitsPerSale); };
            if (known == m_listings.cend() || rank(one) < rank(*known))
                m_listings.insert(key, one);
        }
    }
    const auto found = m_listings.constFind(keyOf(deed.source, deed.sku));
    return found == m_listings.cend() ? nullptr : &*found;
}

void PracticeDesk::order(PracticeOutcome *outcome)
{
    const SandboxListing *one = listingOf(outcome->deed);
    if (!one) {
        outcome->refusal = Refusal::NoListing;
        return;
    }
    const int quantity = static_cast<int>(std::clamp<qint64>(outcome->deed.quantity, 1, 99'999));
    outcome->listing = one->key.externalId;
    outcome->before = m_sandbox->shown(one->key);
    outcome->orderId = m_sandbox->placeOrder(one->key, quantity);
    if (outcome->orderId.isEmpty()) {
        outcome->refusal = Refusal::TooFew;
        return;
    }
    outcome->after = m_sandbox->shown(one->key);
    outcome->units = static_cast<qint64>(quantity) * one->unitsPerSale;
    m_placed.append({ one->key.channel, outcome->orderId, one->sku, outcome->deed.name, outcome->units });
}

/// One that was shipped meanwhile cannot be cancelled; the one before it may still be.
void PracticeDesk::cancelLast(PracticeOutcome *outcome)
{
    while (!m_placed.isEmpty()) {
        const Placed last = m_placed.takeLast();
        if (!m_sandbox->cancelOrder(last.channel, last.orderId))
            continue;
        outcome->deed.source = nameOf(last.channel);
        outcome->deed.sku = last.sku;
        outcome->deed.name = last.name;
        outcome->orderId = last.orderId;
        outcome->units = last.units;
        return;
    }
    outcome->refusal = Refusal::NoOrder;
}

void PracticeDesk::stock(PracticeOutcome *outcome)
{
    const PracticeDeed &deed = outcome->deed;
    outcome->before = m_sandbox->onHand(deed.sku);
    const bool done = deed.kind == Kind::Receive ? m_sandbox->receive(deed.sku, deed.quantity)
                                                 : m_sandbox->setOnHand(deed.sku, deed.quantity);
    if (!done)
        outcome->refusal = Refusal::NoProduct;
    outcome->after = m_sandbox->onHand(deed.sku);
}

void PracticeDesk::listing(PracticeOutcome *outcome)
{
    const PracticeDeed &deed = outcome->deed;
    const SandboxListing *one = listingOf(deed);
    if (!one) {
        outcome->refusal = Refusal::NoListing;
        return;
    }
    outcome->listing = one->key.externalId;
    outcome->before = m_sandbox->shown(one->key);
    if (deed.kind == Kind::Edit)
        m_sandbox->setShown(one->key, deed.quantity);
    else
        m_sandbox->setStopped(one->key, deed.kind == Kind::Stop);
    outcome->after = m_sandbox->shown(one->key);
}

/// The world mends all at once: to mend one, what else is broken is broken again.
void PracticeDesk::breakOrMend(const PracticeDeed &deed)
{
    const auto source = sourceOf(deed.source);
    if (deed.kind == Kind::Break) {
        if (!source)
            return;
        m_broken[static_cast<size_t>(*source)] = deed.how;
        m_sandbox->setFault(*source, faultOf(deed.how));
        return;
    }
    if (deed.kind == Kind::MendAll)
        m_broken.fill(std::nullopt);
    else if (source)
        m_broken[static_cast<size_t>(*source)].reset();
    m_sandbox->clearFaults();
    for (const SandboxSource other : kSandboxSources) {
        if (const auto how = m_broken[static_cast<size_t>(other)])
            m_sandbox->setFault(other, faultOf(*how));
    }
}

} // namespace jaego
