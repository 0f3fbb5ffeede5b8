// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24orders.h"

#include <QTest>

using namespace jaego;
using namespace jaego::cafe24;

namespace {

const QString kWhere = QStringLiteral("test");

HttpReply reply(const QByteArray &body)
{
    HttpReply answer;
    answer.status = 200;
    answer.headers = { { "Content-Type", "application/json" } };
    answer.body = body;
    return answer;
}

QByteArray item(const QByteArray &rest, const QByteArray &number = "01")
{
    return R"({"shop_no":1,"item_no":1,"order_item_code":"20260302-0000013-)" + number
        + R"(","product_no":24,"variant_code":"P000000X000A","custom_variant_code":"JG-TS-BLK-L",)" + rest
        + "}";
}

QByteArray order(const QByteArray &items, const QByteArray &place = "cafe24")
{
    return R"({"shop_no":1,"currency":"KRW","order_id":"20260302-0000013","order_place_id":")" + place
        + R"(","paid":"T","canceled":"F","order_date":"2026-03-02T09:12:41+09:00","items":[)" + items + "]}";
}

QByteArray list(const QByteArray &orders, const QByteArray &links = "[]")
{
    return R"({"orders":[)" + orders + R"(],"links":)" + links + "}";
}

const QByteArray kPlain = R"("quantity":2,"order_status":"N10","status_code":"N1","claim_quantity":0)";

} // namespace

