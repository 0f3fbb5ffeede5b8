// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review/productfinder.h"

namespace jaego {

namespace {
constexpr size_t kSlice = 2'000;
} // namespace

ProductFinder::ProductFinder(QObject *parent) : QAbstractListModel(parent)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &ProductFinder::makeSomeKeys);
}

int ProductFinder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant ProductFinder::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Product &product = m_products[static_cast<size_t>(m_found[static_cast<size_t>(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return product.name.isEmpty() ? product.sku : product.name + QStringLiteral("   ") + product.sku;
    case SkuRole:
        return product.sku;
    case NameRole:
        return product.name;
    default:
        return {};
    }
}

void ProductFinder::follow(const StockSnapshot &snapshot)
{
    if (snapshot.complete) {
        m_products.clear();
        m_place.clear();
        m_keyed = 0;
        m_products.reserve(static_cast<size_t>(snapshot.rows.size()));
        m_place.reserve(snapshot.rows.size());
        beginResetModel();
        m_found.clear();
        endResetModel();
    }
    for (const StockRow &row : snapshot.rows) {
        const auto known = m_place.constFind(row.sku);
        if (known != m_place.cend()) {
            Product &product = m_products[static_cast<size_t>(*known)];
            product.known = row.known;
            if (product.name != row.name) {
                product.name = row.name;
                product.key.clear();
                m_keyed = std::min(m_keyed, static_cast<size_t>(*known));
            }
            continue;
        }
        m_place.insert(row.sku, static_cast<int>(m_products.size()));
        m_products.push_back({ row.sku, row.name, row.barcode, {}, {}, row.known });
    }
    for (const Sku &sku : snapshot.removed) {
        if (const auto gone = m_place.constFind(sku); gone != m_place.cend())
            m_products[static_cast<size_t>(*gone)].known = false;
    }
}

void ProductFinder::find(const QString &typed)
{
    m_needle = SearchNeedle(typed);
    if (!isReady())
        m_slices.start();
    search();
}

void ProductFinder::makeSomeKeys()
{
    const size_t end = std::min(m_products.size(), m_keyed + kSlice);
    for (; m_keyed < end; ++m_keyed) {
        Product &product = m_products[m_keyed];
        if (!product.key.isEmpty())
            continue;
        product.key =
            searchKey(product.name + QLatin1Char('\n') + product.sku + QLatin1Char('\n') + product.barcode);
        product.choseong = choseongOf(product.key);
    }
    if (isReady())
        m_slices.stop();
    if (m_found.size() < kMostShown) // what is found already stays where it is
        search();
}

void ProductFinder::search()
{
    std::vector<int> found;
    found.reserve(kMostShown);
    for (size_t i = 0; i < m_keyed && found.size() < kMostShown; ++i) {
        const Product &product = m_products[i];
        if (product.known && m_needle.matches(product.key, product.choseong))
            found.push_back(static_cast<int>(i));
    }
    if (found == m_found)
        return;
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

} // namespace jaego
