// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditrepository.h"

#include "storage/query.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace jaego {

namespace {

struct ChainedRow {
    AuditEntry entry;
    QByteArray previous;
    QByteArray hash;
};

constexpr const char *kColumns =
    "SELECT number, at, who, what, subject, why, value_before, value_after, prev_hash,"
    " hash FROM audit_log ";

ChainedRow readRow(sql::Query &query)
{
    ChainedRow row;
    row.entry.number = query.number();
    row.entry.at = query.time();
    row.entry.who = query.text();
    row.entry.what = query.text();
    row.entry.subject = query.text();
    row.entry.why = query.text();
    row.entry.before = query.text();
    row.entry.after = query.text();
    row.previous = query.blob();
    row.hash = query.blob();
    return row;
}

/// JSON keeps the fields apart: no two different rows have the same text.
QByteArray hashOf(const AuditEntry &entry, const QByteArray &previous)
{
    const QJsonArray fields{ QString::number(entry.number),
                             QString::number(entry.at.toMSecsSinceEpoch()),
                             entry.who,
                             entry.what,
                             entry.subject,
                             entry.why,
                             entry.before,
                             entry.after };
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    return hash.result();
}

} // namespace

AuditRepository::AuditRepository(Database &database) : m_db(database)
{
}

Status AuditRepository::append(const AuditEntry &entry)
{
    return m_db.inTransaction([&]() -> Status {
        const QByteArray statement = QByteArray(kColumns) + "ORDER BY number DESC LIMIT 1";
        const auto last = sql::first<ChainedRow>(m_db, statement.constData(), readRow);
        if (!last)
            return last.error();
        AuditEntry row = entry;
        row.number = *last ? (*last)->entry.number + 1 : 1;
        const QByteArray previous = *last ? (*last)->hash : QByteArray();
        return sql::execute(
            m_db,
            "INSERT INTO audit_log (number, at, who, what, subject, why, value_before, value_after,"
            " prev_hash, hash) VALUES (?,?,?,?,?,?,?,?,?,?)",
            row.number, row.at, row.who, row.what, row.subject, row.why, row.before, row.after, previous,
            hashOf(row, previous));
    });
}

Result<QList<AuditEntry>> AuditRepository::list(int limit, qint64 before) const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE number < ? ORDER BY number DESC LIMIT ?";
    return sql::collect<AuditEntry>(
        m_db, statement.constData(), [](sql::Query &query) { return readRow(query).entry; },
        before == 0 ? std::numeric_limits<qint64>::max() : before, limit);
}

Result<qint64> AuditRepository::verify() const
{
    const QByteArray statement = QByteArray(kColumns) + "ORDER BY number";
    sql::Query query(m_db, statement.constData());
    if (auto done = query.run(); !done)
        return done.error();
    QByteArray previous("");
    qint64 checked = 0;
    while (query.next()) {
        const ChainedRow row = readRow(query);
        const bool fits = row.entry.number == checked + 1 && row.previous == previous
            && row.hash == hashOf(row.entry, row.previous);
        if (!fits)
            return Error(
                Error::Kind::Contradiction, QStringLiteral("audit.verify"),
                QStringLiteral("The audit log was changed: entry %1 does not follow from the one before it.")
                    .arg(row.entry.number));
        previous = row.hash;
        ++checked;
    }
    if (auto ended = query.end(); !ended)
        return ended.error();
    return checked;
}

} // namespace jaego
