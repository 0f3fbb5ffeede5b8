// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numberhistory.h"

#include <QList>

#include <optional>

namespace jaego {

/// What a listing showed at a moment, by everything that is known of it.
struct ShownThen {
    std::optional<Units> value; ///< empty: nothing is known of so early a time
    qsizetype basis = -1; ///< index of the reading or the write that set it
    qint64 soldSince = 0; ///< sold there between the basis and the moment; already subtracted
    qsizetype inDoubt = -1; ///< index of a later write whose fate is not known: it may have shown that
};

/// What the warehouse had told by a moment.
struct CountedThen {
    qsizetype basis = -1; ///< index of the count; -1: nothing is known
    Units onHand;
    Units reserved;
    [[nodiscard]] Units available() const { return std::max(Units(0), onHand - reserved); }
};

[[nodiscard]] ShownThen shownAt(const NumberHistory &history, const ListingKey &listing,
                                const QDateTime &moment);
[[nodiscard]] CountedThen countedAt(const NumberHistory &history, const QDateTime &moment);

/// A number from a moment on.
struct NumberStep {
    QDateTime at;
    Units value;
    bool operator==(const NumberStep &) const = default;
};

/// What the warehouse had for sale, within the history's time; the first step stands at its
/// beginning where that is known.
[[nodiscard]] QList<NumberStep> countSteps(const NumberHistory &history);
/// What a listing showed.
[[nodiscard]] QList<NumberStep> shownSteps(const NumberHistory &history, const ListingKey &listing);

} // namespace jaego
