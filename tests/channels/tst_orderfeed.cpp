// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/orderfeed.h"

#include <QTest>

using namespace jaego;
using namespace jaego::orderfeed;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODateWithMs).toUTC();
}

OrderLine line(const char *id, qint64 quantity, OrderLineState state = OrderLineState::Open)
{
    OrderLine out;
    out.listing = { ChannelId::Coupang, QStringLiteral("3000000001") };
    out.orderId = QStringLiteral("1");
    out.lineId = QLatin1String(id);
    out.quantity = quantity;
    out.state = state;
    return out;
}

} // namespace

class TestOrderFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWatermarkOutlivesTheProcess()
    {
        const Watermark mark{ utc("2026-11-05T03:15:07.123Z"), utc("2026-11-05T03:10:00Z"),
                              utc("2026-11-03T00:00:00Z"), 12 };
        QCOMPARE(Watermark::fromJson(mark.toJson()), mark);
        Watermark simple;
        simple.read = mark.read;
        QCOMPARE(Watermark::fromJson(simple.toJson()), simple);
    }
    void aWatermarkThatIsNoneStartsADayBack_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"v\":1,\"read\":\"2026-11-");
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("another version") << QByteArray(R"({"v":2,"read":"2026-11-05T00:00:00.000Z"})");
        QTest::newRow("mistyped") << QByteArray(R"({"v":1,"read":17,"calls":{},"open":[]})");
        QTest::newRow("no time") << QByteArray(R"({"v":1,"read":"yesterday"})");
    }
    void aWatermarkThatIsNoneStartsADayBack()
    {
        QFETCH(QByteArray, json);
        const QDateTime now = utc("2026-11-05T03:15:07Z");
        const Watermark mark = Watermark::fromJson(json);
        QVERIFY(!mark.read.isValid());
        QCOMPARE(mark.begin(now), utc("2026-11-04T03:15:07Z"));
        QVERIFY(mark.sweepIsDue(now, 5000));
    }
    void readingBeginsBeforeTheWatermarkAndNeverInTheFuture()
    {
        const QDateTime now = utc("2026-11-05T03:15:07Z");
        Watermark mark;
        mark.read = utc("2026-11-05T03:15:00Z");
        QCOMPARE(mark.begin(now), utc("2026-11-05T03:05:00Z"));
        mark.read = utc("2031-01-01T00:00:00Z"); // the clock was wrong
        QCOMPARE(mark.begin(now), utc("2026-11-05T03:05:07Z"));
        mark.read = utc("2020-01-01T00:00:00Z"); // years in a drawer
        QCOMPARE(mark.begin(now), utc("2026-10-05T03:05:07Z"));
    }
    void aDearSweepComesLessOften()
    {
        const QDateTime now = utc("2026-11-05T03:15:00Z");
        Watermark mark;
        mark.swept = utc("2026-11-05T03:14:00Z");
        mark.sweepCalls = 10;
        QVERIFY(mark.sweepIsDue(now, 5000));
        mark.sweepCalls = 13;
        QVERIFY(!mark.sweepIsDue(now, 5000));
        mark.swept = utc("2026-12-05T03:14:00Z"); // a wrong clock must not end the sweeps
        QVERIFY(mark.sweepIsDue(now, 5000));
        QCOMPARE(Watermark::fromJson(R"({"v":1,"calls":-5})").sweepCalls, 0);
        QCOMPARE(Watermark::fromJson(R"({"v":1,"calls":9223372036854775807})").sweepCalls, 100'000);
    }
    void windowsLeaveNoGap()
    {
        const QDateTime from = utc("2026-11-01T00:00:00Z");
        const auto three = windows(from, from.addSecs(180'000), kDayMs);
        QCOMPARE(three.size(), 3);
        QCOMPARE(three.first().from, from);
        for (qsizetype i = 1; i < three.size(); ++i)
            QCOMPARE(three.at(i).from, three.at(i - 1).to);
        QCOMPARE(three.last().to, from.addSecs(180'000));
        QCOMPARE(windows(from, from.addSecs(60), kDayMs).size(), 1);
    }
    void aLineToldTwiceStandsOnce()
    {
        Lines lines;
        lines.tell(line("a", 2));
        lines.tell(line("b", 1));
        lines.tell(line("a", 0, OrderLineState::Cancelled));
        QCOMPARE(lines.all().size(), 2);
        QCOMPARE(lines.all().first(), line("a", 0, OrderLineState::Cancelled));
        QVERIFY(lines.find(QStringLiteral("1"), QStringLiteral("b")) != nullptr);
        QVERIFY(lines.find(QStringLiteral("2"), QStringLiteral("b")) == nullptr);
    }
    void theOldestOpenOrderIsOneOfOurHouse()
    {
        Lines lines;
        OrderLine old = line("a", 1);
        old.orderedAt = utc("2026-11-01T00:00:00Z");
        old.channelFulfils = true;
        lines.tell(old);
        OrderLine gone = line("b", 1, OrderLineState::Shipped);
        gone.orderedAt = utc("2026-11-02T00:00:00Z");
        lines.tell(gone);
        lines.tell(line("c", 1)); // nobody said when
        QVERIFY(!lines.oldestOpen().isValid());
        OrderLine ours = line("d", 1);
        ours.orderedAt = utc("2026-11-03T00:00:00Z");
        lines.tell(ours);
        QCOMPARE(lines.oldestOpen(), ours.orderedAt);
    }
    void timesAreReadAsTheChannelsWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("expected");
        const QDateTime noon = utc("2026-11-05T03:12:33Z");
        QTest::newRow("offset") << QStringLiteral("2026-11-05T12:12:33+09:00") << noon;
        QTest::newRow("no zone is Korean") << QStringLiteral("2026-11-05T12:12:33") << noon;
        QTest::newRow("a blank") << QStringLiteral("2026-11-05 12:12:33") << noon;
        QTest::newRow("UTC") << QStringLiteral("2026-11-05T03:12:33Z") << noon;
        QTest::newRow("offset without colon") << QStringLiteral("2026-11-05T12:12:33+0900") << noon;
        QTest::newRow("west") << QStringLiteral("2026-11-04T22:12:33-05:00") << noon;
        QTest::newRow("one digit") << QStringLiteral("2026-11-05T12:12:33.4+09:00") << noon.addMSecs(400);
        QTest::newRow("never rounded up")
            << QStringLiteral("2026-11-05T12:12:33.9999999+09:00") << noon.addMSecs(999);
        QTest::newRow("minutes") << QStringLiteral("2026-11-05T12:12") << utc("2026-11-05T03:12:00Z");
        QTest::newRow("an hour no spring here has")
            << QStringLiteral("2026-03-29T02:30:00") << utc("2026-03-28T17:30:00Z");
        for (const char *bad : { "", "2026-11-05", "2026-13-05T00:00:00", "2026-11-05T25:00:00", "now",
                                 "2026-11-05T12:12:33+09:00x", "1793848507", "2026-11-05T12:12:33.", "٢٠٢٦" })
            QTest::newRow(bad) << QString::fromUtf8(bad) << QDateTime();
    }
    void timesAreReadAsTheChannelsWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, expected);
        QCOMPARE(timeOf(text), expected);
    }
};

QTEST_GUILESS_MAIN(TestOrderFeed)
#include "tst_orderfeed.moc"
