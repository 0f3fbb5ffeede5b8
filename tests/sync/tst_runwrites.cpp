// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// Writes whose fate is in doubt: read first, then write again, never twice.
class TestRunWrites : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aZeroThatWasOnlyAcknowledgedIsCaughtAndSentAgain_data() { channels(); }
    void aZeroThatWasOnlyAcknowledgedIsCaughtAndSentAgain();
    void aFalselyAcknowledgedNumberIsSentAgainAtTheLatestByTheNextRun_data() { channels(); }
    void aFalselyAcknowledgedNumberIsSentAgainAtTheLatestByTheNextRun();
    void aWriteThatTimedOutAfterItWasAppliedIsNotSentTwice_data() { channels(); }
    void aWriteThatTimedOutAfterItWasAppliedIsNotSentTwice();
    void aWriteWhoseConnectionBrokeAfterItWasAppliedArrivesOnce_data() { channels(); }
    void aWriteWhoseConnectionBrokeAfterItWasAppliedArrivesOnce();
    void aWriteThatWasNeverAppliedIsSentAgainAfterAReading_data() { channels(); }
    void aWriteThatWasNeverAppliedIsSentAgainAfterAReading();
    void aRaiseThatWasNeverAppliedIsNotTakenForASale_data() { channels(); }
    void aRaiseThatWasNeverAppliedIsNotTakenForASale();
    void anAnswerThatIsLostForGoodEndsInARetryOfTheAffectedProductOnly();
    void aStoppedListingIsWrittenAndStaysStopped();
    void everyWriteIsJournaledWithItsOutcome();

private:
    static void channels()
    {
        QTest::addColumn<int>("number");
        for (const ChannelId channel : kChannels)
            QTest::newRow(qPrintable(nameOf(channel))) << static_cast<int>(channel);
    }
    static SandboxFault onWrites(SandboxFault::Kind kind, int times)
    {
        SandboxFault fault;
        fault.kind = kind;
        fault.times = times;
        fault.writesOnly = true;
        // Naver reads its catalogue by a POST.
        return fault;
    }
    static SandboxFault writesOf(ChannelId channel, SandboxFault::Kind kind, int times)
    {
        SandboxFault fault = onWrites(kind, times);
        switch (channel) {
        case ChannelId::Coupang:
            fault.pathContains = QStringLiteral("/quantities/");
            break;
        case ChannelId::Naver:
            fault.pathContains = QStringLiteral("multi-update");
            break;
        case ChannelId::Cafe24:
            fault.pathContains = QStringLiteral("inventories");
            break;
        }
        return fault;
    }
};

void TestRunWrites::aZeroThatWasOnlyAcknowledgedIsCaughtAndSentAgain()
{
    QFETCH(const int, number);
    const auto channel = static_cast<ChannelId>(number);
    World world;
    world.runOnce();
    world.stock(world.sku(1), 0);
    world.breaks(sandboxSource(channel), SandboxFault::Kind::FalseSuccess, 1);
    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Completed);
    QCOMPARE(world.shown(channel, world.sku(1)), 0);
    QCOMPARE(world.sandbox().counters(sandboxSource(channel)).swallowedWrites, 1);
    QVERIFY(finds(report, QStringLiteral("contradiction"), errorcodes::dataMismatch));
    const UpdateReport *update = updateOf(report, world.listing(channel, world.sku(1)));
    QVERIFY(update);
    QCOMPARE(update->status, QStringLiteral("SUCCESS"));
    QVERIFY(update->verified);
    QVERIFY(update->attempts >= 2);
    QVERIFY(!report.leavesWork());
    QVERIFY(std::any_of(report.alerts.begin(), report.alerts.end(),
                        [](const AlertReport &a) { return a.kind == QLatin1String("data_mismatch"); }));
}

