// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/caller.h"
#include "secrets/secretstore.h"
#include "warehouse/httpwarehouseparser.h"
#include "warehouse/warehouse.h"

#include <QUrl>

namespace jaego {

struct HttpWarehouseSettings {
    QUrl baseUrl;
    HttpWarehouseFields fields;
};

/// A WMS that speaks HTTP (design: Warehouse over HTTP).
class HttpWarehouse final : public Warehouse {
public:
    HttpWarehouse(HttpWarehouseSettings settings, Scheduler *scheduler, HttpClient *http, Lane *lane,
                  SecretStore *secrets, CallSink sink);

    Task<Result<WarehouseReading>> readAll(std::stop_token stop) override;
    Task<Result<WarehouseReading>> readSome(QList<Sku> skus, std::stop_token stop) override;
    /// Repeated with the same key while nobody knows whether it arrived: the WMS
    /// applies one key once.
    Task<Result<AdjustmentOutcome>> adjust(WarehouseAdjustment adjustment, std::stop_token stop) override;
    Task<Result<QString>> test(std::stop_token stop) override;

    [[nodiscard]] Lane *lane() const { return m_lane; }

private:
    Task<Result<WarehousePage>> readPage(QUrl address, Priority priority, std::stop_token stop);
    /// This address and the pages behind it.
    Task<std::optional<Error>> readPages(QUrl first, Priority priority, std::shared_ptr<WarehouseBook> book,
                                         std::stop_token stop);
    /// One product's count, where the answer to an adjustment cannot tell what was before.
    Task<Result<Units>> onHandOf(Sku sku, std::stop_token stop);
    Task<std::optional<Error>> refreshToken();
    [[nodiscard]] HttpHeaders headers() const;
    [[nodiscard]] Error inWords(Error error) const;

    HttpWarehouseSettings m_settings;
    Scheduler *m_scheduler;
    Lane *m_lane;
    SecretStore *m_secrets;
    Caller m_caller;
    Secret m_token;
};

} // namespace jaego
