// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/csv.h"
#include "storage/database.h"
#include "storage/ledgerrepository.h"

#include <QDateTime>

namespace jaego {

struct LedgerImportOptions {
    bool skipBad = false; ///< take the good rows; else one bad row stops all
    QString operatorName;
    QDateTime at;
};

struct LedgerImport {
    bool imported = false;
    int products = 0; ///< rows taken
    int movements = 0; ///< counts that differed
    QList<LineProblem> problems;
    QStringList ignoredColumns;
};

/// sku,name,on_hand[,barcode,safety_stock,critical,low,overstock,lead_time_days,moq,pack_size,supplier].
/// A column that is not in the file leaves what is stored; an empty cell clears it. A
/// count that differs becomes a movement with reason 실사. All of it or nothing. An
/// error: a column that must be there is missing, or the database refused.
[[nodiscard]] Result<LedgerImport> importLedger(Database &db, const CsvTable &table,
                                                const LedgerImportOptions &options);

/// Every product with every column, as importLedger reads it.
[[nodiscard]] Result<CsvWriter> exportLedger(const LedgerRepository &ledger);

} // namespace jaego
