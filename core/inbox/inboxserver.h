// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "inbox/inboxdesk.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace jaego {

/// Listens on this machine (127.0.0.1, and ::1 where it can) for events, on a thread of its
/// own. Verified events are handed over to the thread this object was made on, as values,
/// and their senders are answered when that thread has said what became of them.
class InboxServer final {
public:
    /// May be called at once or later, from the journal's thread.
    using Answer = std::function<void(JournalAnswer)>;
    using Journal = std::function<void(InboxEvent event, QByteArray raw, Answer answer)>;

    struct Options {
        std::uint32_t headerLimit = 16 * 1024;
        quint64 bodyLimit = 256ULL * 1024;
        std::size_t connections = 64; ///< more wait until one of these ends
        std::size_t waiting = 32; ///< events that wait for the journal; more are told to come back
        double perSecond = 200; ///< events of all senders, believed or not; more are told to come back
        double burst = 1'000;
        std::chrono::milliseconds requestTime{ 10'000 }; ///< for one whole request
        std::chrono::milliseconds journalTime{ 5'000 };
        /// Seconds since 1970; called on the server's thread. None: the machine's clock.
        std::function<qint64()> clock;
    };

    explicit InboxServer(Journal journal);
    InboxServer(Journal journal, Options options);
    ~InboxServer();
    InboxServer(const InboxServer &) = delete;
    InboxServer &operator=(const InboxServer &) = delete;

    /// Port 0 takes any free one. Several secrets, parted by spaces or commas, are all
    /// believed; with none every event is refused.
    [[nodiscard]] Result<quint16> start(quint16 port, const QString &secrets);
    /// A secret that cannot be read changes nothing.
    [[nodiscard]] Status setSecret(const QString &secrets);
    /// Cuts open connections; the journal is not called any more.
    void stop();
    /// 0 while it does not listen.
    [[nodiscard]] quint16 port() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace jaego
