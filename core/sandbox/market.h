// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace jaego::sandbox {

/// A line that can be bought. One struct serves the three channels; the market in
/// question says which fields it shows.
struct MarketListing {
    QString externalId; ///< as in ListingKey; empty while Coupang has not issued a vendorItemId
    Sku sku; ///< the truth
    int unitsPerSale = 1;
    QString sellerCode;
    QString optionName;
    QString optionValue1; ///< Naver optionName1, Cafe24 first option
    QString optionValue2;
    QString barcode;
    Writability writability = Writability::Writable;
    qint64 id = 0; ///< vendorItemId, option id; 0 for a plain Naver product
    qint64 itemId = 0; ///< Coupang sellerProductItemId
    QString variantCode; ///< Cafe24
    int product = 0; ///< index of its product
    qint64 quantity = 0;
    qint64 price = 0; ///< won; for Naver's options the surcharge
    bool usable = true; ///< Naver option
    bool onSale = true; ///< Coupang
};

struct MarketProduct {
    enum class OptionKind : quint8 { None, Combination, Standard };
    qint64 id = 0; ///< sellerProductId, originProductNo, product_no
    qint64 channelNo = 0; ///< Coupang productId, Naver channelProductNo
    QString code; ///< Naver sellerManagementCode, Cafe24 custom_product_code
    QString productCode; ///< Cafe24 product_code
    QString name;
    QString brand;
    QString barcode;
    QString status; ///< Naver statusType; Coupang statusName; empty for Cafe24
    QString group1; ///< names of the option groups
    QString group2;
    OptionKind optionKind = OptionKind::None;
    bool useStockManagement = true;
    bool fulfilment = false; ///< Naver productLogistics
    bool skuYn = false;
    bool rocketGrowth = false;
    qint64 price = 0;
    qint64 createdMs = 0;
    qint64 modifiedMs = 0;
    std::vector<int> listings;
};

/// A channel's catalogue; ids ascend in the order of the vectors.
struct Market {
    ChannelId channel = ChannelId::Coupang;
    std::vector<MarketProduct> products;
    std::vector<MarketListing> listings;
    bool listsNothing = false; ///< fault: the list of products is suddenly empty

    int addProduct(MarketProduct product);
    int addListing(MarketListing listing, int product);

    [[nodiscard]] MarketProduct *product(qint64 id);
    [[nodiscard]] MarketProduct *productByChannelNo(qint64 channelNo);
    [[nodiscard]] MarketListing *listing(const QString &externalId);
    [[nodiscard]] MarketListing *listingById(qint64 id);
    [[nodiscard]] MarketProduct &productOf(const MarketListing &listing)
    {
        return products[static_cast<size_t>(listing.product)];
    }
    [[nodiscard]] qint64 totalQuantity(const MarketProduct &product) const;

private:
    QHash<qint64, int> m_products;
    QHash<qint64, int> m_channelNumbers;
    QHash<QString, int> m_listings;
    QHash<qint64, int> m_listingIds;
};

} // namespace jaego::sandbox
