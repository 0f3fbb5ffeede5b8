// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalrepository.h"

#include "storage/auditrepository.h"
#include "storage/query.h"

#include <array>

namespace jaego {

namespace {

constexpr std::array<std::pair<WriteOutcome, const char *>, 4> kOutcomes{ {
    { WriteOutcome::Accepted, "accepted" },
    { WriteOutcome::NoChange, "no_change" },
    { WriteOutcome::Failed, "failed" },
    { WriteOutcome::Unknown, "unknown" },
} };

constexpr const char *kColumns =
    "SELECT id, run_id, channel, external_id, generation, value, sent_at, outcome,"
    " answered_at, error, verified_at, value_before FROM write_journal ";

JournalEntry readEntry(sql::Query &query)
{
    JournalEntry entry;
    entry.intent.id = query.text();
    entry.intent.runId = query.text();
    entry.intent.listing = query.listingKey();
    entry.intent.generation = static_cast<quint64>(query.number());
    entry.intent.value = query.units();
    entry.intent.sentAt = query.time();
    entry.outcome = writeOutcomeFromString(query.text());
    entry.answeredAt = query.time();
    entry.error = query.text();
    entry.verifiedAt = query.time();
    entry.intent.before = query.maybeUnits();
    return entry;
}

QString subjectOf(const ListingKey &listing)
{
    return nameOf(listing.channel) + QLatin1Char(' ') + listing.externalId;
}

/// The machine's own deed; which person asked for it, the run tells.
AuditEntry entryOf(const ListingKey &listing, const QString &runId)
{
    AuditEntry entry;
    entry.who = QStringLiteral("jaego");
    entry.subject = subjectOf(listing);
    entry.why = runId.isEmpty() ? QStringLiteral("between runs") : QStringLiteral("run ") + runId;
    return entry;
}

} // namespace

QString nameOf(WriteOutcome outcome)
{
    for (const auto &[value, name] : kOutcomes) {
        if (value == outcome)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<WriteOutcome> writeOutcomeFromString(const QString &name)
{
    for (const auto &[value, text] : kOutcomes) {
        if (name == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

JournalRepository::JournalRepository(Database &database) : m_db(database)
{
}

Status JournalRepository::recordIntents(const QList<WriteIntent> &intents)
{
    return m_db.inTransaction([&]() -> Status {
        sql::Query add(
            m_db,
            "INSERT INTO write_journal (id, run_id, channel, external_id, generation, value, sent_at,"
            " value_before) VALUES (?,?,?,?,?,?,?,?)",
            sql::Query::Sending::Gathered);
        sql::Query raise(m_db,
                         "INSERT INTO listing_generations (channel, external_id, generation) VALUES (?,?,?)"
                         " ON CONFLICT (channel, external_id) DO UPDATE"
                         " SET generation = CASE WHEN excluded.generation > listing_generations.generation"
                         " THEN excluded.generation ELSE listing_generations.generation END",
                         sql::Query::Sending::Gathered);
        QList<AuditEntry> entries;
        entries.reserve(intents.size());
        for (const WriteIntent &intent : intents) {
            const ListingKey &key = intent.listing;
            const auto generation = static_cast<qint64>(intent.generation);
            auto added = add.run(intent.id, intent.runId, key.channel, key.externalId, generation,
                                 intent.value, intent.sentAt, intent.before);
            if (!added)
                return added;
            if (auto raised = raise.run(key.channel, key.externalId, generation); !raised)
                return raised;
            AuditEntry entry = entryOf(key, intent.runId);
            entry.at = intent.sentAt;
            entry.what = QStringLiteral("channel.write");
            entry.before = intent.before ? QString::number(intent.before->value()) : QString();
            entry.after = QString::number(intent.value.value());
            entries.append(entry);
        }
        for (sql::Query *gathered : { &add, &raise }) {
            if (auto sent = gathered->flush(); !sent)
                return sent;
        }
        return AuditRepository(m_db).append(entries);
    });
}

Status JournalRepository::recordOutcome(const QString &id, WriteOutcome outcome, const QDateTime &at,
                                        const QString &error)
{
    static constexpr const char *kSettle =
        "UPDATE write_journal SET outcome = ?, answered_at = ?, error = ? WHERE id = ?";
    if (outcome == WriteOutcome::Accepted)
        return sql::execute(m_db, kSettle, nameOf(outcome), at, error, id);
    return m_db.inTransaction([&]() -> Status {
        if (auto settled = sql::execute(m_db, kSettle, nameOf(outcome), at, error, id); !settled)
            return settled;
        const QByteArray statement = QByteArray(kColumns) + "WHERE id = ?";
        const auto written = sql::first<JournalEntry>(m_db, statement.constData(), readEntry, id);
        if (!written)
            return written.error();
        if (!*written)
            return Done{};
        // The log says what was sent; what became of it must not be guessed from that.
        const WriteIntent &intent = (*written)->intent;
        AuditEntry entry = entryOf(intent.listing, intent.runId);
        entry.at = at;
        entry.what = QStringLiteral("channel.write.") + nameOf(outcome);
        if (!error.isEmpty())
            entry.why += QStringLiteral(": ") + error;
        entry.before = QString::number(intent.value.value());
        return AuditRepository(m_db).append(entry);
    });
}

Status JournalRepository::recordVerified(const QString &id, const QDateTime &at)
{
    return sql::execute(m_db, "UPDATE write_journal SET verified_at = ? WHERE id = ?", at, id);
}

Result<QList<JournalEntry>> JournalRepository::unanswered() const
{
    const QByteArray statement =
        QByteArray(kColumns) + "WHERE outcome IS NULL OR outcome = 'unknown' ORDER BY id";
    return sql::collect<JournalEntry>(m_db, statement.constData(), readEntry);
}

Result<QList<JournalEntry>> JournalRepository::all() const
{
    static const QByteArray statement = QByteArray(kColumns) + "ORDER BY sent_at, id";
    return sql::collect<JournalEntry>(m_db, statement.constData(), readEntry);
}

Result<QList<JournalEntry>> JournalRepository::of(const ListingKey &listing, int limit) const
{
    const QByteArray statement =
        QByteArray(kColumns) + "WHERE channel = ? AND external_id = ? ORDER BY sent_at DESC, id DESC LIMIT ?";
    return sql::collect<JournalEntry>(m_db, statement.constData(), readEntry, listing.channel,
                                      listing.externalId, limit);
}

Result<QHash<ListingKey, quint64>> JournalRepository::highestGenerations() const
{
    sql::Query query(m_db, "SELECT channel, external_id, generation FROM listing_generations");
    if (auto done = query.run(); !done)
        return done.error();
    QHash<ListingKey, quint64> generations;
    while (query.next()) {
        const ListingKey key = query.listingKey();
        generations.insert(key, static_cast<quint64>(query.number()));
    }
    if (auto ended = query.end(); !ended)
        return ended.error();
    return generations;
}

Status JournalRepository::forgetBefore(const QDateTime &before)
{
    return sql::execute(
        m_db, "DELETE FROM write_journal WHERE sent_at < ? AND outcome IS NOT NULL AND outcome <> 'unknown'",
        before);
}

} // namespace jaego