void TestRunWrites::aFalselyAcknowledgedNumberIsSentAgainAtTheLatestByTheNextRun()
{
    QFETCH(const int, number);
    const auto channel = static_cast<ChannelId>(number);
    World world;
    world.runOnce();
    world.stock(world.sku(1), 14);
    world.breaks(sandboxSource(channel), SandboxFault::Kind::FalseSuccess, 1);
    const RunReport first = world.runOnce();
    // Naver's batches may fail in part behind a good status, so its writes are read back at once.
    const bool atOnce = channel == ChannelId::Naver;
    QCOMPARE(finds(first, QStringLiteral("contradiction"), errorcodes::dataMismatch), atOnce);
    QCOMPARE(world.shown(channel, world.sku(1)), atOnce ? 14 : 20);
    // The comparison is with what was read, not with what we last sent.
    const RunReport next = world.runOnce();
    QCOMPARE(next.updates.size(), atOnce ? 0 : 1);
    QCOMPARE(world.shown(channel, world.sku(1)), 14);
}

void TestRunWrites::aWriteThatTimedOutAfterItWasAppliedIsNotSentTwice()
{
    QFETCH(const int, number);
    const auto channel = static_cast<ChannelId>(number);
    World world;
    world.runOnce();
    world.stock(world.sku(1), 14);
    world.sandbox().resetCounters();
    world.breaks(sandboxSource(channel), writesOf(channel, SandboxFault::Kind::GatewayTimeoutAfter, 1));
    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Completed);
    QCOMPARE(report.attempts, 1);
    QCOMPARE(world.writes(channel).size(), 1);
    QCOMPARE(world.sandbox().counters(sandboxSource(channel)).errors, 1);
    const UpdateReport *update = updateOf(report, world.listing(channel, world.sku(1)));
    QCOMPARE(update->status, QStringLiteral("SUCCESS"));
    QVERIFY(update->verified);
    QVERIFY(!report.leavesWork());
    QCOMPARE(world.wrongListings(), QStringList());
    QVERIFY(world.store().journal.unanswered()->isEmpty());
}

void TestRunWrites::aWriteWhoseConnectionBrokeAfterItWasAppliedArrivesOnce()
{
    QFETCH(const int, number);
    const auto channel = static_cast<ChannelId>(number);
    World world;
    world.runOnce();
    world.stock(world.sku(1), 0);
    world.sandbox().resetCounters();
    world.breaks(sandboxSource(channel), writesOf(channel, SandboxFault::Kind::DropAfter, 1));
    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Completed);
    QCOMPARE(world.writes(channel).size(), 1);
    QCOMPARE(world.sandbox().counters(sandboxSource(channel)).duplicateWrites, 0);
    QVERIFY(!report.leavesWork());
    QCOMPARE(world.wrongListings(), QStringList());
}

void TestRunWrites::aWriteThatWasNeverAppliedIsSentAgainAfterAReading()
{
    QFETCH(const int, number);
    const auto channel = static_cast<ChannelId>(number);
    World world;
    world.runOnce();
    world.stock(world.sku(1), 14);
    world.sandbox().resetCounters();
    world.breaks(sandboxSource(channel), writesOf(channel, SandboxFault::Kind::DropBefore, 1));
    const RunReport report = world.runOnce();
    QCOMPARE(report.attempts, 1);
    QCOMPARE(world.writes(channel).size(), 1);
    const UpdateReport *update = updateOf(report, world.listing(channel, world.sku(1)));
    QCOMPARE(update->status, QStringLiteral("SUCCESS"));
    QCOMPARE(update->attempts, 2);
    QCOMPARE(world.wrongListings(), QStringList());
}

