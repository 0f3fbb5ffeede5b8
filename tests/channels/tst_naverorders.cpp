// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/naverorders.h"
#include "channels/orderfeed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jaego;
using namespace jaego::naver;

namespace {

const QString kWhere = QStringLiteral("test");

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

const QByteArray kEnvelope =
    R"("timestamp":"2026-11-05T12:15:07.123+09:00","traceId":"0af7651916cd43dd8448eb211c80319c")";

QByteArray changes(const QByteArray &rows, const QByteArray &more = {})
{
    return '{' + kEnvelope + R"(,"data":{"lastChangeStatuses":[)" + rows + R"(],"count":1)"
        + (more.isEmpty() ? more : R"(,"more":)" + more) + "}}";
}

const QByteArray kChange =
    R"({"orderId":"2026110512345671","productOrderId":"2026110598765431","lastChangedType":"PAYED",)"
    R"("paymentDate":"2026-11-05T12:01:03.000+09:00","lastChangedDate":"2026-11-05T12:01:05.4+09:00",)"
    R"("productOrderStatus":"PAYED","receiverAddressChanged":false})";

/// The reference's product order with some fields replaced (or, when null, taken out).
QJsonObject order(const QJsonObject &replaced = {}, const QString &id = QStringLiteral("2026110598765431"))
{
    QJsonObject line = json(
        R"({"productOrderStatus":"PAYED","placeOrderStatus":"NOT_YET","productId":"9200000001",)"
        R"("originalProductId":"9100000001","productName":"한라봉청 수제 과일청","productOption":"용량: 500g",)"
        R"("optionCode":"40000000001","itemNo":"40000000001","optionManageCode":"JJ-HB-500",)"
        R"("sellerProductCode":"JJ-HB","productClass":"조합형옵션상품","quantity":2,"initialQuantity":2,)"
        R"("remainQuantity":2,"unitPrice":12900,"totalPaymentAmount":25800})");
    line.insert(QStringLiteral("productOrderId"), id);
    for (auto it = replaced.begin(); it != replaced.end(); ++it) {
        if (it->isNull())
            line.remove(it.key());
        else
            line.insert(it.key(), it.value());
    }
    return { { QStringLiteral("order"),
               json(R"({"orderId":"2026110512345671","orderDate":"2026-11-05T12:00:58.000+09:00",)"
                    R"("paymentDate":"2026-11-05T12:01:03.000+09:00"})") },
             { QStringLiteral("productOrder"), line } };
}

QJsonObject details(const QJsonArray &orders)
{
    QJsonObject body = json('{' + kEnvelope + '}');
    body.insert(QStringLiteral("data"), orders);
    return body;
}

ProductOrderPage parsed(const QJsonObject &one)
{
    const auto page = parseProductOrders(details({ one }), kWhere);
    return page ? *page : ProductOrderPage();
}

} // namespace

