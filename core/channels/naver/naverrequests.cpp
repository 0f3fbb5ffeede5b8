// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/naverrequests.h"

#include "channels/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jaego::naver {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Ids go out as 64-bit numbers, as Naver writes them itself.
QJsonValue number(const QString &id)
{
    return { id.toLongLong() };
}

QJsonArray everyStatus()
{
    // All but DELETE: what may not be written must still be seen, or it would look gone.
    QJsonArray all;
    for (const char *status :
         { "WAIT", "SALE", "OUTOFSTOCK", "UNADMISSION", "REJECTION", "SUSPENSION", "CLOSE", "PROHIBITION" })
        all.append(QLatin1String(status));
    return all;
}

QJsonObject search(int page, int size)
{
    return { { QStringLiteral("productStatusTypes"), everyStatus() },
             { QStringLiteral("page"), page },
             { QStringLiteral("size"), size },
             { QStringLiteral("orderType"), QStringLiteral("NO") } };
}

} // namespace

QByteArray searchBody(int page, int size)
{
    return compact(search(page, size));
}

QByteArray searchBody(const QStringList &originProductNos)
{
    QJsonArray numbers;
    for (const QString &origin : originProductNos)
        numbers.append(number(origin));
    QJsonObject body = search(1, kPageSize);
    body.insert(QStringLiteral("searchKeywordType"), QStringLiteral("PRODUCT_NO"));
    body.insert(QStringLiteral("originProductNos"), numbers);
    return compact(body);
}

std::optional<QByteArray> optionStockBody(const NaverProduct &product, const QHash<QString, Units> &values)
{
    const bool combination = product.kind == NaverOptionKind::Combination;
    QJsonArray options;
    for (const NaverOption &option : product.options) {
        const auto wanted = values.constFind(option.id);
        const bool ours = wanted != values.constEnd() && !option.fulfilment;
        if (!ours && (!option.stock || wire::unbelievable(*option.stock)))
            return std::nullopt;
        QJsonObject entry{ { QStringLiteral("id"), number(option.id) },
                           { QStringLiteral("stockQuantity"), ours ? wanted->value() : *option.stock },
                           { QStringLiteral("usable"), option.usable.value_or(true) } };
        if (combination)
            entry.insert(QStringLiteral("price"), option.price.value_or(0));
        options.append(entry);
    }
    // A 조합형 product always counts; 표준형 gets here only when it says so itself.
    const bool managed = product.useStockManagement.value_or(combination);
    const QString list =
        combination ? QStringLiteral("optionCombinations") : QStringLiteral("optionStandards");
    return compact(
        { { QStringLiteral("optionInfo"),
            QJsonObject{ { list, options }, { QStringLiteral("useStockManagement"), managed } } } });
}

QByteArray multiUpdateBody(const QList<StockItem> &items)
{
    QJsonArray list;
    for (const StockItem &item : items) {
        QJsonArray types{ QStringLiteral("STOCK") };
        if (item.reopen)
            types.append(QStringLiteral("PRODUCT_STATUS_SALE"));
        list.append(QJsonObject{ { QStringLiteral("originProductNo"), number(item.origin) },
                                 { QStringLiteral("multiUpdateTypes"), types },
                                 { QStringLiteral("stockQuantity"), item.value.value() } });
    }
    return compact({ { QStringLiteral("multiProductUpdateRequestVos"), list } });
}

QByteArray onSaleBody(Units stock)
{
    return compact({ { QStringLiteral("statusType"), QStringLiteral("SALE") },
                     { QStringLiteral("stockQuantity"), stock.value() } });
}

} // namespace jaego::naver
