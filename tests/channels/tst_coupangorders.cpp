// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/coupang/coupangorders.h"

#include <QTest>

using namespace jaego;
using namespace jaego::coupang;

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

QByteArray sheet(const QByteArray &items, const QByteArray &status = "ACCEPT",
                 const QByteArray &shipmentType = "THIRD_PARTY")
{
    return R"({"shipmentBoxId":642538970000000001,"orderId":2000006593044,)"
           R"("orderedAt":"2026-11-05T09:12:33+09:00","paidAt":"2026-11-05T09:12:40+09:00","status":")"
        + status + R"(","orderer":{"name":"김*수"},"shipmentType":")" + shipmentType + R"(","orderItems":[)"
        + items + "]}";
}

QByteArray item(const QByteArray &rest, const QByteArray &id = "3000000001")
{
    return R"({"vendorItemId":)" + id
        + R"(,"vendorItemName":"한라봉청 500g 1개","productId":176100012,"sellerProductId":1320567890,)"
        + rest + "}";
}

QByteArray list(const QByteArray &rows, const QByteArray &nextToken = {})
{
    return R"({"code":200,"message":"OK","nextToken":")" + nextToken + R"(","data":[)" + rows + "]}";
}

QByteArray receipt(const QByteArray &items, const QByteArray &type = "CANCEL",
                   const QByteArray &stop = "비대상", const QByteArray &id = "365001")
{
    return R"({"receiptId":)" + id + R"(,"orderId":2000006593044,"receiptType":")" + type
        + R"(","receiptStatus":"RETURNS_COMPLETED","createdAt":"2026-11-05T10:02:11",)"
          R"("modifiedAt":"2026-11-05T10:02:15","cancelCountSum":1,"releaseStopStatus":")"
        + stop + R"(","returnItems":[)" + items + "]}";
}

QByteArray returned(int cancelled, const QByteArray &bought = "2")
{
    return R"({"vendorItemId":3000000001,"cancelCount":)" + QByteArray::number(cancelled)
        + R"(,"purchaseCount":)" + bought + R"(,"shipmentBoxId":642538970000000001})";
}

/// All of a body, cut short at every byte: never a crash, never half an order.
template <typename Parser>
void refusesEveryHalf(const QByteArray &whole, Parser parser)
{
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!parser(reply(whole.left(length)), kWhere), whole.left(length).constData());
}

} // namespace

