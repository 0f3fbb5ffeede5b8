// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace jaego {

/// One alert inside a message.
struct NotifyItem {
    QString alertId; ///< ULID; in the text, so that a rare second copy is known as one
    QString kind; ///< critical, low, kpi …: for the title
    QString severity; ///< HIGH, MEDIUM
    QString label; ///< "Critical", in the program's language
    QString name; ///< the product's name or what else it is about, as others wrote it
    QString text; ///< one line for a person; holds what others wrote
    QString quantity; ///< how many are left; empty: it is not about a number

    bool operator==(const NotifyItem &) const = default;
};

/// A message as it was frozen when it was stored; how it looks on the wire is its service's matter.
struct NotifyMessage {
    QString id; ///< ULID
    QString title; ///< "Stock alert · critical 3 · low 5"
    QString restWords; ///< "… and %1 more", for what a service has no room for
    QString namesRest; ///< " and %1 more", behind the first names
    QList<NotifyItem> items; ///< gravest first
    QDateTime at; ///< when it was raised, in the zone it is shown in
    QStringList reached; ///< receivers that have it already

    bool operator==(const NotifyMessage &) const = default;
};

/// What became of one try.
struct Delivery {
    enum class Outcome : quint8 {
        Delivered, ///< to everybody, or to all who can be reached
        Retry, ///< later, not before `retryAfterMs`
        Permanent, ///< repeating cannot help
        Cancelled, ///< nothing was sent
    };
    Outcome outcome = Outcome::Retry;
    qint64 retryAfterMs = -1; ///< -1: the far side named no time
    bool breaksRoute = false; ///< the next message would fare the same: a person has to look
    bool mayHaveArrived = false; ///< no answer came after it was sent
    QString answer; ///< for a person, without secrets
    QStringList reached; ///< receivers that have it now, those of before included
};

/// Delivers messages to one destination. Whoever calls it keeps the pace.
class Notifier {
public:
    Notifier() = default;
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;
    virtual ~Notifier() = default;

    /// One try; a call on the wire is seen to its end, however it is stopped.
    virtual Task<Delivery> deliver(NotifyMessage message, std::stop_token stop) = 0;
    /// Whether everything needed is there; an error of kind Config says what is not.
    virtual Task<Status> ready() = 0;
    /// Changes with the destination's settings and secrets, and tells nothing of them.
    virtual Task<QByteArray> fingerprint() = 0;
};

} // namespace jaego
