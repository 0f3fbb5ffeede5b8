// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/simworld.h"

namespace jaego::sim {

/// Keeps its own truth of the seller's goods, and holds the program to what is promised.
///
/// The truth: the warehouse's shelf, less every order that was placed and is neither cancelled nor
/// gone. It is never taken from the engine. What the engine could know is a thing of its own: the
/// answers that a living process was handed whole, with the moment each was asked and given.
class Oracle {
public:
    explicit Oracle(SimWorld *world) : m_world(world) { }

    // What happens in the world, told by those who do it.
    void begin();
    void ordered(const ListingKey &key, int quantity, const QString &orderId);
    void cancelled(const QString &orderId) { m_orders[orderId].cancelled = true; }
    void shipped(const QString &orderId);
    /// The shelf changed by the warehouse's own hand.
    void moved(const Sku &sku, qint64 units) { m_shelf[sku] += units; }
    void asked(const AdjustmentRequest &request) { m_asked.insert(request.id, request); }
    void answered(const AdjustmentResult &result);
    void offered(const QString &eventId, bool isAdjustment, JournalAnswer answer);
    void born(); ///< a new process: it knows nothing yet but what is on its disk
    void delivered(SandboxSource source, const HttpRequest &request, const HttpReply &reply, qint64 sentAt,
                   qint64 servedAt);

    // What must hold.
    void checkWrites(SandboxSource source, qint64 sentAt);
    void checkJournal();
    void checkInStep();
    void checkNothingLost();
    void checkAlerts();
    void checkStore();

    [[nodiscard]] bool failed() const { return !m_complaint.isEmpty(); }
    [[nodiscard]] const QString &complaint() const { return m_complaint; }
    void complain(const QString &words);
    /// Of the trace, up to the complaint.
    [[nodiscard]] const QList<QString> &lastLines() const { return m_lastLines; }
    [[nodiscard]] qint64 checks() const { return m_checks; }

    struct Order {
        ListingKey listing;
        Sku sku;
        qint64 units = 0;
        qint64 placedMs = 0; ///< epoch
        bool cancelled = false;
        bool shipped = false;
        qint64 shippedAt = 0; ///< true time
    };
    [[nodiscard]] const QMap<QString, Order> &orders() const { return m_orders; }
    [[nodiscard]] QStringList openOrders() const;
    /// It takes from our shelf what it is linked to: what it really sells, whatever its code pretends.
    [[nodiscard]] bool isLinkedRight(const SandboxListing &listing) const;

private:
    /// What the warehouse said of a product in an answer that arrived.
    struct Basis {
        qint64 sentAt = 0;
        qint64 servedAt = 0;
        qint64 asOfMs = 0; ///< orders up to then are inside
        qint64 onHand = 0;
        qint64 reserved = 0;
    };
    [[nodiscard]] std::optional<qint64> mostToShow(const Sku &sku, qint64 sentAt) const;
    [[nodiscard]] qint64 sellable(const Sku &sku) const;
    [[nodiscard]] const SandboxListing *listing(const ListingKey &key) const;

    SimWorld *m_world;
    QMap<QString, Order> m_orders;
    QMap<Sku, qint64> m_shelf; ///< as it must be, adjustments left out
    QMap<Sku, QList<Basis>> m_bases; ///< of this process
    QMap<QString, AdjustmentRequest> m_asked;
    QMap<QString, bool> m_answered; ///< acknowledged to the person: applied or not
    struct Offered {
        bool isAdjustment = false;
        bool promised = false;
    };
    QMap<QString, Offered> m_offered;
    std::array<qsizetype, kChannelCount> m_writesSeen{};
    QString m_complaint;
    QList<QString> m_lastLines;
    qint64 m_checks = 0;
};

inline const QString kEventSource = QStringLiteral("/sim/till");

} // namespace jaego::sim
