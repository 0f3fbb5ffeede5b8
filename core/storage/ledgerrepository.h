// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/product.h"

#include <QDateTime>
#include <QList>

namespace jaego {

class Database;

/// A product of the embedded warehouse.
struct LedgerProduct {
    Product product;
    Units onHand;
    QDateTime updatedAt;

    bool operator==(const LedgerProduct &) const = default;
};

/// A change to be booked. The id makes it happen once.
struct LedgerAdjustment {
    QString id;
    Sku sku;
    std::optional<Units> delta; ///< exactly one of delta and setTo
    std::optional<Units> setTo;
    std::optional<Units> expected; ///< compare-and-set
    QString reason;
    QString note;
    QString operatorName;

    bool operator==(const LedgerAdjustment &) const = default;
};

struct LedgerMovement {
    qint64 number = 0; ///< rises
    LedgerAdjustment adjustment; ///< as it was asked for
    Units delta; ///< what it came to
    Units before;
    Units after;
    QDateTime at;

    bool operator==(const LedgerMovement &) const = default;
};

/// The embedded warehouse: products, and movements that are only ever appended.
class LedgerRepository final {
public:
    explicit LedgerRepository(Database &database);

    /// Inserts or updates names and limits; counts do not change here. New products start at 0.
    [[nodiscard]] Status saveProducts(const QList<Product> &products, const QDateTime &at);
    [[nodiscard]] Result<QList<LedgerProduct>> products() const;
    /// Unknown skus are left out.
    [[nodiscard]] Result<QList<LedgerProduct>> products(const QList<Sku> &skus) const;

    /// Books a change and gives the movement. The same id with the same content gives
    /// the first movement again; with another content it is Rejected. NotFound: unknown
    /// sku. Conflict: `expected` no longer holds, the message holds the present count.
    /// Rejected: below zero, or neither or both of delta and setTo.
    [[nodiscard]] Result<LedgerMovement> apply(const LedgerAdjustment &adjustment, const QDateTime &at);
    /// Newest first; an empty sku means all.
    [[nodiscard]] Result<QList<LedgerMovement>> movements(const Sku &sku, int limit) const;
    /// When a product was last counted (set to a number); invalid: never, or unknown.
    [[nodiscard]] Result<QDateTime> countedAt(const Sku &sku) const;
    /// Every kept balance equals the sum of its movements; the error names those that do not.
    [[nodiscard]] Status checkBalances() const;

private:
    [[nodiscard]] Result<std::optional<LedgerMovement>> findMovement(const QString &adjustmentId) const;
    [[nodiscard]] Result<LedgerMovement> book(const LedgerAdjustment &adjustment, const QDateTime &at);
    [[nodiscard]] Status audit(const LedgerAdjustment &asked, Units before, Units after, const QDateTime &at);

    Database &m_db;
};

} // namespace jaego
