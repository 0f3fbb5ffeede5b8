// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alertdesk.h"

#include "base/chance.h"
#include "base/text.h"
#include "base/ulid.h"
#include "engine/alertmessages.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

const QString kPending = QStringLiteral("pending");
const QString kDisabled = QStringLiteral("disabled");
const QString kNotSent = QStringLiteral("not_sent");
constexpr qint64 kFirstBackoffMs = 2'000;
constexpr qint64 kLongestBackoffMs = 300'000;
constexpr qint64 kStorageWaitMs = 60'000;

QString brokenKey(const QString &route)
{
    return q("notify.broken.") + route;
}
QString nightKey(const QString &route)
{
    return q("notify.night.") + route;
}
bool isKakao(const QString &route)
{
    return route.startsWith(q("kakao:"));
}

/// Doubling to five minutes, with half of it left to chance.
qint64 backoff(int attempts)
{
    const qint64 full = std::min(kLongestBackoffMs, kFirstBackoffMs << std::min(attempts - 1, 10));
    return full / 2 + static_cast<qint64>(random01() * static_cast<double>(full) / 2);
}

} // namespace

AlertDesk::AlertDesk(Workshop *workshop, Hooks hooks) : m_workshop(workshop), m_hooks(std::move(hooks))
{
}

QTimeZone AlertDesk::zone() const
{
    return m_workshop->settings().schedule.timezone;
}

QuietHours AlertDesk::quiet() const
{
    const KakaoSection &kakao = m_workshop->settings().kakao;
    return { kakao.quietFrom, kakao.quietTo, zone() };
}

QString AlertDesk::brokenBecause(const QString &route) const
{
    const auto value = m_workshop->store().meta.value(brokenKey(route));
    if (!value || !*value)
        return {};
    return QJsonDocument::fromJson((*value)->toUtf8()).object()[q("reason")].toString(q("?"));
}

void AlertDesk::leave()
{
    if (--m_tasks == 0 && m_hooks.idle)
        m_hooks.idle();
}

// ---------------------------------------------------------------- storing

Status AlertDesk::raised(QList<AlertRecord> *alerts)
{
    const QDateTime now = m_workshop->scheduler().utcNow();
    QHash<QString, QList<NotifyItem>> items;
    for (AlertRecord &alert : *alerts) {
        bool told = false;
        bool lost = false;
        for (const QString &route : std::as_const(alert.routes)) {
            if (!m_workshop->notifier(route))
                continue;
            items[route].append(itemOf(alert, m_workshop->book()));
            const bool isBroken = !brokenBecause(route).isEmpty();
            told = told || !isBroken;
            lost = lost || isBroken;
        }
        alert.state = kNotSent;
        if (told)
            alert.state = kPending;
        if (lost)
            alert.state = q("failed");
    }
    QList<MessageRecord> messages;
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        MessageRecord record;
        record.id = newUlid(now);
        record.route = it.key();
        record.runId = alerts->first().runId;
        for (const NotifyItem &item : it.value())
            record.alertIds.append(item.alertId);
        record.payload = payloadOf(messageOf(record.id, it.value(), now));
        record.state = brokenBecause(record.route).isEmpty() ? kPending : kDisabled;
        record.createdAt = now;
        messages.append(record);
    }
    return m_workshop->store().messages.add(messages);
}

/// What waited for a route that is off now is not told any more, unless it is switched on in time.
Status AlertDesk::switchOff(const QString &route)
{
    Store &store = m_workshop->store();
    for (const QString &state : { kPending, kDisabled }) {
        const auto waiting = store.messages.inState(route, state);
        if (!waiting)
            return waiting.error();
        for (MessageRecord message : *waiting) {
            message.state = kNotSent;
            message.answer = Text::tr("switched off in the settings");
            if (auto updated = store.messages.update(message); !updated)
                return updated;
            if (auto settled = store.messages.settleAlerts(message.alertIds); !settled)
                return settled;
        }
    }
    return store.meta.remove(brokenKey(route));
}

