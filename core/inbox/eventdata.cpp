// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/eventdata.h"

#include "inbox/eventfields.h"

#include <QJsonArray>

namespace jaego {

namespace {

constexpr qint64 kMostUnits = 99'999'999; // more is no stock but an accident

const QString kOrderCompleted = QStringLiteral("order.completed");
const QString kReceived = QStringLiteral("inventory.received");
const QString kManualAdjust = QStringLiteral("inventory.manual_adjust");

/// Our name of a channel where it is one of ours; a shop counter may call itself what it likes.
QString channelWord(const QString &said)
{
    const auto channel = channelFromString(said.trimmed());
    return channel ? nameOf(*channel) : said.trimmed();
}

InboxLine readLine(EventFields *fields, const QString &eventChannel)
{
    InboxLine line;
    const QString own = fields->optionalText("channel");
    line.channel = own.isEmpty() ? eventChannel : channelWord(own);
    line.quantity = fields->units("qty", 1, kMostUnits);
    if (!fields->has("listing")) {
        line.sku = fields->text("sku");
        return line;
    }
    // A listing may sell several pieces at once: taken for a plain sku it would be miscounted.
    const QString listing = fields->text("listing");
    const auto channel = channelFromString(line.channel);
    if (channel)
        line.listing = ListingKey{ *channel, listing };
    else if (line.channel.isEmpty())
        fields->complain("channel", QStringLiteral("is missing: a listing belongs to a channel"));
    else
        fields->complain("channel",
                         QStringLiteral("must be COUPANG, NAVER or CAFE24 where a listing is given"));
    return line;
}

QList<InboxLine> readLines(EventFields *fields, const QString &eventChannel, QString *problem)
{
    QList<InboxLine> lines;
    const QJsonArray items = fields->items("lines");
    for (qsizetype i = 0; i < items.size() && !fields->failed(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(fields->pathOf("lines")).arg(i);
        if (!items.at(i).isObject()) {
            *problem = path + QStringLiteral(" must be an object");
            break;
        }
        EventFields item(items.at(i).toObject(), path, problem);
        lines.append(readLine(&item, eventChannel));
    }
    return lines;
}

OrderCompleted readOrder(EventFields *fields, QString *problem)
{
    OrderCompleted order;
    order.orderId = fields->text("order_id");
    order.channel = channelWord(fields->optionalText("channel"));
    order.lines = readLines(fields, order.channel, problem);
    return order;
}

GoodsReceived readReceipt(EventFields *fields, QString *problem)
{
    GoodsReceived receipt;
    receipt.receiptNo = fields->text("receipt_no");
    receipt.lines = readLines(fields, channelWord(fields->optionalText("channel")), problem);
    return receipt;
}

ManualAdjust readAdjustment(EventFields *fields)
{
    ManualAdjust adjustment;
    adjustment.sku = fields->text("sku");
    const bool byDelta = fields->has("delta");
    const bool bySet = fields->has("set_to");
    if (byDelta == bySet)
        fields->complain("delta",
                         byDelta ? QStringLiteral("and set_to cannot both be given")
                                 : QStringLiteral("or set_to is missing"));
    else if (bySet)
        adjustment.setTo = fields->units("set_to", 0, kMostUnits);
    else
        adjustment.delta = fields->units("delta", -kMostUnits, kMostUnits);
    if (adjustment.delta == Units(0))
        fields->complain("delta", QStringLiteral("must not be 0"));
    adjustment.reason = fields->text("reason");
    adjustment.operatorName = fields->text("operator");
    return adjustment;
}

} // namespace

bool isOwnType(const QString &type)
{
    return type == kOrderCompleted || type == kReceived || type == kManualAdjust;
}

QString ownTypeOf(const QString &type)
{
    const QLatin1String prefix("kr.jaego.");
    const QString rest = type.mid(prefix.size());
    return type.startsWith(prefix) && isOwnType(rest) ? rest : type;
}

Result<InboxData> readOwnData(const QString &type, const QJsonValue &data)
{
    const auto refused = [](const QString &why) {
        return Error(Error::Kind::Rejected, QStringLiteral("inbox.event"), why, 400);
    };
    if (data.isUndefined())
        return refused(QStringLiteral("data is missing"));
    if (!data.isObject())
        return refused(QStringLiteral("data must be an object"));
    QString problem;
    EventFields fields(data.toObject(), QStringLiteral("data"), &problem);
    InboxData read;
    if (type == kOrderCompleted)
        read = readOrder(&fields, &problem);
    else if (type == kReceived)
        read = readReceipt(&fields, &problem);
    else if (type == kManualAdjust)
        read = readAdjustment(&fields);
    if (!problem.isEmpty())
        return refused(problem);
    return read;
}

} // namespace jaego
