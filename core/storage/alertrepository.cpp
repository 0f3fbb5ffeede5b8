// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/alertrepository.h"

#include "storage/query.h"

namespace jaego {

namespace {

constexpr const char *kColumns =
    "SELECT id, kind, severity, subject, run_id, message, routes, state, raised_at,"
    " cleared_at, acknowledged_at, acknowledged_by FROM alerts ";

AlertRecord readAlert(sql::Query &query)
{
    AlertRecord alert;
    alert.id = query.text();
    alert.kind = query.text();
    alert.severity = query.text();
    alert.subject = query.text();
    alert.runId = query.text();
    alert.text = query.text();
    alert.routes = query.text().split(u'\n', Qt::SkipEmptyParts);
    alert.state = query.text();
    alert.raisedAt = query.time();
    alert.clearedAt = query.time();
    alert.acknowledgedAt = query.time();
    alert.acknowledgedBy = query.text();
    return alert;
}

constexpr const char *kLineColumns =
    "SELECT a.id, a.kind, a.severity, a.subject, a.run_id, a.message, a.routes, a.state, a.raised_at,"
    " a.cleared_at, a.acknowledged_at, a.acknowledged_by, p.sku IS NOT NULL, p.name"
    " FROM alerts a LEFT JOIN products p ON p.sku = a.subject ";

AlertLine readLine(sql::Query &query)
{
    const AlertRecord alert = readAlert(query);
    AlertLine line;
    line.id = alert.id;
    line.kind = alert.kind;
    line.severity = alert.severity;
    line.subject = alert.subject;
    line.runId = alert.runId;
    line.text = alert.text;
    line.routes = alert.routes;
    line.state = alert.state;
    line.raisedAt = alert.raisedAt;
    line.clearedAt = alert.clearedAt;
    line.acknowledgedAt = alert.acknowledgedAt;
    line.acknowledgedBy = alert.acknowledgedBy;
    line.isProduct = query.flag();
    line.productName = query.text();
    return line;
}

} // namespace

AlertRepository::AlertRepository(Database &database) : m_db(database)
{
}

Status AlertRepository::raise(const QList<AlertRecord> &alerts)
{
    static constexpr const char *kRaise =
        "INSERT INTO alerts (id, kind, severity, subject, run_id, message, routes, state, raised_at, "
        "cleared_at,"
        " acknowledged_at, acknowledged_by) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)";
    return sql::forAll(m_db, kRaise, alerts, [](sql::Query &query, const AlertRecord &a) {
        return query.run(a.id, a.kind, a.severity, a.subject, a.runId, a.text, a.routes.join(u'\n'), a.state,
                         a.raisedAt, a.clearedAt, a.acknowledgedAt, a.acknowledgedBy);
    });
}

Status AlertRepository::setState(const QStringList &ids, const QString &state)
{
    return sql::forAll(m_db, "UPDATE alerts SET state = ? WHERE id = ?", ids,
                       [&](sql::Query &query, const QString &id) { return query.run(state, id); });
}

Status AlertRepository::clear(const QStringList &ids, const QDateTime &at)
{
    return sql::forAll(m_db, "UPDATE alerts SET cleared_at = ? WHERE id = ? AND cleared_at IS NULL", ids,
                       [&](sql::Query &query, const QString &id) { return query.run(at, id); });
}

Status AlertRepository::acknowledge(const QStringList &ids, const QString &by, const QDateTime &at)
{
    return sql::forAll(m_db,
                       "UPDATE alerts SET acknowledged_at = ?, acknowledged_by = ?"
                       " WHERE id = ? AND acknowledged_at IS NULL",
                       ids, [&](sql::Query &query, const QString &id) { return query.run(at, by, id); });
}

Result<QList<AlertRecord>> AlertRepository::open() const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE cleared_at IS NULL ORDER BY id";
    return sql::collect<AlertRecord>(m_db, statement.constData(), readAlert);
}

Result<QList<AlertRecord>> AlertRepository::undelivered() const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE state IN ('pending', 'failed') ORDER BY id";
    return sql::collect<AlertRecord>(m_db, statement.constData(), readAlert);
}

Result<QHash<QString, QString>> AlertRepository::statesOf(const QStringList &ids) const
{
    QHash<QString, QString> states;
    states.reserve(ids.size());
    for (const QString &id : ids) {
        const auto state = sql::first<QString>(
            m_db, "SELECT state FROM alerts WHERE id = ?", [](sql::Query &query) { return query.text(); },
            id);
        if (!state)
            return state.error();
        if (*state)
            states.insert(id, **state);
    }
    return states;
}

Result<QList<AlertRecord>> AlertRepository::list(int limit, const QString &before) const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE id < ? ORDER BY id DESC LIMIT ?";
    return sql::collect<AlertRecord>(m_db, statement.constData(), readAlert, sql::pageEnd(before), limit);
}

Result<QList<AlertLine>> AlertRepository::openLines() const
{
    const QByteArray statement =
        QByteArray(kLineColumns) + "WHERE a.cleared_at IS NULL ORDER BY a.severity = 'HIGH' DESC, a.id DESC";
    return sql::collect<AlertLine>(m_db, statement.constData(), readLine);
}

Result<QList<AlertLine>> AlertRepository::pastLines(int limit, const QString &before) const
{
    const QByteArray statement =
        QByteArray(kLineColumns) + "WHERE a.cleared_at IS NOT NULL AND a.id < ? ORDER BY a.id DESC LIMIT ?";
    return sql::collect<AlertLine>(m_db, statement.constData(), readLine, sql::pageEnd(before), limit);
}

} // namespace jaego
