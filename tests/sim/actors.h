// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/oracle.h"

namespace jaego::sim {

/// Everybody who is not the program: shoppers, the warehouse's people, other systems that send
/// events, a person at the window, somebody who edits a channel by hand, and bad luck. Each deed is
/// drawn from the seed's dice and told to the oracle.
class Actors {
public:
    Actors(SimWorld *world, SimPlan *plan, Oracle *oracle)
        : m_world(world), m_plan(plan), m_oracle(oracle) { }

    /// From now on, something every few seconds.
    void begin();
    /// Nobody does anything any more; what was begun is seen to its end.
    void rest() { m_on = false; }
    [[nodiscard]] const std::map<QString, qint64> &deeds() const { return m_deeds; }

private:
    void next();
    void act();
    void order();
    void cancel();
    void ship();
    void receive();
    void adjust();
    void edit();
    void sellAtTheTill();
    void adjustByEvent();
    void offer(const QByteArray &body, const QString &id, bool isAdjustment);
    void breakSomething();
    void did(const QString &deed) { ++m_deeds[deed]; }
    [[nodiscard]] Sku anySku();

    SimWorld *m_world;
    SimPlan *m_plan;
    Oracle *m_oracle;
    std::map<QString, qint64> m_deeds;
    int m_events = 0;
    bool m_on = false;
    QObject m_context;
};

} // namespace jaego::sim
