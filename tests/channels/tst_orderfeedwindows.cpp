// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24channel.h"
#include "channels/coupang/coupangchannel.h"
#include "channels/naver/naverchannel.h"
#include "channels/orderfeed.h"
#include "channels/shopbench.h"

#include <QTest>
#include <QUrlQuery>

using namespace jaego;
using namespace jaego::test;

namespace {

constexpr qint64 kHourMs = 3'600'000;

QString param(const SeenRequest &request, const char *name)
{
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

QByteArray readUpTo(const QDateTime &time)
{
    orderfeed::Watermark mark;
    mark.read = time;
    return mark.toJson();
}

struct CoupangBench : ShopBench {
    CoupangBench()
    {
        secrets.values = { { secretnames::coupangAccessKey, QStringLiteral("a") },
                           { secretnames::coupangSecretKey, QStringLiteral("s") } };
        server.setHandler([this](const SeenRequest &request) {
            if (request.target.contains("returnRequests"))
                return ScriptedReply::json(receipts(request));
            return sheets(request);
        });
    }
    static QByteArray list(const QByteArray &rows, const QByteArray &nextToken = {})
    {
        return R"({"code":200,"message":"OK","nextToken":")" + nextToken + R"(","data":[)" + rows + "]}";
    }
    static QByteArray sheet(const QByteArray &box, int bought, int cancelled)
    {
        return R"({"shipmentBoxId":)" + box
            + R"(,"orderId":9,"orderedAt":"2026-11-01T09:12:33+09:00","status":"INSTRUCT","shipmentType":"",)"
              R"("orderItems":[{"vendorItemId":3000000001,"shippingCount":)"
            + QByteArray::number(bought) + R"(,"cancelCount":)" + QByteArray::number(cancelled) + "}]}";
    }
    static QByteArray receipt(const QByteArray &id, int cancelled, int bought)
    {
        return R"({"receiptId":)" + id
            + R"(,"orderId":9,"receiptType":"CANCEL","returnItems":[{"vendorItemId":3000000001,"cancelCount":)"
            + QByteArray::number(cancelled) + R"(,"purchaseCount":)" + QByteArray::number(bought)
            + R"(,"shipmentBoxId":5}]})";
    }
    OrderReading poll(const QByteArray &watermark) { return awaitResult(channel.readOrders(watermark, {})); }

    std::function<QByteArray(const SeenRequest &)> receipts = [](const SeenRequest &) { return list({}); };
    ScriptedServer::Handler sheets = [](const SeenRequest &) { return ScriptedReply::json(list({})); };
    CoupangChannel channel{
        { server.url(QString()), QStringLiteral("A00012345") }, &scheduler, &http, &lane, &secrets, sink()
    };
};

struct NaverBench : ShopBench {
    NaverBench()
    {
        secrets.values = { { secretnames::naverClientId, QStringLiteral("7dMvteboKNHwyRremLQfTz") },
                           { secretnames::naverClientSecret,
                             QStringLiteral("$2a$04$Q.K8pL0aZ1xY2wV3uT4sRe") } };
        server.setHandler([this](const SeenRequest &request) -> ScriptedReply {
            if (request.target.endsWith("/oauth2/token"))
                return ScriptedReply::json(
                    R"({"access_token":"t","expires_in":10800000,"token_type":"Bearer"})");
            if (request.target.contains("last-changed-statuses"))
                return ScriptedReply::json("{\"traceId\":\"a\"" + changes(request) + "}");
            if (request.target.endsWith("/query"))
                return ScriptedReply::json("{\"traceId\":\"a\",\"data\":[" + orders + "]}");
            return product(request);
        });
    }
    static QByteArray change(const QByteArray &id)
    {
        return R"({"orderId":"7","productOrderId":")" + id
            + R"(","lastChangedType":"PAYED","lastChangedDate":"2026-11-05T12:01:05.4+09:00"})";
    }
    static QByteArray data(const QByteArray &rows, const QByteArray &more = {})
    {
        return R"(,"data":{"lastChangeStatuses":[)" + rows + "],\"count\":1" + more + "}";
    }
    static QByteArray order(const QByteArray &id, const QByteArray &rest)
    {
        return R"({"order":{"orderId":"7"},"productOrder":{"productOrderId":")" + id
            + R"(","productOrderStatus":"PAYED","remainQuantity":1,)" + rest + "}}";
    }
    OrderReading poll(const QByteArray &watermark = {})
    {
        return awaitResult(channel.readOrders(watermark, {}));
    }

    std::function<QByteArray(const SeenRequest &)> changes = [](const SeenRequest &) { return QByteArray(); };
    QByteArray orders;
    ScriptedServer::Handler product = [](const SeenRequest &) {
        return ScriptedReply::json(R"({"code":"NOT_FOUND","message":"없음"})", 404);
    };
    NaverChannel channel{
        { server.url(QStringLiteral("/external")) }, &scheduler, &http, &lane, &secrets, &tokens, sink()
    };
};

