// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventrepository.h"

#include "storage/auditrepository.h"
#include "storage/query.h"

#include <array>
#include <limits>

namespace jaego {

namespace {

constexpr std::array<std::pair<EventState, const char *>, 4> kStates{ {
    { EventState::Accepted, "accepted" },
    { EventState::Applied, "applied" },
    { EventState::Ignored, "ignored" },
    { EventState::ForPerson, "for_person" },
} };

constexpr const char *kColumns =
    "SELECT sequence, source, id, webhook_id, type, mode, occurred_at, received_at, body, body_sha256, state,"
    " words, applied_at FROM events ";

EventRecord readEvent(sql::Query &query)
{
    EventRecord row;
    row.sequence = query.number();
    row.source = query.text();
    row.id = query.text();
    row.webhookId = query.text();
    row.type = query.text();
    row.mode = query.text();
    row.occurredAt = query.time();
    row.receivedAt = query.time();
    row.body = query.blob();
    row.bodySha256 = query.blob();
    row.state = eventStateFromString(query.text()).value_or(EventState::ForPerson);
    row.words = query.text();
    row.appliedAt = query.time();
    return row;
}

Error eventError(Error::Kind kind, const QString &message)
{
    return Error(kind, QStringLiteral("storage.event"), message);
}

/// In a binary event the body is not all of it: the type stands in a header.
bool isSame(const EventRecord &stored, const EventRecord &event)
{
    return stored.bodySha256 == event.bodySha256 && stored.type == event.type;
}

} // namespace

QString nameOf(EventState state)
{
    for (const auto &[value, name] : kStates) {
        if (value == state)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<EventState> eventStateFromString(const QString &name)
{
    for (const auto &[value, text] : kStates) {
        if (name == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

EventRepository::EventRepository(Database &database) : m_db(database)
{
}

Result<EventAppend> EventRepository::append(const EventRecord &event)
{
    EventAppend outcome;
    const QByteArray byDelivery = QByteArray(kColumns) + "WHERE webhook_id = ?";
    const auto done = m_db.inTransaction([&]() -> Status {
        const auto known = find(event.source, event.id);
        if (!known)
            return known.error();
        const auto delivered =
            sql::first<EventRecord>(m_db, byDelivery.constData(), readEvent, event.webhookId);
        if (!delivered)
            return delivered.error();
        for (const auto &earlier : { *known, *delivered }) {
            if (!earlier)
                continue;
            outcome.kind =
                isSame(*earlier, event) ? EventAppend::Kind::Duplicate : EventAppend::Kind::Conflict;
            outcome.stored = *earlier;
            return Done{};
        }
        sql::Query insert(m_db,
                          "INSERT INTO events (source, id, webhook_id, type, mode, occurred_at, received_at,"
                          " body, body_sha256, state, words, applied_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
        if (auto put = insert.run(event.source, event.id, event.webhookId, event.type, event.mode,
                                  event.occurredAt, event.receivedAt, event.body, event.bodySha256,
                                  nameOf(event.state), event.words, event.appliedAt);
            !put)
            return put;
        const auto stored = find(event.source, event.id);
        if (!stored)
            return stored.error();
        if (!*stored)
            return eventError(Error::Kind::Storage, QStringLiteral("The event was not stored."));
        outcome.stored = **stored;
        return Done{};
    });
    if (!done)
        return done.error();
    return outcome;
}

Result<QList<EventRecord>> EventRepository::unapplied() const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE state = 'accepted' ORDER BY sequence";
    return sql::collect<EventRecord>(m_db, statement.constData(), readEvent);
}

Result<QList<EventRecord>> EventRepository::forPerson() const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE state = 'for_person' ORDER BY sequence";
    return sql::collect<EventRecord>(m_db, statement.constData(), readEvent);
}

Result<std::optional<EventRecord>> EventRepository::find(const QString &source, const QString &id) const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE source = ? AND id = ?";
    return sql::first<EventRecord>(m_db, statement.constData(), readEvent, source, id);
}

Result<std::optional<EventRecord>> EventRepository::findBySequence(qint64 sequence) const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE sequence = ?";
    return sql::first<EventRecord>(m_db, statement.constData(), readEvent, sequence);
}

Result<QList<EventRecord>> EventRepository::list(int limit, qint64 before) const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE sequence < ? ORDER BY sequence DESC LIMIT ?";
    const qint64 end = before > 0 ? before : std::numeric_limits<qint64>::max();
    return sql::collect<EventRecord>(m_db, statement.constData(), readEvent, end, limit);
}

Status EventRepository::settle(qint64 sequence, EventState state, const QString &words, const QDateTime &at)
{
    return m_db.inTransaction([&]() -> Status {
        const auto stored = findBySequence(sequence);
        if (!stored)
            return stored.error();
        if (!*stored)
            return eventError(Error::Kind::NotFound, QStringLiteral("There is no event %1.").arg(sequence));
        const EventState now = (*stored)->state;
        if (now == state)
            return Done{};
        if (now == EventState::Applied || now == EventState::Ignored || state == EventState::Accepted)
            return eventError(Error::Kind::Conflict,
                              QStringLiteral("Event %1 is %2 and cannot become %3.")
                                  .arg(QString::number(sequence), nameOf(now), nameOf(state)));
        if (auto settled = sql::execute(
                m_db, "UPDATE events SET state = ?, words = ?, applied_at = ? WHERE sequence = ?",
                nameOf(state), words, at, sequence);
            !settled)
            return settled;
        AuditEntry entry;
        entry.at = at;
        entry.who = (*stored)->source;
        entry.what = QStringLiteral("event.") + nameOf(state);
        entry.subject = (*stored)->type + QLatin1Char(' ') + (*stored)->id;
        entry.why = words;
        entry.before = nameOf(now);
        entry.after = nameOf(state);
        return AuditRepository(m_db).append(entry);
    });
}

} // namespace jaego