/// The route works (again): what still holds is told, the rest never.
Status AlertDesk::revive(const QString &route)
{
    Store &store = m_workshop->store();
    const auto open = store.alerts.open();
    if (!open)
        return open.error();
    QSet<QString> holds;
    for (const AlertRecord &alert : *open)
        holds.insert(alert.id);
    for (const QString &state : { kDisabled, kNotSent }) {
        const auto waiting = store.messages.inState(route, state);
        if (!waiting)
            return waiting.error();
        for (MessageRecord message : *waiting) {
            const bool still = std::any_of(message.alertIds.begin(), message.alertIds.end(),
                                           [&holds](const QString &id) { return holds.contains(id); });
            if (!still && state == kNotSent)
                continue;
            message.state = still ? kPending : kNotSent;
            message.nextTryAt = {};
            if (!still)
                message.answer = Text::tr("it was over before it could be sent");
            if (auto updated = store.messages.update(message); !updated)
                return updated;
            if (auto settled = store.messages.settleAlerts(message.alertIds); !settled)
                return settled;
        }
    }
    return Done{};
}

/// Open alerts that have no message on this route get one: the process was killed before it was made,
/// or the route was off. What has ended or was seen by a person is not told.
Status AlertDesk::catchUp(const QString &route)
{
    Store &store = m_workshop->store();
    const auto open = store.alerts.open();
    if (!open)
        return open.error();
    const auto told = store.messages.routesOfOpenAlerts();
    if (!told)
        return told.error();
    const QDateTime now = m_workshop->scheduler().utcNow();
    QList<NotifyItem> items;
    QStringList ids;
    for (const AlertRecord &alert : *open) {
        if (alert.acknowledgedAt.isValid() || !alert.routes.contains(route)
            || told->value(alert.id).contains(route))
            continue;
        items.append(itemOf(alert, m_workshop->book()));
        ids.append(alert.id);
    }
    if (items.isEmpty())
        return Done{};
    MessageRecord record;
    record.id = newUlid(now);
    record.route = route;
    record.alertIds = ids;
    record.payload = payloadOf(messageOf(record.id, items, now));
    record.state = kPending;
    record.createdAt = now;
    return store.db.inTransaction([&]() -> Status {
        if (auto added = store.messages.add({ record }); !added)
            return added;
        return store.messages.settleAlerts(ids);
    });
}

// ---------------------------------------------------------------- sending

void AlertDesk::start()
{
    ++m_tasks;
    startDetached(begin(), "alerts.begin");
}

