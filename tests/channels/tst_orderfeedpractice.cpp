// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24channel.h"
#include "channels/coupang/coupangchannel.h"
#include "channels/naver/naverchannel.h"
#include "channels/shopbench.h"
#include "domain/orderbook.h"
#include "sandbox/sandbox.h"

#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

/// The machine's clock some seconds ahead: Naver's feed is asked up to five seconds ago,
/// and nobody waits for that.
class AheadScheduler final : public Scheduler {
public:
    [[nodiscard]] qint64 nowMs() const override { return m_machine.nowMs() + m_aheadMs; }
    [[nodiscard]] QDateTime utcNow() const override { return m_machine.utcNow().addMSecs(m_aheadMs); }
    void callAt(qint64 atMs, QObject *context, std::function<void()> work) override
    {
        m_machine.callAt(atMs - m_aheadMs, context, std::move(work));
    }
    void advance(qint64 milliseconds) { m_aheadMs += milliseconds; }

private:
    SystemScheduler m_machine;
    qint64 m_aheadMs = 0;
};

struct Markets {
    Markets()
    {
        SandboxOptions options;
        options.products = 60;
        options.rateFactor = 500;
        auto started = Sandbox::start(options);
        if (!started)
            qFatal("the practice servers do not start: %s", qPrintable(started.error().message));
        sandbox = std::move(started.value());
        const SandboxCredentials keys = sandbox->credentials();
        secrets.values = { { secretnames::coupangAccessKey, keys.coupangAccessKey },
                           { secretnames::coupangSecretKey, keys.coupangSecretKey },
                           { secretnames::naverClientId, keys.naverClientId },
                           { secretnames::naverClientSecret, keys.naverClientSecret },
                           { secretnames::cafe24ClientId, keys.cafe24ClientId },
                           { secretnames::cafe24ClientSecret, keys.cafe24ClientSecret },
                           { secretnames::cafe24RefreshToken, keys.cafe24RefreshToken } };
        open();
        // A token is refused when it is asked for ahead of time; what follows is not.
        if (!awaitResult(channel(ChannelId::Naver).test({})))
            qFatal("Naver gives no token");
        scheduler.advance(7'000);
    }
    /// As a new process would: nothing is remembered but secrets and tokens.
    void open()
    {
        const SandboxCredentials keys = sandbox->credentials();
        const SandboxAddresses at = sandbox->addresses();
        channels = {};
        channels[0] =
            std::make_unique<CoupangChannel>(CoupangSettings{ QUrl(at.coupang), keys.coupangVendorId },
                                             &scheduler, &http, &lanes[0], &secrets, CallSink());
        channels[1] = std::make_unique<NaverChannel>(NaverSettings{ QUrl(at.naver) }, &scheduler, &http,
                                                     &lanes[1], &secrets, &tokens, CallSink());
        channels[2] = std::make_unique<Cafe24Channel>(
            Cafe24Settings{ QUrl(at.cafe24), keys.cafe24MallId, QStringLiteral("2026-03-01") }, &scheduler,
            &http, &lanes[2], &secrets, &tokens, CallSink());
    }
    [[nodiscard]] Channel &channel(ChannelId id) { return *channels[static_cast<size_t>(indexOf(id))]; }
    /// Writable listings that show at least this many.
    [[nodiscard]] QList<ListingKey> stocked(ChannelId id, qint64 least) const
    {
        QList<ListingKey> found;
        const auto all = sandbox->listings();
        for (const SandboxListing &listing : all) {
            if (listing.key.channel == id && listing.writability == Writability::Writable
                && sandbox->shown(listing.key).value_or(0) >= least)
                found.append(listing.key);
        }
        return found;
    }

    std::unique_ptr<Sandbox> sandbox;
    AheadScheduler scheduler;
    HttpClient http{ &scheduler, { 3000, 10'000, 1 << 24 } };
    std::array<Lane, 3> lanes{ Lane(&scheduler, { 1000, 4, false, 0 }),
                               Lane(&scheduler, { 1000, 4, true, 0 }),
                               Lane(&scheduler, { 900, 4, false, 0 }) };
    SecretsInAPocket secrets;
    TokensInAPocket tokens;
    std::array<std::unique_ptr<Channel>, 3> channels;
};

QHash<QString, qint64> openUnits(const OrderReading &reading)
{
    QHash<QString, qint64> units;
    QHash<QString, OrderLine> newest;
    for (const OrderLine &line : reading.lines) {
        OrderLine &stands = newest[line.orderId + QLatin1Char('/') + line.lineId];
        if (stands.orderId.isEmpty() || stands.changedAt <= line.changedAt)
            stands = line;
    }
    for (const OrderLine &line : std::as_const(newest)) {
        if (line.state == OrderLineState::Open)
            units[line.listing.externalId] += line.quantity;
    }
    return units;
}

} // namespace

/// The three order feeds against the practice markets.
class TestOrderFeeds : public QObject {
    Q_OBJECT

    static void eachChannel()
    {
        QTest::addColumn<ChannelId>("id");
        for (const ChannelId id : kChannels)
            QTest::newRow(qPrintable(nameOf(id))) << id;
    }

private Q_SLOTS:
    void anOrderIsToldWithItsListingAndItsUnits_data() { eachChannel(); }
    void anOrderIsToldWithItsListingAndItsUnits()
    {
        QFETCH(const ChannelId, id);
        Markets markets;
        QHash<QString, qint64> bought;
        const QList<ListingKey> listings = markets.stocked(id, 3);
        QVERIFY(listings.size() >= 5);
        for (const ListingKey &key : listings.mid(0, 5)) {
            QVERIFY(!markets.sandbox->placeOrder(key, 2).isEmpty());
            bought[key.externalId] += 2;
        }
        const OrderReading reading = awaitResult(markets.channel(id).readOrders({}, {}));
        QVERIFY2(!reading.error, reading.error ? qPrintable(reading.error->message) : "");
        QCOMPARE(openUnits(reading), bought);
        QVERIFY(!reading.watermark.isEmpty());
        for (const OrderLine &line : reading.lines) {
            QVERIFY(line.orderedAt.isValid() && line.changedAt.isValid());
            QCOMPARE(line.listing.channel, id);
        }
    }
    void whatComesBetweenTwoPollingsIsInTheSecond_data() { eachChannel(); }
    void whatComesBetweenTwoPollingsIsInTheSecond()
    {
        QFETCH(const ChannelId, id);
        Markets markets;
        const QList<ListingKey> listings = markets.stocked(id, 3);
        const OrderReading before = awaitResult(markets.channel(id).readOrders({}, {}));
        QVERIFY(!before.error && before.lines.isEmpty());
        QVERIFY(!markets.sandbox->placeOrder(listings.first(), 1).isEmpty());
        markets.scheduler.advance(15'000);
        markets.open(); // the program was started anew in between
        const OrderReading after = awaitResult(markets.channel(id).readOrders(before.watermark, {}));
        QVERIFY(!after.error);
        QCOMPARE(openUnits(after), (QHash<QString, qint64>{ { listings.first().externalId, 1 } }));
    }
    void aCancelFreesTheUnits_data() { eachChannel(); }
    void aCancelFreesTheUnits()
    {
        QFETCH(const ChannelId, id);
        Markets markets;
        const ListingKey key = markets.stocked(id, 3).first();
        const QString order = markets.sandbox->placeOrder(key, 2);
        OrderBook book({}, [](const ListingKey &) { return QList<Component>{ { QStringLiteral("A"), 1 } }; });
        const auto poll = [&](const QByteArray &watermark) {
            const OrderReading reading = awaitResult(markets.channel(id).readOrders(watermark, {}));
            for (const OrderLine &line : reading.lines)
                book.take(line, markets.scheduler.utcNow());
            return reading;
        };
        const OrderReading first = poll({});
        QVERIFY(!first.error);
        QCOMPARE(book.reserved(QStringLiteral("A")), Units(2));
        QVERIFY(markets.sandbox->cancelOrder(id, order));
        markets.scheduler.advance(70'000);
        // The market shows a change a moment late; the overlap of the windows finds it.
        QTRY_COMPARE((poll(first.watermark), book.reserved(QStringLiteral("A"))), Units(0));
    }
    void aFeedThatFailsIsReadAgainFromWhereItWas_data() { eachChannel(); }
    void aFeedThatFailsIsReadAgainFromWhereItWas()
    {
        QFETCH(const ChannelId, id);
        Markets markets;
        const ListingKey key = markets.stocked(id, 3).first();
        const OrderReading before = awaitResult(markets.channel(id).readOrders({}, {}));
        QVERIFY(!markets.sandbox->placeOrder(key, 1).isEmpty());
        markets.scheduler.advance(15'000);
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::ErrorInOk;
        markets.sandbox->setFault(sandboxSource(id), fault);
        const OrderReading failed = awaitResult(markets.channel(id).readOrders(before.watermark, {}));
        QVERIFY(failed.error.has_value());
        QCOMPARE(failed.watermark, before.watermark);
        markets.sandbox->clearFaults();
        const OrderReading after = awaitResult(markets.channel(id).readOrders(failed.watermark, {}));
        QVERIFY2(!after.error, after.error ? qPrintable(after.error->message) : "");
        QCOMPARE(openUnits(after).value(key.externalId), 1);
    }
    void manyOrdersComeOverSeveralPages_data() { eachChannel(); }
    void manyOrdersComeOverSeveralPages()
    {
        QFETCH(const ChannelId, id);
        Markets markets;
        QHash<QString, qint64> bought;
        qint64 placed = 0;
        for (int round = 0; placed < 350 && round < 50; ++round) {
            for (const ListingKey &key : markets.stocked(id, 1)) {
                if (placed < 350 && !markets.sandbox->placeOrder(key, 1).isEmpty()) {
                    ++bought[key.externalId];
                    ++placed;
                }
            }
        }
        QVERIFY(placed > 300);
        const OrderReading reading = awaitResult(markets.channel(id).readOrders({}, {}));
        QVERIFY(!reading.error);
        QCOMPARE(openUnits(reading), bought);
    }
};

QTEST_GUILESS_MAIN(TestOrderFeeds)
#include "tst_orderfeedpractice.moc"
