// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/oversell/market.h"
#include "bench/oversell/virtualtime.h"

#include <QObject>

namespace jaego::bench {

class Stage;

struct StageOptions {
    quint32 seed = 1;
    double falseSuccesses = 0.0023;
    qint64 importEveryMs = 5 * kMinute; ///< how often the warehouse takes over the channels' orders
    qint64 orderLagSeconds = 300; ///< what Jaego is told of it (warehouse.order_lag_seconds)
    qint64 lastsMs = 7 * kDay;
    bool oneByOne = false; ///< the warehouse hears of each order by itself, after one to five minutes
    bool deliveries = true; ///< every morning back to the stock of the week's beginning
    /// Called before anything happens, and at the end, when the program still stands.
    std::function<void(Stage *)> atBegin;
    std::function<void(Stage *)> atEnd;
};

inline constexpr qint64 kWarmUpMs = 3 * kHour; ///< before the week: links, first reads; nothing is counted
inline constexpr qint64 kDeliveryMs = 6 * kHour; ///< of each day
inline constexpr qint64 kRunEveryMs = 10 * kMinute;

/// A week that goes by itself: customers, deliveries, the warehouse's imports.
class Stage {
public:
    Stage(const Demand &demand, const StageOptions &options);
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    [[nodiscard]] VirtualTime *time() { return &m_time; }
    [[nodiscard]] Market *market() { return &m_market; }
    [[nodiscard]] QObject *context() { return &m_context; }
    [[nodiscard]] qint64 end() const { return kWarmUpMs + m_lastsMs; }
    /// Calls `work` at every ten minutes of the hour from `fromMs` on.
    void everyTenMinutes(qint64 fromMs, std::function<void()> work);

private:
    void nextWish();
    void everyMs(qint64 firstMs, qint64 period, std::function<void()> work);

    const Demand &m_demand;
    qint64 m_lastsMs;
    VirtualTime m_time;
    Market m_market;
    QObject m_context;
    size_t m_next = 0;
};

} // namespace jaego::bench