class TestCafe24Orders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrderIsALinePerItem()
    {
        const auto page = parseOrders(reply(list(order(item(kPlain) + ',' + item(kPlain, "02")))), kWhere);
        QVERIFY(page.ok());
        QVERIFY(page->unreadable.isEmpty());
        QCOMPARE(page->rows, 1);
        QVERIFY(!page->more);
        QCOMPARE(page->lines.size(), 2);
        const OrderLine &line = page->lines.first();
        QCOMPARE(line.listing, (ListingKey{ ChannelId::Cafe24, QStringLiteral("24:P000000X000A") }));
        QCOMPARE(line.orderId, QStringLiteral("20260302-0000013"));
        QCOMPARE(line.lineId, QStringLiteral("20260302-0000013-01"));
        QCOMPARE(page->lines.last().lineId, QStringLiteral("20260302-0000013-02"));
        QCOMPARE(line.quantity, 2);
        QCOMPARE(line.state, OrderLineState::Open);
        QVERIFY(!line.soldOn);
        QCOMPARE(line.orderedAt, orderfeed::timeOf(QStringLiteral("2026-03-02T00:12:41Z")));
    }
    void anOrderOfAMarketSaysSo()
    {
        QCOMPARE(soldOn(QStringLiteral("shopn")), std::optional(ChannelId::Naver));
        QCOMPARE(soldOn(QStringLiteral("COUPANG")), std::optional(ChannelId::Coupang));
        for (const char *own : { "cafe24", "mobile", "NCHECKOUT", "gmarket", "auction", "sk11st", "" })
            QVERIFY2(!soldOn(QString::fromLatin1(own)), own);
        const auto page = parseOrders(reply(list(order(item(kPlain), "shopn"))), kWhere);
        QCOMPARE(page->lines.first().soldOn, std::optional(ChannelId::Naver));
    }
    void theStatusSaysWhatIsLeft_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<OrderLineState>("state");
        QTest::addColumn<int>("left");
        using State = OrderLineState;
        const auto row = [](const char *status, int claimed, State state, int left) {
            const QByteArray name = QByteArray(status) + " claimed " + QByteArray::number(claimed);
            QTest::newRow(name.constData())
                << QByteArray(R"("quantity":3,"order_status":")" + QByteArray(status)
                              + R"(","claim_quantity":)" + QByteArray::number(claimed))
                << state << left;
        };
        for (const char *open : { "N00", "N10", "N20", "N21", "N22" })
            row(open, 0, State::Open, 3);
        for (const char *shipped : { "N30", "N40", "N50" })
            row(shipped, 0, State::Shipped, 3);
        row("N10", 1, State::Open, 2);
        row("N10", 3, State::Cancelled, 0);
        row("C00", 3, State::Open, 3); // asked for, and may be refused
        row("C10", 1, State::Open, 3);
        for (const char *cancelled : { "C34", "C40", "C47", "C48", "C49" })
            row(cancelled, 3, State::Cancelled, 0);
        row("C40", 0, State::Cancelled, 0);
        row("C40", 1, State::Open, 2);
        for (const char *back : { "R00", "R10", "R40", "E00", "E10", "E40" })
            row(back, 1, State::Shipped, 3);
    }
    void theStatusSaysWhatIsLeft()
    {
        QFETCH(QByteArray, fields);
        QFETCH(OrderLineState, state);
        QFETCH(int, left);
        const auto page = parseOrders(reply(list(order(item(fields)))), kWhere);
        QVERIFY(page.ok());
        QCOMPARE(page->lines.size(), 1);
        QCOMPARE(page->lines.first().state, state);
        QCOMPARE(page->lines.first().quantity, left);
    }
    void anUnreadableItemIsNamedAndHoldsNobodyBack_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("no variant") << order(R"({"order_item_code":"1-1","product_no":24,)" + kPlain + "}");
        QTest::newRow("a variant of dots")
            << order(R"({"order_item_code":"1-1","product_no":24,"variant_code":"../..",)" + kPlain + "}");
        QTest::newRow("no code") << order(R"({"product_no":24,"variant_code":"P000000X000A",)" + kPlain
                                          + "}");
        QTest::newRow("no status") << order(item(R"("quantity":2)"));
        QTest::newRow("a status nobody knows") << order(item(R"("quantity":2,"order_status":"X99")"));
        QTest::newRow("a status of words") << order(item(R"("quantity":2,"order_status":"N1000000")"));
        QTest::newRow("no quantity") << order(item(R"("order_status":"N10")"));
        QTest::newRow("negative") << order(item(R"("quantity":-2,"order_status":"N10")"));
        QTest::newRow("half a unit") << order(item(R"("quantity":0.5,"order_status":"N10")"));
        QTest::newRow("absurd") << order(item(R"("quantity":1e18,"order_status":"N10")"));
        QTest::newRow("more claimed than bought")
            << order(item(R"("quantity":1,"order_status":"N10","claim_quantity":2)"));
        QTest::newRow("claimed by words")
            << order(item(R"("quantity":1,"order_status":"N10","claim_quantity":"some")"));
        QTest::newRow("an item that is a number") << order("17");
        QTest::newRow("no items") << QByteArray(R"({"order_id":"20260302-0000014","items":null})");
        QTest::newRow("no number") << QByteArray(R"({"items":[]})");
        QTest::newRow("an order that is a text") << QByteArray(R"("order")");
    }
    void anUnreadableItemIsNamedAndHoldsNobodyBack()
    {
        QFETCH(QByteArray, row);
        const auto page = parseOrders(reply(list(row + ',' + order(item(kPlain, "09")))), kWhere);
        QVERIFY(page.ok());
        QCOMPARE(page->unreadable.size(), 1);
        QCOMPARE(page->lines.size(), 1);
        QCOMPARE(page->lines.first().lineId, QStringLiteral("20260302-0000013-09"));
    }
    void halfAListIsNone()
    {
        const QByteArray whole = list(order(item(kPlain)));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!parseOrders(reply(whole.left(length)), kWhere));
        for (const char *body : { "{}", "[]", R"({"orders":null})", R"({"orders":{}})", "<html></html>",
                                  R"({"error":{"code":422,"message":"…"}})" })
            QVERIFY2(!parseOrders(reply(body), kWhere), body);
        // nothing was embedded: this is not an order without goods
        QVERIFY(!parseOrders(reply(R"({"orders":[{"order_id":"20260302-0000013"}]})"), kWhere));
        QVERIFY(parseOrders(reply(list({})), kWhere)->lines.isEmpty());
    }
    void aLinkMeansThereIsMore()
    {
        const QByteArray next = "[{\"rel\":\"next\",\"href\":\"https://jaegomall.cafe24api.com/\"}]";
        QVERIFY(parseOrders(reply(list(order(item(kPlain)), next)), kWhere)->more);
        for (const char *links : { "[]", "null", R"([{"rel":"prev"}])", "[17]", R"("next")" })
            QVERIFY2(!parseOrders(reply(list(order(item(kPlain)), links)), kWhere)->more, links);
    }
    void theQueryIsKoreanTime()
    {
        const orderfeed::Window window{ orderfeed::timeOf(QStringLiteral("2026-03-01T15:00:00Z")),
                                        orderfeed::timeOf(QStringLiteral("2026-03-02T15:00:00Z")) };
        QCOMPARE(ordersQuery(kByOrderDate, window, 500),
                 QByteArray("shop_no=1&date_type=order_date&start_date=2026-03-02T00%3A00%3A00%2B09%3A00&"
                            "end_date=2026-03-03T00%3A00%3A00%2B09%3A00&embed=items&limit=500&offset=500"));
    }
};

QTEST_GUILESS_MAIN(TestCafe24Orders)
#include "tst_cafe24orders.moc"
