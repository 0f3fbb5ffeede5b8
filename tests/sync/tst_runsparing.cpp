// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/world.h"

#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// Runs by schedule where every read is a call of its own: 400 options at four calls a second.
class TestRunSparing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aScheduledRunIsCompleteWithoutReadingEveryOption();
    void aRunByHandStillReadsEverything();
    void aDryRunAndATargetedRunReadTheirWholeScope();
    void whatWasNeverReadIsReadHoweverLongItTakes();
    void goodsThatLeftAreTakenOffSaleFromTheKnownNumber();
    void aKnownNumberIsLookedAtAgainBeforeItIsRaised();
    void aWriteNobodyReadBackIsAmongTheFirst();
    void whatIsTooOldAndNotReadIsSaidToBeUnread();
    void aChannelThatIsDownIsSkippedAsEver();

private:
    static constexpr int kProducts = 400;
    static constexpr int kRoom = 32; ///< reads that the collection step has time for

    RunReport scheduled()
    {
        RunRequest request;
        request.trigger = QStringLiteral("schedule");
        return m_world->runOnce(request);
    }
    [[nodiscard]] const SourceReport &coupang(const RunReport &report) const
    {
        return sourceOf(report, QStringLiteral("COUPANG"));
    }
    [[nodiscard]] Sku fresh() const { return m_world->sku(kProducts - 5); }
    /// The next run by schedule has no reason to read its option on Coupang.
    void readNow(const Sku &sku)
    {
        const ListingKey key = m_world->listing(ChannelId::Coupang, sku);
        m_world->book().observe({ key, m_world->book().find(key)->published, SaleState::Unknown,
                                  QDateTime::currentDateTimeUtc() });
    }

    std::unique_ptr<World> m_world;
};

void TestRunSparing::initTestCase()
{
    WorldOptions options;
    options.products = kProducts;
    m_world = std::make_unique<World>(options);
    const RunReport first = scheduled(); // at 200 a second
    QCOMPARE(first.state, RunState::Completed);
    QCOMPARE(coupang(first).read, kProducts);
    m_world->settings().coupang.callsPerSecond = 4;
    m_world->engine().applySettings(m_world->settings());
}

void TestRunSparing::aScheduledRunIsCompleteWithoutReadingEveryOption()
{
    const RunReport report = scheduled();
    QCOMPARE(report.state, RunState::Completed);
    QCOMPARE(coupang(report).status, QStringLiteral("ok"));
    QCOMPARE(coupang(report).listings, kProducts);
    QCOMPARE(coupang(report).read, kRoom);
    QVERIFY2(coupang(report).calls < kRoom + 10, "the rest are the order feed's");
    QVERIFY(coupang(report).oldestAgeMs >= 0);
    QVERIFY(!finds(report, QStringLiteral("unread")));
    QCOMPARE(report.kpi.accuracyBefore.whole, kProducts);
    QCOMPARE(report.kpi.accuracyBefore.value(), std::optional(1.0));
    QCOMPARE(report.kpi.accuracyAfter.value(), std::optional(1.0));
}

void TestRunSparing::aRunByHandStillReadsEverything()
{
    const RunReport report = m_world->runOnce();
    QCOMPARE(report.state, RunState::Completed);
    QCOMPARE(coupang(report).read, kProducts);
    QCOMPARE(coupang(report).oldestAgeMs, -1);
}

void TestRunSparing::aDryRunAndATargetedRunReadTheirWholeScope()
{
    RunRequest request;
    request.trigger = QStringLiteral("schedule");
    for (int i = 1; i <= 50; ++i)
        request.skus.append(m_world->sku(i));
    QCOMPARE(coupang(m_world->runOnce(request)).read, 50);
    request.skus.clear();
    request.dryRun = true;
    QCOMPARE(coupang(m_world->runOnce(request)).read, kProducts);
}

void TestRunSparing::whatWasNeverReadIsReadHoweverLongItTakes()
{
    for (int i = 1; i <= 60; ++i) {
        m_world->book().restore(m_world->listing(ChannelId::Coupang, m_world->sku(i)), std::nullopt, {},
                                std::nullopt, 0);
    }
    const RunReport report = scheduled();
    QCOMPARE(coupang(report).read, 60);
    QCOMPARE(report.kpi.accuracyBefore.whole, kProducts);
    QVERIFY(!finds(report, QStringLiteral("unread")));
}

void TestRunSparing::goodsThatLeftAreTakenOffSaleFromTheKnownNumber()
{
    readNow(fresh());
    m_world->stock(fresh(), 11);
    const RunReport report = scheduled();
    QCOMPARE(m_world->shown(ChannelId::Coupang, fresh()), 11);
    QCOMPARE(coupang(report).read, kRoom);
    const UpdateReport *update = updateOf(report, m_world->listing(ChannelId::Coupang, fresh()));
    QVERIFY(update);
    QCOMPARE(update->status, QStringLiteral("SUCCESS"));
    QCOMPARE(update->oldQuantity, std::optional(Units(20)));
    QCOMPARE(report.mismatches.size(), 3); // on all channels
    QCOMPARE(report.kpi.accuracyBefore.part, kProducts - 1);
    QCOMPARE(report.kpi.accuracyAfter.value(), std::optional(1.0));
}

void TestRunSparing::aKnownNumberIsLookedAtAgainBeforeItIsRaised()
{
    const Sku sku = m_world->sku(200);
    const ListingKey key = m_world->listing(ChannelId::Coupang, sku);
    readNow(sku);
    m_world->stock(sku, 30);
    m_world->show(ChannelId::Coupang, sku, 18); // two were sold, and nobody has told us yet
    const RunReport report = scheduled();
    QCOMPARE(m_world->shown(ChannelId::Coupang, sku), 18);
    QVERIFY(finds(report, QStringLiteral("drift")));
    QCOMPARE(m_world->book().find(key)->published, std::optional(Units(18)));
    scheduled(); // two looks agree now
    QCOMPARE(m_world->shown(ChannelId::Coupang, sku), 30);
}

void TestRunSparing::aWriteNobodyReadBackIsAmongTheFirst()
{
    const Sku sku = m_world->sku(300);
    const ListingKey key = m_world->listing(ChannelId::Coupang, sku);
    readNow(sku);
    m_world->book().setInFlight(key, true);
    m_world->book().setInFlight(key, false);
    m_world->show(ChannelId::Coupang, sku, 25);
    scheduled();
    QCOMPARE(m_world->shown(ChannelId::Coupang, sku), 20);
}

void TestRunSparing::whatIsTooOldAndNotReadIsSaidToBeUnread()
{
    m_world->rules().maxAgeMs = 1;
    const RunReport report = scheduled();
    m_world->rules().maxAgeMs = 6LL * 3600 * 1000;
    QCOMPARE(coupang(report).read, kRoom);
    QCOMPARE(coupang(report).status, QStringLiteral("partial"));
    QVERIFY(finds(report, QStringLiteral("unread")));
    QCOMPARE(report.state, RunState::Completed);
}

void TestRunSparing::aChannelThatIsDownIsSkippedAsEver()
{
    m_world->breaks(SandboxSource::Coupang, SandboxFault::Kind::ServerError);
    const RunReport report = scheduled();
    m_world->heals();
    QCOMPARE(coupang(report).status, QStringLiteral("skipped"));
    QVERIFY(finds(report, QStringLiteral("unread")));
}

QTEST_GUILESS_MAIN(TestRunSparing)
#include "tst_runsparing.moc"
