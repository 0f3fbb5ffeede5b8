// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/oversell/stage.h"

namespace jaego::bench {

namespace {
constexpr qint64 kHearEveryMs = 5'000;
}

Stage::Stage(const Demand &demand, const StageOptions &options)
    : m_demand(demand)
    , m_lastsMs(options.lastsMs)
    , m_time(demand.begin.addMSecs(-kWarmUpMs))
    , m_market(demand, options.seed, options.falseSuccesses, kWarmUpMs)
{
    nextWish();
    for (const auto &[at, happens] : demand.happenings)
        m_time.callAt(kWarmUpMs + at, &m_context, [this, happens = happens] { happens(&m_market); });
    if (options.deliveries) {
        everyMs(kWarmUpMs + kDeliveryMs, kDay, [this] {
            m_market.ship();
            m_market.restock();
        });
    }
    if (options.oneByOne) {
        m_market.hearOneByOne(kMinute, 5 * kMinute - kHearEveryMs);
        everyMs(kHearEveryMs, kHearEveryMs, [this] { m_market.hearOrders(m_time.nowMs()); });
    } else {
        // Half-way between the runs: an import at the very minute of a run would flatter whoever
        // reads the warehouse then.
        everyMs(options.importEveryMs / 2, options.importEveryMs,
                [this] { m_market.importOrders(m_time.nowMs()); });
    }
    m_time.callAt(kWarmUpMs, &m_context, [this] { m_market.beginCounting(); });
    if (options.atBegin)
        options.atBegin(this);
}

void Stage::nextWish()
{
    if (m_next >= m_demand.wishes.size())
        return;
    m_time.callAt(kWarmUpMs + m_demand.wishes[m_next].at, &m_context, [this] {
        m_market.sell(m_demand.wishes[m_next], m_time.nowMs());
        ++m_next;
        nextWish();
    });
}

void Stage::everyMs(qint64 firstMs, qint64 period, std::function<void()> work)
{
    m_time.callAt(firstMs, &m_context, [this, firstMs, period, work = std::move(work)] {
        work();
        everyMs(firstMs + period, period, work);
    });
}

void Stage::everyTenMinutes(qint64 fromMs, std::function<void()> work)
{
    everyMs((fromMs + kRunEveryMs - 1) / kRunEveryMs * kRunEveryMs, kRunEveryMs, std::move(work));
}

} // namespace jaego::bench