class TestNaverOrders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeIsAnIdAndATime()
    {
        const auto page = parseOrderChanges(json(changes(kChange)), kWhere);
        QVERIFY(page.ok());
        QVERIFY(!page->more);
        QCOMPARE(page->changes.size(), 1);
        QCOMPARE(page->changes.first().productOrderId, QStringLiteral("2026110598765431"));
        QCOMPARE(page->changes.first().changedAt,
                 orderfeed::timeOf(QStringLiteral("2026-11-05T03:01:05.400Z")));
    }
    void theNextPageBeginsWhereNaverSays()
    {
        const auto page = parseOrderChanges(
            json(changes(kChange,
                         R"({"moreFrom":"2026-11-05T12:01:09.3+09:00","moreSequence":"2026110598765440"})")),
            kWhere);
        QVERIFY(page.ok());
        QCOMPARE(page->more->from, orderfeed::timeOf(QStringLiteral("2026-11-05T03:01:09.300Z")));
        QCOMPARE(page->more->sequence, QStringLiteral("2026110598765440"));
        // one digit of the fraction goes back as three
        QCOMPARE(changesQuery(page->more->from, {}, page->more->sequence),
                 QByteArray("lastChangedFrom=2026-11-05T12%3A01%3A09.300%2B09%3A00&moreSequence="
                            "2026110598765440&limitCount=300"));
    }
    void moreWithoutAPlaceIsNoAnswer()
    {
        for (const char *more :
             { R"({"moreFrom":"soon","moreSequence":"1"})", R"({"moreFrom":"2026-11-05T12:01:09.3+09:00"})",
               R"({})", R"("yes")", R"({"moreSequence":"1"})" })
            QVERIFY2(!parseOrderChanges(json(changes(kChange, more)), kWhere), more);
        const QByteArray endless = "{\"moreFrom\":\"2026-11-05T12:01:09.3+09:00\",\"moreSequence\":\""
            + QByteArray(5000, '9') + "\"}";
        QVERIFY(!parseOrderChanges(json(changes(kChange, endless)), kWhere));
    }
    void nothingChangedLeavesTheDataOut()
    {
        const auto page = parseOrderChanges(json('{' + kEnvelope + '}'), kWhere);
        QVERIFY(page.ok());
        QVERIFY(page->changes.isEmpty());
        QVERIFY(!page->more);
    }
    void anErrorOrHalfAnAnswerIsNotNothing()
    {
        QVERIFY(
            !parseOrderChanges(json(R"({"code":"104139","message":"…","timestamp":"2026-11-05"})"), kWhere));
        QVERIFY(!parseProductOrders(json(R"({"code":"9999","message":"…","traceId":"a"})"), kWhere));
        QVERIFY(!parseOrderChanges({}, kWhere));
        QVERIFY(!parseProductOrders({}, kWhere));
        QVERIFY(!parseOrderChanges(json(R"({"timestamp":"x","data":[]})"), kWhere));
        QVERIFY(
            !parseOrderChanges(json(R"({"timestamp":"x","data":{"lastChangeStatuses":"none"}})"), kWhere));
        QVERIFY(!parseProductOrders(json(R"({"timestamp":"x","data":{}})"), kWhere));
    }
    void aChangeWithoutItsNumberIsNamed()
    {
        const auto page = parseOrderChanges(
            json(changes(R"({"orderId":"1"},17,{"productOrderId":"a/../b"},)" + kChange)), kWhere);
        QVERIFY(page.ok());
        QCOMPARE(page->changes.size(), 1);
        QCOMPARE(page->unreadable.size(), 3);
    }
    void aProductOrderIsReadWithBothNumbersOfItsProduct()
    {
        const auto page = parsed(order());
        QVERIFY(page.unreadable.isEmpty());
        QCOMPARE(page.orders.size(), 1);
        const ProductOrder &one = page.orders.first();
        QCOMPARE(one.orderId, QStringLiteral("2026110512345671"));
        QCOMPARE(one.productOrderId, QStringLiteral("2026110598765431"));
        QCOMPARE(one.origin, QStringLiteral("9100000001"));
        QCOMPARE(one.channelProduct, QStringLiteral("9200000001"));
        QCOMPARE(one.option, QStringLiteral("40000000001"));
        QCOMPARE(one.quantity, 2);
        QCOMPARE(one.state, OrderLineState::Open);
        QVERIFY(!one.fulfilment);
        QVERIFY(!one.supplement);
        QCOMPARE(one.orderedAt, orderfeed::timeOf(QStringLiteral("2026-11-05T03:00:58Z")));
    }
    void statesSayWhereTheGoodsAre_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<OrderLineState>("state");
        using State = OrderLineState;
        for (const char *open : { "PAYMENT_WAITING", "PAYED" })
            QTest::newRow(open) << QString::fromLatin1(open) << State::Open;
        for (const char *left : { "DELIVERING", "DELIVERED", "PURCHASE_DECIDED", "EXCHANGED", "RETURNED" })
            QTest::newRow(left) << QString::fromLatin1(left) << State::Shipped;
        for (const char *gone : { "CANCELED", "CANCELED_BY_NOPAYMENT" })
            QTest::newRow(gone) << QString::fromLatin1(gone) << State::Cancelled;
    }
    void statesSayWhereTheGoodsAre()
    {
        QFETCH(QString, status);
        QFETCH(OrderLineState, state);
        const auto page = parsed(order({ { QStringLiteral("productOrderStatus"), status } }));
        QCOMPARE(page.orders.size(), 1);
        QCOMPARE(page.orders.first().state, state);
        QCOMPARE(page.orders.first().quantity, state == OrderLineState::Cancelled ? 0 : 2);
    }
    void partialCancelsAreInTheRemainingQuantity()
    {
        QCOMPARE(parsed(order({ { QStringLiteral("remainQuantity"), 1 } })).orders.first().quantity, 1);
        QCOMPARE(parsed(order({ { QStringLiteral("remainQuantity"), QStringLiteral("1") } }))
                     .orders.first()
                     .quantity,
                 1);
        // an older answer without it: never less than what may have to leave
        QCOMPARE(
            parsed(order({ { QStringLiteral("remainQuantity"), QJsonValue() } })).orders.first().quantity, 2);
        const auto none = parsed(order({ { QStringLiteral("remainQuantity"), 0 } }));
        QCOMPARE(none.orders.first().state, OrderLineState::Cancelled);
    }
    void naversOwnHouseAndSupplementsAreTold()
    {
        QVERIFY(parsed(order({ { QStringLiteral("logisticsCompanyId"), QStringLiteral("NFA0001") } }))
                    .orders.first()
                    .fulfilment);
        QVERIFY(parsed(order({ { QStringLiteral("skuMappings"), QJsonArray{ QJsonObject() } } }))
                    .orders.first()
                    .fulfilment);
        QVERIFY(
            !parsed(order({ { QStringLiteral("skuMappings"), QJsonArray() } })).orders.first().fulfilment);
        QVERIFY(parsed(order({ { QStringLiteral("productClass"), QStringLiteral("추가구성상품") } }))
                    .orders.first()
                    .supplement);
    }
    void anUnreadableProductOrderIsNamedAndHoldsNobodyBack_data()
    {
        QTest::addColumn<QJsonObject>("replaced");
        const auto row = [](const char *name, const char *field, const QJsonValue &value) {
            QTest::newRow(name) << QJsonObject{ { QString::fromLatin1(field), value } };
        };
        row("no id", "productOrderId", QJsonValue());
        row("an id of objects", "productOrderId", QJsonObject());
        row("a state nobody knows", "productOrderStatus", QStringLiteral("TELEPORTED"));
        row("a state that is a number", "productOrderStatus", 5);
        row("half a unit", "remainQuantity", 1.5);
        row("negative", "remainQuantity", -1);
        row("absurd", "remainQuantity", 1e15);
        row("words", "remainQuantity", QStringLiteral("two"));
    }
    void anUnreadableProductOrderIsNamedAndHoldsNobodyBack()
    {
        QFETCH(QJsonObject, replaced);
        const auto page = parseProductOrders(
            details({ order(replaced), order({}, QStringLiteral("2026110598765433")), QJsonValue(17) }),
            kWhere);
        QVERIFY(page.ok());
        QCOMPARE(page->unreadable.size(), 2);
        QCOMPARE(page->orders.size(), 1);
        QCOMPARE(page->orders.first().productOrderId, QStringLiteral("2026110598765433"));
    }
    void numbersThatAreNoneAreLeftOut()
    {
        const auto page = parsed(order({ { QStringLiteral("originalProductId"), QStringLiteral("1:2") },
                                         { QStringLiteral("optionCode"), QStringLiteral("-5") },
                                         { QStringLiteral("itemNo"), QJsonArray() } }));
        QCOMPARE(page.orders.size(), 1);
        QVERIFY(page.orders.first().origin.isEmpty());
        QVERIFY(page.orders.first().option.isEmpty());
    }
    void queriesAreTheReferencesOwn()
    {
        QCOMPARE(changesQuery(orderfeed::timeOf(QStringLiteral("2026-11-05T12:00:00+09:00")),
                              orderfeed::timeOf(QStringLiteral("2026-11-06T12:00:00+09:00")), {}),
                 QByteArray("lastChangedFrom=2026-11-05T12%3A00%3A00.000%2B09%3A00&lastChangedTo="
                            "2026-11-06T12%3A00%3A00.000%2B09%3A00&limitCount=300"));
        QCOMPARE(productOrdersBody({ QStringLiteral("2026110598765431") }),
                 QByteArray(R"({"productOrderIds":["2026110598765431"],"quantityClaimCompatibility":true})"));
    }
};

QTEST_GUILESS_MAIN(TestNaverOrders)
#include "tst_naverorders.moc"
