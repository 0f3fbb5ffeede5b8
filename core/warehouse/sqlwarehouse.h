// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scheduler.h"
#include "secrets/secretstore.h"
#include "storage/metarepository.h"
#include "warehouse/sqlworker.h"
#include "warehouse/warehouse.h"

namespace jaego {

/// The seller's own database as the warehouse: read by one query, corrected by one statement.
class SqlWarehouse final : public Warehouse {
public:
    /// `meta` remembers what a correction began from while it is on its way, where the statement itself does
    /// not carry :adjustment_id.
    SqlWarehouse(SqlWarehouseSettings settings, Scheduler *scheduler, SecretStore *secrets,
                 MetaRepository *meta);

    Task<Result<WarehouseReading>> readAll(std::stop_token stop) override;
    Task<Result<WarehouseReading>> readSome(QList<Sku> skus, std::stop_token stop) override;
    Task<Result<AdjustmentOutcome>> adjust(WarehouseAdjustment adjustment, std::stop_token stop) override;
    Task<Result<QString>> test(std::stop_token stop) override;

private:
    Task<Result<WarehouseReading>> read(QList<Sku> skus, bool everything, std::stop_token stop);
    /// The count from which an adjustment began, kept until its outcome is known.
    Task<Result<std::optional<Units>>> startOf(WarehouseAdjustment adjustment, Secret password,
                                               std::stop_token stop);

    SqlWarehouseSettings m_settings;
    Scheduler *m_scheduler;
    SecretStore *m_secrets;
    MetaRepository *m_meta;
    SqlWorker m_worker;
};

} // namespace jaego
