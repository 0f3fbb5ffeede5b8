// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <QDateTime>

#include <vector>

namespace jaego {

/// What the warehouse counted of one product last, and by how much its count fell lately without
/// an order that took it: every unit of a fall explains one unit sold, once.
class CountHistory {
public:
    struct Fall {
        qint64 asOfMs = 0; ///< of the lower count, since the epoch, UTC
        qint64 units = 0; ///< that no order has been found for
    };

    /// False: older than what stands, nothing changed. Falls from before `asOf − keepMs` are forgotten.
    bool take(const QDateTime &asOf, Units sellable, qint64 keepMs);
    /// The stock was changed by us: no fall, though the next count shows it.
    void moved(Units delta) { m_sellable += delta.value(); }

    [[nodiscard]] bool isEmpty() const { return m_asOfMs < 0; }
    [[nodiscard]] qint64 asOfMs() const { return m_asOfMs; } ///< of the last count; -1: none
    /// Oldest first; whoever explains a fall takes its units out.
    [[nodiscard]] std::vector<Fall> &falls() { return m_falls; }

private:
    qint64 m_asOfMs = -1;
    qint64 m_sellable = 0; ///< on hand − reserved, as the warehouse told it
    std::vector<Fall> m_falls;
};

} // namespace jaego
