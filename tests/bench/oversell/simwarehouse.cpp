// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/oversell/simwarehouse.h"

namespace jaego::bench {

namespace {
constexpr int kPage = 1000;
constexpr int kNamesPerCall = 140; ///< an address of 1,800 characters
} // namespace

SimWarehouse::SimWarehouse(Market *market, VirtualTime *time, Lane *lane)
    : m_market(market), m_line(time, lane, [market] { market->calledWarehouse(); })
{
    for (int i = 0; i < market->productCount(); ++i)
        m_products.insert(market->demand().products[static_cast<size_t>(i)].sku, i);
}

Task<Status> SimWarehouse::readPage(QList<int> products, Priority priority, WarehouseReading *reading,
                                    std::stop_token stop)
{
    SimCall call;
    call.priority = priority;
    call.api = QStringLiteral("GET /stock");
    call.tripMs = kWarehouseMs;
    call.act = [&] {
        const QDateTime asOf = m_line.time()->utcOf(m_market->warehouseAsOf());
        reading->asOf = reading->asOf.isValid() ? std::min(reading->asOf, asOf) : asOf;
        for (const int product : std::as_const(products)) {
            WarehouseItem item;
            item.product.sku = m_market->demand().products[static_cast<size_t>(product)].sku;
            item.onHand = Units(m_market->warehouseCount(product));
            reading->items.append(item);
        }
    };
    co_return co_await m_line.send(std::move(call), stop);
}

Task<Result<WarehouseReading>> SimWarehouse::readAll(std::stop_token stop)
{
    WarehouseReading reading;
    const int count = m_market->productCount();
    for (int first = 0; first < count; first += kPage) {
        QList<int> page;
        for (int i = first; i < std::min(count, first + kPage); ++i)
            page.append(i);
        const Status read = co_await readPage(page, Priority::SweepRead, &reading, stop);
        if (!read)
            co_return read.error();
    }
    co_return reading;
}

Task<Result<WarehouseReading>> SimWarehouse::readSome(QList<Sku> skus, std::stop_token stop)
{
    WarehouseReading reading;
    QList<int> known;
    for (const Sku &sku : std::as_const(skus)) {
        const auto product = m_products.constFind(sku);
        if (product == m_products.cend())
            reading.unknown.append(sku);
        else
            known.append(*product);
    }
    for (qsizetype at = 0; at < known.size(); at += kNamesPerCall) {
        const Status read =
            co_await readPage(known.mid(at, kNamesPerCall), Priority::TargetedRead, &reading, stop);
        if (!read)
            co_return read.error();
    }
    co_return reading;
}

Task<Result<AdjustmentOutcome>> SimWarehouse::adjust(WarehouseAdjustment /*adjustment*/,
                                                     std::stop_token /*stop*/)
{
    co_return Error(Error::Kind::Rejected, QStringLiteral("warehouse.adjust"));
}

Task<Result<QString>> SimWarehouse::test(std::stop_token /*stop*/)
{
    co_return QStringLiteral("simulated");
}

} // namespace jaego::bench
