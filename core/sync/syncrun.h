// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/bookkeeper.h"
#include "sync/collector.h"
#include "sync/runlog.h"
#include "sync/synccontext.h"

namespace jaego {

/// One run: the workflow's state machine (domain: One run). Made for one order,
/// awaited once.
class SyncRun {
public:
    SyncRun(SyncContext *context, Bookkeeper *keeper, RunOrder order);
    ~SyncRun();
    SyncRun(const SyncRun &) = delete;
    SyncRun &operator=(const SyncRun &) = delete;

    /// The report is whole whatever happened; a Storage error means that not even that
    /// could be written down.
    Task<Result<RunReport>> execute(std::stop_token stop);

private:
    enum class Pass : quint8 { Done, Again, Failed, Cancelled };

    Task<Pass> pass(int number, std::stop_token stop);
    Task<std::optional<ReportedError>> collect(int number, std::stop_token stop);
    Task<> write(const Plan plan, std::stop_token stop);
    void analyze(int number, Plan *plan);
    void tellUnlinkedOrders();
    void predict(const Plan &plan);
    void keepHeld(const Plan &plan);
    void takeResults(const QList<struct Executed> &executed);
    void countSources();
    void check();
    void forgiveWhatArrivedLate(const ReadNow &readNow);
    Status alert();
    [[nodiscard]] bool tellsAnybody() const;

    bool enter(RunState state);
    void leaveStep();
    void addFindings(const QList<Finding> &findings);
    void tell(bool running);
    void tellSource(const SourceProgress &progress);

    SyncContext *m_context;
    Bookkeeper *m_keeper;
    RunOrder m_order;
    RunLog m_log;
    RunReport m_report;
    RunStatus m_status;
    QSet<Sku> m_scope; ///< of the present pass
    QSet<ListingKey> m_readNow; ///< read in the present pass
    QSet<QString> m_lookedAt; ///< external ids read in any pass; empty text: the whole warehouse
    QSet<ListingKey> m_known; ///< not asked for in the first pass: their last value is young enough
    QSet<QString> m_findingKeys;
    QHash<ListingKey, qsizetype> m_updateIndex;
    std::optional<Error> m_storageError;
    qint64 m_stateSince = 0;
    qint64 m_startedMs = 0;
};

} // namespace jaego