class TestCoupangOrders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPaidOrderIsOneOpenLine()
    {
        const auto page = parseOrderSheets(
            reply(list(
                sheet(item(R"("shippingCount":2,"holdCountForCancel":0,"cancelCount":0,"canceled":false)")))),
            kWhere);
        QVERIFY(page.ok());
        QVERIFY(page->unreadable.isEmpty());
        QCOMPARE(page->lines.size(), 1);
        const OrderLine &line = page->lines.first();
        QCOMPARE(line.listing, (ListingKey{ ChannelId::Coupang, QStringLiteral("3000000001") }));
        QCOMPARE(line.orderId, QStringLiteral("2000006593044"));
        // 18 digits, to the last
        QCOMPARE(line.lineId, QStringLiteral("642538970000000001:3000000001"));
        QCOMPARE(line.quantity, 2);
        QCOMPARE(line.state, OrderLineState::Open);
        QVERIFY(!line.channelFulfils);
        QVERIFY(!line.soldOn);
        QCOMPARE(line.orderedAt,
                 QDateTime::fromString(QStringLiteral("2026-11-05T00:12:33Z"), Qt::ISODate).toUTC());
    }
    void whatIsHeldOrCancelledIsNotToBeShipped_data()
    {
        QTest::addColumn<QByteArray>("counts");
        QTest::addColumn<int>("left");
        QTest::newRow("part cancelled")
            << QByteArray(R"("shippingCount":5,"holdCountForCancel":0,"cancelCount":2)") << 3;
        QTest::newRow("part held") << QByteArray(
            R"("shippingCount":5,"holdCountForCancel":1,"cancelCount":2)")
                                   << 2;
        QTest::newRow("counts left out") << QByteArray(R"("shippingCount":5)") << 5;
        QTest::newRow("numbers as text")
            << QByteArray(R"("shippingCount":"5","holdCountForCancel":"0","cancelCount":"1")") << 4;
        QTest::newRow("all cancelled") << QByteArray(R"("shippingCount":2,"cancelCount":2)") << 0;
        QTest::newRow("marked as cancelled")
            << QByteArray(R"("shippingCount":2,"cancelCount":0,"canceled":true)") << 0;
    }
    void whatIsHeldOrCancelledIsNotToBeShipped()
    {
        QFETCH(QByteArray, counts);
        QFETCH(int, left);
        const auto page = parseOrderSheets(reply(list(sheet(item(counts)))), kWhere);
        QVERIFY(page.ok());
        QCOMPARE(page->lines.size(), 1);
        QCOMPARE(page->lines.first().quantity, left);
        QCOMPARE(page->lines.first().state, left == 0 ? OrderLineState::Cancelled : OrderLineState::Open);
    }
    void goodsThatLeftAreShipped()
    {
        for (const char *status : { "DEPARTURE", "DELIVERING", "FINAL_DELIVERY", "NONE_TRACKING" }) {
            const auto page =
                parseOrderSheets(reply(list(sheet(item(R"("shippingCount":2)"), status))), kWhere);
            QCOMPARE(page->lines.first().state, OrderLineState::Shipped);
        }
    }
    void coupangsOwnHouseIsTold()
    {
        for (const char *type : { "CGF", "CGF LITE" }) {
            const auto page =
                parseOrderSheets(reply(list(sheet(item(R"("shippingCount":2)"), "ACCEPT", type))), kWhere);
            QVERIFY(page->lines.first().channelFulfils);
        }
    }
    void oneOptionTwiceInABoxIsOneLine()
    {
        const auto page = parseOrderSheets(
            reply(list(sheet(item(R"("shippingCount":2)") + ',' + item(R"("shippingCount":3)") + ','
                             + item(R"("shippingCount":1)", "3000000002")))),
            kWhere);
        QCOMPARE(page->lines.size(), 2);
        QCOMPARE(page->lines.first().quantity, 5);
        QCOMPARE(page->lines.last().quantity, 1);
    }
    void theSheetOfOneBoxIsReadAsAList()
    {
        const auto page = parseOrderSheets(
            reply(R"({"code":200,"message":"OK","data":)" + sheet(item(R"("shippingCount":2)")) + "}"),
            kWhere);
        QVERIFY(page.ok());
        QCOMPARE(page->lines.size(), 1);
    }
    void anUnreadableLineIsNamedAndHoldsNobodyBack_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("no option") << sheet(item(R"("shippingCount":2)", "null"));
        QTest::newRow("option 0") << sheet(item(R"("shippingCount":2)", "0"));
        QTest::newRow("an option of words") << sheet(item(R"("shippingCount":2)", R"("; DROP TABLE")"));
        QTest::newRow("no quantity") << sheet(item(R"("cancelCount":0)"));
        QTest::newRow("half a unit") << sheet(item(R"("shippingCount":1.5)"));
        QTest::newRow("negative") << sheet(item(R"("shippingCount":-1)"));
        QTest::newRow("absurd") << sheet(item(R"("shippingCount":9223372036854775807)"));
        QTest::newRow("more cancelled than bought") << sheet(item(R"("shippingCount":1,"cancelCount":2)"));
        QTest::newRow("cancelled by half") << sheet(item(R"("shippingCount":1,"cancelCount":"some")"));
        QTest::newRow("a state nobody knows") << sheet(item(R"("shippingCount":2)"), "TELEPORTED");
        QTest::newRow("no box") << QByteArray(R"({"orderId":1,"status":"ACCEPT","orderItems":[]})");
        QTest::newRow("no goods") << QByteArray(R"({"orderId":1,"shipmentBoxId":2,"status":"ACCEPT"})");
        QTest::newRow("no order at all") << QByteArray("17");
    }
    void anUnreadableLineIsNamedAndHoldsNobodyBack()
    {
        QFETCH(QByteArray, row);
        const auto page = parseOrderSheets(
            reply(list(row + ',' + sheet(item(R"("shippingCount":7)", "3000000009")))), kWhere);
        QVERIFY(page.ok());
        QCOMPARE(page->unreadable.size(), 1);
        QCOMPARE(page->lines.size(), 1);
        QCOMPARE(page->lines.first().quantity, 7);
    }
    void halfAListIsNone()
    {
        refusesEveryHalf(list(sheet(item(R"("shippingCount":2)"))), &parseOrderSheets);
        refusesEveryHalf(list(receipt(returned(1))), &parseReturnRequests);
        for (const char *body : { "{}", R"({"code":200,"data":null})", R"({"code":200,"data":"none"})", "[]",
                                  "<html></html>" }) {
            QVERIFY(!parseOrderSheets(reply(body), kWhere));
            QVERIFY(!parseReturnRequests(reply(body), kWhere));
        }
        QVERIFY(parseOrderSheets(reply(list({})), kWhere)->lines.isEmpty());
    }
    void aCancelSetsUnitsFree()
    {
        const auto page = parseReturnRequests(reply(list(receipt(returned(1)), "2")), kWhere);
        QVERIFY(page.ok());
        QCOMPARE(page->nextToken, QStringLiteral("2"));
        QCOMPARE(page->freed.size(), 1);
        const FreedUnits &freed = page->freed.first();
        QCOMPARE(freed.lineId(), QStringLiteral("642538970000000001:3000000001"));
        QCOMPARE(freed.units, 1);
        QCOMPARE(freed.bought, std::optional<qint64>(2));
    }
    void onlyWhatNeverLeftIsFree_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("stop");
        QTest::addColumn<bool>("free");
        QTest::newRow("cancel") << QByteArray("CANCEL") << QByteArray("비대상") << true;
        QTest::newRow("return") << QByteArray("RETURN") << QByteArray("비대상") << false;
        QTest::newRow("stop asked for") << QByteArray("RETURN") << QByteArray("미처리") << false;
        QTest::newRow("stopped in time") << QByteArray("RETURN") << QByteArray("처리(출고중지)") << true;
        QTest::newRow("too late") << QByteArray("RETURN") << QByteArray("처리(이미출고)") << false;
        QTest::newRow("too late by itself")
            << QByteArray("RETURN") << QByteArray("자동처리(이미출고)") << false;
        QTest::newRow("nonsense") << QByteArray("GIFT") << QByteArray("?") << false;
    }
    void onlyWhatNeverLeftIsFree()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, stop);
        QFETCH(bool, free);
        const auto page = parseReturnRequests(reply(list(receipt(returned(1), type, stop))), kWhere);
        QVERIFY(page.ok());
        QVERIFY(page->unreadable.isEmpty());
        QCOMPARE(!page->freed.isEmpty(), free);
    }
    void anUnreadableReceiptIsNamed()
    {
        const QByteArray rows = R"({"orderId":1,"returnItems":[]},{"receiptId":1,"orderId":2},17,)"
            + receipt(R"({"vendorItemId":3000000001,"shipmentBoxId":5,"cancelCount":"?"})") + ','
            + receipt(returned(1), "CANCEL", "비대상", "365002");
        const auto page = parseReturnRequests(reply(list(rows)), kWhere);
        QVERIFY(page.ok());
        QCOMPARE(page->unreadable.size(), 4);
        QCOMPARE(page->freed.size(), 1);
    }
    void cancelsOfOneLineAddUpAndCountOnce()
    {
        FreedUnits first{
            QStringLiteral("1"), QStringLiteral("9"), QStringLiteral("5"), QStringLiteral("3000000001"), 1, 3
        };
        FreedUnits second = first;
        second.receiptId = QStringLiteral("2");
        second.units = 2;
        second.bought = 2; // counted after the first
        Receipts receipts;
        receipts.add(first);
        receipts.add(first);
        QCOMPARE(receipts.lines().size(), 1);
        QVERIFY(!receipts.lines().first().whole());
        QCOMPARE(receipts.lines().first().line({}).quantity, 2);
        receipts.add(second);
        QCOMPARE(receipts.lines().size(), 1);
        QVERIFY(receipts.lines().first().whole());
        const OrderLine line = receipts.lines().first().line({});
        QCOMPARE(line.state, OrderLineState::Cancelled);
        QCOMPARE(line.quantity, 0);
    }
    void aCancelWithoutTheQuantityBoughtIsNeverAWholeOne()
    {
        Receipts receipts;
        receipts.add({ QStringLiteral("1"), QStringLiteral("9"), QStringLiteral("5"), QStringLiteral("3"), 1,
                       std::nullopt });
        QVERIFY(!receipts.lines().first().whole());
    }
    void queriesAreTheReferencesOwn()
    {
        const orderfeed::Window window{ orderfeed::timeOf(QStringLiteral("2026-11-05T00:00:59+09:00")),
                                        orderfeed::timeOf(QStringLiteral("2026-11-05T12:00:00+09:00")) };
        QCOMPARE(minuteQuery(window, true),
                 QByteArray("createdAtFrom=2026-11-05T00:00%2B09:00&createdAtTo=2026-11-05T12:00%2B09:00&"
                            "searchType=timeFrame"));
        QCOMPARE(
            minuteQuery(window, false),
            QByteArray("createdAtFrom=2026-11-05T00:00&createdAtTo=2026-11-05T12:00&searchType=timeFrame"));
        QCOMPARE(dayQuery(window, true, {}),
                 QByteArray("createdAtFrom=2026-11-05%2B09:00&createdAtTo=2026-11-05%2B09:00&maxPerPage=50"));
        QCOMPARE(dayQuery(window, false, QStringLiteral("a b")),
                 QByteArray("createdAtFrom=2026-11-05&createdAtTo=2026-11-05&maxPerPage=50&nextToken=a%20b"));
    }
};

QTEST_GUILESS_MAIN(TestCoupangOrders)
#include "tst_coupangorders.moc"