struct MallBench : ShopBench {
    MallBench()
    {
        secrets.values = { { secretnames::cafe24ClientId, QStringLiteral("id") },
                           { secretnames::cafe24ClientSecret, QStringLiteral("secret") },
                           { secretnames::cafe24RefreshToken, QStringLiteral("SEED") } };
        server.setHandler([this](const SeenRequest &request) -> ScriptedReply {
            if (request.target == "/api/v2/oauth/token")
                return ScriptedReply::json(
                    R"({"access_token":"AT","expires_at":"2026-03-02T11:15:30.000","refresh_token":"RT",)"
                    R"("refresh_token_expires_at":"2026-03-16T09:15:30.000",)"
                    R"("issued_at":"2026-03-02T09:15:30.000"})");
            return ScriptedReply::json(orders(request));
        });
    }
    static QByteArray order(const QByteArray &number, const QByteArray &status)
    {
        return R"({"order_id":")" + number + R"(","order_date":"2026-10-20T10:00:00+09:00","items":[)"
            + R"({"order_item_code":")" + number
            + R"(-01","product_no":24,"variant_code":"P000000X000A","quantity":1,"order_status":")" + status
            + R"("}]})";
    }
    OrderReading poll(const QByteArray &watermark = {})
    {
        return awaitResult(channel.readOrders(watermark, {}));
    }

    std::function<QByteArray(const SeenRequest &)> orders = [](const SeenRequest &) {
        return QByteArray("{\"orders\":[]}");
    };
    Cafe24Channel channel{ { server.url(QString()), QStringLiteral("jaegomall"),
                             QStringLiteral("2026-03-01") },
                           &scheduler,
                           &http,
                           &lane,
                           &secrets,
                           &tokens,
                           sink() };
};

} // namespace

