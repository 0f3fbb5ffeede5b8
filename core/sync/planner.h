// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"
#include "domain/stockbook.h"

#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace jaego {

/// When the machine stops and a person decides (domain: Guards).
struct GuardLimits {
    int massZeroPercent = 20;
    int massZeroMin = 10;
    int warehouseShrinkPercent = 30;
    int massMismatchSkus = 10;
    bool holdMassMismatch = false;
};

/// A listing to be written; its value is worked out when the call is made.
struct Intent {
    ListingKey listing;
    double danger = 0; ///< higher goes first
    bool raises = false;
};

struct Plan {
    QList<Mismatch> mismatches; ///< most dangerous first
    std::vector<Intent> intents; ///< to be sent, most dangerous first
    std::vector<Intent> held; ///< stopped by a guard
    QString heldWhy; ///< "mass_zero" or "mass_mismatch"
    QString heldWords; ///< for a person, with the numbers
    QList<Finding> findings;
    std::optional<ReportedError> disbelief; ///< the warehouse is not believed: nothing may be written
};

/// May this listing's C be compared: read in the present pass, or not asked for and young enough?
using ReadNow = std::function<bool(int listingIndex)>;

/// What differs, what to do about it, and what must not be done. Pure.
/// `scope`: products to look at; empty: all. `approved`: listings a person let through a guard.
[[nodiscard]] Plan planUpdates(const StockBook &book, const QSet<Sku> &scope, const ReadNow &readNow,
                               const GuardLimits &guards, const QSet<ListingKey> &approved = {});

/// Shows more: above everything, zero targets first, then by how much of what there is.
/// Shows less: hidden stock first, then by how much.
[[nodiscard]] double dangerOf(Units published, Units target);

/// The warehouse returned too few of the products it returned last time (domain: shrunken warehouse).
[[nodiscard]] bool isShrunken(int productsBefore, int productsNow, const GuardLimits &guards);

} // namespace jaego
