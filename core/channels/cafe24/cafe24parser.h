// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/cafe24/cafe24auth.h"
#include "channels/channel.h"

#include <QSet>

/// Cafe24's answers as values, and its write bodies (reference cafe24 §5, §6).
namespace jaego::cafe24 {

/// product_no:variant_code. Seller codes are neither unique nor always there (§10.6).
struct VariantId {
    QString productNo;
    QString variantCode;

    bool operator==(const VariantId &) const = default;
};
[[nodiscard]] QString externalId(const VariantId &id);
[[nodiscard]] std::optional<VariantId> variantId(const QString &externalId);

struct Variant {
    QString code;
    QString customCode;
    QString optionName; ///< "검정 / L"
    bool stopped = false; ///< display or selling is F
    bool countsStock = true; ///< use_inventory
    bool showsSoldOut = true; ///< display_soldout; where F the quantity may fall below zero
    std::optional<qint64> quantity;
};

struct Product {
    QString productNo;
    QString name;
    QString customCode;
    bool stopped = false;
    QList<Variant> variants;
};

struct ProductPage {
    QList<Product> products;
    qsizetype rows = 0; ///< as sent, readable or not: fewer than the limit means the last page
    QStringList unreadable;
};

[[nodiscard]] Result<ProductPage> parseProducts(const HttpReply &reply, const QString &where);
[[nodiscard]] Result<QList<Variant>> parseVariants(const HttpReply &reply, const QString &where);
[[nodiscard]] Result<Variant> parseVariant(const HttpReply &reply, const QString &where);
[[nodiscard]] Result<qint64> parseCount(const HttpReply &reply, const QString &where);

[[nodiscard]] SaleState saleStateOf(const Variant &variant, bool productStopped);

/// What a variant shows. Without stock management there is no quantity, which is not
/// zero; a quantity that cannot be is a Contradiction.
[[nodiscard]] Result<Observation> observationOf(const QString &productNo, const Variant &variant,
                                                bool productStopped, const QDateTime &now);

/// Adds a product's listings and observations; one that is there already is a contradiction.
void addProduct(const Product &product, const QDateTime &now, QSet<QString> *known, Catalogue *catalogue);

/// What a write says for one variant.
struct Quantity {
    QString variantCode;
    Units value;
};
[[nodiscard]] QByteArray singleWriteBody(Units value);
[[nodiscard]] QByteArray multiWriteBody(const QList<Quantity> &quantities);

/// Per variant what a write's answer says; a variant the answer does not name is Unknown.
/// After a write the stock stands in a nested object, in reads flat (§6): both are read.
[[nodiscard]] QList<WriteResult> writeResults(const QString &productNo, const QList<Quantity> &sent,
                                              const HttpReply &reply, const QString &where);

} // namespace jaego::cafe24
