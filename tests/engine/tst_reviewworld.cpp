// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "support/await.h"
#include "support/world.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// What a person decides on the review place, in the whole program.
class TestReviewWorld : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHeldRunIsToldWithTheGuardsWords();
    void someOfWhatIsHeldIsApprovedAndTheRestStaysHeld();
    void theWholeHeldRunIsApprovedAsTheCommandLineDoesIt();
    void twoDecisionsTakenDuringARunComeOneAfterTheOther();
    void aRejectedChangeIsNotSentAndItsReasonIsKept();
    void whatIsHeldIsNotLetThroughByAnotherLineOfItsProduct();
    void aLinkByHandReservesWhatWasSoldAndMendsTheNumber();
    void aLinkToNowhereIsRefusedInWords();
    void aLinkIsTakenAwayAndTheListingIsLeftAlone();
    void aLinkMadeDuringARunIsSyncedAfterIt();
    void manualWorkTriedAgainIsDone();
    void aWriteThatWasAcknowledgedAndNeverAppliedIsCalledSo();
    void aDifferenceStandsSinceItWasSeenAndEndsWhenItIsMended();
    void linksAreExportedAsTheyCanBeImported();

private:
    static WorldOptions windowed(int products = 6)
    {
        WorldOptions options;
        options.windowed = true;
        options.products = products;
        return options;
    }
    static ReviewSnapshot review(World *world)
    {
        QSignalSpy read(&world->engine(), &Engine::reviewRead);
        world->engine().tellReview();
        return read.isEmpty() ? ReviewSnapshot() : read.last().first().value<ReviewSnapshot>();
    }
    static QList<ReviewLine> heldIn(const ReviewSnapshot &snapshot)
    {
        QList<ReviewLine> held;
        std::copy_if(snapshot.lines.begin(), snapshot.lines.end(), std::back_inserter(held),
                     [](const ReviewLine &line) { return line.isHeld(); });
        return held;
    }
    static ReviewLine lineOf(const ReviewSnapshot &snapshot, const ListingKey &listing)
    {
        for (const ReviewLine &line : snapshot.lines) {
            if (line.listing == listing)
                return line;
        }
        return {};
    }
    /// Ten of forty products at once: a guard stops them.
    static void hold(World *world)
    {
        world->runOnce();
        for (int i = 1; i <= 10; ++i)
            world->stock(world->sku(i), 0);
        world->runOnce();
    }
    static QStringList audited(World *world, const QString &what)
    {
        QStringList subjects;
        const auto entries = world->store().audit.list(100);
        if (entries) {
            for (const AuditEntry &entry : *entries) {
                if (entry.what == what)
                    subjects.append(entry.subject + QLatin1Char(' ') + entry.after);
            }
        }
        return subjects;
    }
};

void TestReviewWorld::aHeldRunIsToldWithTheGuardsWords()
{
    World world(windowed(40));
    hold(&world);
    const ReviewSnapshot snapshot = review(&world);
    QCOMPARE(snapshot.count(ReviewKind::Held), 30);
    const QList<ReviewLine> held = heldIn(snapshot);
    QCOMPARE(held.size(), 30);
    QCOMPARE(held.first().cause.kind, ReviewCause::Kind::HeldByGuard);
    QVERIFY2(held.first().cause.words.contains(QStringLiteral("10 of 40")),
             qPrintable(held.first().cause.words));
    QVERIFY(!held.first().cause.words.contains(QStringLiteral("Held for")));
    QCOMPARE(held.first().target, std::optional(Units(0)));
}

void TestReviewWorld::someOfWhatIsHeldIsApprovedAndTheRestStaysHeld()
{
    World world(windowed(40));
    hold(&world);
    const QString run = heldIn(review(&world)).first().heldRun;
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    const ListingKey sure = world.listing(ChannelId::Naver, world.sku(3));
    world.engine().decideListings({ run, true, QString(), { sure } });
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(3)), 0);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(3)), 20); // the same product, not decided on
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(4)), 20);
    const auto pending = world.store().runs.pendingHeld();
    QVERIFY(pending.ok());
    QVERIFY(std::none_of(pending->begin(), pending->end(),
                         [&](const HeldUpdate &held) { return held.listing == sure; }));
    QVERIFY(std::any_of(pending->begin(), pending->end(), [&](const HeldUpdate &held) {
        return held.listing == world.listing(ChannelId::Naver, world.sku(4));
    }));
}

void TestReviewWorld::theWholeHeldRunIsApprovedAsTheCommandLineDoesIt()
{
    World world(windowed(40));
    hold(&world);
    const QString run = heldIn(review(&world)).first().heldRun;
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    world.engine().decideListings({ run, true, QString(), {} });
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(world.wrongListings(), QStringList());
    QCOMPARE(review(&world).count(ReviewKind::Held), 0);
    QVERIFY(!audited(&world, QStringLiteral("approve")).isEmpty());
}

