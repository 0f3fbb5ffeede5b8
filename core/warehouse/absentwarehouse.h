// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warehouse/warehouse.h"

namespace jaego {

/// Stands in for a warehouse that this program cannot read: every question is answered
/// with why not. Never an empty count in its place: every listing would be put to zero.
class AbsentWarehouse final : public Warehouse {
public:
    /// `why`: for a person, with the key of the configuration that asks for it.
    explicit AbsentWarehouse(QString why) : m_why(std::move(why)) { }

    Task<Result<WarehouseReading>> readAll(std::stop_token stop) override;
    Task<Result<WarehouseReading>> readSome(QList<Sku> skus, std::stop_token stop) override;
    Task<Result<AdjustmentOutcome>> adjust(WarehouseAdjustment adjustment, std::stop_token stop) override;
    Task<Result<QString>> test(std::stop_token stop) override;

private:
    [[nodiscard]] Error absence() const;

    QString m_why;
};

} // namespace jaego
