// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/bookkeeper.h"
#include "sync/synccontext.h"

namespace jaego {

struct Executed {
    UpdateReport report;
    bool mayRetry = false; ///< FAILED by something another pass could mend
    bool gone = false; ///< the channel no longer knows the listing
};

/// STEP-INV-003: writes, channels side by side, most dangerous first, each value
/// bound when its call is made, journaled before it is sent, read back where the
/// outcome is unknown or a false success would sell what is not there.
class Executor {
public:
    using Progress = std::function<void(const SourceProgress &)>;

    Executor(SyncContext *context, Bookkeeper *keeper, QString runId, Progress progress);
    ~Executor();
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;

    /// Writes from the counts as they stand, however old: an order lowers at once, and the
    /// warehouse may be silent (domain: lowering only).
    void trustCounts() { m_trustsCounts = true; }

    Task<QList<Executed>> execute(std::vector<Intent> intents, std::stop_token stop);
    /// Contradictions met on the way: read-backs that differ from an acknowledged write.
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    /// Writing ended early because the journal could not be written.
    [[nodiscard]] const std::optional<Error> &storageError() const { return m_storageError; }

private:
    struct Slot;
    struct Lineup;
    using SlotPtr = std::shared_ptr<Slot>;
    using Batch = std::vector<SlotPtr>;

    Task<> writeChannel(Lineup *lineup, std::stop_token stop);
    Task<> writeRaises(Lineup *lineup, std::vector<SlotPtr> raises, std::stop_token stop);
    Task<> writeFallen(Lineup *lineup, std::vector<SlotPtr> fallen, std::stop_token stop);
    Task<> writeAll(Lineup *lineup, std::vector<SlotPtr> wanted, std::stop_token stop);
    Task<> worker(Lineup *lineup, std::shared_ptr<std::vector<Batch>> batches, std::shared_ptr<size_t> next,
                  std::stop_token stop);
    Task<bool> knowsNewerOrders(Lineup *lineup, std::vector<SlotPtr> raises, std::stop_token stop);
    void refuseRaises(const std::vector<SlotPtr> &raises);
    Task<bool> knowsOrders(Lineup *lineup, Batch batch, std::stop_token stop);
    Task<> writeBatch(Lineup *lineup, Batch batch, std::stop_token stop);
    Task<> readBack(Lineup *lineup, Batch batch, std::stop_token stop);
    [[nodiscard]] static bool isApplied(const Slot &slot, Units shown, bool acknowledged);
    Task<> refreshCounts(std::stop_token stop);
    [[nodiscard]] QSet<Sku> uncovered(const QSet<Sku> &skus) const;

    [[nodiscard]] bool confirm(const SlotPtr &slot, std::optional<Units> seenNow);
    void noteEdited(const SlotPtr &slot);
    void noteMoved(const SlotPtr &slot, std::optional<Units> seen);
    [[nodiscard]] std::optional<Units> bind(const SlotPtr &slot, std::stop_token stop);
    void settle(Lineup *lineup, const SlotPtr &slot, const WriteResult &result);
    void finish(const SlotPtr &slot);
    void fail(const SlotPtr &slot, const Error &error, bool mayRetry);
    void journalOutcome(const SlotPtr &slot, WriteOutcome outcome, const QString &words);
    void tell(const Lineup &lineup, const QString &words = {});
    [[nodiscard]] static std::vector<Batch> batchesOf(const Lineup &lineup, std::vector<SlotPtr> wanted);

    SyncContext *m_context;
    Bookkeeper *m_keeper;
    QString m_runId;
    Progress m_progress;
    QList<Finding> m_findings;
    std::optional<Error> m_storageError;
    std::vector<SlotPtr> m_all;
    bool m_refreshing = false;
    bool m_trustsCounts = false;
    std::optional<qint64> m_refreshedMs; ///< when the counts were last asked for
};

} // namespace jaego
