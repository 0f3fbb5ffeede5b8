// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/feedloop.h"
#include "storage/store.h"
#include "support/fakescheduler.h"
#include "sync/orderkeeper.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

constexpr qint64 kMinuteMs = 60'000;

/// A channel whose orders take so many calls to read, and that answers at once.
class Asked final : public Channel {
public:
    Asked(Scheduler *clock, double callsPerSecond)
        : m_clock(clock), m_lane(clock, { callsPerSecond, 4, false, 0 })
    {
    }
    [[nodiscard]] ChannelId id() const override { return ChannelId::Naver; }
    [[nodiscard]] Lane *lane() override { return &m_lane; }
    [[nodiscard]] bool cataloguesCarryStock() const override { return true; }
    Task<Result<Catalogue>> readCatalogue(ReadProgress, std::stop_token) override { co_return Catalogue(); }
    Task<StockReading> readStock(QStringList, Priority, ReadProgress, std::stop_token) override
    {
        co_return StockReading();
    }
    [[nodiscard]] QString batchKey(const QString &id) const override { return id; }
    [[nodiscard]] int maxBatch() const override { return 1; }
    Task<QList<WriteResult>> write(QStringList, double, TargetSource, std::stop_token) override
    {
        co_return QList<WriteResult>();
    }
    Task<OrderReading> readOrders(QByteArray watermark, std::stop_token) override
    {
        asked.append(m_clock->nowMs());
        OrderReading reading;
        reading.watermark = watermark;
        reading.calls = calls;
        reading.upTo = m_clock->utcNow();
        if (broken)
            reading.error = Error(Error::Kind::Http, QStringLiteral("orders"));
        const OrderReading told = reading;
        co_return told;
    }
    Task<Result<QString>> test(std::stop_token) override { co_return QString(); }

    qint64 calls = 1;
    bool broken = false;
    QList<qint64> asked; ///< when

private:
    Scheduler *m_clock;
    Lane m_lane;
};

std::unique_ptr<Database> databaseIn(const QTemporaryDir &folder)
{
    auto opened = Database::open(folder.filePath(QStringLiteral("jaego.sqlite")));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

/// One channel, asked every fifteen seconds at the latest by a clock that moves when told.
class Shop {
public:
    explicit Shop(double callsPerSecond)
        : m_database(databaseIn(m_folder))
        , m_store(*m_database)
        , channel(&clock, callsPerSecond)
        , m_keeper(&m_book, &m_store, {})
        , m_reader(&clock, &m_keeper)
        , m_loop(&clock, &m_reader, { &channel }, [] {})
    {
        m_loop.start(15'000, [this] { return !isRunning; });
    }
    ~Shop() { m_loop.stop(); }
    Shop(const Shop &) = delete;
    Shop &operator=(const Shop &) = delete;

    /// How often the channel was asked in a minute that begins when its last pace is settled.
    [[nodiscard]] qsizetype asksInAMinute()
    {
        clock.advance(kMinuteMs);
        const qsizetype before = channel.asked.size();
        clock.advance(kMinuteMs);
        return channel.asked.size() - before;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    Store m_store;
    StockBook m_book;

public:
    FakeScheduler clock;
    Asked channel;
    bool isRunning = false;

private:
    OrderKeeper m_keeper;
    FeedReader m_reader;
    FeedLoop m_loop;
};

} // namespace

class TestFeedPace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anIdleChannelIsAskedThreeTimesAsOften()
    {
        Shop shop(2);
        QCOMPARE(shop.asksInAMinute(), qsizetype(12));
    }

    void aQuarterOfTheCallsIsTheMostThatLookingForOrdersTakes()
    {
        Shop shop(2);
        shop.channel.calls = 4; // eight seconds at half a call a second
        QVERIFY(qAbs(shop.asksInAMinute() - 7) <= 1);
        shop.channel.calls = 40; // many pages: no slower than it was set all the same
        QCOMPARE(shop.asksInAMinute(), qsizetype(4));
    }

    void aRunHasTheChannelForItself()
    {
        Shop shop(2);
        shop.isRunning = true;
        QCOMPARE(shop.asksInAMinute(), qsizetype(4));
        shop.isRunning = false;
        QCOMPARE(shop.asksInAMinute(), qsizetype(12));
    }

    void aChannelThatFailsOrAsksForRestIsNotHurried()
    {
        Shop shop(2);
        shop.channel.broken = true;
        QCOMPARE(shop.asksInAMinute(), qsizetype(4));
        shop.channel.broken = false;
        QCOMPARE(shop.asksInAMinute(), qsizetype(12));
        shop.channel.lane()->pause(10 * kMinuteMs, QStringLiteral("429"));
        QCOMPARE(shop.asksInAMinute(), qsizetype(4));
    }
};

QTEST_GUILESS_MAIN(TestFeedPace)
#include "tst_feedpace.moc"
