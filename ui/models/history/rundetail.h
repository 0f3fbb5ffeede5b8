// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"
#include "ui/models/history/columntable.h"

#include <QDateTime>
#include <QTimeZone>

namespace jaego {

using SourceTable = ColumnTable<SourceReport>;
using SourceColumns = SourceTable::Columns;
using UpdateTable = ColumnTable<UpdateReport>;
using UpdateColumns = UpdateTable::Columns;
using MismatchTable = ColumnTable<Mismatch>;
using MismatchColumns = MismatchTable::Columns;
using FindingTable = ColumnTable<Finding>;
using FindingColumns = FindingTable::Columns;
using ManualWorkTable = ColumnTable<ManualWork>;
using ManualWorkColumns = ManualWorkTable::Columns;

// The columns of the tables of one run.
[[nodiscard]] SourceColumns sourceColumns();
[[nodiscard]] UpdateColumns updateColumns();
[[nodiscard]] MismatchColumns mismatchColumns();
[[nodiscard]] FindingColumns findingColumns();
[[nodiscard]] ManualWorkColumns manualWorkColumns(const QTimeZone &zone, const QDateTime &now);

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
