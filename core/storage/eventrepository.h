// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace jaego {

class Database;

enum class EventState : quint8 {
    Accepted, ///< promised to its sender, not applied yet
    Applied,
    Ignored, ///< of a type that means nothing here, or already known by another way
    ForPerson, ///< it cannot be applied by a machine; its words say why
};

[[nodiscard]] QString nameOf(EventState state);
[[nodiscard]] std::optional<EventState> eventStateFromString(const QString &name);

/// An event as it came, and what became of it.
struct EventRecord {
    qint64 sequence = 0; ///< given by the repository, in the order of arrival
    QString source;
    QString id; ///< unique within its source
    QString webhookId; ///< of the delivery that brought it first
    QString type;
    QString mode; ///< how the body is to be read: structured, binary, plain
    QDateTime occurredAt; ///< invalid: not told
    QDateTime receivedAt;
    QByteArray body; ///< byte by byte as it was signed
    QByteArray bodySha256;
    EventState state = EventState::Accepted;
    QString words; ///< why it was ignored or left to a person
    QDateTime appliedAt; ///< when its state was settled; invalid: not yet

    bool operator==(const EventRecord &) const = default;
};

/// What appending came to, with the event as it is stored.
struct EventAppend {
    enum class Kind : quint8 {
        New,
        Duplicate, ///< known by source and id or by webhook-id, with the same body
        Conflict, ///< known, with another body
    };
    Kind kind = Kind::New;
    EventRecord stored; ///< the new row, or the one that stood in the way
};

/// Events from outside. Kept for good: they are the memory that tells a repeated one.
class EventRepository final {
public:
    explicit EventRepository(Database &database);

    /// When this has succeeded the event is on the disk, and its sender may be told so.
    [[nodiscard]] Result<EventAppend> append(const EventRecord &event);

    /// Accepted and not yet applied, in the order of arrival.
    [[nodiscard]] Result<QList<EventRecord>> unapplied() const;
    [[nodiscard]] Result<QList<EventRecord>> forPerson() const;
    [[nodiscard]] Result<std::optional<EventRecord>> find(const QString &source, const QString &id) const;
    /// Newest first; `before` is the sequence the last page ended with, 0 for the first page.
    [[nodiscard]] Result<QList<EventRecord>> list(int limit, qint64 before = 0) const;

    /// Settles an accepted event, or one that was left to a person. Of one that is settled
    /// otherwise, a Conflict; the same again changes nothing.
    [[nodiscard]] Status settle(qint64 sequence, EventState state, const QString &words, const QDateTime &at);

private:
    [[nodiscard]] Result<std::optional<EventRecord>> findBySequence(qint64 sequence) const;

    Database &m_db;
};

} // namespace jaego
