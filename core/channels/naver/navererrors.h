// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "net/http.h"

#include <QString>

#include <optional>

namespace jaego {

/// What a reply of Naver says went wrong, with Naver's own words (reference naver
/// §3); nullopt for a good status whose body is a JSON object without an error code.
[[nodiscard]] std::optional<Error> naverError(const HttpReply &reply, const QString &where);

/// True for the 429 that is a matter of hours, not of seconds (GW.QUOTA_LIMIT).
[[nodiscard]] bool isNaverQuotaLimit(const HttpReply &reply);

/// How long to leave the lane alone after a 429: the quota's period, or 1–2 s that
/// double with each one in a row. `random01` in [0, 1).
[[nodiscard]] qint64 naverPauseMs(const HttpReply &reply, int inARow, double random01);

/// The token bucket of one API as its headers tell it (reference naver §4).
struct NaverRate {
    double perSecond = 0; ///< 0: not told
    std::optional<qint64> remaining;

    bool operator==(const NaverRate &) const = default;
};
[[nodiscard]] NaverRate naverRate(const HttpReply &reply);

/// Naver's own id of the call, for its support desk.
[[nodiscard]] QString naverTraceId(const HttpReply &reply);

/// The 400 of a product write whose sum of options is not the product's stock.
[[nodiscard]] bool isNaverSumRule(const Error &error);

} // namespace jaego
