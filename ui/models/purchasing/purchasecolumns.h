// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "ui/models/history/columntable.h"

#include <QCoreApplication>

namespace jaego {

/// What is on order, and what became of orders that were sent.
class PurchaseColumns {
    Q_DECLARE_TR_FUNCTIONS(jaego::PurchaseColumns)
public:
    [[nodiscard]] static ColumnTable<PurchaseLine>::Columns onOrder(const QDateTime &now);
    [[nodiscard]] static ColumnTable<PurchasePost>::Columns posts();
    [[nodiscard]] static QString postState(const PurchasePost &post);
};

} // namespace jaego
