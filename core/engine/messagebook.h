// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quiethours.h"
#include "notify/notifier.h"
#include "storage/alertrepository.h"
#include "storage/messagerepository.h"
#include "storage/metarepository.h"

namespace jaego {

class Workshop;

/// What is on the disk of messages and their routes: which wait, which route is given up and
/// why, what may go now. Stores and answers; AlertDesk sends.
class MessageBook {
public:
    explicit MessageBook(Workshop *workshop);

    /// Stores one message a route; called in the transaction that stores the alerts.
    [[nodiscard]] Status raised(QList<AlertRecord> *alerts);
    [[nodiscard]] Status switchOff(const QString &route);
    [[nodiscard]] Status revive(const QString &route);
    [[nodiscard]] Status catchUp(const QString &route);

    [[nodiscard]] Result<std::optional<MessageRecord>> head(const QString &route);
    [[nodiscard]] QDateTime gate(const MessageRecord &message) const;
    /// How a try ended that leaves the route as it is.
    [[nodiscard]] Status outcome(const MessageRecord &message, const QDateTime &now);
    /// Refused for good; with `breaksRoute` what waits behind it waits for a person.
    [[nodiscard]] Status giveUp(MessageRecord message, const Delivery &delivery,
                                const QByteArray &fingerprint);

    /// Words of the service; empty: the route is not given up.
    [[nodiscard]] QString brokenBecause(const QString &route) const;
    /// New secrets or addresses: a given-up route is tried again.
    [[nodiscard]] Status mendIfChanged(const QString &route, const QByteArray &fingerprint);
    [[nodiscard]] Status mend(const QString &route);

    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] QuietHours quiet() const;

private:
    Workshop *m_workshop;
};

/// As MessageBook::brokenBecause, for who reads the database only.
[[nodiscard]] QString whyBroken(const MetaRepository &meta, const QString &route);

} // namespace jaego
