// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace jaego {

/// How one message with an alert in it fared on one route.
struct AlertDelivery {
    QString route; ///< "slack:ops-inventory"
    QString state; ///< pending, sent, failed (given up), disabled (its route is), not_sent (switched off)
    int attempts = 0;
    QDateTime nextTryAt; ///< of a pending one; invalid: at once
    QDateTime sentAt;
    QString answer; ///< what the service said last, for a person
    QString messageId;

    bool operator==(const AlertDelivery &) const = default;
};

/// How a route stands.
struct RouteState {
    enum class Kind : quint8 { Off, Ready, SecretMissing, Broken };
    QString route;
    Kind kind = Kind::Off;
    QString words; ///< why, and what to do
    int waiting = 0; ///< messages not sent yet

    bool operator==(const RouteState &) const = default;
};

/// An alert as a person reads it.
struct AlertLine {
    QString id; ///< ULID
    QString kind; ///< critical, low, mass_mismatch, sync_failed, kpi, data_mismatch, warehouse
    QString severity; ///< HIGH, MEDIUM
    QString subject; ///< sku, listing, KPI name; empty where there is only one
    bool isProduct = false; ///< the subject is a product that is known
    QString productName;
    QString runId; ///< that raised it
    QString text;
    QStringList routes; ///< "slack:ops-inventory", "kakao:ceo"
    QString state; ///< pending, sent, failed, not_sent (no route of it is switched on)
    QList<AlertDelivery> deliveries; ///< none: no message was made for it
    QDateTime raisedAt; ///< UTC
    QDateTime clearedAt; ///< invalid: the condition still holds
    QDateTime acknowledgedAt;
    QString acknowledgedBy;

    [[nodiscard]] bool isOpen() const { return !clearedAt.isValid(); }
    [[nodiscard]] bool isGrave() const { return severity == QLatin1String("HIGH"); }
    [[nodiscard]] bool isAcknowledged() const { return acknowledgedAt.isValid(); }
    bool operator==(const AlertLine &) const = default;
};

/// What the alerts place asks for: all that is open, or a page of what is past.
struct AlertQuestion {
    bool past = false;
    int limit = 200; ///< of a page of the past; the open ones come whole
    QString before; ///< the id the last page ended with; empty: the newest

    bool operator==(const AlertQuestion &) const = default;
};

struct AlertAnswer {
    AlertQuestion question;
    QList<AlertLine> alerts; ///< open: grave first, then newest; past: newest first
};

} // namespace jaego

Q_DECLARE_METATYPE(jaego::RouteState)
Q_DECLARE_METATYPE(QList<jaego::RouteState>)
Q_DECLARE_METATYPE(jaego::AlertQuestion)
Q_DECLARE_METATYPE(jaego::AlertAnswer)
