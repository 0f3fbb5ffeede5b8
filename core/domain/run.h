// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/units.h"
#include "domain/listing.h"
#include "domain/proposalbasis.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace jaego {

/// The states of a run, exactly the workflow's, and two more ends.
enum class RunState : quint8 {
    Collecting,
    Analyzing,
    Syncing,
    Checking,
    Alerting,
    Error,
    Retry,
    Completed,
    Failed, ///< gave up; nothing could be done, or the warehouse was not believed
    Cancelled, ///< a person stopped it
    Interrupted, ///< found unfinished at start-up
};

/// COLLECTING …: as in JSON and the database.
[[nodiscard]] QString nameOf(RunState state);
[[nodiscard]] std::optional<RunState> runStateFromString(const QString &name);
[[nodiscard]] constexpr bool isFinal(RunState state)
{
    return state >= RunState::Completed;
}
/// May a run go from one state to another (the workflow's diagram; any live state may end as
/// FAILED, CANCELLED or INTERRUPTED)?
[[nodiscard]] bool isAllowed(RunState from, RunState to);

/// Codes a person or a script may hold on to (workflow: 예외 처리).
namespace errorcodes {
inline const QString channelTimeout = QStringLiteral("ERR-INV-001");
inline const QString updateFailed = QStringLiteral("ERR-INV-002");
inline const QString dataMismatch = QStringLiteral("ERR-INV-003");
inline const QString warehouseError = QStringLiteral("ERR-INV-004");
} // namespace errorcodes

struct RunTransition {
    RunState state = RunState::Collecting;
    QDateTime at;
    bool operator==(const RunTransition &) const = default;
};

struct StepReport {
    QString id; ///< STEP-INV-001 …
    RunState state = RunState::Collecting;
    qint64 durationMs = 0;
    qint64 budgetMs = 0;
    [[nodiscard]] bool withinBudget() const { return durationMs <= budgetMs; }
    bool operator==(const StepReport &) const = default;
};

struct ReportedError {
    QString code; ///< ERR-INV-00n
    QString message; ///< for a person
    bool operator==(const ReportedError &) const = default;
};

struct SourceReport {
    QString source; ///< COUPANG, NAVER, CAFE24, WAREHOUSE
    QString status = QStringLiteral("ok"); ///< ok · partial · skipped · failed · disabled
    int listings = 0; ///< mapped listings (channels)
    int read = 0;
    int products = 0; ///< warehouse
    int calls = 0;
    int failedCalls = 0;
    int rateLimited = 0;
    int retries = 0;
    qint64 waitedMs = 0; ///< in the lane, summed
    qint64 oldestAgeMs = -1; ///< age of the oldest value used where the source was not read
    std::optional<ReportedError> error;
    bool operator==(const SourceReport &) const = default;
};

struct Mismatch {
    Sku product; ///< on a kit its scarcest part
    ListingKey listing;
    Units channelQuantity;
    Units warehouseQuantity; ///< available
    Units target;
    [[nodiscard]] Units difference() const { return target - channelQuantity; } ///< < 0: 과판매 위험
    bool operator==(const Mismatch &) const = default;
};

struct UpdateReport {
    QString id; ///< ULID of the intent
    Sku product;
    ListingKey listing;
    QString status; ///< SUCCESS · FAILED · HELD · DRY_RUN
    std::optional<Units> oldQuantity;
    std::optional<Units> newQuantity;
    int attempts = 0;
    bool verified = false; ///< read back and equal
    std::optional<ReportedError> error; ///< with the channel's own words
    QString heldWhy; ///< the guard, for HELD
    QDateTime finishedAt;
    bool operator==(const UpdateReport &) const = default;
};

struct Finding {
    QString kind; ///< listing_gone|unmapped|unread|drift|contradiction|not_writable|not_listed
    std::optional<ChannelId> channel;
    QString listing;
    Sku product;
    QString message;
    QString code; ///< ERR-INV-003 on contradictions
    bool operator==(const Finding &) const = default;
};

