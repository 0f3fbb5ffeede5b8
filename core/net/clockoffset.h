// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QDateTime>

#include <optional>

namespace jaego {

/// How far this computer's clock is from the one behind a reply's `Date`, in milliseconds,
/// above 0: ours is ahead. `sentAt` and `receivedAt` are ours, UTC. It is the least that
/// explains the reply: a slow line or the whole seconds of `Date` never make a difference.
/// Nothing without a readable `Date`, or where a cache answered (`Age`).
[[nodiscard]] std::optional<qint64> clockAheadMs(const HttpReply &reply, const QDateTime &sentAt,
                                                 const QDateTime &receivedAt);

} // namespace jaego
