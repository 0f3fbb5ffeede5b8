// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "inbox/inboxevent.h"
#include "inbox/inboxserver.h"
#include "storage/eventrepository.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

namespace jaego {

class Scheduler;

/// An event that was promised to its sender, ready to be applied.
struct StoredEvent {
    qint64 sequence = 0; ///< its name from here on
    QDateTime receivedAt;
    InboxEvent event;

    bool operator==(const StoredEvent &) const = default;
};

/// The event inbox on the engine's thread: what the server has verified is journaled here,
/// and what is new is told. What an event does to orders and stock is not its affair.
class Inbox final {
public:
    /// Called for every new event, after its sender's answer was given away.
    using Accepted = std::function<void(const StoredEvent &)>;

    Inbox(EventRepository *events, Scheduler *scheduler, Accepted accepted);
    Inbox(EventRepository *events, Scheduler *scheduler, Accepted accepted, InboxServer::Options options);

    /// Gives the port (0 takes any free one). Without a secret it listens, and refuses every event.
    [[nodiscard]] Result<quint16> start(quint16 port, const QString &secrets);
    [[nodiscard]] Status setSecret(const QString &secrets) { return m_server.setSecret(secrets); }
    void stop() { m_server.stop(); }
    [[nodiscard]] quint16 port() const { return m_server.port(); }

    /// What was promised and is not applied yet, in the order of arrival: for a start-up. What
    /// cannot be read any more is left to a person.
    [[nodiscard]] Result<QList<StoredEvent>> unapplied();

    [[nodiscard]] Status markApplied(qint64 sequence, const QString &words = {});
    [[nodiscard]] Status markIgnored(qint64 sequence, const QString &words);
    [[nodiscard]] Status markForPerson(qint64 sequence, const QString &words);

    /// What the server hands over for a verified event; `answer` is called before anything acts on it.
    void journal(const InboxEvent &event, const QByteArray &raw, const InboxServer::Answer &answer);

private:
    [[nodiscard]] Status settle(qint64 sequence, EventState state, const QString &words);

    EventRepository *m_events;
    Scheduler *m_scheduler;
    Accepted m_accepted;
    InboxServer m_server; // last: it calls into what is above
};

} // namespace jaego

Q_DECLARE_METATYPE(jaego::StoredEvent)
