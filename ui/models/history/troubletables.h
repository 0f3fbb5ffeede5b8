// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trouble.h"
#include "ui/models/history/columntable.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace jaego {

using CauseTable = ColumnTable<MismatchCauseCount>;
using OversoldTable = ColumnTable<OversoldCase>;
using SlowTable = ColumnTable<SlowAgreement>;

/// What the tables below the KPI charts say.
class TroubleWords final {
    Q_DECLARE_TR_FUNCTIONS(jaego::TroubleWords)
public:
    /// "An order the warehouse has not subtracted yet".
    [[nodiscard]] static QString cause(ReviewCause::Kind cause);
    /// "Sold on Naver 20261122-01 4 s earlier, before either could be lowered".
    [[nodiscard]] static QString cause(const OversoldCase &oversold);

    [[nodiscard]] static CauseTable::Columns causeColumns();
    [[nodiscard]] static OversoldTable::Columns oversoldColumns(const QTimeZone &zone);
    [[nodiscard]] static SlowTable::Columns slowColumns();
};

} // namespace jaego
