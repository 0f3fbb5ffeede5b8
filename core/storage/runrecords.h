// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace jaego {

// A run as it is kept. Words (states, statuses, kinds) are the stable ones of jaego.run/1.

struct RunHead {
    QString id; ///< ULID
    QString trigger; ///< manual, schedule, or the event type
    QString state; ///< COLLECTING … COMPLETED, FAILED, CANCELLED
    int attempts = 1;
    bool dryRun = false;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid: not finished
    QByteArray budgets; ///< JSON text
    QByteArray summary; ///< JSON text: what a list of runs shows

    bool operator==(const RunHead &) const = default;
};

struct StoredTransition {
    QString state;
    QDateTime at;

    bool operator==(const StoredTransition &) const = default;
};

struct RunStep {
    QString id; ///< STEP-INV-001 …
    QString state;
    QDateTime startedAt;
    qint64 durationMs = 0;
    qint64 budgetMs = 0;
    bool withinBudget = true;

    bool operator==(const RunStep &) const = default;
};

struct RunSource {
    QString source; ///< COUPANG, NAVER, CAFE24, WAREHOUSE
    QString status; ///< ok, partial, skipped, failed, disabled
    qint64 listings = 0; ///< of the warehouse: products
    qint64 read = 0;
    qint64 calls = 0;
    qint64 failedCalls = 0;
    QString errorCode;
    QString errorMessage;

    bool operator==(const RunSource &) const = default;
};

struct RunMismatch {
    Sku productId;
    ListingKey listing;
    Units channelQty;
    Units warehouseQty;
    Units targetQty;
    Units difference;

    bool operator==(const RunMismatch &) const = default;
};

struct RunUpdate {
    QString runId;
    Sku productId;
    ListingKey listing;
    QString status; ///< SUCCESS, FAILED, HELD, DRY_RUN
    std::optional<Units> oldQty;
    std::optional<Units> newQty;
    int attempts = 0;
    QString errorCode;
    QString errorMessage;
    QDateTime startedAt;
    QDateTime finishedAt;

    bool operator==(const RunUpdate &) const = default;
};

struct RunFinding {
    QString kind; ///< listing_gone, unmapped, unread, drift, contradiction, not_writable
    QString code; ///< ERR-INV-003 or empty
    std::optional<ListingKey> listing;
    Sku productId;
    QString message;

    bool operator==(const RunFinding &) const = default;
};

enum class HeldDecision : quint8 { Pending, Approved, Rejected };

[[nodiscard]] QString nameOf(HeldDecision decision);
[[nodiscard]] HeldDecision heldDecisionFromString(const QString &name);

/// An update a guard stopped until a person decides.
struct HeldUpdate {
    QString id; ///< ULID
    QString runId;
    Sku productId;
    ListingKey listing;
    std::optional<Units> oldQty;
    std::optional<Units> newQty;
    QString guard; ///< mass_zero, mass_mismatch …
    QDateTime heldAt;
    HeldDecision decision = HeldDecision::Pending;
    QString reason; ///< the person's words
    QString decidedBy;
    QDateTime decidedAt;

    bool operator==(const HeldUpdate &) const = default;
};

/// Something only a person can finish (ERR-INV-002).
struct StoredManualWork {
    QString id; ///< ULID
    QString runId;
    Sku productId;
    ListingKey listing;
    std::optional<Units> targetQty;
    QString code; ///< ERR-INV-002 …
    QString message; ///< what failed, and the channel's own words
    QDateTime createdAt;
    QDateTime doneAt; ///< invalid: still open

    bool operator==(const StoredManualWork &) const = default;
};

/// Everything of one run.
struct RunRecord {
    RunHead head;
    QList<StoredTransition> transitions;
    QList<RunStep> steps;
    QList<RunSource> sources;
    QList<RunMismatch> mismatches;
    QList<RunUpdate> updates;
    QList<RunFinding> findings;
    QList<HeldUpdate> held;
    QList<StoredManualWork> manualWork;
    QByteArray document; ///< the finished run as jaego.run/1; empty while it goes on
};

} // namespace jaego
