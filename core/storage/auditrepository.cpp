// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditrepository.h"

#include "base/text.h"
#include "storage/query.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace jaego {

namespace {

constexpr const char *kColumns =
    "SELECT number, at, who, what, subject, why, value_before, value_after, prev_hash,"
    " hash FROM audit_log ";

const QString kHeadKey = QStringLiteral("audit.head");
constexpr int kHeadSchema = 11; ///< from this schema on the head is kept

AuditEntry readRow(sql::Query &query)
{
    AuditEntry entry;
    entry.number = query.number();
    entry.at = query.time();
    entry.who = query.text();
    entry.what = query.text();
    entry.subject = query.text();
    entry.why = query.text();
    entry.before = query.text();
    entry.after = query.text();
    entry.previous = query.blob();
    entry.hash = query.blob();
    return entry;
}

AuditHead readHead(sql::Query &query)
{
    AuditHead head;
    head.number = query.number();
    head.hash = query.blob();
    return head;
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

/// The head as it is kept beside the log; nothing where none was kept yet.
Result<std::optional<AuditHead>> keptHead(const Database &db)
{
    const auto kept = sql::first<QString>(
        db, "SELECT content FROM meta WHERE name = ?", [](sql::Query &query) { return query.text(); },
        kHeadKey);
    if (!kept)
        return kept.error();
    return *kept ? AuditHead::fromText(**kept) : std::optional<AuditHead>();
}

Result<AuditHead> lastRow(const Database &db)
{
    const auto last = sql::first<AuditHead>(
        db, "SELECT number, hash FROM audit_log ORDER BY number DESC LIMIT 1", readHead);
    if (!last)
        return last.error();
    return last->value_or(AuditHead{});
}

Error broken(const QString &words)
{
    return Error(
        Error::Kind::Contradiction, QStringLiteral("audit.verify"),
        Text::tr("%1 Somebody wrote into the database past Jaego, or the disk lost something. Keep a "
                 "copy of the file, and compare it with the newest backup that `jaego restore "
                 "--list` shows.")
            .arg(words));
}

Error changed(qint64 number)
{
    return broken(
        Text::tr("The audit log was changed: entry %1 does not follow from the one before it.").arg(number));
}

Error removed(qint64 from, qint64 to)
{
    return broken(
        from == to ? Text::tr("The audit log was changed: entry %1 is gone.").arg(from)
                   : Text::tr("The audit log was changed: the entries %1 to %2 are gone.").arg(from).arg(to));
}

} // namespace

QString AuditHead::text() const
{
    return QStringLiteral("%1 %2").arg(number).arg(QString::fromLatin1(hash.toHex()));
}

std::optional<AuditHead> AuditHead::fromText(const QString &text)
{
    const QStringList parts = text.trimmed().split(QLatin1Char(' '));
    bool isNumber = false;
    AuditHead head;
    head.number = parts.first().toLongLong(&isNumber);
    if (!isNumber || parts.size() > 2)
        return std::nullopt;
    head.hash = parts.size() == 2 ? QByteArray::fromHex(parts.at(1).toLatin1()) : QByteArray();
    return head;
}

AuditRepository::AuditRepository(Database &database) : m_db(database)
{
}

Status AuditRepository::append(const AuditEntry &entry)
{
    return append(QList<AuditEntry>{ entry });
}

/// What follows is chained to the head that was kept, not to the last row that is there: rows
/// that somebody took off the end stay missing.
Status AuditRepository::append(const QList<AuditEntry> &entries)
{
    if (entries.isEmpty())
        return Done{};
    return m_db.inTransaction([&]() -> Status {
        const auto kept = keptHead(m_db);
        if (!kept)
            return kept.error();
        const auto last = *kept ? Result<AuditHead>(**kept) : lastRow(m_db);
        if (!last)
            return last.error();
        AuditHead head = *last;
        sql::Query add(
            m_db,
            "INSERT INTO audit_log (number, at, who, what, subject, why, value_before, value_after,"
            " prev_hash, hash) VALUES (?,?,?,?,?,?,?,?,?,?)",
            sql::Query::Sending::Gathered);
        for (const AuditEntry &entry : entries) {
            AuditEntry row = entry;
            row.number = head.number + 1;
            const QByteArray hash = hashOf(row, head.hash);
            auto added = add.run(row.number, row.at, row.who, row.what, row.subject, row.why, row.before,
                                 row.after, head.hash, hash);
            if (!added)
                return added;
            head = { row.number, hash };
        }
        if (auto sent = add.flush(); !sent)
            return sent;
        return sql::execute(m_db,
                            "INSERT INTO meta (name, content) VALUES (?,?)"
                            " ON CONFLICT (name) DO UPDATE SET content = excluded.content",
                            kHeadKey, head.text());
    });
}

Result<QList<AuditEntry>> AuditRepository::list(int limit, qint64 before) const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE number < ? ORDER BY number DESC LIMIT ?";
    return sql::collect<AuditEntry>(m_db, statement.constData(), readRow,
                                    before == 0 ? std::numeric_limits<qint64>::max() : before, limit);
}

