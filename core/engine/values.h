// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What crosses from the engine's thread to the window: values only, numbered where
// order matters. A reader keeps the newest number and ignores older ones.

#include "domain/alertline.h"
#include "domain/hold.h"
#include "domain/level.h"
#include "domain/listing.h"
#include "domain/proposal.h"
#include "domain/review.h"
#include "domain/run.h"
#include "domain/runstatus.h"
#include "domain/trouble.h"
#include "net/lane.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

#include <array>
#include <numeric>
#include <optional>

namespace jaego {

/// One product on one channel, as the grid shows it. Several listings of one
/// channel: the numbers of the most dangerous one, and how many there are.
struct ChannelCell {
    enum class State : quint8 {
        NotListed, ///< "—"
        Unread, ///< "?": never observed
        InStep,
        ShowsMore, ///< published > target: 과판매 위험
        ShowsLess, ///< published < target: 판매 손실
        NotWritable, ///< read, never written (fulfilment by the channel …)
        Gone, ///< mapped, but the channel no longer knows it
    };
    State state = State::NotListed;
    QString listing; ///< external id
    int listings = 0;
    std::optional<Units> published;
    std::optional<Units> target;
    QDateTime observedAt; ///< UTC
    bool fresh = true; ///< read by the latest run
    bool inFlight = false;
    bool held = false;
    bool manual = false; ///< waits for a person
    bool onHold = false; ///< a person asked not to touch it
    Writability writability = Writability::Writable;
    std::optional<int> unitsPerSale; ///< empty: a kit, or several listings that differ