void TestReviewWorld::twoDecisionsTakenDuringARunComeOneAfterTheOther()
{
    World world(windowed(40));
    hold(&world);
    const QString run = heldIn(review(&world)).first().heldRun;
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    const ListingKey first = world.listing(ChannelId::Naver, world.sku(1));
    const ListingKey second = world.listing(ChannelId::Coupang, world.sku(2));
    world.when(RunState::Analyzing, [&] {
        world.engine().decideListings({ run, true, QString(), { first } });
        world.engine().decideListings({ run, true, QString(), { second } });
    });
    RunRequest other;
    other.skus = { world.sku(20) };
    world.engine().requestRun(other);
    QTRY_COMPARE(finished.size(), 3);
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 0);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(2)), 0);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 20);
}

void TestReviewWorld::aRejectedChangeIsNotSentAndItsReasonIsKept()
{
    World world(windowed(40));
    hold(&world);
    const QString run = heldIn(review(&world)).first().heldRun;
    world.sandbox().resetCounters();
    world.engine().decideListings({ run, false, QStringLiteral("창고 점검 중"), {} });
    QTRY_COMPARE(review(&world).count(ReviewKind::Held), 0);
    QCOMPARE(world.changes(), 0);
    const auto decided = world.store().runs.heldOf(run);
    QVERIFY(decided.ok() && !decided->isEmpty());
    QCOMPARE(decided->first().reason, QStringLiteral("창고 점검 중"));
    // What is not held any more still shows too much, and says so.
    QCOMPARE(review(&world).count(ReviewKind::ShowsMore), 30);
}

void TestReviewWorld::whatIsHeldIsNotLetThroughByAnotherLineOfItsProduct()
{
    World world(windowed(40));
    hold(&world);
    const QString run = heldIn(review(&world)).first().heldRun;
    const ListingKey rejected = world.listing(ChannelId::Naver, world.sku(1));
    world.engine().decideListings({ run, false, QStringLiteral("점검"), { rejected } });
    QTRY_COMPARE(lineOf(review(&world), rejected).kind, ReviewKind::ShowsMore);
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    RunRequest request;
    request.skus = { world.sku(1) };
    request.leaveHeld = true;
    world.engine().requestRun(request);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 0);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 20);
    QCOMPARE(lineOf(review(&world), world.listing(ChannelId::Coupang, world.sku(1))).kind, ReviewKind::Held);
}

