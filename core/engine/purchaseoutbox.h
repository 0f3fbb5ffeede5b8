// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "engine/values.h"
#include "engine/workshop.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace jaego {

/// Orders on their way to the purchase system: on the disk before the first try, tried again by the
/// clock until they are taken (2xx), over restarts. 410 ends it for that address until a person
/// names another one or asks for a new try. Lives on the engine's thread.
class PurchaseOutbox {
public:
    struct Hooks {
        std::function<void(Notice::Severity, const QString &)> notice;
        std::function<void()> changed; ///< a post stands otherwise now
        std::function<void()> idle; ///< nothing is being sent any more
    };
    PurchaseOutbox(Workshop *workshop, Hooks hooks);
    PurchaseOutbox(const PurchaseOutbox &) = delete;
    PurchaseOutbox &operator=(const PurchaseOutbox &) = delete;

    /// What an approval sends: an event a supplier, to be stored with it.
    [[nodiscard]] QList<PurchasePost> eventsOf(const QList<Proposal> &approved, const QString &who,
                                               const QDateTime &now) const;
    /// Sends what is due; called at the start, after an approval and when settings changed.
    void wake();
    /// Everything not sent is due now, given up or not, and the address is asked again.
    void sendNow();
    /// No try begins any more; what is under way ends by itself.
    void stop() { m_on = false; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool canSend() const;
    /// Why nothing is sent any more; empty: nothing is wrong.
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] Result<QList<PurchasePost>> posts(const QDateTime &now) const;

private:
    Task<> work();
    Task<bool> sendOne(PurchasePost post);
    void settle(PurchasePost *post, const Result<PurchaseReceipt> &answer);
    void putOff(PurchasePost *post, std::optional<qint64> askedMs);
    void lookAgain();
    [[nodiscard]] qint64 dueAt(const PurchasePost &post) const;
    [[nodiscard]] QUrl address() const { return m_workshop->settings().purchasing.webhookUrl; }

    Workshop *m_workshop;
    Hooks m_hooks;
    QObject m_context; ///< of the timer
    QHash<QString, qint64> m_due; ///< of this process, on the scheduler's clock
    quint64 m_ticket = 0;
    bool m_on = true;
    bool m_busy = false;
};

} // namespace jaego
