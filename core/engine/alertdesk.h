// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messagebook.h"
#include "engine/values.h"
#include "engine/workshop.h"

#include <QObject>

#include <map>
#include <set>

namespace jaego {

/// From a raised alert to a delivered message: one queue for each route, kept in the
/// database, oldest first. A message is stored in the transaction of its alerts and is
/// tried until it is delivered or refused for good; a refusal that would meet every
/// message gives the route up until a person or new settings bring it back.
///
/// A try whose answer was lost is repeated: a message may, rarely, come twice. What
/// waits behind another message of its route becomes one message with it.
///
/// Lives as long as the workshop's notifiers: made anew when settings change.
class AlertDesk final : public QObject {
public:
    struct Hooks {
        std::function<void()> changed; ///< an alert's state is another
        std::function<void()> idle; ///< nothing is on its way: who waited for silence may go on
        std::function<void(const QString &)> warn;
    };
    AlertDesk(Workshop *workshop, Hooks hooks);

    /// Puts in order what the last process and the last settings left, then sends.
    void start();
    /// Stores one message a route; called in the transaction that stores the alerts.
    [[nodiscard]] Status raised(QList<AlertRecord> *alerts) { return m_book.raised(alerts); }
    /// Sends what may be sent.
    void wake();
    /// No new try begins; the one on the wire ends by itself.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_tasks > 0; }
    /// Waits until nothing is due any more, at most so long.
    Task<> settle(qint64 atMostMs, std::stop_token stop);

    Task<QList<RouteState>> states();
    /// A message of its own, at once; a success brings a given-up route back.
    Task<ConnectionTest> test(QString route, std::stop_token stop);
    /// A person brings a given-up route back.
    [[nodiscard]] Status enable(const QString &route);

private:
    Task<> begin();
    Task<> pump(QString route);
    Task<> wakeOne(QString route);
    [[nodiscard]] qint64 waitOf(const MessageRecord &message) const;
    Task<Status> take(MessageRecord message, Delivery delivery);
    void wakeAfter(const QString &route, qint64 milliseconds);
    void leave();

    Workshop *m_workshop;
    MessageBook m_book;
    Hooks m_hooks;
    std::stop_source m_stop;
    std::set<QString> m_active;
    std::map<QString, qint64> m_due; ///< message → not before (nowMs), of this process
    std::map<QString, qint64> m_timers; ///< route → when it is woken (nowMs)
    bool m_begun = false;
    int m_tasks = 0;
};

} // namespace jaego
