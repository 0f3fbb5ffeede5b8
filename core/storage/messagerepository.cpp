// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messagerepository.h"

#include "storage/query.h"

namespace jaego {

namespace {

MessageRecord readMessage(sql::Query &query)
{
    MessageRecord message;
    message.id = query.text();
    message.route = query.text();
    message.runId = query.text();
    message.payload = query.text();
    message.state = query.text();
    message.attempts = query.integer();
    message.nextTryAt = query.time();
    message.createdAt = query.time();
    message.sentAt = query.time();
    message.answer = query.text();
    message.maybeSent = query.flag();
    message.reached = query.text().split(u'\n', Qt::SkipEmptyParts);
    return message;
}

struct Linked {
    QString alert;
    AlertDelivery delivery;
};

Linked readLinked(sql::Query &query)
{
    Linked linked;
    linked.alert = query.text();
    linked.delivery.messageId = query.text();
    linked.delivery.route = query.text();
    linked.delivery.state = query.text();
    linked.delivery.attempts = query.integer();
    linked.delivery.nextTryAt = query.time();
    linked.delivery.sentAt = query.time();
    linked.delivery.answer = query.text();
    return linked;
}

} // namespace

MessageRepository::MessageRepository(Database &database) : m_db(database)
{
}

Status MessageRepository::link(const MessageRecord &message)
{
    return sql::forAll(
        m_db, "INSERT INTO message_alerts (alert_id, message_id) VALUES (?,?) ON CONFLICT DO NOTHING",
        message.alertIds,
        [&](sql::Query &query, const QString &alert) { return query.run(alert, message.id); });
}

Status MessageRepository::add(const QList<MessageRecord> &messages)
{
    return m_db.inTransaction([&]() -> Status {
        static constexpr const char *kAdd =
            "INSERT INTO messages (id, route, run_id, payload, state, attempts, next_try_at, created_at,"
            " sent_at, answer, maybe_sent, reached) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)";
        auto added = sql::forAll(m_db, kAdd, messages, [](sql::Query &query, const MessageRecord &m) {
            return query.run(m.id, m.route, m.runId, m.payload, m.state, m.attempts, m.nextTryAt, m.createdAt,
                             m.sentAt, m.answer, m.maybeSent, m.reached.join(u'\n'));
        });
        for (qsizetype i = 0; added && i < messages.size(); ++i)
            added = link(messages[i]);
        return added;
    });
}

Status MessageRepository::update(const MessageRecord &message)
{
    static constexpr const char *kUpdate =
        "UPDATE messages SET payload = ?, state = ?, attempts = ?, next_try_at = ?, sent_at = ?, answer = ?,"
        " maybe_sent = ?, reached = ? WHERE id = ?";
    return sql::forAll(m_db, kUpdate, QList<MessageRecord>{ message },
                       [](sql::Query &query, const MessageRecord &m) {
                           return query.run(m.payload, m.state, m.attempts, m.nextTryAt, m.sentAt, m.answer,
                                            m.maybeSent, m.reached.join(u'\n'), m.id);
                       });
}

Status MessageRepository::merge(const MessageRecord &into, const QStringList &others)
{
    return m_db.inTransaction([&]() -> Status {
        if (auto linked = link(into); !linked)
            return linked;
        for (const char *statement :
             { "DELETE FROM message_alerts WHERE message_id = ?", "DELETE FROM messages WHERE id = ?" }) {
            auto gone = sql::forAll(m_db, statement, others,
                                    [](sql::Query &query, const QString &id) { return query.run(id); });
            if (!gone)
                return gone;
        }
        return update(into);
    });
}

Result<QList<MessageRecord>> MessageRepository::inState(const QString &route, const QString &state) const
{
    auto messages = sql::collect<MessageRecord>(
        m_db,
        "SELECT id, route, run_id, payload, state, attempts, next_try_at, created_at, sent_at, answer,"
        " maybe_sent, reached FROM messages WHERE route = ? AND state = ? ORDER BY id",
        readMessage, route, state);
    if (!messages)
        return messages;
    QHash<QString, QStringList> alerts;
    sql::Query linked(
        m_db,
        "SELECT l.message_id, l.alert_id FROM messages m JOIN message_alerts l ON l.message_id = "
        "m.id WHERE m.route = ? AND m.state = ? ORDER BY l.message_id, l.alert_id");
    if (auto done = linked.run(route, state); !done)
        return done.error();
    while (linked.next()) {
        const QString message = linked.text();
        alerts[message].append(linked.text());
    }
    if (auto ended = linked.end(); !ended)
        return ended.error();
    for (MessageRecord &message : *messages)
        message.alertIds = alerts.take(message.id);
    return messages;
}

Result<int> MessageRepository::sentSince(const QString &route, const QDateTime &since) const
{
    const auto counts = sql::collect<int>(
        m_db, "SELECT COUNT(*) FROM messages WHERE route = ? AND sent_at >= ?",
        [](sql::Query &query) { return query.integer(); }, route, since);
    if (!counts)
        return counts.error();
    return counts->isEmpty() ? 0 : counts->first();
}

Result<QHash<QString, QStringList>> MessageRepository::routesOfOpenAlerts() const
{
    using Pair = QPair<QString, QString>;
    const auto pairs =
        sql::collect<Pair>(m_db,
                           "SELECT a.id, m.route FROM alerts a JOIN message_alerts l ON l.alert_id = a.id"
                           " JOIN messages m ON m.id = l.message_id WHERE a.cleared_at IS NULL",
                           [](sql::Query &query) {
                               const QString alert = query.text();
                               return Pair(alert, query.text());
                           });
    if (!pairs)
        return pairs.error();
    QHash<QString, QStringList> routes;
    for (const Pair &pair : *pairs)
        routes[pair.first].append(pair.second);
    return routes;
}

Result<QHash<QString, QList<AlertDelivery>>> MessageRepository::deliveries(const QStringList &alertIds) const
{
    QHash<QString, QList<AlertDelivery>> all;
    for (const QString &id : alertIds) {
        const auto linked = sql::collect<Linked>(
            m_db,
            "SELECT l.alert_id, m.id, m.route, m.state, m.attempts, m.next_try_at, m.sent_at, m.answer"
            " FROM message_alerts l JOIN messages m ON m.id = l.message_id WHERE l.alert_id = ?"
            " ORDER BY m.id",
            readLinked, id);
        if (!linked)
            return linked.error();
        for (const Linked &one : *linked)
            all[one.alert].append(one.delivery);
    }
    return all;
}

Status MessageRepository::settleAlerts(const QStringList &alertIds)
{
    static constexpr const char *kSettle =
        "UPDATE alerts SET state = (SELECT CASE"
        " WHEN SUM(CASE WHEN m.state IN ('failed', 'disabled') THEN 1 ELSE 0 END) > 0 THEN 'failed'"
        " WHEN SUM(CASE WHEN m.state = 'pending' THEN 1 ELSE 0 END) > 0 THEN 'pending'"
        " WHEN SUM(CASE WHEN m.state = 'sent' THEN 1 ELSE 0 END) > 0 THEN 'sent' ELSE 'not_sent' END"
        " FROM message_alerts l JOIN messages m ON m.id = l.message_id WHERE l.alert_id = alerts.id)"
        " WHERE id = ?";
    return sql::forAll(m_db, kSettle, alertIds,
                       [](sql::Query &query, const QString &id) { return query.run(id); });
}

} // namespace jaego
