// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpexchange.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace jaego::sandbox {

[[nodiscard]] HttpReply jsonReply(int status, const QJsonObject &body);
[[nodiscard]] HttpReply htmlReply(int status, const QByteArray &body);

/// The object in a request's body; nullopt for anything else.
[[nodiscard]] std::optional<QJsonObject> jsonBody(const HttpRequest &request);
/// A whole number, given as a number or as text.
[[nodiscard]] std::optional<qint64> jsonNumber(const QJsonValue &value);
/// Every number of a document as text (the fault NumbersAsStrings).
[[nodiscard]] QByteArray withNumbersAsText(const QByteArray &json);

/// Korean time (+09:00, no summer time) in the ways the references show it.
[[nodiscard]] QDateTime koreanTime(qint64 epochMs);
[[nodiscard]] QString koreanIso(qint64 epochMs); ///< 2026-11-05T09:12:33+09:00
[[nodiscard]] QString koreanIsoMs(qint64 epochMs); ///< 2026-11-05T09:12:33.000+09:00
[[nodiscard]] QString koreanLocal(qint64 epochMs); ///< 2026-11-05T09:12:33, no zone
/// Any ISO time; without a zone it is Korean (cafe24 §1). A bare date is its first moment.
[[nodiscard]] std::optional<qint64> parseKoreanTime(const QString &text);

[[nodiscard]] QString newTraceId();

} // namespace jaego::sandbox
