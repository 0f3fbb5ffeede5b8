// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/ledgerwarehouse.h"

#include "base/text.h"

#include <QSet>

namespace jaego {

namespace {
Error stopped()
{
    return Error(Error::Kind::Cancelled, QStringLiteral("ledger"));
}
} // namespace

LedgerWarehouse::LedgerWarehouse(LedgerRepository &ledger, const Scheduler &clock)
    : m_ledger(ledger), m_clock(clock)
{
}

WarehouseReading LedgerWarehouse::reading(const QList<LedgerProduct> &products) const
{
    WarehouseReading reading;
    reading.asOf = m_clock.utcNow();
    reading.items.reserve(products.size());
    for (const LedgerProduct &row : products) {
        WarehouseItem item;
        item.product = row.product;
        item.onHand = row.onHand;
        item.updatedAt = row.updatedAt;
        reading.items.append(item);
    }
    return reading;
}

Task<Result<WarehouseReading>> LedgerWarehouse::readAll(std::stop_token stop)
{
    if (stop.stop_requested())
        co_return stopped();
    const auto products = m_ledger.products();
    if (!products)
        co_return products.error();
    co_return reading(*products);
}

Task<Result<WarehouseReading>> LedgerWarehouse::readSome(QList<Sku> skus, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return stopped();
    const QSet<Sku> wanted(skus.begin(), skus.end());
    const auto products = m_ledger.products(QList<Sku>(wanted.begin(), wanted.end()));
    if (!products)
        co_return products.error();
    QSet<Sku> missing = wanted;
    for (const LedgerProduct &row : *products)
        missing.remove(row.product.sku);
    WarehouseReading result = reading(*products);
    result.unknown = QStringList(missing.begin(), missing.end());
    result.unknown.sort();
    co_return result;
}

Task<Result<AdjustmentOutcome>> LedgerWarehouse::adjust(WarehouseAdjustment adjustment, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return stopped();
    LedgerAdjustment asked;
    asked.id = adjustment.id;
    asked.sku = adjustment.sku;
    asked.delta = adjustment.delta;
    asked.setTo = adjustment.setTo;
    asked.expected = adjustment.expected;
    asked.reason = adjustment.reason;
    asked.note = adjustment.note;
    asked.operatorName = adjustment.operatorName;
    const auto booked = m_ledger.apply(asked, m_clock.utcNow());
    if (!booked)
        co_return booked.error();
    co_return AdjustmentOutcome{ booked->before, booked->after };
}

Task<Result<QString>> LedgerWarehouse::test(std::stop_token stop)
{
    if (stop.stop_requested())
        co_return stopped();
    const auto products = m_ledger.products();
    if (!products)
        co_return products.error();
    if (auto sound = m_ledger.checkBalances(); !sound)
        co_return sound.error();
    co_return Text::tr("The embedded ledger holds %1 products.").arg(products->size());
}

} // namespace jaego
