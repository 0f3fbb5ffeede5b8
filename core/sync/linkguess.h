// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "domain/stockbook.h"

#include <QHash>

#include <vector>

namespace jaego {

/// Finds products by names that are nearly theirs: pairs of letters, rare pairs count more.
class NameIndex {
public:
    /// Only products that the warehouse counts.
    explicit NameIndex(const StockBook &book);

    struct Match {
        int product = -1; ///< index in the book
        double likeness = 0; ///< 0 to 1
    };
    /// Best first, `most` at most.
    [[nodiscard]] QList<Match> find(const QString &name, int most) const;

private:
    using Grams = std::vector<int>; ///< ids, in order
    [[nodiscard]] double weightOf(int gram) const { return m_weights[static_cast<size_t>(gram)]; }
    [[nodiscard]] double likeness(const Grams &grams, double weight, int place) const;

    struct Entry {
        int product = -1;
        Grams grams;
        double weight = 0; ///< of all its grams
        QString numbers;
    };
    QHash<quint32, int> m_ids;
    std::vector<Entry> m_entries;
    std::vector<std::vector<int>> m_postings; ///< by gram: places in m_entries
    std::vector<double> m_weights;
    mutable std::vector<double> m_sums; ///< all 0 between two questions
};

/// How many of the product the listing's name says a sale takes: "3개 세트", "1+1". What the
/// product's own name says too ("60개입", "양말 3켤레") is inside one unit.
[[nodiscard]] int unitsSaidBy(const QString &listingName, const QString &productName);

struct LinkGuessList {
    QList<ListingGuess> listings; ///< what is ordered already first, then by how sure the guess is
    int total = 0; ///< listings that are linked to no product the warehouse knows
};

/// What listings without a product may well sell: same code or barcode, else near name.
/// Guesses only: nothing is linked by them.
[[nodiscard]] LinkGuessList guessLinks(const StockBook &book, const QHash<ListingKey, qint64> &ordered,
                                       qsizetype mostListings, int mostGuesses = 3);

} // namespace jaego
