// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24channel.h"
#include "channels/coupang/coupangchannel.h"
#include "channels/naver/naverchannel.h"
#include "channels/shopbench.h"
#include "sandbox/sandbox.h"

#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

/// The practice markets on the machine's own clock, and what their feeds told so far.
struct Practice {
    explicit Practice(ChannelId channel, qint64 naverLagMs = 0) : id(channel)
    {
        SandboxOptions options;
        options.products = 120;
        options.rateFactor = 2000;
        options.naverFeedLagMs = naverLagMs;
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
        restart();
    }

    /// A new process: only the watermark is left.
    void restart()
    {
        const SandboxAddresses at = sandbox->addresses();
        const SandboxCredentials keys = sandbox->credentials();
        if (id == ChannelId::Coupang)
            channel =
                std::make_unique<CoupangChannel>(CoupangSettings{ QUrl(at.coupang), keys.coupangVendorId, 0 },
                                                 &scheduler, &http, &lane, &secrets, CallSink());
        else if (id == ChannelId::Naver)
            channel = std::make_unique<NaverChannel>(NaverSettings{ QUrl(at.naver) }, &scheduler, &http,
                                                     &lane, &secrets, &tokens, CallSink());
        else
            channel = std::make_unique<Cafe24Channel>(
                Cafe24Settings{ QUrl(at.cafe24), keys.cafe24MallId, QStringLiteral("2026-03-01") },
                &scheduler, &http, &lane, &secrets, &tokens, CallSink());
    }

