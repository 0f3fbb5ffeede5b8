// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/coupang/coupangorders.h"

#include "base/text.h"
#include "channels/wire.h"

#include <QJsonArray>

#include <algorithm>

namespace jaego::coupang {

namespace {

Error notPromised(const HttpReply &reply, const QString &where, const char *what)
{
    return wire::brokenReply(where, Text::tr("Coupang's answer has no %1").arg(QLatin1String(what)), reply);
}

/// An id in digits; empty for anything else (0 is how Coupang writes "none").
QString idOf(const QJsonObject &object, QStringView name)
{
    const QString id = wire::idText(object.value(name));
    const bool digits = !id.isEmpty() && id.size() <= 19
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && id != QLatin1String("0") ? id : QString();
}

/// A number of units; missing is 0 where the field may be left out.
std::optional<qint64> unitsOf(const QJsonObject &object, QStringView name, bool mayBeMissing)
{
    const QJsonValue value = object.value(name);
    if (mayBeMissing && (value.isUndefined() || value.isNull()))
        return 0;
    const auto units = wire::integer(value);
    if (!units || wire::unbelievable(*units))
        return std::nullopt;
    return units;
}

std::optional<OrderLineState> stateOf(const QString &status)
{
    if (kOpenStates.contains(status))
        return OrderLineState::Open;
    if (kShippedStates.contains(status))
        return OrderLineState::Shipped;
    return std::nullopt;
}

/// Shipped from Coupang's own house: "CGF", "CGF LITE".
bool coupangShips(const QString &shipmentType)
{
    return shipmentType.startsWith(QLatin1String("CGF"), Qt::CaseInsensitive);
}

QString plain(const QJsonValue &value)
{
    return wire::text(value).normalized(QString::NormalizationForm_C);
}

/// shippingCount − (holdCountForCancel + cancelCount), the official formula.
std::optional<qint64> stillToShip(const QJsonObject &item)
{
    const auto bought = unitsOf(item, u"shippingCount", false);
    const auto held = unitsOf(item, u"holdCountForCancel", true);
    const auto cancelled = unitsOf(item, u"cancelCount", true);
    if (!bought || !held || !cancelled)
        return std::nullopt;
    if (wire::flag(item.value(u"canceled")).value_or(false))
        return 0;
    const qint64 left = *bought - *held - *cancelled;
    return left < 0 ? std::nullopt : std::optional(left);
}

/// Adds a sheet's lines; rows of one option in one box are one line.
void addSheet(const QJsonObject &sheet, SheetPage *page)
{
    const QString box = idOf(sheet, u"shipmentBoxId");
    const QString order = idOf(sheet, u"orderId");
    const auto state = stateOf(wire::text(sheet.value(u"status")));
    const QJsonValue items = sheet.value(u"orderItems");
    if (box.isEmpty() || order.isEmpty() || !state || !items.isArray()) {
        page->unreadable.append(
            Text::tr("Coupang shows order %1 (box %2) without its id, state or goods").arg(order, box));
        return;
    }
    OrderLine line;
    line.orderId = order;
    line.orderedAt = orderfeed::timeOf(wire::text(sheet.value(u"orderedAt")));
    line.channelFulfils = coupangShips(wire::text(sheet.value(u"shipmentType")));
    const qsizetype first = page->lines.size();
    const QJsonArray rows = items.toArray();
    for (const auto &value : rows) {
        const QJsonObject item = value.toObject();
        const QString option = idOf(item, u"vendorItemId");
        const auto left = stillToShip(item);
        if (option.isEmpty() || !left) {
            page->unreadable.append(
                Text::tr("Coupang shows order %1 with an unreadable line (option %2)").arg(order, option));
            continue;
        }
        line.listing = { ChannelId::Coupang, option };
        line.lineId = box + u':' + option;
        line.quantity = *left;
        const auto same =
            std::find_if(page->lines.begin() + first, page->lines.end(),
                         [&line](const OrderLine &other) { return other.lineId == line.lineId; });
        if (same == page->lines.end())
            page->lines.append(line);
        else
            same->quantity += line.quantity;
    }
    for (auto it = page->lines.begin() + first; it != page->lines.end(); ++it)
        it->state = it->quantity == 0 ? OrderLineState::Cancelled : *state;
}

/// Whether a receipt sets units free that never left: a cancel, or a parcel stopped in time.
bool freesUnits(const QJsonObject &receipt)
{
    const QString stop = plain(receipt.value(u"releaseStopStatus"));
    if (stop.contains(QStringLiteral("이미출고")))
        return false;
    return plain(receipt.value(u"receiptType")) == QLatin1String("CANCEL")
        || stop.contains(QStringLiteral("출고중지"));
}

void addReceipt(const QJsonObject &receipt, ReceiptPage *page)
{
    FreedUnits units;
    units.receiptId = idOf(receipt, u"receiptId");
    units.orderId = idOf(receipt, u"orderId");
    const QJsonValue items = receipt.value(u"returnItems");
    if (units.receiptId.isEmpty() || units.orderId.isEmpty() || !items.isArray()) {
        page->unreadable.append(
            Text::tr("Coupang shows a cancel of order %1 (receipt %2) without its id or goods")
                .arg(units.orderId, units.receiptId));
        return;
    }
    if (!freesUnits(receipt))
        return;
    const QJsonArray rows = items.toArray();
    for (const auto &value : rows) {
        const QJsonObject item = value.toObject();
        units.boxId = idOf(item, u"shipmentBoxId");
        units.vendorItemId = idOf(item, u"vendorItemId");
        const auto cancelled = unitsOf(item, u"cancelCount", false);
        if (units.boxId.isEmpty() || units.vendorItemId.isEmpty() || !cancelled) {
            page->unreadable.append(
                Text::tr("Coupang shows a cancel of order %1 (receipt %2) with an unreadable line")
                    .arg(units.orderId, units.receiptId));
            continue;
        }
        units.units = *cancelled;
        units.bought = unitsOf(item, u"purchaseCount", false);
        page->freed.append(units);
    }
}

QByteArray stamp(const QDateTime &time, const char *format, bool withZone)
{
    QByteArray text = orderfeed::inKorea(time).toString(QString::fromLatin1(format)).toLatin1();
    if (withZone)
        text += "%2B09:00";
    return text;
}

QByteArray createdAt(const orderfeed::Window &window, const char *format, bool withZone)
{
    return "createdAtFrom=" + stamp(window.from, format, withZone)
        + "&createdAtTo=" + stamp(window.to, format, withZone);
}

} // namespace

Result<SheetPage> parseOrderSheets(const HttpReply &reply, const QString &where)
{
    const auto object = reply.jsonObject(where);
    const QJsonValue data = object ? object.value().value(u"data") : QJsonValue();
    if (!data.isArray() && !data.isObject())
        return notPromised(reply, where, "order sheets");
    SheetPage page;
    page.nextToken = wire::idText(object.value().value(u"nextToken"));
    const QJsonArray sheets = data.isArray() ? data.toArray() : QJsonArray{ data };
    for (const auto &sheet : sheets)
        addSheet(sheet.toObject(), &page);
    return page;
}

Result<ReceiptPage> parseReturnRequests(const HttpReply &reply, const QString &where)
{
    const auto object = reply.jsonObject(where);
    if (!object || !object.value().value(u"data").isArray())
        return notPromised(reply, where, "list of cancels");
    ReceiptPage page;
    page.nextToken = wire::idText(object.value().value(u"nextToken"));
    const QJsonArray receipts = object.value().value(u"data").toArray();
    for (const auto &receipt : receipts)
        addReceipt(receipt.toObject(), &page);
    return page;
}

void Receipts::add(const FreedUnits &units)
{
    const QString once = units.receiptId + u'/' + units.lineId();
    if (m_seen.contains(once))
        return;
    m_seen.insert(once);
    const QString key = units.orderId + u'/' + units.lineId();
    auto at = m_index.constFind(key);
    if (at == m_index.cend()) {
        at = m_index.insert(key, m_lines.size());
        m_lines.append(Line{ units, 0, std::nullopt });
    }
    Line &line = m_lines[*at];
    line.freed += units.units;
    // The most that any receipt says: one that counts after earlier cancels says less.
    if (units.bought)
        line.bought = std::max(*units.bought, line.bought.value_or(0));
}

OrderLine Receipts::Line::line(const QDateTime &readAt) const
{
    OrderLine out;
    out.listing = { ChannelId::Coupang, first.vendorItemId };
    out.orderId = first.orderId;
    out.lineId = first.lineId();
    out.quantity = std::max<qint64>(0, bought.value_or(0) - freed);
    out.state = out.quantity == 0 ? OrderLineState::Cancelled : OrderLineState::Open;
    out.changedAt = readAt;
    return out;
}

QByteArray minuteQuery(const orderfeed::Window &window, bool withZone)
{
    return createdAt(window, "yyyy-MM-ddTHH:mm", withZone) + "&searchType=timeFrame";
}

QByteArray dayQuery(const orderfeed::Window &window, bool withZone, const QString &nextToken)
{
    QByteArray query = createdAt(window, "yyyy-MM-dd", withZone) + "&maxPerPage=50";
    if (!nextToken.isEmpty())
        query += "&nextToken=" + wire::encoded(nextToken);
    return query;
}

} // namespace jaego::coupang
