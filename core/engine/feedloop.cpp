// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/feedloop.h"

#include "base/logging.h"
#include "base/text.h"
#include "sync/collector.h"
#include "sync/orderkeeper.h"

namespace jaego {

FeedLoop::FeedLoop(Workshop *workshop, Hooks hooks)
    : m_workshop(workshop)
    , m_hooks(std::move(hooks))
    , m_lowering(std::make_unique<Lowering>(&workshop->context(), &workshop->keeper()))
{
}

void FeedLoop::start(qint64 everyMs)
{
    m_everyMs = std::max<qint64>(1, everyMs);
    m_on = true;
    m_stop = std::stop_source();
    startDetached(round(++m_ticket), "feeds");
}

void FeedLoop::stop()
{
    m_on = false;
    ++m_ticket;
    m_stop.request_stop();
}

Task<> FeedLoop::round(quint64 ticket)
{
    if (m_busy) // the round of an earlier start is still on its way; it arms this one
        co_return;
    m_busy = true;
    const qint64 begun = m_workshop->scheduler().nowMs();
    co_await pollOnce(m_stop.get_token());
    m_busy = false;
    m_hooks.idle();
    Q_UNUSED(ticket)
    if (!m_on)
        co_return;
    const quint64 next = m_ticket;
    m_workshop->scheduler().callAt(begun + m_everyMs, &m_context, [this, next] {
        if (m_on && next == m_ticket)
            startDetached(round(next), "feeds");
    });
}

Task<> FeedLoop::pollOnce(std::stop_token stop)
{
    QSet<Sku> touched;
    std::vector<Task<>> tasks;
    for (Channel *channel : std::as_const(m_workshop->context().channels))
        tasks.push_back(pollChannel(channel, &touched, stop));
    co_await awaitAll(std::move(tasks));
    if (touched.isEmpty() || stop.stop_requested())
        co_return;
    co_await m_lowering->lower(touched, m_hooks.runId(), stop);
    m_hooks.touched(touched);
}

Task<> FeedLoop::pollChannel(Channel *channel, QSet<Sku> *touched, std::stop_token stop)
{
    OrderKeeper &orders = m_workshop->orders();
    const OrderReading reading = co_await channel->readOrders(orders.watermark(channel->id()), stop);
    if (stop.stop_requested() && reading.lines.isEmpty())
        co_return;
    const auto taken = orders.takeOrders(channel->id(), reading, m_workshop->scheduler().utcNow());
    if (!taken)
        tell(channel->id(), taken.error()); // not written down: the same window is read again
    else
        *touched += *taken;
    if (taken)
        tell(channel->id(), reading.error);
}

void FeedLoop::tell(ChannelId channel, const std::optional<Error> &error)
{
    QString &told = m_told[static_cast<size_t>(indexOf(channel))];
    if (!error || error->kind == Error::Kind::Cancelled) {
        if (!error)
            told.clear();
        return;
    }
    const QString kind = nameOf(error->kind);
    if (told == kind)
        return; // every fifteen seconds the same words would bury the others
    told = kind;
    qCWarning(lcSync) << nameOf(channel) << "order feed:" << error->message;
    m_hooks.failed(Text::tr("%1's orders could not be read: %2 They are asked for again; until then "
                            "sales there are seen by the runs only.")
                       .arg(nameOf(channel), wordsFor(nameOf(channel), *error)));
}

} // namespace jaego
