// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/workshop.h"
#include "sync/lowering.h"

#include <QObject>

#include <array>
#include <functional>
#include <stop_token>

namespace jaego {

/// Asks the channels' order feeds again and again, and has the other channels lowered as
/// soon as an order is known: beside a run, without waiting for one (domain: Freshness,
/// Reservations). Lives on the engine's thread.
class FeedLoop {
public:
    struct Hooks {
        std::function<QString()> runId; ///< the run that is on, for the journal; empty: none
        /// Orders touched these products; what is too high has been lowered as far as the channels answered.
        std::function<void(const QSet<Sku> &)> touched;
        std::function<void()> idle; ///< a round has ended: who waited for silence may go on
        std::function<void(const QString &)> failed; ///< words for a person, once per kind of trouble
    };

    FeedLoop(Workshop *workshop, Hooks hooks);
    FeedLoop(const FeedLoop &) = delete;
    FeedLoop &operator=(const FeedLoop &) = delete;

    /// A round now, and then one each `everyMs` (from begin to begin, never two at once).
    void start(qint64 everyMs);
    /// No new round begins; the one under way ends by itself.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// One round over all channels: what they tell is taken and lowered.
    Task<> pollOnce(std::stop_token stop);

private:
    Task<> round(quint64 ticket);
    Task<> pollChannel(Channel *channel, QSet<Sku> *touched, std::stop_token stop);
    void tell(ChannelId channel, const std::optional<Error> &error);

    Workshop *m_workshop;
    Hooks m_hooks;
    std::unique_ptr<Lowering> m_lowering;
    QObject m_context; ///< of the timer
    std::stop_source m_stop;
    std::array<QString, kChannelCount> m_told; ///< the trouble that was told last
    qint64 m_everyMs = 15'000;
    quint64 m_ticket = 0; ///< of the present start; an older round's timer is void
    bool m_on = false;
    bool m_busy = false;
};

} // namespace jaego
