// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "domain/stockbook.h"

#include <QHash>

#include <functional>

namespace jaego {

/// The newest write of a listing, as it was journaled.
struct WriteFact {
    enum class Outcome : quint8 { Unanswered, Accepted, Failed };
    Outcome outcome = Outcome::Unanswered;
    Units value;
    std::optional<Units> before; ///< what the channel showed then, where that is known
    QDateTime sentAt;
    QString error; ///< the channel's own words
};

struct HeldFact {
    QString runId;
    QString guard;
    QString words; ///< the guard's, with its numbers
    QDateTime at;
};

struct ManualFact {
    QString message;
    QString code;
    QDateTime since;
};

/// What the book alone does not know.
struct ReviewFacts {
    QDateTime now;
    qint64 staleMs = 3'600'000; ///< a value read longer ago may be wrong by itself
    QHash<ListingKey, HeldFact> held;
    QHash<ListingKey, ManualFact> manual;
    QHash<ListingKey, qint64> ordered; ///< units in open orders of listings that are not linked
    /// Asked for lines only, never for a listing in step.
    std::function<std::optional<WriteFact>(const ListingKey &)> lastWrite;
    std::function<QDateTime(const ListingKey &)> since;
};

/// What is to be decided about a listing; nothing when all is well or nothing can be done.
[[nodiscard]] std::optional<ReviewKind> reviewKindOf(const StockBook &book, const ListingState &listing,
                                                     bool held, bool manual);

/// The likely cause, from what is known; Unknown where that does not tell.
[[nodiscard]] ReviewCause causeOf(const StockBook &book, const ListingState &listing,
                                  const ReviewFacts &facts);

struct Review {
    QList<ReviewLine> lines; ///< by kind, the most dangerous first; `most` of them
    std::array<int, kReviewKinds> counts{}; ///< of all
};

[[nodiscard]] Review reviewOf(const StockBook &book, const ReviewFacts &facts, qsizetype most);

} // namespace jaego
