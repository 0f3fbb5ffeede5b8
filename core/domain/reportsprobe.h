// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orderbook.h"

#include <QHash>

#include <optional>

namespace jaego {

/// What real orders show of how a warehouse counts: whether an order leaves its count when it is
/// placed (available) or only when its goods have left (on hand). Everything rests on that setting
/// (domain: Reservations), and nobody tells. Pure.
class ReportsProbe {
public:
    explicit ReportsProbe(qint64 orderLagMs) : m_orderLagMs(orderLagMs) { }

    /// An order of that many units, and the count (on hand − reserved) as it stood before it.
    void ordered(const Sku &sku, qint64 units, const QDateTime &orderedAt, Units sellable,
                 const QDateTime &asOf);
    /// Goods left or came back, or a count moved for a reason of its own: this product proves nothing now.
    void drop(const Sku &sku) { m_watched.remove(sku); }
    /// A count; what it proves, once the order must have reached the warehouse.
    [[nodiscard]] std::optional<ReservationRule::Reports> counted(const Sku &sku, Units sellable,
                                                                  const QDateTime &asOf);

private:
    struct Watched {
        Units before;
        qint64 units = 0;
        QDateTime lastOrder;
    };
    qint64 m_orderLagMs;
    QHash<Sku, Watched> m_watched;
};

/// The last verdicts as they are kept, "A" and "H" each, newest last.
[[nodiscard]] QString withVerdict(const QString &seen, ReservationRule::Reports verdict);

struct ReportsEvidence {
    int available = 0; ///< orders that left the count when they were placed
    int onHand = 0; ///< … that did not
    /// Three orders or more, and nearly all say otherwise than `setting`.
    [[nodiscard]] bool contradicts(ReservationRule::Reports setting) const;
};
[[nodiscard]] ReportsEvidence evidenceOf(const QString &seen);

/// Where the verdicts are kept (MetaRepository).
inline const QString kReportsSeenKey = QStringLiteral("warehouse.reports.seen");

} // namespace jaego
