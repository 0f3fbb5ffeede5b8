// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alertdesk.h"

#include "base/chance.h"
#include "base/text.h"
#include "base/ulid.h"
#include "engine/alertmessages.h"

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

const QString kPending = QStringLiteral("pending");
const QString kDisabled = QStringLiteral("disabled");
constexpr qint64 kFirstBackoffMs = 2'000;
constexpr qint64 kLongestBackoffMs = 60'000; ///< a service that is back is noticed within a minute
constexpr qint64 kStorageWaitMs = 60'000;

/// Doubling to a minute, with half of it left to chance.
qint64 backoff(int attempts)
{
    const qint64 full = std::min(kLongestBackoffMs, kFirstBackoffMs << std::min(attempts - 1, 10));
    return full / 2 + static_cast<qint64>(random01() * static_cast<double>(full) / 2);
}

} // namespace

AlertDesk::AlertDesk(Workshop *workshop, Hooks hooks)
    : m_workshop(workshop), m_book(workshop), m_hooks(std::move(hooks))
{
}

void AlertDesk::leave()
{
    if (--m_tasks == 0 && m_hooks.idle)
        m_hooks.idle();
}

void AlertDesk::start()
{
    ++m_tasks;
    startDetached(begin(), "alerts.begin");
}

Task<> AlertDesk::begin()
{
    const QStringList routes = notifyRoutes();
    for (const QString &route : routes) {
        Notifier *notifier = m_workshop->notifier(route);
        Status done = Done{};
        if (!notifier) {
            done = m_book.switchOff(route);
        } else {
            if (!m_book.brokenBecause(route).isEmpty()) {
                const QByteArray fingerprint = co_await notifier->fingerprint();
                done = m_book.mendIfChanged(route, fingerprint);
            }
            if (done && m_book.brokenBecause(route).isEmpty()) {
                done = m_book.revive(route);
                if (done)
                    done = m_book.catchUp(route);
            }
        }
        if (!done && m_hooks.warn)
            m_hooks.warn(
                Text::tr("The messages to %1 cannot be looked at: %2").arg(route, done.error().message));
    }
    m_begun = true;
    wake();
    if (m_hooks.changed)
        m_hooks.changed();
    leave();
}

void AlertDesk::wake()
{
    if (!m_begun)
        return;
    const QStringList routes = notifyRoutes();
    for (const QString &route : routes) {
        if (m_stop.stop_requested() || m_active.contains(route) || !m_workshop->notifier(route))
            continue;
        m_active.insert(route);
        ++m_tasks;
        startDetached(wakeOne(route), "alerts.send");
    }
}

void AlertDesk::wakeAfter(const QString &route, qint64 milliseconds)
{
    Scheduler &scheduler = m_workshop->scheduler();
    const qint64 at = scheduler.nowMs() + std::max<qint64>(1, milliseconds);
    m_timers[route] = at;
    scheduler.callAt(at, this, [this, route, at] {
        if (m_timers[route] == at) {
            m_timers.erase(route);
            wake();
        }
    });
}

void AlertDesk::stop()
{
    m_stop.request_stop();
}

Task<> AlertDesk::wakeOne(QString route)
{
    co_await pump(route);
    m_active.erase(route);
    leave();
}

qint64 AlertDesk::waitOf(const MessageRecord &message) const
{
    const auto known = m_due.find(message.id);
    if (known != m_due.end())
        return known->second - m_workshop->scheduler().nowMs();
    if (!message.nextTryAt.isValid())
        return 0;
    return m_workshop->scheduler().utcNow().msecsTo(message.nextTryAt);
}

Task<> AlertDesk::pump(QString route)
{
    while (!m_stop.stop_requested()) {
        Notifier *notifier = m_workshop->notifier(route);
        if (!notifier || !m_book.brokenBecause(route).isEmpty())
            co_return;
        auto found = m_book.head(route);
        if (!found) {
            if (m_hooks.warn)
                m_hooks.warn(found.error().message);
            wakeAfter(route, kStorageWaitMs);
            co_return;
        }
        if (!found.value())
            co_return;
        const MessageRecord message = *found.value();
        const qint64 wait = waitOf(message);
        if (wait > 0) {
            wakeAfter(route, wait);
            co_return;
        }
        const QDateTime held = m_book.gate(message);
        const qint64 heldFor = held.isValid() ? m_workshop->scheduler().utcNow().msecsTo(held) : 0;
        if (heldFor > 0) {
            MessageRecord waiting = message;
            waiting.nextTryAt = held;
            if (auto stored = m_workshop->store().messages.update(waiting); !stored && m_hooks.warn)
                m_hooks.warn(stored.error().message);
            wakeAfter(route, heldFor);
            co_return;
        }
        const Delivery delivery =
            co_await notifier->deliver(messageFrom(message, m_book.zone()), m_stop.get_token());
        if (delivery.outcome == Delivery::Outcome::Cancelled)
            co_return;
        const Status stored = co_await take(message, delivery);
        if (!stored) {
            if (m_hooks.warn)
                m_hooks.warn(stored.error().message);
            wakeAfter(route, kStorageWaitMs);
            co_return;
        }
        if (m_hooks.changed)
            m_hooks.changed();
    }
}

