// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "notify/notifier.h"
#include "secrets/secretstore.h"

/// Slack's wire: Block Kit within its limits, and what its answers mean.
namespace jaego::slack {

/// The three characters, ampersand first; then a zero-width space behind * _ ~ and `,
/// which have no escape. At most `most` units when written out, never half an entity.
[[nodiscard]] QString plain(const QString &text, qsizetype most);
/// The escape alone.
[[nodiscard]] QString escaped(const QString &text);

/// JSON of a message; `channel` only for chat.postMessage.
[[nodiscard]] QByteArray payload(const NotifyMessage &message, const QString &channel = {});

/// An incoming webhook's answer: 200 and the text `ok` is success.
[[nodiscard]] Delivery webhookAnswer(const HttpReply &reply);
/// chat.postMessage's: 200 may still be `ok:false`.
[[nodiscard]] Delivery postAnswer(const HttpReply &reply);

} // namespace jaego::slack