    OrderReading poll()
    {
        OrderReading reading = awaitResult(channel->readOrders(watermark, {}));
        watermark = reading.watermark;
        QSet<QPair<QString, QString>> once;
        for (const OrderLine &line : reading.lines) {
            const QPair<QString, QString> key(line.orderId, line.lineId);
            if (once.contains(key))
                qFatal("a line stands twice in one reading");
            once.insert(key);
            const auto before = told.constFind(line.orderId);
            if (before == told.cend() || before->changedAt <= line.changedAt)
                told.insert(line.orderId, line);
        }
        return reading;
    }
    /// Polls until the order stands so: a feed may show a change a little late.
    bool becomes(const QString &order, OrderLineState state, qint64 quantity)
    {
        for (int polls = 0; polls < 500; ++polls) {
            if (poll().error)
                return false;
            const OrderLine line = told.value(order);
            if (line.state == state && line.quantity == quantity && !line.orderId.isEmpty())
                return true;
        }
        return false;
    }
    /// Orders, and gives the id; the shelf is full.
    QString buy(const ListingKey &key, int quantity, const QString &place = {}) const
    {
        sandbox->setShown(key, 10'000);
        return sandbox->placeOrder(key, quantity, place);
    }
    /// A listing whose goods stand in our house.
    [[nodiscard]] ListingKey anyListing() const { return listings(Writability::Writable).first().key; }
    [[nodiscard]] QList<SandboxListing> listings(std::optional<Writability> kind = {}) const
    {
        QList<SandboxListing> found;
        const auto all = sandbox->listings();
        for (const SandboxListing &listing : all) {
            if (listing.key.channel == id && (!kind || listing.writability == *kind))
                found.append(listing);
        }
        return found;
    }
    void breaks(const QString &path, SandboxFault::Kind kind) const
    {
        SandboxFault fault;
        fault.kind = kind;
        fault.pathContains = path;
        sandbox->setFault(sandboxSource(id), fault);
    }

    ChannelId id;
    std::unique_ptr<Sandbox> sandbox;
    SystemScheduler scheduler;
    HttpClient http{ &scheduler, { 3000, 10'000, 1 << 26 } };
    Lane lane{ &scheduler, { 500, 4, false, 0 } };
    SecretsInAPocket secrets;
    TokensInAPocket tokens;
    std::unique_ptr<Channel> channel;
    QByteArray watermark;
    QHash<QString, OrderLine> told; ///< order → as last told: practice orders have one line
};

} // namespace

class TestOrderFeedPractice : public QObject {
    Q_OBJECT

    static void channels()
    {
        QTest::addColumn<ChannelId>("id");
        for (const auto id : kChannels)
            QTest::newRow(qPrintable(nameOf(id))) << id;
    }

private Q_SLOTS:
    void everyListingsOrderIsToldWithItsListing_data() { channels(); }
    void everyListingsOrderIsToldWithItsListing()
    {
        QFETCH(ChannelId, id);
        Practice practice(id);
        QVERIFY(awaitResult(practice.channel->readCatalogue({}, {})));
        struct Bought {
            SandboxListing listing;
            int quantity = 0;
        };
        QHash<QString, Bought> bought;
        QHash<QString, ListingKey> firstOf; // Coupang's own bundles are told as the option they are made of
        bool fulfilled = false;
        const auto all = practice.listings();
        for (const SandboxListing &listing : all) {
            if (!firstOf.contains(listing.parentId))
                firstOf.insert(listing.parentId, listing.key);
            const int quantity = 1 + static_cast<int>(bought.size() % 3);
            const QString order = practice.buy(listing.key, quantity);
            QVERIFY(!order.isEmpty());
            bought.insert(order, { listing, quantity });
            fulfilled = fulfilled || listing.writability == Writability::ChannelFulfilment;
        }
        QVERIFY(fulfilled || id == ChannelId::Cafe24);
        const OrderReading reading = practice.poll();
        if (reading.error)
            QFAIL(qPrintable(reading.error->message));
        QVERIFY(reading.unreadable.isEmpty());
        QCOMPARE(reading.lines.size(), bought.size());
        QVERIFY(reading.upTo.isValid());
        QVERIFY(reading.upTo <= practice.scheduler.utcNow());
        QVERIFY(reading.watermark.size() < 300);
        for (const OrderLine &line : reading.lines) {
            const auto real = bought.constFind(line.orderId);
            QVERIFY2(real != bought.cend(), qPrintable(line.orderId));
            const SandboxListing &listing = real->listing;
            const bool bundle = listing.writability == Writability::AutoGenerated;
            QCOMPARE(line.listing, bundle ? firstOf.value(listing.parentId) : listing.key);
            QCOMPARE(line.quantity, real->quantity * (bundle ? listing.unitsPerSale : 1));
            QCOMPARE(line.channelFulfils, listing.writability == Writability::ChannelFulfilment);
            QCOMPARE(line.state, OrderLineState::Open);
            QVERIFY(!line.soldOn);
            QVERIFY(!line.lineId.isEmpty());
            QVERIFY(qAbs(line.orderedAt.secsTo(practice.scheduler.utcNow())) < 600); // the zone is right
            QVERIFY(line.changedAt.isValid());
        }
        QCOMPARE(practice.sandbox->counters(sandboxSource(id)).rateLimited, 0);
        QCOMPARE(practice.sandbox->counters(sandboxSource(id)).errors, 0);
    }
    void anOrderBeforeTheFirstCatalogueIsToldWithItsListing_data() { channels(); }
    void anOrderBeforeTheFirstCatalogueIsToldWithItsListing()
    {
        QFETCH(ChannelId, id);
        Practice practice(id);
        QHash<QString, ListingKey> bought;
        const auto all = practice.listings(Writability::Writable);
        for (const SandboxListing &listing : all.first(std::min<qsizetype>(15, all.size())))
            bought.insert(practice.buy(listing.key, 1), listing.key);
        const OrderReading reading = practice.poll();
        QVERIFY(!reading.error);
        QCOMPARE(reading.lines.size(), bought.size());
        for (const OrderLine &line : reading.lines)
            QCOMPARE(line.listing, bought.value(line.orderId));
        // what was looked up is not looked up again
        practice.sandbox->resetCounters();
        QVERIFY(!practice.poll().error);
        const auto apis = practice.sandbox->counters(sandboxSource(id)).perApi.keys();
        for (const QString &api : apis)
            QVERIFY2(!api.contains(QStringLiteral("products")), qPrintable(api));
    }
    void acceptedGoodsAreStillOpen()
    {
        Practice practice(ChannelId::Coupang);
        const QString order = practice.buy(practice.anyListing(), 2);
        QVERIFY(!practice.poll().error);
        QVERIFY(practice.sandbox->learnOrder(practice.id, order)); // ACCEPT → INSTRUCT
        QVERIFY(!practice.poll().error);
        QCOMPARE(practice.told.size(), 1);
        QCOMPARE(practice.told.value(order).quantity, 2);
        QCOMPARE(practice.told.value(order).state, OrderLineState::Open);
    }
    void aCancelSetsTheUnitsFree_data() { channels(); }
    void aCancelSetsTheUnitsFree()
    {
        QFETCH(ChannelId, id);
        Practice practice(id);
        const QString kept = practice.buy(practice.anyListing(), 1);
        const QString order = practice.buy(practice.anyListing(), 2);
        QVERIFY(!practice.poll().error);
        QCOMPARE(practice.told.value(order).state, OrderLineState::Open);
        QVERIFY(practice.sandbox->cancelOrder(id, order));
        QVERIFY(practice.becomes(order, OrderLineState::Cancelled, 0));
        QCOMPARE(practice.told.size(), 2);
        QCOMPARE(practice.told.value(order).listing, practice.anyListing());
        QCOMPARE(practice.told.value(kept).state, OrderLineState::Open);
        QCOMPARE(practice.told.value(kept).quantity, 1);
    }
    void anOrderCancelledBeforeAnybodySawItIsToldAsCancelled_data() { channels(); }
    void anOrderCancelledBeforeAnybodySawItIsToldAsCancelled()
    {
        QFETCH(ChannelId, id);
        Practice practice(id);
        const QString order = practice.buy(practice.anyListing(), 2);
        QVERIFY(practice.sandbox->cancelOrder(id, order));
        QVERIFY(practice.becomes(order, OrderLineState::Cancelled, 0));
    }
    void aCancelOfSomeUnitsLeavesTheRestWanted_data() { channels(); }
    void aCancelOfSomeUnitsLeavesTheRestWanted()
    {
        QFETCH(ChannelId, id);
        Practice practice(id);
        const QString order = practice.buy(practice.anyListing(), 5);
        QVERIFY(!practice.poll().error);
        for (const int left : { 3, 1 }) {
            QVERIFY(practice.sandbox->cancelUnits(id, order, 2));
            QVERIFY(practice.becomes(order, OrderLineState::Open, left));
        }
        QVERIFY(practice.sandbox->cancelUnits(id, order, 1));
        QVERIFY(practice.becomes(order, OrderLineState::Cancelled, 0));
    }
    void goodsThatLeftAreTold_data() { channels(); }
    void goodsThatLeftAreTold()
    {
        QFETCH(ChannelId, id);
        Practice practice(id);
        const QString order = practice.buy(practice.anyListing(), 2);
        QVERIFY(!practice.poll().error);
        QVERIFY(practice.sandbox->shipOrder(id, order));
        QVERIFY(practice.becomes(order, OrderLineState::Shipped, 2));
        QVERIFY(!practice.poll().error);
        QCOMPARE(practice.told.value(order).state, OrderLineState::Shipped);
    }
    void manyOrdersComeOverManyPages_data() { channels(); }
    void manyOrdersComeOverManyPages()
    {
        QFETCH(ChannelId, id);
        Practice practice(id);
        const int many = id == ChannelId::Cafe24 ? 1020 : 620;
        QSet<QString> bought;
        for (int i = 0; i < many; ++i)
            bought.insert(practice.buy(practice.anyListing(), 1));
        QCOMPARE(bought.size(), many);
        const OrderReading reading = practice.poll();
        QVERIFY(!reading.error);
        QCOMPARE(reading.lines.size(), many);
        for (const OrderLine &line : reading.lines)
            QVERIFY(bought.contains(line.orderId));
    }
    void nothingIsSkippedBetweenPollingsOfALateFeed_data() { channels(); }
    void nothingIsSkippedBetweenPollingsOfALateFeed()
    {
        QFETCH(ChannelId, id);
        Practice practice(id, 400);
        QSet<QString> bought;
        for (int round = 0; round < 25; ++round) {
            for (int i = 0; i < 3; ++i)
                bought.insert(practice.buy(practice.anyListing(), 1));
            QVERIFY(!practice.poll().error);
        }
        for (int round = 0; round < 1000 && practice.told.size() < bought.size(); ++round)
            QVERIFY(!practice.poll().error);
        QCOMPARE(practice.told.size(), bought.size());
    }
    void anErrorKeepsTheWatermarkAndWhatWasTold_data()
    {
        QTest::addColumn<ChannelId>("id");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("someLines");
        QTest::newRow("Coupang, cancels") << ChannelId::Coupang << QStringLiteral("returnRequests") << false;
        QTest::newRow("Coupang, second state") << ChannelId::Coupang << QStringLiteral("INSTRUCT") << true;
        QTest::newRow("Naver, feed") << ChannelId::Naver << QStringLiteral("last-changed") << false;
        QTest::newRow("Naver, details") << ChannelId::Naver << QStringLiteral("orders/query") << false;
        QTest::newRow("Cafe24, cancels") << ChannelId::Cafe24 << QStringLiteral("cancel_date") << false;
        QTest::newRow("Cafe24, sweep") << ChannelId::Cafe24 << QStringLiteral("order_status") << true;
    }
    void anErrorKeepsTheWatermarkAndWhatWasTold()
    {
        QFETCH(ChannelId, id);
        QFETCH(QString, path);
        QFETCH(bool, someLines);
        Practice practice(id);
        const QString order = practice.buy(practice.anyListing(), 2);
        practice.breaks(path, SandboxFault::Kind::HtmlInOk);
        const OrderReading broken = practice.poll();
        QVERIFY(broken.error.has_value());
        QVERIFY(!broken.error->message.isEmpty());
        QCOMPARE(broken.watermark, QByteArray());
        QVERIFY(!broken.upTo.isValid());
        QCOMPARE(!broken.lines.isEmpty(), someLines);
        practice.sandbox->clearFaults();
        QVERIFY(!practice.poll().error);
        QCOMPARE(practice.told.value(order).quantity, 2);
        const QByteArray good = practice.watermark;
        QVERIFY(!good.isEmpty());
        // and one that is not empty comes back to the letter
        practice.breaks({}, SandboxFault::Kind::Down);
        const OrderReading down = practice.poll();
        QVERIFY(down.error.has_value());
        QCOMPARE(down.watermark, good);
        practice.sandbox->clearFaults();
    }
    void strangeAnswersDoNotChangeWhatIsTold_data()
    {
        QTest::addColumn<ChannelId>("id");
        QTest::addColumn<int>("kind");
        using Kind = SandboxFault::Kind;
        for (const auto id : kChannels) {
            const QByteArray name = nameOf(id).toLatin1();
            QTest::newRow((name + " numbers as text").constData()) << id << int(Kind::NumbersAsStrings);
            QTest::newRow((name + " gzip").constData()) << id << int(Kind::Gzip);
        }
    }
    void strangeAnswersDoNotChangeWhatIsTold()
    {
        QFETCH(ChannelId, id);
        QFETCH(int, kind);
        Practice practice(id);
        const QString open = practice.buy(practice.anyListing(), 2);
        const QString cancelled = practice.buy(practice.anyListing(), 3);
        QVERIFY(practice.sandbox->cancelOrder(id, cancelled));
        practice.breaks(QStringLiteral("order"), static_cast<SandboxFault::Kind>(kind));
        const OrderReading reading = practice.poll();
        QVERIFY(!reading.error);
        QVERIFY(reading.unreadable.isEmpty());
        QVERIFY(practice.becomes(cancelled, OrderLineState::Cancelled, 0));
        QCOMPARE(practice.told.value(open).quantity, 2);
    }
    void aRestartGoesOnWhereTheLastOneEnded_data() { channels(); }
    void aRestartGoesOnWhereTheLastOneEnded()
    {
        QFETCH(ChannelId, id);
        Practice practice(id);
        const QString before = practice.buy(practice.anyListing(), 1);
        QVERIFY(!practice.poll().error);
        practice.channel.reset();
        const QString meanwhile = practice.buy(practice.anyListing(), 2);
        QVERIFY(practice.sandbox->shipOrder(id, before));
        practice.restart();
        QVERIFY(practice.becomes(before, OrderLineState::Shipped, 1));
        QCOMPARE(practice.told.value(meanwhile).quantity, 2);
    }
    void aStopEndsAPollingWithoutALoss_data() { channels(); }
    void aStopEndsAPollingWithoutALoss()
    {
        QFETCH(ChannelId, id);
        Practice practice(id);
        practice.buy(practice.anyListing(), 1);
        QVERIFY(!practice.poll().error);
        std::stop_source stop;
        stop.request_stop();
        const OrderReading reading =
            awaitResult(practice.channel->readOrders(practice.watermark, stop.get_token()));
        QVERIFY(reading.error.has_value());
        QCOMPARE(static_cast<int>(reading.error->kind), static_cast<int>(Error::Kind::Cancelled));
        QCOMPARE(reading.watermark, practice.watermark);
    }
    void aMarketsOrderInTheMallNamesTheMarket()
    {
        Practice practice(ChannelId::Cafe24);
        const QString naver = practice.buy(practice.anyListing(), 1, QStringLiteral("shopn"));
        const QString coupang = practice.buy(practice.anyListing(), 1, QStringLiteral("coupang"));
        const QString naverPay = practice.buy(practice.anyListing(), 1, QStringLiteral("NCHECKOUT"));
        QVERIFY(!practice.poll().error);
        QCOMPARE(practice.told.value(naver).soldOn, std::optional(ChannelId::Naver));
        QCOMPARE(practice.told.value(coupang).soldOn, std::optional(ChannelId::Coupang));
        QVERIFY(!practice.told.value(naverPay).soldOn);
        QCOMPARE(practice.told.value(naver).listing.channel, ChannelId::Cafe24);
    }
};

QTEST_GUILESS_MAIN(TestOrderFeedPractice)
#include "tst_orderfeedpractice.moc"