Task<Status> AlertDesk::take(MessageRecord message, Delivery delivery)
{
    const QDateTime now = m_workshop->scheduler().utcNow();
    ++message.attempts;
    message.answer = delivery.answer;
    if (!delivery.reached.isEmpty())
        message.reached = delivery.reached;
    m_due.erase(message.id);
    message.nextTryAt = {};
    if (delivery.outcome == Delivery::Outcome::Permanent) {
        QByteArray fingerprint;
        if (Notifier *notifier = m_workshop->notifier(message.route); notifier && delivery.breaksRoute)
            fingerprint = co_await notifier->fingerprint();
        const Status given = m_book.giveUp(message, delivery, fingerprint);
        if (given && delivery.breaksRoute && m_hooks.warn)
            m_hooks.warn(Text::tr("Nothing is sent to %1 any more: %2. Mend it in the settings, or try again "
                                  "in the alerts.")
                             .arg(message.route, delivery.answer));
        co_return given;
    }
    if (delivery.outcome == Delivery::Outcome::Delivered) {
        message.state = q("sent");
        message.sentAt = now;
        message.maybeSent = false;
    } else {
        const qint64 wait = delivery.retryAfterMs >= 0 ? std::max<qint64>(1'000, delivery.retryAfterMs)
                                                       : backoff(message.attempts);
        message.nextTryAt = now.addMSecs(wait);
        message.maybeSent = message.maybeSent || delivery.mayHaveArrived;
        m_due[message.id] = m_workshop->scheduler().nowMs() + wait;
    }
    co_return m_book.outcome(message, now);
}

Task<> AlertDesk::settle(qint64 atMostMs, std::stop_token stop)
{
    Scheduler &scheduler = m_workshop->scheduler();
    const qint64 end = scheduler.nowMs() + atMostMs;
    while (scheduler.nowMs() < end && !stop.stop_requested()) {
        const bool soon = std::any_of(m_timers.begin(), m_timers.end(),
                                      [end](const auto &timer) { return timer.second < end; });
        if (!isBusy() && !soon)
            break;
        co_await sleepFor(&scheduler, 20, stop);
    }
}

// ---------------------------------------------------------------- for people

Task<QList<RouteState>> AlertDesk::states()
{
    ++m_tasks;
    QList<RouteState> states;
    const QStringList routes = notifyRoutes();
    for (const QString &route : routes) {
        RouteState state;
        state.route = route;
        Notifier *notifier = m_workshop->notifier(route);
        const QString broken = m_book.brokenBecause(route);
        if (!notifier) {
            state.words = Text::tr("switched off in the settings");
        } else if (!broken.isEmpty()) {
            state.kind = RouteState::Kind::Broken;
            state.words = broken;
        } else {
            const Status ready = co_await notifier->ready();
            state.kind = ready ? RouteState::Kind::Ready : RouteState::Kind::SecretMissing;
            state.words = ready ? Text::tr("ready") : ready.error().message;
        }
        for (const QString &waiting : { kPending, kDisabled }) {
            const auto messages = m_workshop->store().messages.inState(route, waiting);
            state.waiting += messages ? static_cast<int>(messages->size()) : 0;
        }
        states.append(state);
    }
    leave();
    co_return states;
}

Task<ConnectionTest> AlertDesk::test(QString route, std::stop_token stop)
{
    Notifier *notifier = m_workshop->notifier(route);
    if (!notifier)
        co_return ConnectionTest{ route, false, Text::tr("switched off in the settings") };
    ++m_tasks;
    const QDateTime now = m_workshop->scheduler().utcNow();
    NotifyItem item;
    item.alertId = newUlid(now);
    item.severity = q("MEDIUM");
    item.label = Text::tr("Test");
    item.name = item.label;
    item.text = Text::tr("Jaego can reach this place. Alerts will look like this.");
    NotifyMessage message = messageOf(item.alertId, { item }, now.toTimeZone(m_book.zone()));
    message.title = Text::tr("Jaego · test message");
    const Delivery delivery = co_await notifier->deliver(message, stop);
    ConnectionTest answer{ route, delivery.outcome == Delivery::Outcome::Delivered, delivery.answer };
    if (answer.ok) {
        answer.words = Text::tr("delivered: %1").arg(delivery.answer);
        if (!m_book.brokenBecause(route).isEmpty()) {
            if (auto enabled = enable(route); !enabled)
                answer.words += u' ' + enabled.error().message;
        }
    }
    leave();
    co_return answer;
}

Status AlertDesk::enable(const QString &route)
{
    if (!m_workshop->notifier(route))
        return Error(Error::Kind::Config, q("alerts.route"), Text::tr("switched off in the settings"));
    if (auto mended = m_book.mend(route); !mended)
        return mended;
    if (auto revived = m_book.revive(route); !revived)
        return revived;
    if (auto caught = m_book.catchUp(route); !caught)
        return caught;
    wake();
    if (m_hooks.changed)
        m_hooks.changed();
    return Done{};
}

} // namespace jaego