Result<AuditHead> AuditRepository::head() const
{
    const auto kept = keptHead(m_db);
    if (!kept)
        return kept.error();
    return *kept ? Result<AuditHead>(**kept) : lastRow(m_db);
}

Result<qint64> AuditRepository::verify() const
{
    const QByteArray statement = QByteArray(kColumns) + "ORDER BY number";
    sql::Query query(m_db, statement.constData());
    if (auto done = query.run(); !done)
        return done.error();
    AuditHead reached;
    while (query.next()) {
        const AuditEntry row = readRow(query);
        if (row.number > reached.number + 1)
            return removed(reached.number + 1, row.number - 1);
        if (row.number != reached.number + 1 || row.previous != reached.hash
            || row.hash != hashOf(row, row.previous))
            return changed(row.number);
        reached = { row.number, row.hash };
    }
    if (auto ended = query.end(); !ended)
        return ended.error();
    // Two memories of how long the log was: the head, and the store's own counter.
    const auto given =
        sql::first<qint64>(m_db,
                           m_db.isTeam() ? "SELECT number FROM audit_ever"
                                         : "SELECT seq FROM sqlite_sequence WHERE name = 'audit_log'",
                           [](sql::Query &row) { return row.number(); });
    if (!given)
        return given.error();
    const auto kept = keptHead(m_db);
    if (!kept)
        return kept.error();
    const qint64 ever = std::max(given->value_or(0), *kept ? (*kept)->number : 0);
    if (ever > reached.number)
        return removed(reached.number + 1, ever);
    if (*kept ? **kept != reached : reached.number > 0 && m_db.schemaVersion() >= kHeadSchema)
        return broken(Text::tr("The audit log was changed: its head is not the one that was kept."));
    return reached.number;
}

Status AuditRepository::contains(const AuditHead &noted) const
{
    if (noted.number == 0)
        return Done{};
    const auto hash = sql::first<QByteArray>(
        m_db, "SELECT hash FROM audit_log WHERE number = ?", [](sql::Query &query) { return query.blob(); },
        noted.number);
    if (!hash)
        return hash.error();
    if (!*hash)
        return Error(Error::Kind::Contradiction, QStringLiteral("audit.noted"),
                     Text::tr("The database is older than what Jaego noted of it outside: it does not reach "
                              "entry %1 of the audit log. A torn journal (-wal), or an old copy put in its "
                              "place, lost what came last. Every count and channel is read anew by the next "
                              "sync; look at the last adjustments.")
                         .arg(noted.number));
    if (**hash != noted.hash)
        return broken(
            Text::tr("Entry %1 of the audit log is not the one that was noted outside.").arg(noted.number));
    return Done{};
}

} // namespace jaego
