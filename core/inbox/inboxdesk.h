// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/inboxevent.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>
#include <variant>

namespace jaego {

/// What the inbox answers, before it is put on the wire.
struct InboxReply {
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers; ///< beside Content-Type and Content-Length
    QByteArray body; ///< JSON

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// What became of an event that was handed over to be journaled.
enum class JournalAnswer : quint8 {
    Accepted, ///< on the disk
    Duplicate, ///< was there before
    Conflict, ///< was there before with another body
    NotWritten, ///< the journal cannot be written
};

/// The first lines of a request, without its body.
struct InboxHead {
    QByteArray method;
    QByteArray target;
    InboxHeaders headers;
    std::optional<quint64> contentLength;

    /// Where its body ends cannot be told.
    [[nodiscard]] bool isOddlyFramed() const;
};

// What the inbox says to a request, apart from sockets and threads. The order of the
// checks is part of the promise: size, webhook headers, time, signature, and only then a parser.

[[nodiscard]] InboxReply errorReply(int status, const QString &words);

/// Host is this machine by its own name: a page of the web that had its name resolve to
/// 127.0.0.1 comes with another.
[[nodiscard]] bool isOwnHost(const QByteArray &host);

/// Answers what needs no body: /health, and everything that is refused by its head.
[[nodiscard]] std::optional<InboxReply> answerHead(const InboxHead &head, quint64 bodyLimit, bool hasSecret);

/// A genuine and well-formed event, or what its sender is told.
[[nodiscard]] std::variant<InboxEvent, InboxReply> admitEvent(const QList<QByteArray> &keys,
                                                              const InboxHeaders &headers,
                                                              const QByteArray &body, qint64 nowSeconds);

[[nodiscard]] InboxReply replyTo(JournalAnswer answer, const QString &eventId);
[[nodiscard]] InboxReply queueFullReply();
[[nodiscard]] InboxReply tooManyReply();
[[nodiscard]] InboxReply noAnswerReply();

} // namespace jaego