class TestOrderFeedWindows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeDaysOffAreReadOnCoupangInWindowsItTakes()
    {
        CoupangBench bench;
        const QDateTime last = bench.scheduler.utcNow().addDays(-3);
        const OrderReading reading = bench.poll(readUpTo(last));
        QVERIFY(!reading.error);
        for (const char *kind : { "status=ACCEPT", "status=INSTRUCT", "cancelType=CANCEL" }) {
            QDateTime reached = last.addSecs(-600);
            int windows = 0;
            for (const SeenRequest &request : bench.server.seen()) {
                if (!request.target.contains(kind) || !request.target.contains("searchType=timeFrame"))
                    continue;
                // "2026-11-05T00:00+09:00": the plus arrives as one
                const auto from = orderfeed::timeOf(param(request, "createdAtFrom").replace(u' ', u'+'));
                const auto to = orderfeed::timeOf(param(request, "createdAtTo").replace(u' ', u'+'));
                QVERIFY2(from.isValid() && to.isValid(), request.target.constData());
                QVERIFY(from <= reached);
                QVERIFY(from.msecsTo(to) < 24 * kHourMs);
                QVERIFY(!request.target.contains('+'));
                reached = to;
                ++windows;
            }
            QVERIFY(windows >= 4);
            QVERIFY(reached >= last.addDays(3));
        }
    }
    void theFirstPollingOfCoupangListsEverythingStillOpen()
    {
        CoupangBench bench;
        bench.sheets = [](const SeenRequest &request) {
            const bool day = !request.target.contains("timeFrame");
            return ScriptedReply::json(CoupangBench::list(
                day && request.target.contains("INSTRUCT") ? CoupangBench::sheet("5", 2, 0) : QByteArray()));
        };
        const OrderReading first = bench.poll({});
        QVERIFY(!first.error);
        QCOMPARE(first.lines.size(), 1); // ordered four days ago
        QCOMPARE(bench.asked("DEPARTURE"), 0);
        // from now on what became of it is of interest
        const auto mark = orderfeed::Watermark::fromJson(first.watermark);
        QCOMPARE(mark.open, orderfeed::timeOf(QStringLiteral("2026-11-01T09:12:33")));
        QCOMPARE(mark.sweepCalls, 2);
        bench.server.clearSeen();
        const QDateTime due = bench.scheduler.utcNow().addMSecs(10'000);
        while (bench.scheduler.utcNow() < due)
            QVERIFY(!bench.poll(first.watermark).error);
        bench.server.clearSeen();
        QVERIFY(!bench.poll(first.watermark).error);
        for (const char *state :
             { "DEPARTURE", "DELIVERING", "FINAL_DELIVERY", "NONE_TRACKING", "status=RU" })
            QVERIFY2(bench.asked(state) == 1, state);
        for (const SeenRequest &request : bench.server.seen()) {
            if (request.target.contains("DEPARTURE"))
                QCOMPARE(param(request, "createdAtFrom").left(10), QStringLiteral("2026-11-01"));
        }
    }
    void pagesOfASweepAreFollowedAndEnd()
    {
        CoupangBench bench;
        bench.sheets = [](const SeenRequest &request) {
            if (request.target.contains("timeFrame") || !request.target.contains("ACCEPT"))
                return ScriptedReply::json(CoupangBench::list({}));
            const bool second = request.target.contains("nextToken=2");
            return ScriptedReply::json(second ? CoupangBench::list(CoupangBench::sheet("6", 1, 0))
                                              : CoupangBench::list(CoupangBench::sheet("5", 1, 0), "2"));
        };
        QCOMPARE(bench.poll({}).lines.size(), 2);
        bench.sheets = [](const SeenRequest &) {
            return ScriptedReply::json(CoupangBench::list(CoupangBench::sheet("5", 1, 0), "2"));
        };
        const OrderReading circle = bench.poll({});
        QVERIFY(circle.error.has_value());
        QVERIFY(circle.error->message.contains(QStringLiteral("circles")));
        QCOMPARE(circle.lines.size(), 1);
    }
    void aPartOfAnOldOrderCancelledIsReadByItsBox()
    {
        CoupangBench bench;
        bench.receipts = [](const SeenRequest &) {
            return CoupangBench::list(CoupangBench::receipt("1", 1, 3));
        };
        bench.sheets = [](const SeenRequest &request) {
            return ScriptedReply::json(request.target.endsWith("/ordersheets/5")
                                           ? R"({"code":200,"data":)" + CoupangBench::sheet("5", 3, 1) + "}"
                                           : CoupangBench::list({}));
        };
        const OrderReading reading = bench.poll({});
        QVERIFY(!reading.error);
        QCOMPARE(reading.lines.size(), 1);
        QCOMPARE(reading.lines.first().quantity, 2);
        QCOMPARE(reading.lines.first().state, OrderLineState::Open);
    }
    void aBoxThatIsGoneLeavesAtMostWhatTheReceiptsLeave()
    {
        CoupangBench bench;
        bench.receipts = [](const SeenRequest &) {
            return CoupangBench::list(CoupangBench::receipt("1", 1, 3));
        };
        bench.sheets = [](const SeenRequest &request) {
            return request.target.endsWith("/ordersheets/5")
                ? ScriptedReply::json(R"({"code":400,"message":"취소"})", 400)
                : ScriptedReply::json(CoupangBench::list({}));
        };
        const OrderReading reading = bench.poll({});
        QVERIFY(!reading.error);
        QCOMPARE(reading.lines.size(), 1);
        QCOMPARE(reading.lines.first().quantity, 2);
    }
    void aSheetThatStillShowsACancelledOrderIsNotBelieved()
    {
        CoupangBench bench;
        bench.receipts = [](const SeenRequest &) {
            return CoupangBench::list(CoupangBench::receipt("1", 2, 2));
        };
        bench.sheets = [](const SeenRequest &) {
            return ScriptedReply::json(CoupangBench::list(CoupangBench::sheet("5", 2, 0)));
        };
        const OrderReading reading = bench.poll({});
        QVERIFY(!reading.error);
        QCOMPARE(reading.lines.size(), 1);
        QCOMPARE(reading.lines.first().state, OrderLineState::Cancelled);
    }
    void anOrderNobodyCanReadIsNamedAndTheFeedGoesOn()
    {
        CoupangBench bench;
        bench.sheets = [](const SeenRequest &) {
            return ScriptedReply::json(
                CoupangBench::list(CoupangBench::sheet("5", 2, 0) + "," + CoupangBench::sheet("6", 2, 3)));
        };
        const OrderReading reading = bench.poll({});
        QVERIFY(!reading.error);
        QCOMPARE(reading.lines.size(), 1);
        QCOMPARE(reading.unreadable.size(), 1);
        QVERIFY(reading.watermark != QByteArray());
    }

    void twoDaysOffAreReadOnNaverInWindowsItTakes()
    {
        NaverBench bench;
        const QDateTime last = bench.scheduler.utcNow().addDays(-2);
        const OrderReading reading = bench.poll(readUpTo(last));
        QVERIFY(!reading.error);
        QDateTime reached = last.addSecs(-600);
        int windows = 0;
        for (const SeenRequest &request : bench.server.seen()) {
            if (!request.target.contains("last-changed-statuses"))
                continue;
            const auto from = orderfeed::timeOf(param(request, "lastChangedFrom"));
            QCOMPARE(from, reached);
            const auto to = orderfeed::timeOf(param(request, "lastChangedTo"));
            QVERIFY(!to.isValid() || from.msecsTo(to) <= 24 * kHourMs);
            reached = to.isValid() ? to : from.addMSecs(24 * kHourMs);
            ++windows;
        }
        QCOMPARE(windows, 3);
        QVERIFY(reached >= last.addDays(2)); // the last one is open: the PC clock may be behind
        QVERIFY(reading.upTo < bench.scheduler.utcNow().addSecs(-5));
    }
    void naversNextPageIsAskedForInItsOwnWords()
    {
        NaverBench bench;
        bench.changes = [](const SeenRequest &request) {
            if (request.target.contains("moreSequence"))
                return NaverBench::data(NaverBench::change("12"));
            return NaverBench::data(
                NaverBench::change("11"),
                R"(,"more":{"moreFrom":"2026-11-05T12:01:09.3+09:00","moreSequence":"12"})");
        };
        bench.orders = NaverBench::order("11", R"("originalProductId":"9100000001")") + ','
            + NaverBench::order("12", R"("originalProductId":"9100000001")");
        const OrderReading reading = bench.poll();
        QVERIFY(!reading.error);
        QCOMPARE(reading.lines.size(), 2);
        QCOMPARE(param(bench.server.seen().at(2), "lastChangedFrom"),
                 QStringLiteral("2026-11-05T12:01:09.300+09:00"));
        QCOMPARE(reading.lines.first().changedAt,
                 orderfeed::timeOf(QStringLiteral("2026-11-05T03:01:05.400Z")));
    }
    void aFeedThatGoesInCirclesEndsAndStillTellsWhatItNamed()
    {
        NaverBench bench;
        bench.changes = [](const SeenRequest &) {
            return NaverBench::data(
                NaverBench::change("11"),
                R"(,"more":{"moreFrom":"2026-11-05T12:01:09.3+09:00","moreSequence":"12"})");
        };
        bench.orders = NaverBench::order("11", R"("originalProductId":"9100000001")");
        const OrderReading reading = bench.poll("mark");
        QVERIFY(reading.error.has_value());
        QCOMPARE(reading.watermark, QByteArray("mark"));
        QCOMPARE(reading.lines.size(), 1);
    }
    void anOptionWithoutAStockOfItsOwnSellsItsProduct()
    {
        NaverBench bench;
        bench.changes = [](const SeenRequest &) { return NaverBench::data(NaverBench::change("11")); };
        bench.orders =
            NaverBench::order("11", R"("originalProductId":"9100000001","optionCode":"40000000001")");
        bench.product = [](const SeenRequest &) {
            return ScriptedReply::json(
                R"({"originProduct":{"statusType":"SALE","name":"p","stockQuantity":5,"detailAttribute":)"
                R"({"optionInfo":{"optionSimple":[{"id":40000000001,"groupName":"색","name":"흰","usable":true}]}}}})");
        };
        const OrderReading reading = bench.poll();
        QVERIFY(!reading.error);
        QCOMPARE(reading.lines.size(), 1);
        QCOMPARE(reading.lines.first().listing.externalId, QStringLiteral("9100000001"));
        QVERIFY(!bench.poll().error);
        QCOMPARE(bench.asked("origin-products/9100000001"), 1);
    }
    void aProductThatCannotBeHadLeavesTheBetterGuess()
    {
        NaverBench bench;
        bench.changes = [](const SeenRequest &) { return NaverBench::data(NaverBench::change("11")); };
        bench.orders =
            NaverBench::order("11", R"("originalProductId":"9100000001","optionCode":"40000000001")");
        const OrderReading deleted = bench.poll();
        QVERIFY(!deleted.error);
        QCOMPARE(deleted.lines.first().listing.externalId, QStringLiteral("9100000001:40000000001"));
    }
    void aFailedLookUpLeavesTheLineForTheNextPolling()
    {
        NaverBench bench;
        bench.changes = [](const SeenRequest &) {
            return NaverBench::data(NaverBench::change("11") + ',' + NaverBench::change("12"));
        };
        bench.orders =
            NaverBench::order("11", R"("originalProductId":"9100000001","optionCode":"40000000001")") + ','
            + NaverBench::order("12", R"("originalProductId":"9100000002")");
        bench.product = [](const SeenRequest &) { return ScriptedReply::json("{}", 500); };
        const OrderReading reading = bench.poll();
        QVERIFY(reading.error.has_value());
        QCOMPARE(reading.lines.size(), 1);
        QCOMPARE(reading.lines.first().listing.externalId, QStringLiteral("9100000002"));
    }
    void whatHasNoListingIsNotTold()
    {
        NaverBench bench;
        bench.changes = [](const SeenRequest &) {
            return NaverBench::data(NaverBench::change("11") + ',' + NaverBench::change("12") + ','
                                    + NaverBench::change("13"));
        };
        // 11: wrapping paper; 12: a channel product nobody has met; 13: not shown yet; 14: nobody asked
        bench.orders =
            NaverBench::order("11", R"("originalProductId":"9100000001","productClass":"추가구성상품")") + ','
            + NaverBench::order("12", R"("productId":"9100000009")") + ','
            + NaverBench::order("14", R"("originalProductId":"9100000001")");
        const OrderReading reading = bench.poll();
        QVERIFY(!reading.error);
        QVERIFY(reading.lines.isEmpty());
        QCOMPARE(reading.unreadable.size(), 1);
    }

    void aWindowWithMoreOrdersThanCafe24PagesIsHalved()
    {
        MallBench bench;
        QByteArrayList page;
        for (int i = 0; i < 500; ++i)
            page.append(MallBench::order("20261105-" + QByteArray::number(1000 + i), "N10"));
        const QByteArray full = "{\"orders\":[" + page.join(',') + "]}";
        const QByteArray one = "{\"orders\":[" + MallBench::order("20261105-7", "N10") + "]}";
        int deepest = 0;
        bench.orders = [&](const SeenRequest &request) {
            if (!request.target.contains("=order_date") || request.target.contains("order_status"))
                return QByteArray("{\"orders\":[]}");
            deepest = std::max(deepest, param(request, "offset").toInt());
            const auto from = orderfeed::timeOf(param(request, "start_date"));
            const auto to = orderfeed::timeOf(param(request, "end_date"));
            return from.msecsTo(to) > 20 * kHourMs ? full : one;
        };
        const OrderReading reading = bench.poll();
        QVERIFY(!reading.error);
        QCOMPARE(deepest, 15'000);
        QCOMPARE(reading.lines.size(), 501);
    }
    void aListThatNeverEndsIsGivenUp()
    {
        MallBench bench;
        bench.orders = [](const SeenRequest &) {
            return "{\"orders\":[" + MallBench::order("20261105-7", "N10")
                + "],\"links\":[{\"rel\":\"next\"}]}";
        };
        const OrderReading reading = bench.poll("mark");
        QVERIFY(reading.error.has_value());
        QCOMPARE(reading.watermark, QByteArray("mark"));
    }
    void aShortPageWithALinkGoesOn()
    {
        MallBench bench;
        bench.orders = [](const SeenRequest &request) {
            if (!request.target.contains("=order_date") || request.target.contains("order_status"))
                return QByteArray("{\"orders\":[]}");
            const QByteArray offset = param(request, "offset").toLatin1();
            if (offset == "3")
                return QByteArray("{\"orders\":[]}");
            return "{\"orders\":[" + MallBench::order("20261105-" + offset, "N10")
                + "],\"links\":[{\"rel\":\"next\"}]}";
        };
        QCOMPARE(bench.poll().lines.size(), 3);
    }
    void theFirstPollingOfCafe24ListsEverythingStillOpen()
    {
        MallBench bench;
        bench.orders = [](const SeenRequest &request) {
            return "{\"orders\":["
                + (request.target.contains("order_status=N00,N10,N20,N21,N22")
                       ? MallBench::order("20261020-1", "N00")
                       : QByteArray())
                + "]}";
        };
        const OrderReading first = bench.poll();
        QVERIFY(!first.error);
        QCOMPARE(first.lines.size(), 1);
        QCOMPARE(orderfeed::Watermark::fromJson(first.watermark).open,
                 orderfeed::timeOf(QStringLiteral("2026-10-20T10:00:00+09:00")));
    }
    void anUnpaidOrderThatLapsesIsFoundByTheSweep()
    {
        MallBench bench;
        orderfeed::Watermark mark;
        mark.read = bench.scheduler.utcNow();
        mark.open = orderfeed::timeOf(QStringLiteral("2026-10-20T10:00:00+09:00"));
        mark.swept = mark.read.addSecs(-3600);
        mark.sweepCalls = 1;
        bench.orders = [](const SeenRequest &request) {
            const bool sweep = param(request, "start_date").startsWith(QStringLiteral("2026-10-20"));
            return "{\"orders\":[" + (sweep ? MallBench::order("20261020-1", "C47") : QByteArray()) + "]}";
        };
        const OrderReading reading = bench.poll(mark.toJson());
        QVERIFY(!reading.error);
        QCOMPARE(reading.lines.size(), 1);
        QCOMPARE(reading.lines.first().state, OrderLineState::Cancelled);
        QVERIFY(!orderfeed::Watermark::fromJson(reading.watermark).open.isValid());
    }
};

QTEST_GUILESS_MAIN(TestOrderFeedWindows)
#include "tst_orderfeedwindows.moc"
