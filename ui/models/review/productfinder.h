// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"
#include "ui/models/choseong.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

#include <vector>

namespace jaego {

/// The warehouse's products by name, SKU, barcode or first consonants: what a person types
/// to link a listing. Follows the stock; its search keys are made in slices, so that
/// 100,000 products make no window wait.
class ProductFinder final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role : int { SkuRole = Qt::UserRole, NameRole };
    static constexpr int kMostShown = 200; ///< nobody reads further; typing goes on

    explicit ProductFinder(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void follow(const StockSnapshot &snapshot);
    void find(const QString &typed);
    [[nodiscard]] int total() const { return static_cast<int>(m_place.size()); }
    [[nodiscard]] bool isReady() const { return m_keyed == m_products.size(); }

private:
    struct Product {
        Sku sku;
        QString name;
        QString barcode;
        QString key;
        QString choseong;
        bool known = false; ///< the warehouse counts it: a listing may be linked to it
    };
    void makeSomeKeys();
    void search();

    std::vector<Product> m_products;
    QHash<Sku, int> m_place;
    SearchNeedle m_needle;
    std::vector<int> m_found;
    size_t m_keyed = 0;
    QTimer m_slices;
};

} // namespace jaego