struct LevelEntry {
    Sku product;
    Units quantity;
    Units threshold;
    bool operator==(const LevelEntry &) const = default;
};

struct ManualWork {
    Sku product;
    ListingKey listing;
    QString message; ///< what happened and what to do
    QString code;
    QDateTime since;
    bool operator==(const ManualWork &) const = default;
};

struct AlertReport {
    QString id;
    QString kind; ///< critical, low, mass_mismatch, sync_failed, kpi, data_mismatch, warehouse
    QString severity; ///< HIGH, MEDIUM
    QStringList routes;
    QString state; ///< stored, sent …
    QString text;
    QDateTime raisedAt;
    bool operator==(const AlertReport &) const = default;
};

struct ProposalReport {
    Sku product;
    Units quantity;
    ProposalBasis basis; ///< not in the run's JSON
    bool operator==(const ProposalReport &) const = default;
};

/// What a plan costs on one channel: about, for a person who decides.
struct PlanCost {
    ChannelId channel = ChannelId::Coupang;
    int listings = 0;
    int calls = 0;
    qint64 milliseconds = 0; ///< what the calls take at the channel's limit
    bool operator==(const PlanCost &) const = default;
};

/// A ratio over nothing is no data, never 0 or 100 %.
struct Ratio {
    qint64 part = 0;
    qint64 whole = 0;
    [[nodiscard]] std::optional<double> value() const
    {
        return whole > 0 ? std::optional(static_cast<double>(part) / static_cast<double>(whole))
                         : std::nullopt;
    }
    bool operator==(const Ratio &) const = default;
};

struct RunKpi {
    Ratio accuracyBefore; ///< the headline
    Ratio accuracyAfter;
    qint64 durationMs = 0;
    Ratio stockout;
    Ratio apiSuccess;
    bool operator==(const RunKpi &) const = default;
};

struct AdjustmentReport {
    QString id;
    Sku product;
    Units delta;
    Units before;
    Units after;
    QString reason;
    bool operator==(const AdjustmentReport &) const = default;
};

/// Everything one run did and found: what `--json` prints and the history shows.
struct RunReport {
    QString runId;
    QString trigger; ///< manual, schedule, or the event type
    bool dryRun = false;
    RunState state = RunState::Collecting;
    int attempts = 1; ///< passes through COLLECTING
    QDateTime startedAt;
    QDateTime finishedAt;
    QList<RunTransition> transitions;
    QList<StepReport> steps;
    QList<SourceReport> sources;
    QList<Mismatch> mismatches;
    QList<UpdateReport> updates;
    QList<LevelEntry> critical;
    QList<LevelEntry> low;
    QList<LevelEntry> overstock;
    QList<Finding> findings;
    QList<ManualWork> manualWork;
    QList<AlertReport> alerts;
    QList<ProposalReport> proposals;
    RunKpi kpi;
    std::optional<ReportedError> error; ///< why it FAILED
    std::optional<AdjustmentReport> adjustment; ///< the adjustment it followed
    QList<PlanCost> plan; ///< of the first pass, as it was before anything was sent

    [[nodiscard]] qint64 durationMs() const { return startedAt.msecsTo(finishedAt); }
    /// Anything HELD, FAILED or left as manual work (exit code 3).
    [[nodiscard]] bool leavesWork() const;
    bool operator==(const RunReport &) const = default;
};

/// The run's own budget and those of its steps (workflow: SLA).
namespace budgets {
inline constexpr qint64 reactionMs = 5'000;
inline constexpr qint64 runMs = 60'000;
[[nodiscard]] qint64 ofStep(RunState state); ///< 0 for states that are no step
[[nodiscard]] QString stepId(RunState state); ///< STEP-INV-001 …, empty for none
} // namespace budgets

} // namespace jaego

Q_DECLARE_METATYPE(jaego::RunReport)
