// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/absentwarehouse.h"

namespace jaego {

Error AbsentWarehouse::absence() const
{
    return { Error::Kind::Config, QStringLiteral("warehouse"), m_why };
}

Task<Result<WarehouseReading>> AbsentWarehouse::readAll(std::stop_token /*stop*/)
{
    co_return absence();
}

Task<Result<WarehouseReading>> AbsentWarehouse::readSome(QList<Sku> /*skus*/, std::stop_token /*stop*/)
{
    co_return absence();
}

Task<Result<AdjustmentOutcome>> AbsentWarehouse::adjust(WarehouseAdjustment /*adjustment*/,
                                                        std::stop_token /*stop*/)
{
    co_return absence();
}

Task<Result<QString>> AbsentWarehouse::test(std::stop_token /*stop*/)
{
    co_return absence();
}

} // namespace jaego
