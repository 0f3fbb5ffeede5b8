// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"
#include "engine/workshop.h"
#include "inbox/inbox.h"

#include <QObject>

#include <deque>
#include <functional>
#include <optional>

namespace jaego {

/// Does what events from outside say: an order reserves and lowers, a receipt and an
/// adjustment change the count (design: event inbox). Each event once: whatever was
/// promised to a sender is on the disk, and is done again from there after a crash, by
/// steps that know when they were taken before. Lives on the engine's thread.
class EventDesk {
public:
    struct Hooks {
        std::function<void(const QSet<Sku> &)> touched; ///< orders changed what is available
        std::function<void(const RunRequest &)> run; ///< counts changed: look again
        /// Journaled, sent, booked.
        std::function<Task<AdjustmentResult>(AdjustmentRequest)> adjust;
        std::function<Task<Result<QStringList>>(QStringList)> unknownSkus;
        std::function<void(const QHash<Sku, qint64> &)> received; ///< goods that are in, by product
        std::function<void(Notice::Severity, const QString &)> notice;
        std::function<void()> idle; ///< nothing is being done any more
    };

    EventDesk(Workshop *workshop, Hooks hooks);
    EventDesk(const EventDesk &) = delete;
    EventDesk &operator=(const EventDesk &) = delete;

    /// Listens, and does what was promised before the start. The error names port and cause.
    Task<Result<quint16>> start(quint16 port);
    /// A new signing secret (several, parted by blanks, are all believed while one replaces another).
    Task<Status> rereadSecret();
    /// Nothing is taken any more; what is being done ends by itself.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] quint16 port() const { return m_inbox.port(); }
    /// As the listener hands over a verified event; who has no socket enters here.
    void take(const InboxEvent &event, const QByteArray &raw, const InboxServer::Answer &answer)
    {
        m_inbox.journal(event, raw, answer);
    }

private:
    /// What became of an event; nullopt: try again later.
    struct Outcome {
        EventState state = EventState::Applied;
        QString words;
    };
    Task<> work();
    Task<std::optional<Outcome>> apply(StoredEvent event);
    std::optional<Outcome> applyOrder(const StoredEvent &event, const OrderCompleted &order);
    Task<std::optional<Outcome>> applyReceipt(StoredEvent event, GoodsReceived receipt);
    std::optional<Outcome> bookReceipt(const StoredEvent &event, const GoodsReceived &receipt);
    Task<std::optional<Outcome>> applyAdjustment(StoredEvent event, ManualAdjust adjustment);
    [[nodiscard]] QList<OrderLine> linesOf(const StoredEvent &event, const OrderCompleted &order) const;
    [[nodiscard]] QHash<Sku, qint64> piecesOf(const QList<InboxLine> &lines, QStringList *unknown) const;
    std::optional<Outcome> later(const Error &error);
    void retryLater();
    [[nodiscard]] bool hasLedger() const;

    Workshop *m_workshop;
    Hooks m_hooks;
    Inbox m_inbox;
    QObject m_context; ///< of the timer
    std::deque<StoredEvent> m_waiting;
    QString m_told; ///< the trouble that was told last
    bool m_busy = false;
    bool m_on = false;
};

} // namespace jaego
