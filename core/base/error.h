// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace jaego {

/// What went wrong, as a value. Nothing is thrown across a layer; a cancel is an
/// outcome, not a failure.
struct Error {
    enum class Kind {
        Timeout, ///< no complete answer within the deadline; a write may have arrived
        Network, ///< refused, broken or cut short; a write may have arrived
        Http, ///< an HTTP status that is the far side's own trouble (5xx)
        RateLimited, ///< 429 or its kin
        Auth, ///< key, token, permission or IP address refused
        Rejected, ///< understood and refused (400, 422 …): repeating cannot help
        NotFound, ///< the far side does not know the thing (any more)
        Conflict, ///< an expectation no longer holds (compare-and-set)
        Parse, ///< the answer is not what the reference promises
        Contradiction, ///< the data contradicts itself (ERR-INV-003)
        Storage, ///< database or file
        Config, ///< a setting or secret is missing or wrong
        Cancelled,
    };

    Kind kind = Kind::Network;
    QString where; ///< "coupang.stock.read": stable, for logs and KPIs
    QString message; ///< for a person, secrets removed; holds the channel's own words where it had any
    int httpStatus = 0;
    std::optional<std::chrono::milliseconds> retryAfter;
    QString traceId; ///< the far side's id of the call, for its support desk

    Error() = default;
    Error(Kind k, QString w, QString m = {}, int status = 0); ///< hides secrets in the message

    bool operator==(const Error &) const = default;
};

/// Stable lower-case name of a kind, for logs, JSON and the database.
[[nodiscard]] QString nameOf(Error::Kind kind);
[[nodiscard]] std::optional<Error::Kind> errorKindFromString(const QString &name);

} // namespace jaego

Q_DECLARE_METATYPE(jaego::Error)