Task<> AlertDesk::begin()
{
    Store &store = m_workshop->store();
    const QStringList routes = notifyRoutes();
    for (const QString &route : routes) {
        Notifier *notifier = m_workshop->notifier(route);
        Status done = Done{};
        if (!notifier) {
            done = switchOff(route);
        } else {
            const auto broken = store.meta.value(brokenKey(route));
            if (broken && *broken) {
                const QJsonObject o = QJsonDocument::fromJson((*broken)->toUtf8()).object();
                const QByteArray now = co_await notifier->fingerprint();
                if (o[q("fingerprint")].toString().toLatin1() != now)
                    done = store.meta.remove(brokenKey(route));
            }
            if (done && brokenBecause(route).isEmpty()) {
                done = revive(route);
                if (done)
                    done = catchUp(route);
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

/// The oldest that waits, with all that waits behind it; one whose last answer was lost stays as it was.
Result<std::optional<MessageRecord>> AlertDesk::head(const QString &route)
{
    Store &store = m_workshop->store();
    const auto waiting = store.messages.inState(route, kPending);
    if (!waiting)
        return waiting.error();
    if (waiting->isEmpty())
        return std::optional<MessageRecord>();
    MessageRecord first = waiting->first();
    if (waiting->size() == 1 || first.maybeSent || !first.reached.isEmpty())
        return std::optional(first);
    NotifyMessage message = messageFrom(first, zone());
    QStringList others;
    for (const MessageRecord &next : waiting->mid(1)) {
        if (next.maybeSent || !next.reached.isEmpty())
            break;
        message = merged(message, messageFrom(next, zone()));
        first.alertIds += next.alertIds;
        others.append(next.id);
    }
    first.payload = payloadOf(message);
    if (auto done = store.messages.merge(first, others); !done)
        return done.error();
    return std::optional(first);
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

/// Until when the day's budget or the night holds it back; invalid: it may go.
QDateTime AlertDesk::gate(const MessageRecord &message) const
{
    if (!isKakao(message.route))
        return {};
    const QDateTime now = m_workshop->scheduler().utcNow();
    const QDateTime midnight = lastKoreanMidnight(now);
    const auto sent = m_workshop->store().messages.sentSince(message.route, midnight);
    if (sent && *sent >= m_workshop->settings().kakao.dailyBudget)
        return midnight.addDays(1);
    const QDateTime end = quiet().endOf(now);
    if (!end.isValid())
        return {};
    const NotifyMessage content = messageFrom(message, zone());
    const bool grave = std::any_of(content.items.begin(), content.items.end(), [](const NotifyItem &item) {
        return item.kind == QLatin1String("critical") && item.severity == QLatin1String("HIGH");
    });
    const auto told = m_workshop->store().meta.value(nightKey(message.route));
    const QString night = QString::number(end.toSecsSinceEpoch());
    const bool once = told && told->value_or(QString()) != night;
    return grave && once ? QDateTime() : end;
}

Task<> AlertDesk::pump(QString route)
{
    while (!m_stop.stop_requested()) {
        Notifier *notifier = m_workshop->notifier(route);
        if (!notifier || !brokenBecause(route).isEmpty())
            co_return;
        auto found = head(route);
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
        const QDateTime held = gate(message);
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
            co_await notifier->deliver(messageFrom(message, zone()), m_stop.get_token());
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
    Store &store = m_workshop->store();
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
        co_return giveUp(message, delivery, fingerprint);
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
    const QDateTime end = isKakao(message.route) ? quiet().endOf(now) : QDateTime();
    const bool isNight = message.sentAt.isValid() && end.isValid();
    const Status done = store.db.inTransaction([&]() -> Status {
        if (auto updated = store.messages.update(message); !updated)
            return updated;
        if (isNight) {
            if (auto noted = store.meta.set(nightKey(message.route), QString::number(end.toSecsSinceEpoch()));
                !noted)
                return noted;
        }
        return store.messages.settleAlerts(message.alertIds);
    });
    co_return done;
}

Status AlertDesk::giveUp(MessageRecord message, const Delivery &delivery, const QByteArray &fingerprint)
{
    Store &store = m_workshop->store();
    message.state = delivery.breaksRoute ? kDisabled : q("failed");
    return store.db.inTransaction([&]() -> Status {
        if (auto updated = store.messages.update(message); !updated)
            return updated;
        if (auto settled = store.messages.settleAlerts(message.alertIds); !settled)
            return settled;
        if (!delivery.breaksRoute)
            return Done{};
        const QJsonObject why{ { q("reason"), delivery.answer },
                               { q("fingerprint"), QString::fromLatin1(fingerprint) } };
        if (auto noted = store.meta.set(brokenKey(message.route),
                                        QString::fromUtf8(QJsonDocument(why).toJson(QJsonDocument::Compact)));
            !noted)
            return noted;
        const auto behind = store.messages.inState(message.route, kPending);
        if (!behind)
            return behind.error();
        for (MessageRecord next : *behind) {
            next.state = kDisabled;
            if (auto updated = store.messages.update(next); !updated)
                return updated;
            if (auto settled = store.messages.settleAlerts(next.alertIds); !settled)
                return settled;
        }
        if (m_hooks.warn)
            m_hooks.warn(Text::tr("Nothing is sent to %1 any more: %2. Mend it in the settings, or try again "
                                  "in the alerts.")
                             .arg(message.route, delivery.answer));
        return Done{};
    });
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
        const QString broken = brokenBecause(route);
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
    NotifyMessage message = messageOf(item.alertId, { item }, now.toTimeZone(zone()));
    message.title = Text::tr("Jaego · test message");
    const Delivery delivery = co_await notifier->deliver(message, stop);
    ConnectionTest answer{ route, delivery.outcome == Delivery::Outcome::Delivered, delivery.answer };
    if (answer.ok) {
        answer.words = Text::tr("delivered: %1").arg(delivery.answer);
        if (!brokenBecause(route).isEmpty()) {
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
    if (auto removed = m_workshop->store().meta.remove(brokenKey(route)); !removed)
        return removed;
    if (auto revived = revive(route); !revived)
        return revived;
    if (auto caught = catchUp(route); !caught)
        return caught;
    wake();
    if (m_hooks.changed)
        m_hooks.changed();
    return Done{};
}

} // namespace jaego
