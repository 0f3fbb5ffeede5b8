// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sweeploop.h"
#include "support/fakescheduler.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

/// A channel that knows per-item reads only; every answer takes a tenth of a second.
class OneByOne final : public Channel {
public:
    OneByOne(Scheduler *clock, double callsPerSecond)
        : m_clock(clock), m_lane(clock, { callsPerSecond, 4, false, 0 })
    {
    }
    [[nodiscard]] ChannelId id() const override { return ChannelId::Coupang; }
    [[nodiscard]] Lane *lane() override { return &m_lane; }
    [[nodiscard]] bool cataloguesCarryStock() const override { return false; }
    Task<Result<Catalogue>> readCatalogue(ReadProgress, std::stop_token) override { co_return Catalogue(); }
    Task<StockReading> readStock(QStringList ids, Priority priority, ReadProgress,
                                 std::stop_token stop) override
    {
        StockReading reading;
        for (const QString &id : std::as_const(ids)) {
            const auto place = co_await m_lane.acquire(priority, 0, QStringLiteral("GET"), stop);
            if (!place) {
                reading.error = place.error();
                break;
            }
            calls.append(m_clock->nowMs());
            co_await sleepFor(m_clock, 100, {});
            if (onAnswer)
                onAnswer(id);
            if (broken.contains(id))
                reading.failed.append({ id, Error(Error::Kind::Http, QStringLiteral("stock")) });
            else
                reading.seen.append(
                    { { ChannelId::Coupang, id }, shows[id], SaleState::OnSale, m_clock->utcNow() });
        }
        const StockReading whole = reading;
        co_return whole;
    }
    [[nodiscard]] QString batchKey(const QString &id) const override { return id; }
    [[nodiscard]] int maxBatch() const override { return 1; }
    Task<QList<WriteResult>> write(QStringList, double, TargetSource, std::stop_token) override
    {
        co_return QList<WriteResult>();
    }
    Task<OrderReading> readOrders(QByteArray, std::stop_token) override { co_return OrderReading(); }
    Task<Result<QString>> test(std::stop_token) override { co_return QString(); }

    QHash<QString, Units> shows;
    QSet<QString> broken;
    QList<qint64> calls; ///< when each was made
    std::function<void(const QString &)> onAnswer;

private:
    Scheduler *m_clock;
    Lane m_lane;
};

/// In memory where that can be had: a day has thousands of readings to store.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
        + QStringLiteral("/jaego-sweep-XXXXXX");
}

std::unique_ptr<Database> databaseIn(const QTemporaryDir &folder)
{
    auto opened = Database::open(folder.filePath(QStringLiteral("jaego.sqlite")));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

/// A shop on such a channel, swept by a clock that moves when told.
class Shop {
public:
    explicit Shop(int listings, double callsPerSecond = 4)
        : m_folder(folderTemplate())
        , m_database(databaseIn(m_folder))
        , m_store(*m_database)
        , channel(&clock, callsPerSecond)
        , m_keeper(&book, &m_store)
        , m_orders({}, [](const ListingKey &) { return QList<Component>(); })
    {
        context.scheduler = &clock;
        context.book = &book;
        context.store = &m_store;
        context.channels = { &channel };
        context.orders = &m_orders;
        for (int i = 0; i < listings; ++i)
            add(i);
        SweepLoop::Hooks hooks;
        hooks.isRunning = [this] { return isRunning; };
        hooks.seen = [this](const QSet<Sku> &differing) { found.append(differing); };
        hooks.idle = [] {};
        sweep = std::make_unique<SweepLoop>(&context, &m_keeper, std::move(hooks));
    }
    ~Shop()
    {
        sweep->stop();
        clock.advance(kMinuteMs); // what is under way ends
    }
    Shop(const Shop &) = delete;
    Shop &operator=(const Shop &) = delete;

    [[nodiscard]] static ListingKey key(int number)
    {
        return { ChannelId::Coupang, QString::number(3'000'000 + number) };
    }
    [[nodiscard]] static Sku sku(int number) { return QStringLiteral("P-%1").arg(number); }
    void stock(int number, qint64 onHand)
    {
        book.count(sku(number), Units(onHand), Units(0), clock.utcNow());
        channel.shows[key(number).externalId] = Units(onHand);
    }
    void readAll()
    {
        for (int i = 0; i < book.listingCount(); ++i) {
            const ListingKey listing = book.listing(i).info.key;
            book.observe({ listing, channel.shows[listing.externalId], SaleState::OnSale, clock.utcNow() });
        }
    }
    void order(int number, qint64 units)
    {
        OrderLine line;
        line.listing = key(number);
        line.orderId = QString::number(number);
        line.quantity = units;
        line.orderedAt = clock.utcNow().addDays(-3);
        line.changedAt = line.orderedAt;
        line.state = OrderLineState::Shipped;
        m_orders.take(line, line.orderedAt);
    }
    [[nodiscard]] qint64 ageOf(int number) const
    {
        return book.find(key(number))->observedAt.msecsTo(clock.utcNow());
    }
    [[nodiscard]] qint64 oldest() const
    {
        qint64 age = 0;
        for (int i = 0; i < book.listingCount(); ++i)
            age = std::max(age, book.listing(i).observedAt.msecsTo(clock.utcNow()));
        return age;
    }
    /// Most calls inside any span of that length.
    [[nodiscard]] qsizetype busiest(qint64 spanMs) const
    {
        qsizetype most = 0;
        for (qsizetype first = 0, last = 0; last < channel.calls.size(); ++last) {
            while (channel.calls[last] - channel.calls[first] >= spanMs)
                ++first;
            most = std::max(most, last - first + 1);
        }
        return most;
    }
    [[nodiscard]] QSet<Sku> allFound() const
    {
        QSet<Sku> all;
        for (const QSet<Sku> &some : found)
            all += some;
        return all;
    }

    FakeScheduler clock;
    StockBook book;

private:
    void add(int number)
    {
        Product product;
        product.sku = sku(number);
        book.putProduct(product);
        Listing listing;
        listing.key = key(number);
        book.putListing(listing);
        book.map({ listing.key, { { product.sku, 1 } } });
        stock(number, 500);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    Store m_store;

public:
    OneByOne channel;
    SyncContext context;
    std::unique_ptr<SweepLoop> sweep;
    QList<QSet<Sku>> found;
    bool isRunning = false;

private:
    Bookkeeper m_keeper;
    OrderBook m_orders;
};

} // namespace

/// Reading between the runs, by a clock that moves when told.
class TestSweep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyListingIsReadWithinTheGreatestAgeAndHardlyMoreOften();
    void aLargeCatalogueBeginsInTime();
    void theLastOfAFastSellerIsReadEveryQuarterOfAnHour();
    void theSweepStaysInsideHalfTheRate();
    void nothingIsReadWhileARunIsOnOrTheLaneRests();
    void nothingIsReadWhileOthersWaitInTheLane();
    void aListingThatCannotBeReadDoesNotKeepTheOthersWaiting();
    void aChannelThatDoesNotAnswerIsLeftAloneForAWhile();
    void anEditIsToldOnce();
    void anAnswerFromBeforeAWriteIsNotBelieved();
    void noReadBeginsOnceItWasStopped();
};