void TestRunWrites::aRaiseThatWasNeverAppliedIsNotTakenForASale()
{
    QFETCH(const int, number);
    const auto channel = static_cast<ChannelId>(number);
    World world;
    world.runOnce();
    world.stock(world.sku(1), 26); // shown: 20, which is less than 26, as after a sale
    world.breaks(sandboxSource(channel), writesOf(channel, SandboxFault::Kind::DropBefore, 1));
    const RunReport report = world.runOnce();
    QCOMPARE(report.attempts, 1);
    const UpdateReport *update = updateOf(report, world.listing(channel, world.sku(1)));
    QCOMPARE(update->status, QStringLiteral("SUCCESS"));
    QCOMPARE(update->attempts, 2);
    QCOMPARE(world.shown(channel, world.sku(1)), 26);
    QCOMPARE(world.wrongListings(), QStringList());
}

void TestRunWrites::anAnswerThatIsLostForGoodEndsInARetryOfTheAffectedProductOnly()
{
    World world;
    world.runOnce();
    world.stock(world.sku(1), 14);
    world.stock(world.sku(2), 13);
    world.sandbox().resetCounters();
    // Five tries in the first pass fail; the second pass finds the channel well.
    SandboxFault fault = onWrites(SandboxFault::Kind::ServerError, 5);
    fault.pathContains =
        world.listing(ChannelId::Coupang, world.sku(1)).externalId + QStringLiteral("/quantities");
    world.breaks(SandboxSource::Coupang, fault);
    QSet<QString> readAgain;
    world.when(RunState::Retry, [&world] { world.sandbox().resetCounters(); });
    const RunReport report = world.runOnce();
    QCOMPARE(report.state, RunState::Completed);
    QCOMPARE(report.attempts, 2);
    QCOMPARE(statesOf(report).mid(2, 6),
             QStringList({ QStringLiteral("SYNCING"), QStringLiteral("ERROR"), QStringLiteral("RETRY"),
                           QStringLiteral("COLLECTING"), QStringLiteral("ANALYZING"),
                           QStringLiteral("SYNCING") }));
    QVERIFY(!report.leavesWork());
    QCOMPARE(world.wrongListings(), QStringList());
    QCOMPARE(world.writes(), 1);
    const auto reads = world.sandbox().counters(SandboxSource::Coupang).perApi;
    for (auto it = reads.cbegin(); it != reads.cend(); ++it) {
        if (it.key().startsWith(QLatin1String("GET")))
            QVERIFY2(it.value() <= 2, qPrintable(it.key())); // the one listing, and its second look
    }
    QCOMPARE(report.kpi.accuracyAfter.value(), std::optional(1.0));
    const UpdateReport *update = updateOf(report, world.listing(ChannelId::Coupang, world.sku(1)));
    QCOMPARE(update->status, QStringLiteral("SUCCESS"));
    QCOMPARE(update->attempts, 6);
    QCOMPARE(update->oldQuantity, std::optional(Units(20)));
}

void TestRunWrites::aStoppedListingIsWrittenAndStaysStopped()
{
    for (const ChannelId channel : { ChannelId::Coupang, ChannelId::Naver }) {
        World world;
        world.runOnce();
        const ListingKey listing = world.listing(channel, world.sku(1));
        world.sandbox().setStopped(listing, true);
        const QString before = world.sandbox().saleStatus(listing);
        world.stock(world.sku(1), 30);
        world.runOnce();
        QCOMPARE(world.sandbox().saleStatus(listing), before);
    }
}

void TestRunWrites::everyWriteIsJournaledWithItsOutcome()
{
    World world;
    world.stock(world.sku(1), 14);
    const RunReport report = world.runOnce();
    for (const UpdateReport &update : report.updates) {
        const auto entries = world.store().journal.of(update.listing, 10);
        QVERIFY(entries.ok());
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().intent.value, Units(14));
        QCOMPARE(entries->first().intent.runId, report.runId);
        QCOMPARE(entries->first().intent.generation, quint64(1));
        QCOMPARE(entries->first().outcome, std::optional(WriteOutcome::Accepted));
    }
}

QTEST_GUILESS_MAIN(TestRunWrites)
#include "tst_runwrites.moc"
