// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/lane.h"
#include "support/fakescheduler.h"

#include <QTest>

using namespace jaego;
using jaego::test::FakeScheduler;

namespace {

struct Started {
    QString name;
    qint64 atMs;
};

Task<> call(Lane *lane, FakeScheduler *clock, Priority priority, double danger, QString name, QString api,
            qint64 takesMs, std::vector<Started> *log, std::stop_token stop)
{
    auto place = co_await lane->acquire(priority, danger, api, stop);
    if (!place)
        co_return;
    log->push_back({ name, clock->nowMs() });
    co_await sleepFor(clock, takesMs, {});
}

} // namespace

class TestLane : public QObject {
    Q_OBJECT

    static void runDry(FakeScheduler *clock)
    {
        while (clock->runNext()) { }
    }

private Q_SLOTS:
    void callsGoOutAtTheConfiguredRateAndNoFaster()
    {
        FakeScheduler clock;
        Lane lane(&clock, { 4.0, 4, false, 0 });
        std::vector<Started> log;
        for (int i = 0; i < 101; ++i)
            startDetached(call(&lane, &clock, Priority::SweepRead, 0, QString::number(i), {}, 30, &log, {}),
                          "test");
        runDry(&clock);
        QCOMPARE(log.size(), 101U);
        for (size_t i = 4; i < log.size(); ++i)
            QVERIFY(log[i].atMs - log[i - 4].atMs >= 1000); // never five within a second
        // The physical limit is 100 / 4 s; the lane may cost 2 per cent.
        QVERIFY(log.back().atMs <= 25'500);
    }

    void writesOvertakeReadsAndTheMostDangerousGoesFirst()
    {
        FakeScheduler clock;
        Lane lane(&clock, { 10.0, 1, false, 0 });
        std::vector<Started> log;
        for (int i = 0; i < 3; ++i)
            startDetached(call(&lane, &clock, Priority::SweepRead, 0, QStringLiteral("read%1").arg(i), {}, 10,
                               &log, {}),
                          "t");
        startDetached(call(&lane, &clock, Priority::Write, 1, QStringLiteral("little"), {}, 10, &log, {}),
                      "t");
        startDetached(call(&lane, &clock, Priority::Write, 9, QStringLiteral("much"), {}, 10, &log, {}), "t");
        startDetached(call(&lane, &clock, Priority::Feed, 0, QStringLiteral("feed"), {}, 10, &log, {}), "t");
        runDry(&clock);
        QStringList order;
        for (const auto &started : log)
            order << started.name;
        QCOMPARE(order,
                 QStringList({ QStringLiteral("read0"), QStringLiteral("feed"), QStringLiteral("much"),
                               QStringLiteral("little"), QStringLiteral("read1"), QStringLiteral("read2") }));
    }

    void naverCountsEachApiByItself()
    {
        FakeScheduler clock;
        Lane lane(&clock, { 2.0, 8, true, 0 });
        std::vector<Started> log;
        for (int i = 0; i < 5; ++i) {
            startDetached(call(&lane, &clock, Priority::SweepRead, 0, QStringLiteral("a"),
                               QStringLiteral("GET /a"), 10, &log, {}),
                          "t");
            startDetached(call(&lane, &clock, Priority::SweepRead, 0, QStringLiteral("b"),
                               QStringLiteral("GET /b"), 10, &log, {}),
                          "t");
        }
        runDry(&clock);
        QCOMPARE(log.size(), 10U);
        QVERIFY(log.back().atMs >= 2000 && log.back().atMs < 2200);
    }

    void anAnnouncedRateOnlyEverLowersOurs()
    {
        FakeScheduler clock;
        Lane lane(&clock, { 4.0, 8, true, 0 });
        lane.announceRate(QStringLiteral("slow"), 1.0);
        lane.announceRate(QStringLiteral("fast"), 50.0);
        std::vector<Started> slow;
        std::vector<Started> fast;
        for (int i = 0; i < 5; ++i) {
            startDetached(
                call(&lane, &clock, Priority::SweepRead, 0, {}, QStringLiteral("slow"), 1, &slow, {}), "t");
            startDetached(
                call(&lane, &clock, Priority::SweepRead, 0, {}, QStringLiteral("fast"), 1, &fast, {}), "t");
        }
        runDry(&clock);
        QVERIFY(slow.back().atMs >= 4000);
        QVERIFY(fast.back().atMs >= 1000 && fast.back().atMs < 1100);
    }

    void aPauseHoldsEverythingAndIsNeverShortened()
    {
        FakeScheduler clock;
        Lane lane(&clock, { 100.0, 8, false, 0 });
        lane.pause(60'000, QStringLiteral("429"));
        lane.pause(1'000, QStringLiteral("later, shorter"));
        std::vector<Started> log;
        startDetached(call(&lane, &clock, Priority::Write, 9, {}, {}, 1, &log, {}), "t");
        QCOMPARE(lane.status().pauseReason, QStringLiteral("429"));
        runDry(&clock);
        QVERIFY(log.front().atMs >= 60'000);
        QCOMPARE(lane.status().pausedForMs, 0);
    }

    void aPauseOfManyMinutesRefusesWhoWaitsInsteadOfHoldingThem()
    {
        FakeScheduler clock;
        Lane lane(&clock, { 1.0, 1, false, 0 });
        std::vector<Started> log;
        QList<Error> refused;
        const auto ask = [](Lane *lane, QList<Error> *refused) -> Task<> {
            const auto place = co_await lane->acquire(Priority::Write, 9, QStringLiteral("test"), {});
            if (!place)
                refused->append(place.error());
        };
        startDetached(call(&lane, &clock, Priority::Write, 9, {}, {}, 1, &log, {}), "t");
        startDetached(ask(&lane, &refused), "t");
        lane.pause(600'000, QStringLiteral("Coupang blocks this address"));
        startDetached(ask(&lane, &refused), "t");
        while (refused.size() < 2 && clock.nowMs() < 5'000)
            clock.advance(10);
        QCOMPARE(refused.size(), 2); // the one that waited already, and the one that came later
        QCOMPARE(refused.last().kind, Error::Kind::RateLimited);
        QVERIFY2(refused.last().message.contains(QLatin1String("Coupang blocks this address")),
                 qPrintable(refused.last().message));
        QCOMPARE(lane.status().waiting, 0);
    }

    void aLeakyBucketIsUsedButNeverOverflowed()
    {
        // Cafe24 at the far side: 40 calls, leaking 2 a second (reference cafe24 §4).
        FakeScheduler clock;
        Lane lane(&clock, { 2.0, 8, false, 40 });
        std::vector<Started> log;
        for (int i = 0; i < 120; ++i)
            startDetached(call(&lane, &clock, Priority::SweepRead, 0, {}, {}, 20, &log, {}), "t");
        runDry(&clock);
        double level = 0;
        qint64 last = 0;
        for (const auto &started : log) {
            level = std::max(0.0, level - 2.0 * double(started.atMs - last) / 1000.0) + 1;
            last = started.atMs;
            QVERIFY2(level <= 40, "the far side would have answered 429");
        }
        for (size_t i = 9; i < log.size(); ++i)
            QVERIFY(log[i].atMs - log[i - 9].atMs >= 1000); // under 10 a second (cafe24 §4)
        QVERIFY2(log.back().atMs < 55'000, "the burst the bucket allows was not used");
    }

    void aBucketFilledByAnotherProgramSlowsUsDown()
    {
        FakeScheduler clock;
        Lane lane(&clock, { 2.0, 8, false, 40 });
        lane.announceBucket(38, 40);
        std::vector<Started> log;
        for (int i = 0; i < 5; ++i)
            startDetached(call(&lane, &clock, Priority::SweepRead, 0, {}, {}, 20, &log, {}), "t");
        runDry(&clock);
        QVERIFY(log.back().atMs >= 2000);
    }

    void aStoppedWaiterLeavesTheLaneToTheOthers()
    {
        FakeScheduler clock;
        Lane lane(&clock, { 10.0, 1, false, 0 });
        std::vector<Started> log;
        std::stop_source stop;
        startDetached(call(&lane, &clock, Priority::SweepRead, 0, QStringLiteral("first"), {}, 10, &log, {}),
                      "t");
        startDetached(call(&lane, &clock, Priority::SweepRead, 0, QStringLiteral("stopped"), {}, 10, &log,
                           stop.get_token()),
                      "t");
        startDetached(call(&lane, &clock, Priority::SweepRead, 0, QStringLiteral("third"), {}, 10, &log, {}),
                      "t");
        stop.request_stop();
        runDry(&clock);
        QCOMPARE(log.size(), 2U);
        QCOMPARE(log[1].name, QStringLiteral("third"));
        QCOMPARE(lane.status().waiting, 0);
        QCOMPARE(lane.status().inFlight, 0);
    }

    void aLaneThatGoesAwayEndsItsWaiters()
    {
        FakeScheduler clock;
        std::vector<Started> log;
        std::stop_source stop;
        {
            Lane lane(&clock, { 1.0, 1, false, 0 });
            for (int i = 0; i < 3; ++i)
                startDetached(call(&lane, &clock, Priority::Write, 0, {}, {}, 10, &log, stop.get_token()),
                              "t");
            stop.request_stop();
        }
        runDry(&clock);
        QVERIFY(log.size() <= 1U);
    }
};

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