    /// target − published; 0 when either is unknown.
    [[nodiscard]] Units difference() const { return published && target ? *target - *published : Units(0); }
    bool operator==(const ChannelCell &) const = default;
};

struct StockRow {
    Sku sku;
    QString name;
    QString barcode;
    bool known = false; ///< the warehouse reported it
    Units onHand;
    Units reserved;
    Units available;
    Level level = Level::Normal;
    std::array<ChannelCell, kChannelCount> cells;
    std::optional<Units> safetyStock; ///< as it was used; empty: the policy's
    Units unexplained; ///< missing on some channel, with no order to say why: kept back meanwhile
    bool operator==(const StockRow &) const = default;
};

/// `complete`: `rows` is everything. Otherwise only rows that changed or are new.
struct StockSnapshot {
    quint64 number = 0;
    bool complete = false;
    QVector<StockRow> rows;
    QList<Sku> removed;
    QDateTime at;
};

struct Lamp {
    enum class State : quint8 { Off, Unknown, Good, Paused, Trouble };
    QString source;
    State state = State::Unknown;
    LaneStatus lane;
    QString words; ///< last error or pause reason, for a person
};

/// What the state line, the lamps and the rail's counts are made of.
struct EngineStatus {
    quint64 number = 0;
    bool scheduleEnabled = false;
    QDateTime nextRunAt; ///< UTC; invalid: none
    QString lastRunId;
    RunState lastRunState = RunState::Completed;
    QDateTime lastRunAt; ///< finished; invalid: no run yet
    qint64 lastRunMs = 0;
    std::optional<double> accuracy; ///< headline of the last run
    QList<SourceProgress> reading; ///< listings being read outside a run, for linking
    QList<Lamp> lamps; ///< COUPANG, NAVER, CAFE24, WAREHOUSE
    int products = 0;
    int mismatches = 0;
    int showsMore = 0;
    int held = 0;
    int manual = 0;
    int unmapped = 0;
    int openAlerts = 0;
    QList<Hold> holds; ///< what people asked not to touch, oldest first
    int toDecide = 0; ///< lines of the review place, listings that are not linked left out
    int alertsUnread = 0; ///< open, and nobody has acknowledged them
    int alertsGrave = 0; ///< of those: HIGH
    int openProposals = 0; ///< to buy, waiting for a person
};

/// What waits for a person, most dangerous first.
struct ReviewSnapshot {
    quint64 number = 0;
    QDateTime at;
    QList<ReviewLine> lines; ///< the most dangerous ones when there are very many
    std::array<int, kReviewKinds> counts{}; ///< by kind, of all of them
    [[nodiscard]] int total() const { return std::accumulate(counts.begin(), counts.end(), 0); }
    [[nodiscard]] int count(ReviewKind kind) const { return counts[static_cast<size_t>(kind)]; }
};

/// Listings that are linked to nothing, beside what they may well sell.
struct LinkGuesses {
    quint64 number = 0;
    QList<ListingGuess> listings; ///< what is ordered first
    int total = 0; ///< of all of them
};

/// A person's word on held updates of a run.
struct HeldChoice {
    QString runId;
    bool approve = true;
    QString reason;
    QList<ListingKey> listings; ///< empty: all of that run
};

struct RunRequest {
    QString trigger = QStringLiteral("manual");
    QList<Sku> skus; ///< empty: everything
    bool dryRun = false;
    bool leaveHeld = false; ///< what a guard holds of these products stays held
};

struct AdjustmentRequest {
    QString id; ///< ULID made by who asks; the idempotency key
    Sku sku;
    std::optional<Units> delta; ///< exactly one of delta and setTo
    std::optional<Units> setTo;
    std::optional<Units> expected; ///< the on-hand count the person saw
    QString reason; ///< 실사, 파손, 분실, 반품 재입고, 견본, 기타
    QString note;
    QString operatorName;
    QString undoOf; ///< id of the adjustment this one takes back
};

/// The six reason codes (design: interfaces, Settled questions).
[[nodiscard]] QStringList adjustmentReasons();

struct AdjustmentResult {
    AdjustmentRequest request;
    std::optional<Error> error; ///< Conflict: the number moved since the dialog opened
    Units before;
    Units after;
};

struct ConnectionTest {
    QString source;
    bool ok = false;
    QString words;
};

/// Something to tell the person, outside a run.
struct Notice {
    enum class Severity : quint8 { Info, Warning, Error };
    Severity severity = Severity::Info;
    QString text;
};

/// History: one line of the run list.
struct RunSummary {
    QString runId;
    QString trigger;
    RunState state = RunState::Completed;
    QDateTime startedAt;
    QDateTime finishedAt;
    QList<RunTransition> transitions;
    bool withinBudget = true;
    bool dryRun = false;
    int mismatches = 0;
    int succeeded = 0;
    int failed = 0;
    int held = 0;
    std::optional<double> accuracy;
    QString error; ///< words, when it failed
};

/// One point of the KPI charts; empty values are gaps, never zeros.
struct KpiPoint {
    QDateTime at;
    QString runId; ///< empty for an hour's or a day's roll-up
    std::optional<double> accuracy; ///< 0..1
    std::optional<double> accuracyAfter;
    std::optional<double> durationMs;
    std::optional<double> stockout; ///< 0..1
    std::optional<double> apiSuccess; ///< 0..1
    Ratio accuracyRatio;
    Ratio stockoutRatio;
    Ratio apiRatio;
};

struct ChannelUsage {
    QString source;
    qint64 calls = 0;
    qint64 failed = 0;
    qint64 retries = 0;
    qint64 rateLimited = 0;
    qint64 waitedMs = 0;
};

struct KpiSeries {
    QDateTime from;
    QDateTime to;
    QList<KpiPoint> points; ///< by time
    QList<ChannelUsage> usage;
    QList<MismatchCauseCount> causes; ///< the most frequent first
    QList<OversoldCase> oversold; ///< newest first; at most kMostTroubles
    QList<SlowAgreement> slowest; ///< the longest first; at most kMostSlow
    static constexpr int kMostTroubles = 200;
    static constexpr int kMostSlow = 20;
};

/// Makes the types above usable in queued connections; called once by the engine's owner.
void registerEngineTypes();

} // namespace jaego

Q_DECLARE_METATYPE(jaego::StockSnapshot)
Q_DECLARE_METATYPE(jaego::EngineStatus)
Q_DECLARE_METATYPE(jaego::RunRequest)
Q_DECLARE_METATYPE(jaego::AdjustmentRequest)
Q_DECLARE_METATYPE(jaego::AdjustmentResult)
Q_DECLARE_METATYPE(jaego::ConnectionTest)
Q_DECLARE_METATYPE(jaego::Notice)
Q_DECLARE_METATYPE(jaego::RunSummary)
Q_DECLARE_METATYPE(jaego::KpiSeries)
Q_DECLARE_METATYPE(jaego::ReviewSnapshot)
Q_DECLARE_METATYPE(jaego::LinkGuesses)
Q_DECLARE_METATYPE(jaego::HeldChoice)
