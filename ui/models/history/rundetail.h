// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"
#include "ui/models/history/columntable.h"

#include <QDateTime>
#include <QTimeZone>

namespace jaego {

using SourceTable = ColumnTable<SourceReport>;
using UpdateTable = ColumnTable<UpdateReport>;
using MismatchTable = ColumnTable<Mismatch>;
using FindingTable = ColumnTable<Finding>;
using ManualWorkTable = ColumnTable<ManualWork>;

// The columns of the tables of one run.
[[nodiscard]] SourceTable::Columns sourceColumns();
[[nodiscard]] UpdateTable::Columns updateColumns();
[[nodiscard]] MismatchTable::Columns mismatchColumns();
[[nodiscard]] FindingTable::Columns findingColumns();
[[nodiscard]] ManualWorkTable::Columns manualWorkColumns(const QTimeZone &zone, const QDateTime &now);

/// The head of a run's page.
struct RunHeadline {
    QString title; ///< "By hand · 14:30:05"
    QString outcome;
    Mark mark = Mark::Plain;
    QString sla; ///< "38 s of 60 s · kept"
    bool breach = false;
    QString counts; ///< "8 differences · 7 changed · 1 held"
    QString kpis; ///< "Accuracy 97.5 % → 100.0 % …"; without what there is no data for
    QString trouble; ///< why it failed; empty otherwise
};

[[nodiscard]] RunHeadline headlineOf(const RunReport &report, const QTimeZone &zone, const QDateTime &now);
/// Updates with a status, of `SUCCESS` …
[[nodiscard]] int countOf(const RunReport &report, const QString &status);

} // namespace jaego
