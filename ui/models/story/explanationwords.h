// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/explanation.h"
#include "ui/models/productstory.h"

#include <QCoreApplication>

namespace jaego {

/// "Why 3?", as far as only the engine knows: which orders, what is kept back, what bounds a listing.
class ExplanationWords {
    Q_DECLARE_TR_FUNCTIONS(jaego::ExplanationWords)
public:
    static constexpr int kMostOrders = 5; ///< of the side panel; the rest is a number

    /// On hand, orders, safety stock, share: from the top to what may be shown.
    [[nodiscard]] static QList<ProductStory::Line> product(const Explanation &why);
    /// Sales, days of cover, thresholds.
    [[nodiscard]] static QList<ProductStory::Line> pace(const Explanation &why);
    /// What makes a listing's number another than the product's: set size, ceiling, hold-back, maximum.
    /// Empty where nothing does.
    [[nodiscard]] static QString listing(const ListingExplanation &why, const Explanation &product);
};

} // namespace jaego
