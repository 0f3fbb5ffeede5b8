// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/runrecords.h"

namespace jaego {

class Database;

/// The history of runs. A transition is stored before the work of its state begins.
class RunRepository final {
public:
    explicit RunRepository(Database &database);

    /// Stores the run and its first transition (its state, at startedAt).
    [[nodiscard]] Status begin(const RunHead &head);
    [[nodiscard]] Status recordTransition(const QString &runId, const QString &state, const QDateTime &at);
    [[nodiscard]] Status setAttempts(const QString &runId, int attempts);
    [[nodiscard]] Status addStep(const QString &runId, const RunStep &step);
    /// Replaces what was stored of these sources in this run.
    [[nodiscard]] Status saveSources(const QString &runId, const QList<RunSource> &sources);
    [[nodiscard]] Status addMismatches(const QString &runId, const QList<RunMismatch> &mismatches);
    /// One row per listing and run: a later try of the same listing replaces the earlier.
    [[nodiscard]] Status saveUpdates(const QString &runId, const QList<RunUpdate> &updates);
    [[nodiscard]] Status addFindings(const QString &runId, const QList<RunFinding> &findings);
    /// Stores the end: transition, summary and document together.
    [[nodiscard]] Status finish(const QString &runId, const QString &state, const QDateTime &at,
                                const QByteArray &summary, const QByteArray &document);

    /// Runs a crash or power cut left behind, oldest first.
    [[nodiscard]] Result<QList<RunHead>> unfinished() const;
    /// Newest first; `before` is the id the last page ended with.
    [[nodiscard]] Result<QList<RunHead>> list(int limit, const QString &before = {}) const;
    [[nodiscard]] Result<qint64> count() const;
    /// NotFound when there is none of this id.
    [[nodiscard]] Result<RunRecord> load(const QString &runId) const;
    /// The newest finished run, dry runs left out.
    [[nodiscard]] Result<std::optional<RunHead>> lastFinished() const;

    /// Updates of all runs, newest run first (export), or of one listing.
    [[nodiscard]] Result<QList<RunUpdate>> updates(const QDateTime &from, const QDateTime &to,
                                                   int limit) const;
    [[nodiscard]] Result<QList<RunUpdate>> updatesOf(const ListingKey &listing, int limit) const;

    [[nodiscard]] Status hold(const QList<HeldUpdate> &held);
    [[nodiscard]] Result<QList<HeldUpdate>> pendingHeld() const;
    [[nodiscard]] Result<QList<HeldUpdate>> heldOf(const QString &runId) const;
    /// Decides what is still pending of a run; gives what was decided (empty: nothing was pending).
    [[nodiscard]] Result<QList<HeldUpdate>> decideHeld(const QString &runId, HeldDecision decision,
                                                       const QString &by, const QString &reason,
                                                       const QDateTime &at,
                                                       const QList<ListingKey> &listings = {});
    /// A newer hold of the same listing takes the place of a pending older one:
    /// the older is rejected with these words.
    [[nodiscard]] Status supersedeHeld(const QList<ListingKey> &listings, const QString &reason,
                                       const QDateTime &at);

    [[nodiscard]] Status addManualWork(const QList<StoredManualWork> &work);
    [[nodiscard]] Result<QList<StoredManualWork>> openManualWork() const;
    [[nodiscard]] Status closeManualWork(const QString &id, const QDateTime &at);
    /// The listing shows its target again: nothing is left to do by hand.
    [[nodiscard]] Status closeManualWorkOf(const QList<ListingKey> &listings, const QDateTime &at);

private:
    Database &m_db;
};

} // namespace jaego
