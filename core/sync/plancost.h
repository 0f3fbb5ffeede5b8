// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "domain/run.h"
#include "sync/planner.h"

namespace jaego {

/// What sending these changes costs on each channel they are for: calls, and the time these take
/// at the rate the channel allows now. What the executor does besides writing is in it: the look
/// before a raise, the look back at what is nearly gone (`readBackUpTo`). Not in it: what fails
/// and is tried again, and orders that come meanwhile.
[[nodiscard]] QList<PlanCost> costOf(const StockBook &book, const std::vector<Intent> &intents,
                                     const QList<Channel *> &channels, Units readBackUpTo);

} // namespace jaego
