// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <QDateTime>

#include <span>
#include <vector>

namespace jaego {

/// What the warehouse counted of one product lately: enough to see whether a count fell
/// by what was sold since.
class CountHistory {
public:
    struct Count {
        qint64 asOfMs = 0; ///< since the epoch, UTC
        qint64 sellable = 0; ///< on hand − reserved, as the warehouse told it
    };

    /// False: older than what stands, nothing changed. Counts before `asOf − keepMs` are
    /// forgotten, but for the newest of them.
    bool take(const QDateTime &asOf, Units sellable, qint64 keepMs);
    /// The stock was changed by us: what was counted before is compared as if it had been then.
    void moved(Units delta);

    [[nodiscard]] bool isEmpty() const { return m_counts.empty(); }
    [[nodiscard]] const Count &last() const { return m_counts.back(); }
    [[nodiscard]] const Count &oldest() const { return m_counts.front(); }
    /// The newest count as of `earliestMs` or before, and those after it up to `latestMs`; never the last.
    [[nodiscard]] std::span<const Count> before(qint64 earliestMs, qint64 latestMs) const;

private:
    std::vector<Count> m_counts; ///< by time; one for a product whose count does not change
};

} // namespace jaego
