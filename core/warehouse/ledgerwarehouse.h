// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scheduler.h"
#include "storage/ledgerrepository.h"
#include "warehouse/warehouse.h"

namespace jaego {

/// The embedded warehouse: what is true is what the ledger says, at this moment.
class LedgerWarehouse final : public Warehouse {
public:
    /// Neither is owned; both outlive it.
    LedgerWarehouse(LedgerRepository &ledger, const Scheduler &clock);

    Task<Result<WarehouseReading>> readAll(std::stop_token stop) override;
    Task<Result<WarehouseReading>> readSome(QList<Sku> skus, std::stop_token stop) override;
    Task<Result<AdjustmentOutcome>> adjust(WarehouseAdjustment adjustment, std::stop_token stop) override;
    Task<Result<QString>> test(std::stop_token stop) override;

private:
    [[nodiscard]] WarehouseReading reading(const QList<LedgerProduct> &products) const;

    LedgerRepository &m_ledger;
    const Scheduler &m_clock;
};

} // namespace jaego