void TestSweep::everyListingIsReadWithinTheGreatestAgeAndHardlyMoreOften()
{
    Shop shop(200);
    shop.readAll();
    shop.sweep->start();
    for (int minute = 0; minute < 24 * 60; minute += 10) {
        shop.clock.advance(10 * kMinuteMs);
        QVERIFY2(shop.oldest() <= 6 * kHourMs, qPrintable(QString::number(shop.oldest())));
    }
    // Once in four and a half hours: 200 × 24 ÷ 4.5 = 1,067 calls a day of 345,600 allowed.
    QVERIFY2(shop.channel.calls.size() < 1'200, qPrintable(QString::number(shop.channel.calls.size())));
}

void TestSweep::aLargeCatalogueBeginsInTime()
{
    Shop shop(2'000, 0.4); // reading it once takes 2 h 47 at half the rate
    shop.readAll();
    shop.sweep->start();
    for (int hour = 0; hour < 12; ++hour) {
        shop.clock.advance(kHourMs);
        QVERIFY2(shop.oldest() <= 6 * kHourMs, qPrintable(QString::number(shop.oldest())));
    }
    QVERIFY(shop.busiest(100'000) <= 21);
}

void TestSweep::theLastOfAFastSellerIsReadEveryQuarterOfAnHour()
{
    Shop shop(50);
    shop.stock(7, 2);
    shop.order(7, 28LL * 20); // twenty a day, and two left
    shop.stock(8, 2);
    shop.readAll();
    shop.sweep->start();
    qint64 oldest = 0;
    qint64 oldestQuiet = 0;
    for (int minute = 0; minute < 6 * 60; ++minute) {
        shop.clock.advance(kMinuteMs);
        oldest = std::max(oldest, shop.ageOf(7));
        oldestQuiet = std::max(oldestQuiet, shop.ageOf(8));
    }
    QVERIFY2(oldest <= 15 * kMinuteMs, qPrintable(QString::number(oldest)));
    QVERIFY2(oldestQuiet <= kHourMs, qPrintable(QString::number(oldestQuiet)));
    QVERIFY(shop.channel.calls.size() < 150);
}

void TestSweep::theSweepStaysInsideHalfTheRate()
{
    Shop shop(400); // none was ever read: all are due at once
    shop.sweep->start();
    shop.clock.advance(10 * kMinuteMs);
    QCOMPARE(shop.channel.calls.size(), 400);
    QVERIFY2(shop.busiest(10'000) <= 22, qPrintable(QString::number(shop.busiest(10'000))));
    QVERIFY2(shop.busiest(100'000) <= 204, qPrintable(QString::number(shop.busiest(100'000))));
    QVERIFY(shop.channel.calls.last() < 210'000);
}

void TestSweep::nothingIsReadWhileARunIsOnOrTheLaneRests()
{
    Shop shop(20);
    shop.isRunning = true;
    shop.sweep->start();
    shop.clock.advance(kMinuteMs);
    QCOMPARE(shop.channel.calls.size(), 0);
    shop.isRunning = false;
    shop.channel.lane()->pause(kMinuteMs, QStringLiteral("429"));
    shop.clock.advance(kMinuteMs - 1);
    QCOMPARE(shop.channel.calls.size(), 0);
    shop.clock.advance(kMinuteMs);
    QCOMPARE(shop.channel.calls.size(), 20);
}

void TestSweep::nothingIsReadWhileOthersWaitInTheLane()
{
    Shop shop(20);
    std::vector<Task<Result<Lane::Place>>> writes;
    writes.reserve(80);
    for (int i = 0; i < 80; ++i)
        writes.push_back(shop.channel.lane()->acquire(Priority::Write, 0, QStringLiteral("PUT"), {}));
    shop.sweep->start();
    shop.clock.advance(kMinuteMs);
    QCOMPARE(shop.channel.calls.size(), 0);
}

void TestSweep::aListingThatCannotBeReadDoesNotKeepTheOthersWaiting()
{
    Shop shop(20);
    for (int i = 0; i < 8; ++i)
        shop.channel.broken.insert(Shop::key(i).externalId);
    shop.sweep->start();
    shop.clock.advance(kMinuteMs);
    QCOMPARE(shop.channel.calls.size(), 20);
    for (int i = 8; i < 20; ++i)
        QVERIFY(shop.book.find(Shop::key(i))->observedAt.isValid());
    shop.channel.broken.clear();
    shop.clock.advance(11 * kMinuteMs);
    QCOMPARE(shop.channel.calls.size(), 28);
}

void TestSweep::aChannelThatDoesNotAnswerIsLeftAloneForAWhile()
{
    Shop shop(20);
    shop.channel.lane()->pause(kHourMs, QStringLiteral("blocked"));
    shop.isRunning = true;
    shop.sweep->start();
    shop.clock.advance(kHourMs + 1);
    shop.isRunning = false;
    int answers = 0;
    shop.channel.onAnswer = [&](const QString &) {
        if (++answers == 1) // the second call of the batch is refused at the door
            shop.channel.lane()->pause(400'000, QStringLiteral("blocked"));
    };
    shop.clock.advance(3'000);
    QCOMPARE(shop.channel.calls.size(), 1);
    shop.clock.advance(380'000);
    QCOMPARE(shop.channel.calls.size(), 1);
    shop.clock.advance(kMinuteMs);
    QCOMPARE(shop.channel.calls.size(), 20);
}

void TestSweep::anEditIsToldOnce()
{
    Shop shop(20);
    shop.readAll();
    shop.channel.shows[Shop::key(3).externalId] = Units(700);
    shop.sweep->start();
    shop.clock.advance(5 * kHourMs);
    QCOMPARE(shop.allFound(), QSet<Sku>{ Shop::sku(3) });
    shop.found.clear();
    shop.clock.advance(24 * kHourMs); // nobody mends it
    QVERIFY(!shop.found.isEmpty());
    QVERIFY(shop.allFound().isEmpty());
}

void TestSweep::anAnswerFromBeforeAWriteIsNotBelieved()
{
    Shop shop(1);
    shop.channel.onAnswer = [&](const QString &) {
        if (shop.channel.calls.size() > 1)
            return;
        shop.book.nextGeneration(Shop::key(0));
        shop.book.setInFlight(Shop::key(0), true);
        shop.book.setInFlight(Shop::key(0), false);
        shop.book.accepted(Shop::key(0), Units(490), shop.clock.utcNow().addMSecs(-1));
    };
    shop.sweep->start();
    shop.clock.advance(1'000);
    QCOMPARE(shop.channel.calls.size(), 1);
    QCOMPARE(shop.book.find(Shop::key(0))->published, std::optional(Units(490)));
    QVERIFY(shop.allFound().isEmpty());
    shop.clock.advance(15'000); // it is read back
    QCOMPARE(shop.channel.calls.size(), 2);
    QCOMPARE(shop.book.find(Shop::key(0))->published, std::optional(Units(500)));
}

void TestSweep::noReadBeginsOnceItWasStopped()
{
    Shop shop(100);
    shop.sweep->start();
    shop.clock.advance(5'050);
    QVERIFY(shop.channel.calls.size() > 2);
    shop.sweep->stop();
    const auto calls = shop.channel.calls.size();
    shop.clock.advance(200); // the answer that was under way
    QVERIFY(!shop.sweep->isBusy());
    shop.clock.advance(kHourMs);
    QCOMPARE(shop.channel.calls.size(), calls);
    shop.sweep->start(); // and again
    shop.clock.advance(kHourMs);
    QCOMPARE(shop.channel.calls.size(), 100);
}

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
