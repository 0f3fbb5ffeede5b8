// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "channels/naver/naverparser.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

/// Bodies of Naver's calls, as pure functions (reference naver §5, §7, §8, §9).
namespace jaego::naver {

inline constexpr int kPageSize = 500;
inline constexpr int kMaxMultiUpdate = 50;

/// What stands in front of the rate: one bucket for each method and path.
namespace api {
inline const QString token = QStringLiteral("POST /v1/oauth2/token");
inline const QString search = QStringLiteral("POST /v1/products/search");
inline const QString product = QStringLiteral("GET /v2/products/origin-products/{originProductNo}");
inline const QString optionStock =
    QStringLiteral("PUT /v1/products/origin-products/{originProductNo}/option-stock");
inline const QString multiUpdate = QStringLiteral("PATCH /v1/products/origin-products/multi-update");
inline const QString changeStatus =
    QStringLiteral("PUT /v1/products/origin-products/{originProductNo}/change-status");
inline const QString orderChanges =
    QStringLiteral("GET /v1/pay-order/seller/product-orders/last-changed-statuses");
inline const QString productOrders = QStringLiteral("POST /v1/pay-order/seller/product-orders/query");
} // namespace api

/// Every product that is not deleted; 500 a page, in an order that does not move.
[[nodiscard]] QByteArray searchBody(int page, int size = kPageSize);
/// Just these origin products.
[[nodiscard]] QByteArray searchBody(const QStringList &originProductNos);

/// All options of the product: `values` for those in it, the quantity just read for
/// the rest; price and usable echoed, because what is left out is set to 0 or true.
/// A fulfilment option keeps what it shows. nullopt where a quantity would have to
/// be echoed that could not be read: it would go out as 0.
[[nodiscard]] std::optional<QByteArray> optionStockBody(const NaverProduct &product,
                                                        const QHash<QString, Units> &values);

struct StockItem {
    QString origin;
    Units value;
    bool reopen = false; ///< adds PRODUCT_STATUS_SALE: only after a read has shown OUTOFSTOCK
};
[[nodiscard]] QByteArray multiUpdateBody(const QList<StockItem> &items);

[[nodiscard]] QByteArray onSaleBody(Units stock);

} // namespace jaego::naver
