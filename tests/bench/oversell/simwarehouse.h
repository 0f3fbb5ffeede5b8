// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/oversell/farside.h"
#include "warehouse/warehouse.h"

namespace jaego::bench {

/// A WMS over HTTP (core/warehouse/httpwarehouse): pages of 1,000, or some products by name.
class SimWarehouse final : public Warehouse {
public:
    SimWarehouse(Market *market, VirtualTime *time, Lane *lane);

    Task<Result<WarehouseReading>> readAll(std::stop_token stop) override;
    Task<Result<WarehouseReading>> readSome(QList<Sku> skus, std::stop_token stop) override;
    Task<Result<AdjustmentOutcome>> adjust(WarehouseAdjustment adjustment, std::stop_token stop) override;
    Task<Result<QString>> test(std::stop_token stop) override;

private:
    Task<Status> readPage(QList<int> products, Priority priority, WarehouseReading *reading,
                          std::stop_token stop);

    Market *m_market;
    Line m_line;
    QHash<Sku, int> m_products;
};

} // namespace jaego::bench
