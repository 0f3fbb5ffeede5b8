// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inbox.h"

#include "base/logging.h"
#include "base/scheduler.h"
#include "base/text.h"

namespace jaego {

namespace {

EventRecord recordOf(const InboxEvent &event, const QByteArray &raw, const QDateTime &now)
{
    EventRecord record;
    record.source = event.source;
    record.id = event.id;
    record.webhookId = event.webhookId;
    record.type = event.type;
    record.mode = nameOf(event.mode);
    record.occurredAt = event.time;
    record.receivedAt = now;
    record.body = raw;
    record.bodySha256 = event.bodyHash;
    if (std::holds_alternative<UnknownEvent>(event.data)) {
        record.state = EventState::Ignored;
        record.words = Text::tr("Jaego does not know this type of event.");
        record.appliedAt = now;
    }
    return record;
}

Result<StoredEvent> storedEventOf(const EventRecord &record)
{
    const auto mode = eventModeFromString(record.mode);
    if (!mode)
        return Error(Error::Kind::Parse, QStringLiteral("inbox.stored"),
                     QStringLiteral("it is stored in an unknown form (%1)").arg(record.mode));
    const auto data = readInboxData(record.type, *mode, record.body);
    if (!data)
        return data.error();
    StoredEvent stored;
    stored.sequence = record.sequence;
    stored.receivedAt = record.receivedAt;
    stored.event = { record.source,    record.id,         record.type, record.occurredAt,
                     record.webhookId, record.bodySha256, *mode,       *data };
    return stored;
}

JournalAnswer answerOf(EventAppend::Kind kind)
{
    switch (kind) {
    case EventAppend::Kind::New:
        return JournalAnswer::Accepted;
    case EventAppend::Kind::Duplicate:
        return JournalAnswer::Duplicate;
    case EventAppend::Kind::Conflict:
        break;
    }
    return JournalAnswer::Conflict;
}

} // namespace

Inbox::Inbox(EventRepository *events, Scheduler *scheduler, Accepted accepted)
    : Inbox(events, scheduler, std::move(accepted), InboxServer::Options())
{
}

Inbox::Inbox(EventRepository *events, Scheduler *scheduler, Accepted accepted, InboxServer::Options options)
    : m_events(events)
    , m_scheduler(scheduler)
    , m_accepted(std::move(accepted))
    , m_server([this](const InboxEvent &event, const QByteArray &raw,
                      const InboxServer::Answer &answer) { journal(event, raw, answer); },
               std::move(options))
{
}

Result<quint16> Inbox::start(quint16 port, const QString &secrets)
{
    return m_server.start(port, secrets);
}

void Inbox::journal(const InboxEvent &event, const QByteArray &raw, const InboxServer::Answer &answer)
{
    const auto appended = m_events->append(recordOf(event, raw, m_scheduler->utcNow()));
    if (!appended) {
        qCWarning(lcInbox) << "an event could not be stored:" << appended.error().message;
        return answer(JournalAnswer::NotWritten);
    }
    if (appended->kind == EventAppend::Kind::Conflict)
        qCWarning(lcInbox) << "another event was taken before under source" << event.source << "and id"
                           << event.id;
    answer(answerOf(appended->kind));
    if (appended->kind != EventAppend::Kind::New || appended->stored.state != EventState::Accepted)
        return;
    if (m_accepted)
        m_accepted({ appended->stored.sequence, appended->stored.receivedAt, event });
}

Result<QList<StoredEvent>> Inbox::unapplied()
{
    const auto records = m_events->unapplied();
    if (!records)
        return records.error();
    QList<StoredEvent> events;
    for (const EventRecord &record : *records) {
        const auto stored = storedEventOf(record);
        if (stored) {
            events.append(*stored);
            continue;
        }
        const QString words = Text::tr("This event cannot be read any more: %1").arg(stored.error().message);
        if (auto left = markForPerson(record.sequence, words); !left)
            return left.error();
    }
    return events;
}

Status Inbox::markApplied(qint64 sequence, const QString &words)
{
    return settle(sequence, EventState::Applied, words);
}

Status Inbox::markIgnored(qint64 sequence, const QString &words)
{
    return settle(sequence, EventState::Ignored, words);
}

Status Inbox::markForPerson(qint64 sequence, const QString &words)
{
    return settle(sequence, EventState::ForPerson, words);
}

Status Inbox::settle(qint64 sequence, EventState state, const QString &words)
{
    return m_events->settle(sequence, state, words, m_scheduler->utcNow());
}

} // namespace jaego
