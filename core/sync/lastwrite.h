// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"
#include "insight/review.h"
#include "storage/store.h"

namespace jaego {

/// The newest write of a listing as the journals have it; nothing when there is none.
[[nodiscard]] std::optional<WriteFact> readLastWrite(const Store &store, const ListingKey &listing);

/// Why the listings of these mismatches differ, counted by channel and cause. Before anything is
/// written for them: afterwards the reasons are gone.
[[nodiscard]] QList<MismatchCauseCount> causesOf(const QList<Mismatch> &mismatches, const StockBook &book,
                                                 const Store &store, const QDateTime &now);

} // namespace jaego
