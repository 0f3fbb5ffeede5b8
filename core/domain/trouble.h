// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "domain/review.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace jaego {

/// Why an order took more than there was, as far as the history tells.
struct OversoldCause {
    enum class Kind : quint8 {
        Unknown,
        SoldElsewhere, ///< another order took the last units shortly before (or after): `words` is where
        WriteIgnored, ///< the channel had acknowledged `units` at `at` and went on showing more
        WriteFailed, ///< a write that would have lowered it failed or was never answered; `words`: the reply
        CountFell, ///< the warehouse counted `units` fewer after the order was placed
        EditedUp, ///< somebody raised the number on the channel to `units`
        NotLinked, ///< the listing was linked to nothing when it was sold
    };
    Kind kind = Kind::Unknown;
    QDateTime at; ///< UTC
    Units units;
    QString words;
    bool operator==(const OversoldCause &) const = default;
};

/// sold_elsewhere, write_ignored …: as it is stored.
[[nodiscard]] QString nameOf(OversoldCause::Kind kind);
[[nodiscard]] OversoldCause::Kind oversoldCauseFromString(const QString &name);

/// An order line beyond what was available: somebody has to be told that it cannot be sent.
struct OversoldCase {
    QString id; ///< ULID
    Sku sku;
    QString name; ///< the product's, when read
    ListingKey listing;
    QString orderId;
    QString lineId;
    QDateTime orderedAt; ///< UTC; invalid: the channel did not tell
    QDateTime foundAt; ///< UTC
    Units units; ///< of the product that the line lacks, > 0
    OversoldCause cause;
    bool operator==(const OversoldCase &) const = default;
};

/// edited_up, orders_reserved …: as it is stored.
[[nodiscard]] QString nameOf(ReviewCause::Kind kind);
[[nodiscard]] std::optional<ReviewCause::Kind> reviewCauseFromString(const QString &name);

/// How often listings of a channel differed for one cause, over all runs of a time.
struct MismatchCauseCount {
    ReviewCause::Kind cause = ReviewCause::Kind::Unknown;
    ChannelId channel = ChannelId::Coupang;
    qint64 count = 0;
    bool operator==(const MismatchCauseCount &) const = default;
};

/// How long a product's listing on a channel took to agree again.
struct SlowAgreement {
    Sku sku;
    QString name; ///< the product's, when read
    ChannelId channel = ChannelId::Coupang;
    qint64 times = 0;
    qint64 totalMs = 0;
    qint64 longestMs = 0;
    bool operator==(const SlowAgreement &) const = default;
};

} // namespace jaego

Q_DECLARE_METATYPE(jaego::OversoldCase)
