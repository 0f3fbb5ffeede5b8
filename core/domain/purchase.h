// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace jaego {

/// Goods that were ordered: on order until they are in, until a person says otherwise, or until
/// nobody may believe any more that they come.
struct Purchase {
    enum class State : quint8 { OnOrder, Received, Cancelled, Lapsed };

    QString id; ///< of the approved proposal
    Sku sku;
    QString supplier;
    Units ordered;
    Units arrived; ///< of them; ≤ ordered
    Units seenOnHand; ///< the count when it was last compared: what it rises by has come in
    QDateTime orderedAt; ///< UTC
    QDateTime expectedAt; ///< UTC: ordered + lead time
    QDateTime lapsesAt; ///< UTC
    State state = State::OnOrder;
    QString how; ///< receipt, count, person, time
    QString settledBy;
    QDateTime settledAt;

    [[nodiscard]] Units open() const { return state == State::OnOrder ? ordered - arrived : Units(0); }
    bool operator==(const Purchase &) const = default;
};

/// on_order, received …: as it is stored.
[[nodiscard]] QString nameOf(Purchase::State state);
[[nodiscard]] Purchase::State purchaseStateFromString(const QString &name);

struct PurchaseLine {
    Purchase purchase;
    QString name;
    bool operator==(const PurchaseLine &) const = default;
};

/// A person's word on goods that are on order.
struct PurchaseChoice {
    QStringList ids;
    bool received = true; ///< false: cancelled
};

/// An order on its way to the purchase system: stored before it is sent, and sent until it is taken.
struct PurchasePost {
    enum class State : quint8 { Waiting, Sent, GivenUp };

    QString id; ///< webhook-id: the same on every try
    QString supplier;
    int lines = 0;
    QByteArray body; ///< the event, as it is signed and sent
    State state = State::Waiting;
    int tries = 0;
    QDateTime createdAt;
    QDateTime nextAt; ///< UTC: not before
    QDateTime answeredAt;
    int httpStatus = 0; ///< of the last try; 0: no answer
    QString words; ///< what the last answer means

    bool operator==(const PurchasePost &) const = default;
};

[[nodiscard]] QString nameOf(PurchasePost::State state);
[[nodiscard]] PurchasePost::State purchasePostStateFromString(const QString &name);

} // namespace jaego

Q_DECLARE_METATYPE(jaego::PurchaseChoice)
