// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/listing.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace jaego {

class Database;

/// A write about to be sent.
struct WriteIntent {
    QString id; ///< ULID
    QString runId; ///< empty: outside a run
    ListingKey listing;
    quint64 generation = 0;
    Units value;
    QDateTime sentAt;
    std::optional<Units> before = std::nullopt; ///< what the listing showed; empty: nobody knew

    bool operator==(const WriteIntent &) const = default;
};

enum class WriteOutcome : quint8 { Accepted, NoChange, Failed, Unknown };

[[nodiscard]] QString nameOf(WriteOutcome outcome);
[[nodiscard]] std::optional<WriteOutcome> writeOutcomeFromString(const QString &name);

struct JournalEntry {
    WriteIntent intent;
    std::optional<WriteOutcome> outcome; ///< empty: sent, never answered
    QDateTime answeredAt;
    QString error;
    QDateTime verifiedAt; ///< a later read showed the value

    bool operator==(const JournalEntry &) const = default;
};

/// Intents before the call, outcomes after it. After a crash it tells what may have
/// arrived: that is read before it is written again. Every intent, and every outcome but a
/// plain yes, is an entry of the audit log in the same transaction.
class JournalRepository final {
public:
    explicit JournalRepository(Database &database);

    /// Must have succeeded before anything is sent.
    [[nodiscard]] Status recordIntents(const QList<WriteIntent> &intents);
    [[nodiscard]] Status recordOutcome(const QString &id, WriteOutcome outcome, const QDateTime &at,
                                       const QString &error = {});
    [[nodiscard]] Status recordVerified(const QString &id, const QDateTime &at);

    /// Sent and unanswered, or answered by Unknown: oldest first. Settled by a later
    /// recordOutcome.
    [[nodiscard]] Result<QList<JournalEntry>> unanswered() const;
    [[nodiscard]] Result<QList<JournalEntry>> of(const ListingKey &listing, int limit) const;
    /// Everything that was sent, oldest first.
    [[nodiscard]] Result<QList<JournalEntry>> all() const;
    /// The highest generation ever sent per listing: a restart must go on above it.
    [[nodiscard]] Result<QHash<ListingKey, quint64>> highestGenerations() const;
    /// Forgets settled entries sent before `before`, but each listing's highest generation stays.
    [[nodiscard]] Status forgetBefore(const QDateTime &before);

private:
    Database &m_db;
};

} // namespace jaego
