// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/world.h"

namespace jaego::sandbox {

/// Fills an empty world with goods, listings and stock; the same options give the
/// same world, to the last id.
Status fillCatalogue(World &world);

/// One line of a ledger CSV.
struct LedgerRow {
    QString sku;
    QString name;
    qint64 onHand = 0;
};
[[nodiscard]] Result<QList<LedgerRow>> readLedgerCsv(const QString &path);

/// What a Korean EAN-13 for the n-th product looks like, check digit and all.
[[nodiscard]] QString koreanBarcode(qint64 number);

} // namespace jaego::sandbox
