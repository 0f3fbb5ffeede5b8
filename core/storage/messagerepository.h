// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/alertline.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

namespace jaego {

class Database;

/// One message to one route. `payload` is frozen when it is stored; only merging, while
/// it waits, adds to it.
struct MessageRecord {
    QString id; ///< ULID: messages of a route go in this order
    QString route;
    QString runId;
    QStringList alertIds;
    QString payload; ///< JSON, see engine/alertmessages.h
    QString state; ///< pending, sent, failed, disabled, not_sent
    int attempts = 0;
    QDateTime nextTryAt; ///< invalid: at once
    QDateTime createdAt;
    QDateTime sentAt;
    QString answer; ///< what the service said last, without secrets
    bool maybeSent = false; ///< a try ended without an answer: it may have arrived
    QStringList reached; ///< receivers that have it already

    bool operator==(const MessageRecord &) const = default;
};

/// The outbox.
class MessageRepository final {
public:
    explicit MessageRepository(Database &database);

    [[nodiscard]] Status add(const QList<MessageRecord> &messages);
    /// State, attempts, times, answer, payload; a message's alerts never change here.
    [[nodiscard]] Status update(const MessageRecord &message);
    /// `into` takes over the alerts of `others`, which are gone then; its payload is stored with it.
    [[nodiscard]] Status merge(const MessageRecord &into, const QStringList &others);

    /// Of a route, oldest first.
    [[nodiscard]] Result<QList<MessageRecord>> inState(const QString &route, const QString &state) const;
    [[nodiscard]] Result<int> sentSince(const QString &route, const QDateTime &since) const;
    /// Routes that have a message with this alert.
    [[nodiscard]] Result<QHash<QString, QStringList>> routesOfOpenAlerts() const;
    /// What people see of these alerts' messages.
    [[nodiscard]] Result<QHash<QString, QList<AlertDelivery>>> deliveries(const QStringList &alertIds) const;
    /// Sets alerts.state by their messages: failed when one was given up, else pending while one
    /// waits, else sent, else not_sent.
    [[nodiscard]] Status settleAlerts(const QStringList &alertIds);

private:
    [[nodiscard]] Status link(const MessageRecord &message);

    Database &m_db;
};

} // namespace jaego
