// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/listing.h"
#include "domain/product.h"
#include "inbox/inboxheaders.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <variant>

namespace jaego {

/// One line of an order or a receipt, by listing or by sku.
struct InboxLine {
    std::optional<ListingKey> listing; ///< counted in sales of this listing
    Sku sku; ///< counted in pieces; empty where a listing is given
    QString channel; ///< the line's own, else the event's: COUPANG …, the sender's own word, or empty
    Units quantity;

    bool operator==(const InboxLine &) const = default;
};

struct OrderCompleted {
    QString orderId;
    QString channel; ///< COUPANG …, the sender's own word (a shop counter), or empty
    QList<InboxLine> lines;

    bool operator==(const OrderCompleted &) const = default;
};

struct GoodsReceived {
    QString receiptNo;
    QList<InboxLine> lines;

    bool operator==(const GoodsReceived &) const = default;
};

struct ManualAdjust {
    Sku sku;
    std::optional<Units> delta; ///< exactly one of delta and setTo
    std::optional<Units> setTo;
    QString reason;
    QString operatorName;

    bool operator==(const ManualAdjust &) const = default;
};

/// A type that is not ours: kept, never applied.
struct UnknownEvent {
    bool operator==(const UnknownEvent &) const = default;
};

using InboxData = std::variant<UnknownEvent, OrderCompleted, GoodsReceived, ManualAdjust>;

/// How an event was put into its request, and so how its stored body is read again.
enum class EventMode : quint8 {
    Structured, ///< CloudEvents, all of it in the body
    Binary, ///< CloudEvents, attributes in ce- headers, the body is the data
    Plain, ///< Standard Webhooks: type, timestamp, data
};

[[nodiscard]] QString nameOf(EventMode mode);
[[nodiscard]] std::optional<EventMode> eventModeFromString(const QString &name);

struct InboxEvent {
    QString source;
    QString id; ///< unique within its source
    QString type; ///< without kr.jaego. in front of a type of ours
    QDateTime time; ///< UTC, of the occurrence; invalid: not told
    QString webhookId; ///< of the delivery, the same in every try
    QByteArray bodyHash; ///< SHA-256 of the raw body
    EventMode mode = EventMode::Structured;
    InboxData data;

    bool operator==(const InboxEvent &) const = default;
};

/// Reads what a request carries, once its signature was found genuine. The error is
/// Rejected, names the field, and holds the HTTP status: 400, or 415 for a format that
/// is not read here.
[[nodiscard]] Result<InboxEvent> readInboxEvent(const InboxHeaders &headers, const QByteArray &body);

/// The data of a stored event once more.
[[nodiscard]] Result<InboxData> readInboxData(const QString &type, EventMode mode, const QByteArray &body);

/// A ce- header's value: quotes taken off, percent-decoded once; nullopt when it is malformed.
[[nodiscard]] std::optional<QString> decodeEventHeader(const QByteArray &value);

} // namespace jaego

Q_DECLARE_METATYPE(jaego::InboxEvent)
