// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product.h"

#include <QDateTime>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <optional>

namespace jaego {

/// What may go wrong at one party of the practice world.
enum class PracticeBreak : quint8 {
    Slow, ///< every answer waits three seconds
    TooManyRequests, ///< 429
    ServerError, ///< 500
    WrongPassword, ///< every key and token is refused
    Lies, ///< a write is acknowledged and not done
    Down, ///< nobody answers
};

/// Something a person makes happen in the practice world.
struct PracticeDeed {
    enum class Kind : quint8 {
        Order, ///< a shopper buys `quantity` of `sku` on `source`
        CancelLast, ///< the newest order that was placed here and still stands
        Receive, ///< `quantity` more of `sku` come into the warehouse
        Count, ///< the warehouse's count of `sku` becomes `quantity`
        Edit, ///< somebody types `quantity` into the channel itself
        Stop, ///< the listing is taken off sale
        Reopen,
        Rush, ///< `perSecond` orders a second, anywhere; 0 ends it
        Break, ///< `how`, at `source`
        Mend, ///< `source`
        MendAll,
    };
    Kind kind = Kind::Order;
    QString source; ///< COUPANG, NAVER, CAFE24, WAREHOUSE; empty where it means nothing
    Sku sku;
    QString name; ///< of the product, for the words
    qint64 quantity = 0;
    double perSecond = 0;
    PracticeBreak how = PracticeBreak::Slow;

    bool operator==(const PracticeDeed &) const = default;
};

/// What became of it.
struct PracticeOutcome {
    enum class Refusal : quint8 {
        None,
        NoListing, ///< the channel does not sell this product
        TooFew, ///< the channel shows fewer than were to be bought
        NoOrder, ///< nothing is left to cancel
        NoProduct, ///< the warehouse does not know it
    };
    PracticeDeed deed;
    Refusal refusal = Refusal::None;
    QDateTime at; ///< UTC
    QString listing; ///< the channel's id of what was touched
    QString orderId;
    qint64 units = 0; ///< goods that an order takes or a cancellation gives back
    std::optional<qint64> before; ///< the number that was changed
    std::optional<qint64> after;
};

/// The wire between the practice drawer and the practice world: values only, both ends
/// connected by `app`.
///
/// Lives on the window's thread.
class PracticeLink final : public QObject {
    Q_OBJECT
public:
    explicit PracticeLink(QObject *parent = nullptr);

Q_SIGNALS:
    void asked(const jaego::PracticeDeed &deed);
    void happened(const jaego::PracticeOutcome &outcome);
};

} // namespace jaego

Q_DECLARE_METATYPE(jaego::PracticeDeed)
Q_DECLARE_METATYPE(jaego::PracticeOutcome)
