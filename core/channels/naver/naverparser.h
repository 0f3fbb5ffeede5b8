// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/listing.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace jaego {

/// External id of a Naver listing: originProductNo, or originProductNo:optionId
/// where the option has its own stock.
struct NaverListingId {
    QString origin;
    QString option; ///< empty: the product itself

    /// Digits that fit 64 bits, else nullopt.
    [[nodiscard]] static std::optional<NaverListingId> parse(const QString &externalId);
    [[nodiscard]] QString text() const { return option.isEmpty() ? origin : origin + u':' + option; }

    bool operator==(const NaverListingId &) const = default;
};

/// One channel product of a products/search page. Several of one origin product
/// (SmartStore, Window, affiliate) share its stock.
struct NaverSearchRow {
    QString originProductNo;
    QString channelProductNo;
    QString serviceType;
    QString name;
    QString sellerCode;
    QString status;
    QString modifiedDate;
    std::optional<qint64> stock; ///< of the whole product; missing or unreadable: empty

    bool operator==(const NaverSearchRow &) const = default;
};

struct NaverSearchPage {
    QList<NaverSearchRow> rows;
    int products = 0; ///< elements of contents: what `size` counts
    bool last = false;
    qint64 totalPages = -1; ///< -1: not told
    qint64 totalElements = -1; ///< -1: not told
};

/// A page, or a Network error ("an answer that is not one": asked again).
[[nodiscard]] Result<NaverSearchPage> parseNaverSearch(const QJsonObject &body, const QString &where);

/// Search pages put together: rows that a shifting page brings twice count once,
/// and each origin product once.
class NaverSearchBook final {
public:
    /// How many channel products of the page were not known before.
    int add(const NaverSearchPage &page, const QDateTime &seenAt);

    struct Product {
        NaverSearchRow row; ///< SmartStore's own where there is one
        QDateTime seenAt;
        QString contradiction; ///< channel products of one page that disagree about their one stock
    };
    [[nodiscard]] const QList<Product> &products() const { return m_products; }

private:
    QHash<QString, int> m_indexOfOrigin;
    QHash<QString, NaverSearchRow> m_channelProducts;
    QList<Product> m_products;
};

enum class NaverOptionKind : quint8 {
    None, ///< no options, or options without a stock of their own (단독형, 직접입력형)
    Combination, ///< 조합형
    Standard, ///< 표준형
};

struct NaverOption {
    QString id;
    QString name; ///< "500g / 빨강"
    QString sellerCode;
    std::optional<qint64> stock;
    std::optional<qint64> price; ///< 조합형 only; echoed on every write
    std::optional<bool> usable;
    bool fulfilment = false; ///< skuYn: stands in Naver's house

    bool operator==(const NaverOption &) const = default;
};

/// What is needed of an origin product (reference naver §6).
struct NaverProduct {
    QString status;
    QString name;
    QString sellerCode;
    QString barcode;
    std::optional<qint64> stock;
    NaverOptionKind kind = NaverOptionKind::None;
    std::optional<bool> useStockManagement;
    bool fulfilment = false;
    QList<NaverOption> options;

    /// Options are listings of their own.
    [[nodiscard]] bool hasOptionStock() const;
    /// 표준형 that sells without counting.
    [[nodiscard]] bool unmanaged() const;
    [[nodiscard]] const NaverOption *option(const QString &id) const;
    /// What the product shows as a whole, for comparing with the search.
    [[nodiscard]] qint64 sum() const;

    bool operator==(const NaverProduct &) const = default;
};

/// `no` is the number that was asked for: the answer holds none.
[[nodiscard]] Result<NaverProduct> parseNaverProduct(const QJsonObject &body, const QString &where);

[[nodiscard]] Writability naverWritability(const QString &status);
[[nodiscard]] SaleState naverSaleState(const QString &status);

/// The listings and quantities of one origin product.
struct NaverListings {
    QList<Listing> listings;
    QList<Observation> observations;
    QList<QPair<QString, QString>> contradictions; ///< external id → words; it has no observation
};
[[nodiscard]] NaverListings naverListings(const QString &origin, const NaverProduct &product,
                                          const QDateTime &seenAt);

} // namespace jaego
