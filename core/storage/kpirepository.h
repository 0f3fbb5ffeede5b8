// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/run.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace jaego {

class Database;

/// The four figures of one run (domain: KPIs).
struct KpiSample {
    QString runId;
    QDateTime at; ///< when the run ended
    Ratio accuracyBefore; ///< in step products ÷ products with a mapped listing, at collection
    Ratio accuracyAfter;
    qint64 durationMs = 0;
    Ratio stockout; ///< products with available 0 ÷ active products
    Ratio apiSuccess; ///< successful ÷ all calls, every try counted

    bool operator==(const KpiSample &) const = default;
};

enum class KpiSpan : quint8 { Hour, Day };

/// Many runs as one point: sums of parts and wholes.
struct KpiBucket {
    QDateTime start; ///< UTC
    qint64 runs = 0;
    Ratio accuracyBefore;
    Ratio accuracyAfter;
    qint64 durationSumMs = 0;
    qint64 durationMaxMs = 0;
    Ratio stockout;
    Ratio apiSuccess;

    [[nodiscard]] std::optional<double> meanDurationMs() const
    {
        return runs == 0 ? std::nullopt
                         : std::optional(static_cast<double>(durationSumMs) / static_cast<double>(runs));
    }
    bool operator==(const KpiBucket &) const = default;
};

/// KPI history, rolled up as it comes so that years stay fast.
class KpiRepository final {
public:
    /// `dayZone`: whose midnight starts a day.
    explicit KpiRepository(Database &database, const QTimeZone &dayZone = QTimeZone("Asia/Seoul"));

    /// Once per run; the same run again changes nothing.
    [[nodiscard]] Status add(const KpiSample &sample);
    /// Oldest first, from <= at < to.
    [[nodiscard]] Result<QList<KpiSample>> samples(const QDateTime &from, const QDateTime &to) const;
    [[nodiscard]] Result<QList<KpiBucket>> buckets(KpiSpan span, const QDateTime &from,
                                                   const QDateTime &to) const;
    [[nodiscard]] Result<std::optional<KpiSample>> latest() const;

private:
    Database &m_db;
    QTimeZone m_dayZone;
};

} // namespace jaego
