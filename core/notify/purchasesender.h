// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>
#include <stop_token>

namespace jaego {

/// An order as it goes to the purchase system.
struct PurchaseParcel {
    QUrl url;
    QByteArray id; ///< webhook-id: the same on every try
    QByteArray body; ///< CloudEvent in structured mode, sent as it is
};

/// What the other side answered.
struct PurchaseReceipt {
    int status = 0; ///< of HTTP
    std::optional<qint64> retryAfterMs; ///< as it asked for
    QString words; ///< the first words of the answer
};

/// Sends an order once. Everything about when and how often is its caller's.
class PurchaseSender {
public:
    PurchaseSender() = default;
    PurchaseSender(const PurchaseSender &) = delete;
    PurchaseSender &operator=(const PurchaseSender &) = delete;
    virtual ~PurchaseSender() = default;

    /// A whole answer of any status is a value. Error Config: it cannot be signed or may not be sent
    /// there, and nothing was; any other error: nobody knows whether it arrived.
    virtual Task<Result<PurchaseReceipt>> send(PurchaseParcel parcel, std::stop_token stop) = 0;
};

} // namespace jaego
