// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "net/retry.h"

#include <optional>

/// What Coupang's answers mean (reference coupang §3, §5, §6).
namespace jaego::coupang {

/// How long to leave Coupang alone after it blocked this address (reference coupang §3).
inline constexpr std::chrono::milliseconds kBlockPause{ 10 * 60 * 1000 };

/// Success (nullopt), or what went wrong with Coupang's own words. Status first,
/// then `code`, then words of the message. `utcNow` is this PC's clock.
[[nodiscard]] std::optional<Error> classify(const HttpReply &reply, const QString &where, CallKind kind,
                                            const QDateTime &utcNow);

/// An edge block or an automatic block of the address: nobody may call for a while.
[[nodiscard]] bool isBlock(const HttpReply &reply);

/// The words of an error that says an option is not there (any more).
[[nodiscard]] bool saysGone(const QString &message);

} // namespace jaego::coupang
