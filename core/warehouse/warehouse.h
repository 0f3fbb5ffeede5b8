// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "domain/product.h"

#include <QDateTime>

#include <stop_token>

namespace jaego {

struct WarehouseItem {
    Product product; ///< what the warehouse knows of it; a WMS fills sku and name only
    Units onHand;
    Units reserved; ///< units of orders the warehouse itself has set aside
    QDateTime updatedAt; ///< UTC; invalid: not told
};

struct WarehouseReading {
    QDateTime asOf; ///< UTC: orders placed up to it are inside on hand / reserved
    QList<WarehouseItem> items;
    QStringList unknown; ///< skus asked for that the warehouse does not know
    QStringList contradictions; ///< words: negative stock, one sku twice with two numbers …
};

/// A correction of one product's on-hand count.
struct WarehouseAdjustment {
    QString id; ///< ULID; the idempotency key: the same id is applied once however often it is sent
    Sku sku;
    std::optional<Units> delta; ///< exactly one of delta and setTo
    std::optional<Units> setTo;
    std::optional<Units> expected; ///< with setTo: compare-and-set against this on-hand count
    QString reason; ///< one of the six Korean words
    QString note;
    QString operatorName;
};

struct AdjustmentOutcome {
    Units before;
    Units after;
};

/// The one place that says what is true. Errors: Conflict carries the present count
/// in its message; NotFound unknown sku; Rejected would go below zero.
class Warehouse {
public:
    Warehouse() = default;
    Warehouse(const Warehouse &) = delete;
    Warehouse &operator=(const Warehouse &) = delete;
    virtual ~Warehouse() = default;

    /// Every product. Anything less than all of it is an error (ERR-INV-004).
    virtual Task<Result<WarehouseReading>> readAll(std::stop_token stop) = 0;
    virtual Task<Result<WarehouseReading>> readSome(QList<Sku> skus, std::stop_token stop) = 0;
    virtual Task<Result<AdjustmentOutcome>> adjust(WarehouseAdjustment adjustment, std::stop_token stop) = 0;
    virtual Task<Result<QString>> test(std::stop_token stop) = 0;
};

} // namespace jaego
