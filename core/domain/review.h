// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "domain/listing.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace jaego {

/// What a person is asked about a listing, in the order in which it should be looked at.
enum class ReviewKind : quint8 {
    ShowsMore, ///< 과판매 위험: whatever else is true of it, it stands here
    Held, ///< a guard stopped the update
    ManualWork, ///< failed after all tries
    ShowsLess, ///< 판매 손실
    Drift, ///< shows less than it did when it was last in step, and our stock did not move
    Contradiction, ///< the data makes no sense; nothing is written
    ListingGone, ///< linked, but the channel no longer knows it
    Unmapped, ///< sells nobody knows what
};
inline constexpr int kReviewKinds = 8;
inline constexpr std::array<ReviewKind, kReviewKinds> kAllReviewKinds{
    ReviewKind::ShowsMore, ReviewKind::Held,          ReviewKind::ManualWork,  ReviewKind::ShowsLess,
    ReviewKind::Drift,     ReviewKind::Contradiction, ReviewKind::ListingGone, ReviewKind::Unmapped
};

/// Why a listing differs, as far as is known.
struct ReviewCause {
    enum class Kind : quint8 {
        Unknown,
        BeingSent, ///< the change is on its way
        OnHold, ///< a person asked not to touch it
        HeldByGuard, ///< `words`: the guard's, with its numbers
        OrdersReserved, ///< `units` are ordered and still counted by the warehouse
        StockFell, ///< our stock fell by `units` since they last agreed
        StockRose,
        EditedUp, ///< the channel shows `units` more than when they last agreed
        SoldOrEdited, ///< `units` fewer: an order not heard of yet, or an edit
        WriteFailed, ///< `words`: the channel's own; `at`: sent
        WriteIgnored, ///< acknowledged as `units` at `at`, and the channel still shows something else
        WriteUnanswered, ///< sent at `at`; nobody knows whether it arrived
        StaleRead, ///< last read at `at`
        NeverInStep, ///< they have never agreed: nothing to compare with
        BackInStep, ///< in step by now: nothing is left to do
        ReadingMadeNoSense,
        ProductVanished, ///< the warehouse no longer names the product
        ProductUnknown, ///< linked to a product the warehouse has never named
        Gone,
        LinkLost, ///< it was in step once, and is linked to nothing now
        NeverLinked, ///< `units` are ordered and reserve nothing
    };
    Kind kind = Kind::Unknown;
    Units units;
    QDateTime at;
    QString words;
    bool operator==(const ReviewCause &) const = default;
};

/// One difference to decide on.
struct ReviewLine {
    ReviewKind kind = ReviewKind::ShowsLess;
    ListingKey listing;
    QString title; ///< the listing's own, on the channel
    QString sellerCode;
    Sku sku; ///< of a kit its scarcest part; empty: not linked
    QString name;
    std::optional<Units> published; ///< was
    std::optional<Units> target; ///< will be
    std::optional<Units> available;
    Units reserved;
    QDateTime observedAt; ///< of `published`
    QDateTime since; ///< invalid: not known
    ReviewCause cause;
    QString heldRun; ///< empty: not held
    QString heldGuard; ///< mass_zero, mass_mismatch
    bool manual = false;
    QString manualWords; ///< what happened and what to do
    QString manualCode;
    bool inFlight = false;

    [[nodiscard]] Units difference() const { return published && target ? *target - *published : Units(0); }
    [[nodiscard]] bool showsMore() const { return difference() < Units(0); }
    [[nodiscard]] bool isHeld() const { return !heldRun.isEmpty(); }
    bool operator==(const ReviewLine &) const = default;
};

/// A product that a listing may well sell.
struct ProductGuess {
    Sku sku;
    QString name;
    int score = 0; ///< of 100
    bool sameCode = false;
    int unitsPerSale = 1; ///< as the listing's name has it: "3개 세트" takes three
    bool operator==(const ProductGuess &) const = default;
};

/// A listing that sells nobody knows what, and what it may well sell, best first.
struct ListingGuess {
    Listing listing;
    QList<ProductGuess> guesses;
    qint64 ordered = 0; ///< units in open orders that reserve nothing until it is linked
    bool operator==(const ListingGuess &) const = default;
};

} // namespace jaego
