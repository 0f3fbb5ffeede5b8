// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

/// The CEA signature of Coupang's gateway (reference coupang §2).
namespace jaego::coupang {

/// "261105T031507Z": UTC, two-digit year.
[[nodiscard]] QByteArray signedDate(const QDateTime &utc);

/// Date, method, path and query run together, without the question mark; path and
/// query exactly as they go over the wire.
[[nodiscard]] QByteArray signatureMessage(const QByteArray &date, const QByteArray &method, const QUrl &url);

/// Lower-case hex of HMAC-SHA256.
[[nodiscard]] QByteArray signature(const QByteArray &message, const QByteArray &secretKey);

/// The whole Authorization header. Lives five minutes: made anew for every try.
[[nodiscard]] QByteArray authorization(const QByteArray &accessKey, const QByteArray &secretKey,
                                       const QByteArray &method, const QUrl &url, const QDateTime &utc);

} // namespace jaego::coupang
