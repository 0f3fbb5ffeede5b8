// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/trouble.h"

namespace jaego {

class Database;

/// What went wrong, for the KPI page.
class TroubleRepository final {
public:
    explicit TroubleRepository(Database &database);

    /// Adds to the sums of the hour and the day (UTC) that `at` is in.
    [[nodiscard]] Status addCauses(const QDateTime &at, const QList<MismatchCauseCount> &causes);
    /// The most frequent first; up to a month by whole hours, beyond by whole days.
    [[nodiscard]] Result<QList<MismatchCauseCount>> causes(const QDateTime &from, const QDateTime &to) const;

    /// Listings that agree again; of each, `times` and the milliseconds are added to the day that `at` is in
    /// (UTC).
    [[nodiscard]] Status addAgreements(const QDateTime &at, const QList<SlowAgreement> &agreed);
    /// The longest first, with the product's name.
    [[nodiscard]] Result<QList<SlowAgreement>> slowest(const QDateTime &from, const QDateTime &to,
                                                       int limit) const;

    /// The same line of the same product again changes nothing.
    [[nodiscard]] Status addCase(const OversoldCase &oversold);
    /// Newest first, with the product's name.
    [[nodiscard]] Result<QList<OversoldCase>> cases(const QDateTime &from, const QDateTime &to,
                                                    int limit) const;

private:
    Database &m_db;
};

} // namespace jaego
