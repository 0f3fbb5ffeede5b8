// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alertmessages.h"

#include "base/text.h"
#include "base/utctime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

struct Kind {
    const char *kind;
    QString label;
    QString count; ///< with %1
};

QList<Kind> kinds()
{
    return { { "critical", Text::tr("Critical"), Text::tr("critical %1") },
             { "low", Text::tr("Low"), Text::tr("low %1") },
             { "mass_mismatch", Text::tr("Many differences"), Text::tr("many differences %1") },
             { "sync_failed", Text::tr("Sync failed"), Text::tr("sync failures %1") },
             { "warehouse", Text::tr("Warehouse error"), Text::tr("warehouse errors %1") },
             { "data_mismatch", Text::tr("Contradiction"), Text::tr("contradictions %1") },
             { "kpi", Text::tr("Figure out of bounds"), Text::tr("figures %1") } };
}

QString labelOf(const QString &kind)
{
    const QList<Kind> all = kinds();
    for (const Kind &one : all) {
        if (kind == QLatin1String(one.kind))
            return one.label;
    }
    return kind;
}

bool isStock(const QString &kind)
{
    return kind == q("critical") || kind == q("low") || kind == q("mass_mismatch");
}

QString titleOf(const QList<NotifyItem> &items)
{
    const bool stock =
        std::any_of(items.begin(), items.end(), [](const NotifyItem &item) { return isStock(item.kind); });
    QStringList parts{ stock ? Text::tr("Stock alert") : Text::tr("Operations alert") };
    const QList<Kind> all = kinds();
    for (const Kind &one : all) {
        const auto count = std::count_if(items.begin(), items.end(), [&one](const NotifyItem &item) {
            return item.kind == QLatin1String(one.kind);
        });
        if (count > 0)
            parts.append(one.count.arg(count));
    }
    return parts.join(QStringLiteral(" · "));
}

qint64 leftOf(const NotifyItem &item)
{
    bool ok = false;
    const qint64 left = item.quantity.toLongLong(&ok);
    return ok ? left : -1; // what is no number comes first among its like
}

} // namespace

QStringList notifyRoutes()
{
    return { QStringLiteral("slack:ops-inventory"), QStringLiteral("slack:ops-alert"),
             QStringLiteral("kakao:ceo") };
}

NotifyItem itemOf(const AlertRecord &alert, const StockBook &book)
{
    NotifyItem item;
    item.alertId = alert.id;
    item.kind = alert.kind;
    item.severity = alert.severity;
    item.label = labelOf(alert.kind);
    item.name = item.label;
    item.text = alert.text;
    const ProductState *product = book.find(Sku(alert.subject));
    if (product && isStock(alert.kind)) {
        item.name = product->product.name;
        item.quantity = QString::number(product->available().value());
    }
    return item;
}

NotifyMessage messageOf(const QString &id, QList<NotifyItem> items, const QDateTime &at)
{
    std::stable_sort(items.begin(), items.end(), [](const NotifyItem &a, const NotifyItem &b) {
        if (a.severity != b.severity)
            return a.severity == QLatin1String("HIGH");
        return leftOf(a) < leftOf(b);
    });
    NotifyMessage message;
    message.id = id;
    message.title = titleOf(items);
    message.restWords = Text::tr("… and %1 more");
    message.namesRest = Text::tr(" and %1 more");
    message.items = std::move(items);
    message.at = at;
    return message;
}

QString payloadOf(const NotifyMessage &message)
{
    QJsonArray items;
    for (const NotifyItem &item : message.items)
        items.append(QJsonObject{ { q("alert"), item.alertId },
                                  { q("kind"), item.kind },
                                  { q("severity"), item.severity },
                                  { q("label"), item.label },
                                  { q("name"), item.name },
                                  { q("text"), item.text },
                                  { q("quantity"), item.quantity } });
    return QString::fromUtf8(QJsonDocument(QJsonObject{ { q("title"), message.title },
                                                        { q("rest"), message.restWords },
                                                        { q("names_rest"), message.namesRest },
                                                        { q("at"), toIsoUtc(message.at) },
                                                        { q("items"), items } })
                                 .toJson(QJsonDocument::Compact));
}

NotifyMessage messageFrom(const MessageRecord &record, const QTimeZone &zone)
{
    const QJsonObject o = QJsonDocument::fromJson(record.payload.toUtf8()).object();
    NotifyMessage message;
    message.id = record.id;
    message.title = o[q("title")].toString();
    message.restWords = o[q("rest")].toString();
    message.namesRest = o[q("names_rest")].toString();
    message.at = fromIsoUtc(o[q("at")].toString()).toTimeZone(zone);
    message.reached = record.reached;
    const QJsonArray items = o[q("items")].toArray();
    for (const QJsonValue &value : items) {
        const QJsonObject one = value.toObject();
        NotifyItem item;
        item.alertId = one[q("alert")].toString();
        item.kind = one[q("kind")].toString();
        item.severity = one[q("severity")].toString();
        item.label = one[q("label")].toString();
        item.name = one[q("name")].toString();
        item.text = one[q("text")].toString();
        item.quantity = one[q("quantity")].toString();
        message.items.append(item);
    }
    return message;
}

NotifyMessage merged(const NotifyMessage &first, const NotifyMessage &second)
{
    QList<NotifyItem> items = first.items;
    for (const NotifyItem &item : second.items) {
        const bool known = std::any_of(items.begin(), items.end(), [&item](const NotifyItem &have) {
            return have.alertId == item.alertId;
        });
        if (!known)
            items.append(item);
    }
    NotifyMessage both = messageOf(first.id, std::move(items), first.at);
    both.reached = first.reached;
    return both;
}

} // namespace jaego
