// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

namespace jaego {

class Database;

/// How long what is kept in single rows stays; sums of it (hours of calls, hours and days of KPIs and
/// causes) stay for good. Never touched: audit log, write journal, adjustments, ledger movements,
/// events, runs and their updates.
struct RetentionDays {
    int calls = 14; ///< single calls
    int numbers = 180; ///< what counts and listings showed, step by step; the last before it stays
    int details = 400; ///< of runs: documents, steps, mismatches, findings, KPI samples; slow agreements
};

/// One pass over everything that has grown old, in small transactions of some milliseconds each.
class Retention final {
public:
    /// `now` is UTC.
    Retention(Database *database, const QDateTime &now, const RetentionDays &days = {});

    /// One small transaction. False: the pass has ended.
    [[nodiscard]] Result<bool> step();
    /// Rows removed, or emptied, so far.
    [[nodiscard]] qint64 removed() const { return m_removed; }

private:
    [[nodiscard]] Result<qint64> trimCounts();
    [[nodiscard]] Result<qint64> trimReadings();

    Database *m_database;
    QDateTime m_callsFrom;
    QDateTime m_numbersFrom;
    QDateTime m_detailsFrom;
    QString m_firstRun; ///< ids of runs below it are older than the details are kept
    QString m_sku; ///< how far the counts are done
    QString m_channel; ///< how far the readings are done
    QString m_listing;
    int m_at = 0;
    qint64 m_removed = 0;
};

} // namespace jaego
