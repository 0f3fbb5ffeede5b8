// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numberhistory.h"
#include "domain/trouble.h"

namespace jaego {

/// Two orders this close together were placed before anybody could have lowered the other channel:
/// a feed every 15 s, what the channels take to show an order, and a write.
inline constexpr qint64 kBlindWindowMs = 120'000;

/// Why the case's order took more than there was, by what is known to have happened to the product's
/// numbers; Unknown where that does not tell.
[[nodiscard]] OversoldCause oversoldCause(const NumberHistory &history, const OversoldCase &oversold);

} // namespace jaego
