// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messagebook.h"

#include "base/text.h"
#include "base/ulid.h"
#include "engine/alertmessages.h"
#include "engine/workshop.h"

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

} // namespace

QString whyBroken(const MetaRepository &meta, const QString &route)
{
    const auto value = meta.value(brokenKey(route));
    if (!value || !*value)
        return {};
    return QJsonDocument::fromJson((*value)->toUtf8()).object()[q("reason")].toString(q("?"));
}

MessageBook::MessageBook(Workshop *workshop) : m_workshop(workshop)
{
}

QTimeZone MessageBook::zone() const
{
    return m_workshop->settings().schedule.timezone;
}

QuietHours MessageBook::quiet() const
{
    const KakaoSection &kakao = m_workshop->settings().kakao;
    return { kakao.quietFrom, kakao.quietTo, zone() };
}

QString MessageBook::brokenBecause(const QString &route) const
{
    return whyBroken(m_workshop->store().meta, route);
}

Status MessageBook::mendIfChanged(const QString &route, const QByteArray &fingerprint)
{
    const auto broken = m_workshop->store().meta.value(brokenKey(route));
    if (!broken)
        return broken.error();
    if (!*broken)
        return Done{};
    const QJsonObject o = QJsonDocument::fromJson((*broken)->toUtf8()).object();
    return o[q("fingerprint")].toString().toLatin1() == fingerprint ? Status(Done{}) : mend(route);
}

Status MessageBook::mend(const QString &route)
{
    return m_workshop->store().meta.remove(brokenKey(route));
}

Status MessageBook::raised(QList<AlertRecord> *alerts)
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
Status MessageBook::switchOff(const QString &route)
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
    return mend(route);
}

/// The route works (again): what still holds is told, the rest never.
Status MessageBook::revive(const QString &route)
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
Status MessageBook::catchUp(const QString &route)
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

/// The oldest that waits, with all that waits behind it; one whose last answer was lost stays as it was.
Result<std::optional<MessageRecord>> MessageBook::head(const QString &route)
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

/// Until when the day's budget or the night holds it back; invalid: it may go.
QDateTime MessageBook::gate(const MessageRecord &message) const
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

Status MessageBook::outcome(const MessageRecord &message, const QDateTime &now)
{
    Store &store = m_workshop->store();
    const QDateTime end = isKakao(message.route) ? quiet().endOf(now) : QDateTime();
    const bool isNight = message.sentAt.isValid() && end.isValid();
    return store.db.inTransaction([&]() -> Status {
        if (auto updated = store.messages.update(message); !updated)
            return updated;
        if (isNight) {
            if (auto noted = store.meta.set(nightKey(message.route), QString::number(end.toSecsSinceEpoch()));
                !noted)
                return noted;
        }
        return store.messages.settleAlerts(message.alertIds);
    });
}

Status MessageBook::giveUp(MessageRecord message, const Delivery &delivery, const QByteArray &fingerprint)
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
        return Done{};
    });
}

} // namespace jaego