void TestReviewWorld::aLinkByHandReservesWhatWasSoldAndMendsTheNumber()
{
    WorldOptions options = windowed();
    options.feeds = true;
    World world(options);
    world.runOnce();
    const ListingKey sold = world.listing(ChannelId::Coupang, world.sku(1));
    QVERIFY(world.engine().workshop().keeper().takeMappings({ { sold, {} } }, {}).ok());
    QVERIFY(!world.sandbox().placeOrder(sold, 3).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(world.store().orders.orders()->size(), 1, 10'000);
    const ReviewLine open = lineOf(review(&world), sold);
    QCOMPARE(open.kind, ReviewKind::Unmapped);
    QCOMPARE(open.cause.kind, ReviewCause::Kind::LinkLost);
    QCOMPARE(open.cause.units, Units(3));

    QSignalSpy guessed(&world.engine(), &Engine::linkGuessesRead);
    world.engine().tellLinkGuesses();
    QCOMPARE(guessed.size(), 1);
    const auto guesses = guessed.first().first().value<LinkGuesses>();
    QCOMPARE(guesses.total, 1);
    QCOMPARE(guesses.listings.first().ordered, 3);
    QCOMPARE(guesses.listings.first().guesses.first().sku, world.sku(1));

    world.engine().link({ { sold, { { world.sku(1), 1 } } } });
    QTRY_COMPARE(world.book().find(world.sku(1))->available(), Units(17));
    for (const ChannelId channel : kChannels)
        QTRY_COMPARE_WITH_TIMEOUT(world.shown(channel, world.sku(1)), 17, 10'000);
    const QStringList said = audited(&world, QStringLiteral("link"));
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(sold.externalId) && said.first().contains(world.sku(1)),
             qPrintable(said.first()));
    QTRY_VERIFY(!world.engine().isRunning());
}

void TestReviewWorld::aLinkToNowhereIsRefusedInWords()
{
    World world(windowed());
    const ListingKey listing = world.listing(ChannelId::Naver, world.sku(1));
    const auto nowhere =
        awaitResult(world.engine().linkListings({ { listing, { { QStringLiteral("NO-SUCH"), 1 } } } }, {}));
    QVERIFY(!nowhere.ok());
    QVERIFY(nowhere.error().message.contains(QStringLiteral("NO-SUCH")));
    const auto none = awaitResult(world.engine().linkListings({ { listing, { { world.sku(2), 0 } } } }, {}));
    QVERIFY(!none.ok());
    const ListingKey unknown{ ChannelId::Naver, QStringLiteral("1") };
    QVERIFY(!awaitResult(world.engine().linkListings({ { unknown, { { world.sku(2), 1 } } } }, {})).ok());
    QCOMPARE(world.book().componentsOf(listing).first().sku, world.sku(1));
    QSignalSpy notices(&world.engine(), &Engine::noticed);
    world.engine().link({ { unknown, { { world.sku(2), 1 } } } });
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(notices.first().first().value<Notice>().severity, Notice::Severity::Error);
}

void TestReviewWorld::aLinkIsTakenAwayAndTheListingIsLeftAlone()
{
    World world(windowed());
    world.runOnce();
    const ListingKey listing = world.listing(ChannelId::Naver, world.sku(1));
    QVERIFY(awaitResult(world.engine().linkListings({ { listing, {} } }, QStringLiteral("지은"))).ok());
    world.stock(world.sku(1), 4);
    world.runOnce();
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 20);
    QCOMPARE(world.shown(ChannelId::Coupang, world.sku(1)), 4);
    QCOMPARE(audited(&world, QStringLiteral("unlink")).size(), 1);
    world.restart();
    QVERIFY(world.book().componentsOf(listing).isEmpty());
}

void TestReviewWorld::aLinkMadeDuringARunIsSyncedAfterIt()
{
    World world(windowed());
    world.runOnce();
    const ListingKey listing = world.listing(ChannelId::Naver, world.sku(1));
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    world.when(RunState::Analyzing, [&] { world.engine().link({ { listing, { { world.sku(1), 4 } } } }); });
    world.engine().requestRun({});
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(world.shown(ChannelId::Naver, world.sku(1)), 5); // 20 units, four a sale
}

void TestReviewWorld::manualWorkTriedAgainIsDone()
{
    World world(windowed());
    world.runOnce();
    const ListingKey sick = world.listing(ChannelId::Cafe24, world.sku(2));
    SandboxFault fault;
    fault.kind = SandboxFault::Kind::ServerError;
    fault.writesOnly = true;
    world.breaks(SandboxSource::Cafe24, fault);
    world.stock(world.sku(2), 9);
    QSignalSpy finished(&world.engine(), &Engine::runFinished);
    RunRequest request;
    request.skus = { world.sku(2) };
    world.engine().requestRun(request);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    ReviewLine line = lineOf(review(&world), sick);
    QVERIFY(line.manual);
    QCOMPARE(line.kind, ReviewKind::ShowsMore);
    QCOMPARE(line.cause.kind, ReviewCause::Kind::WriteFailed);
    QVERIFY(!line.manualWords.isEmpty());
    world.heals();
    world.waitForLanes();
    world.engine().requestRun(request); // what "try again" asks for
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
    QCOMPARE(world.shown(ChannelId::Cafe24, world.sku(2)), 9);
    QTRY_COMPARE(review(&world).total(), 0);
}

void TestReviewWorld::aWriteThatWasAcknowledgedAndNeverAppliedIsCalledSo()
{
    World world(windowed());
    world.runOnce();
    world.breaks(SandboxSource::Coupang, SandboxFault::Kind::FalseSuccess, 1);
    world.stock(world.sku(1), 9);
    world.runOnce(QList<Sku>{ world.sku(1) });
    world.heals();
    const ListingKey listing = world.listing(ChannelId::Coupang, world.sku(1));
    QCOMPARE(lineOf(review(&world), listing).listing.externalId, QString()); // believed so far
    world.dryRun(); // reads, and writes nothing
    const ReviewLine line = lineOf(review(&world), listing);
    QCOMPARE(line.kind, ReviewKind::ShowsMore);
    QCOMPARE(line.cause.kind, ReviewCause::Kind::WriteIgnored);
    QCOMPARE(line.cause.units, Units(9));
}

void TestReviewWorld::aDifferenceStandsSinceItWasSeenAndEndsWhenItIsMended()
{
    World world(windowed());
    world.runOnce();
    QCOMPARE(review(&world).total(), 0);
    world.show(ChannelId::Naver, world.sku(2), 26);
    world.dryRun();
    const ListingKey listing = world.listing(ChannelId::Naver, world.sku(2));
    const QDateTime since = lineOf(review(&world), listing).since;
    QVERIFY(since.isValid());
    QCOMPARE(lineOf(review(&world), listing).cause.kind, ReviewCause::Kind::EditedUp);
    world.dryRun(); // read anew, and it still differs
    QCOMPARE(lineOf(review(&world), listing).since, since);
    QVERIFY(lineOf(review(&world), listing).observedAt > since);
    world.runOnce();
    QCOMPARE(review(&world).total(), 0);
}

void TestReviewWorld::linksAreExportedAsTheyCanBeImported()
{
    World world(windowed());
    QSignalSpy notices(&world.engine(), &Engine::noticed);
    const QString path = world.dataDir() + QStringLiteral("/links.csv");
    world.engine().exportMapping(path);
    QTRY_COMPARE(notices.size(), 1);
    const auto table = readCsvFile(path);
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), 18);
    const auto imported = awaitResult(world.engine().importMappingFile(path, false, {}));
    QVERIFY(imported.ok() && imported->imported);
    world.engine().exportMapping(QStringLiteral("/nowhere/at/all.csv"));
    QTRY_COMPARE(notices.size(), 2);
    QCOMPARE(notices.last().first().value<Notice>().severity, Notice::Severity::Error);
}

QTEST_GUILESS_MAIN(TestReviewWorld)
#include "tst_reviewworld.moc"
