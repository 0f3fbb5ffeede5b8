// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/oversell/farside.h"
#include "channels/channel.h"
#include "channels/orderfeed.h"

#include <QHash>

#include <memory>

namespace jaego::bench {

/// A channel as the engine sees it, with the calls, pages, windows and overlaps of its true
/// adapter; JSON, signatures and tokens are left out. Each product is one listing under its own code.
class SimChannel : public Channel {
public:
    SimChannel(ChannelId id, Market *market, VirtualTime *time, Lane *lane);

    [[nodiscard]] ChannelId id() const final { return m_id; }
    [[nodiscard]] Lane *lane() final { return m_line.lane(); }
    Task<Result<QString>> test(std::stop_token stop) final;

    [[nodiscard]] const QString &externalId(int product) const { return m_ids[static_cast<size_t>(product)]; }

protected:
    [[nodiscard]] std::optional<int> productOf(const QString &externalId) const;
    [[nodiscard]] Listing listingOf(int product) const;
    /// As the channel shows it now; `observedAt` is filled in when the answer is there.
    [[nodiscard]] Observation look(int product) const;
    void stamp(QList<Observation> *seen, qsizetype from) const;
    /// Order lines of a window that the feed shows by now.
    [[nodiscard]] OrderLine lineOf(const Sold &sold) const;
    [[nodiscard]] QList<OrderLine> ordersBetween(const QDateTime &from, const QDateTime &to) const;
    /// Orders, not lines, still in the house; and when the oldest was placed.
    [[nodiscard]] int openOrders() const;
    [[nodiscard]] QDateTime oldestOpen() const;
    [[nodiscard]] Task<Status> feedCall(QString api, std::function<void()> act, std::stop_token stop);
    [[nodiscard]] Line &line() { return m_line; }
    [[nodiscard]] VirtualTime *time() const { return m_line.time(); }
    [[nodiscard]] Market *market() const { return m_market; }

private:
    ChannelId m_id;
    Market *m_market;
    Line m_line;
    std::vector<QString> m_ids;
    QHash<QString, int> m_products;
};

} // namespace jaego::bench
