// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace jaego {

/// One thing that happened to the numbers of a product.
struct NumberEvent {
    enum class Kind : quint8 {
        Counted, ///< the warehouse told another number: `value` on hand, `second` reserved
        Moved, ///< booked in the embedded warehouse, by no person of ours: from `before` to `value`
        Adjusted, ///< by a person of ours: from `before` to `value`
        Ordered, ///< `value` sales units of `listing`
        Read, ///< the channel showed `value`, something else than before
        Written, ///< `value` was sent
        Verified, ///< a later read showed the `value` that was sent
    };
    enum class Fate : quint8 { Done, NoChange, Failed, Unknown, Pending };
    Kind kind = Kind::Counted;
    QDateTime at; ///< UTC
    std::optional<ListingKey> listing; ///< of Ordered, Read, Written and Verified
    Units value;
    std::optional<Units> before;
    Units second;
    Fate fate = Fate::Done; ///< of Written; an adjustment is Failed or Pending where it was not applied
    bool cancelled = false; ///< of Ordered: nothing of it is wanted any more
    QString reference; ///< order id, run id (empty: between runs), adjustment id
    QString words; ///< reason and note, or the channel's own words
    QString who;

    bool operator==(const NumberEvent &) const = default;
};

/// A listing whose numbers the history tells.
struct NumberedListing {
    ListingKey key;
    QString title;
    int unitsPerSale = 1; ///< of the product asked about
    bool operator==(const NumberedListing &) const = default;
};

/// Everything known to have happened to a product's numbers within a time, by time. Of each
/// count and each listing the last step before it is there too, so that the beginning is known.
struct NumberHistory {
    Sku sku;
    QDateTime from;
    QDateTime to;
    QList<NumberedListing> listings;
    QList<NumberEvent> events;
    bool cut = false; ///< there was more than anybody reads; the oldest is missing
};

} // namespace jaego

Q_DECLARE_METATYPE(jaego::NumberHistory)
