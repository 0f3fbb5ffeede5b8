// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <QByteArray>
#include <QString>

namespace jaego {

/// How a product sells, by how often (average demand interval) and how evenly (squared coefficient
/// of variation of what is sold on a day with sales): Syntetos and Boylan.
enum class DemandClass : quint8 { Unknown, Smooth, Erratic, Intermittent, Lumpy };

/// What the safety over the mean was taken from.
enum class DemandModel : quint8 {
    NoHistory, ///< half the overstock limit instead
    Normal, ///< z·σ·√lead
    Poisson, ///< few sales, or too few days to know the spread
    Empirical, ///< days drawn from the product's own history
};

/// The sum behind a proposed number, as it was when the number was computed.
struct ProposalBasis {
    DemandModel model = DemandModel::NoHistory;
    DemandClass kind = DemandClass::Unknown;
    double perDay = 0; ///< units
    int knownDays = 0; ///< days of orders it rests on, at most 28
    int leadDays = 0;
    int reviewDays = 0;
    int servicePercent = 0;
    Units safety; ///< over the mean
    Units upTo; ///< NoHistory: half the overstock limit
    Units available;
    Units onOrder;
    Units need; ///< before the supplier's terms
    Units moq{ 1 };
    Units pack{ 1 };
    Units quantity;

    bool operator==(const ProposalBasis &) const = default;
};

/// smooth, lumpy …; normal, poisson …: for machines.
[[nodiscard]] QString nameOf(DemandClass kind);
[[nodiscard]] QString nameOf(DemandModel model);

/// As it is stored; what cannot be read is a basis without history.
[[nodiscard]] QByteArray toJson(const ProposalBasis &basis);
[[nodiscard]] ProposalBasis proposalBasisFromJson(const QByteArray &json);

} // namespace jaego
