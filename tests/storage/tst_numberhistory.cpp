// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/numberhistoryrepository.h"

#include "storage/store.h"
#include "storagefixture.h"

using namespace jaego;
using namespace jaego::test;

namespace {

const ListingKey kCoupang{ ChannelId::Coupang, QStringLiteral("101") };
const Sku kSku = QStringLiteral("A");

QDateTime when(int minute)
{
    return at("2026-11-20T03:00:00Z").addSecs(60LL * minute);
}

} // namespace

/// Whoever stores a number keeps its history, and it can be told again.
class TestNumberHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StorageFixture>();
        m_store = std::make_unique<Store>(*m_fixture->db);
        Listing listing;
        listing.key = kCoupang;
        listing.title = QStringLiteral("한라봉");
        VERIFY_OK(m_store->catalogue.saveListings({ listing }));
        VERIFY_OK(m_store->catalogue.replaceMappings({ { kCoupang, { { kSku, 2 } } } }));
    }
    void onlyWhatIsNewBecomesAStep();
    void aCountThatChangesWithoutItsTimeTakesTheStepsPlace();
    void aReadingThatShowsAWriteWasLostIsAStep();
    void theWholeStoryComesByTime();
    void whatWasKnownBeforeTheTimeBegins();
    void anAdjustmentAndItsMovementAreOneEvent();
    void ofAnUnknownProductThereIsNothing();
    void aDatabaseFromBeforeBeginsWithWhatItHas();

private:
    void count(int minute, qint64 onHand, qint64 reserved = 0)
    {
        StoredProduct row;
        row.product.sku = kSku;
        row.onHand = Units(onHand);
        row.reserved = Units(reserved);
        row.asOf = when(minute);
        VERIFY_OK(m_store->catalogue.saveProducts({ row }));
    }
    void read(int minute, qint64 quantity)
    {
        VERIFY_OK(m_store->catalogue.saveObservations(
            { { kCoupang, Units(quantity), SaleState::OnSale, when(minute) } }));
    }
    NumberHistory story(int from, int to)
    {
        const auto history = NumberHistoryRepository(*m_fixture->db).of(kSku, when(from), when(to));
        return history ? *history : NumberHistory();
    }
    static QList<NumberEvent::Kind> kinds(const NumberHistory &history)
    {
        QList<NumberEvent::Kind> all;
        for (const NumberEvent &event : history.events)
            all.append(event.kind);
        return all;
    }

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

using Kind = NumberEvent::Kind;

void TestNumberHistory::onlyWhatIsNewBecomesAStep()
{
    count(1, 12);
    count(2, 12);
    count(3, 12, 2);
    read(4, 9);
    read(5, 9);
    read(6, 8);
    const NumberHistory history = story(0, 60);
    QCOMPARE(kinds(history), (QList<Kind>{ Kind::Counted, Kind::Counted, Kind::Read, Kind::Read }));
    QCOMPARE(history.events.at(1).second, Units(2));
    QCOMPARE(history.events.at(2).at, when(4));
    QCOMPARE(history.events.at(3).value, Units(8));
    QCOMPARE(history.listings.first().unitsPerSale, 2);
    QCOMPARE(history.listings.first().title, QStringLiteral("한라봉"));
}

/// As a warehouse whose as-of time lags tells it.
void TestNumberHistory::aCountThatChangesWithoutItsTimeTakesTheStepsPlace()
{
    count(1, 12);
    count(1, 9);
    read(2, 5);
    read(2, 4);
    const NumberHistory history = story(0, 60);
    QCOMPARE(kinds(history), (QList<Kind>{ Kind::Counted, Kind::Read }));
    QCOMPARE(history.events.at(0).value, Units(9));
    QCOMPARE(history.events.at(1).value, Units(4));
}

void TestNumberHistory::aReadingThatShowsAWriteWasLostIsAStep()
{
    read(1, 9);
    VERIFY_OK(m_store->catalogue.saveAccepted(kCoupang, Units(4), when(2)));
    read(3, 9); // acknowledged, and never applied
    read(4, 9);
    QCOMPARE(kinds(story(0, 60)), (QList<Kind>{ Kind::Read, Kind::Read }));
    QCOMPARE(story(0, 60).events.at(1).at, when(3));
}

void TestNumberHistory::theWholeStoryComesByTime()
{
    count(1, 12);
    read(2, 9);
    WriteIntent intent{ QStringLiteral("w1"), QStringLiteral("run"), kCoupang, 1, Units(12), when(3) };
    VERIFY_OK(m_store->journal.recordIntents({ intent }));
    VERIFY_OK(m_store->journal.recordOutcome(intent.id, WriteOutcome::Accepted, when(3)));
    VERIFY_OK(m_store->journal.recordVerified(intent.id, when(5)));
    WriteIntent lost{ QStringLiteral("w2"), {}, kCoupang, 2, Units(11), when(6) };
    VERIFY_OK(m_store->journal.recordIntents({ lost }));
    OrderLine line;
    line.listing = kCoupang;
    line.orderId = QStringLiteral("o1");
    line.lineId = QStringLiteral("l1");
    line.quantity = 1;
    line.orderedAt = when(4);
    line.changedAt = when(4);
    OrderLine cancelled = line;
    cancelled.lineId = QStringLiteral("l2");
    cancelled.quantity = 0;
    cancelled.state = OrderLineState::Cancelled;
    cancelled.orderedAt = when(7);
    VERIFY_OK(m_store->orders.save({ { line, when(4) }, { cancelled, when(7) } }));
    const NumberHistory history = story(0, 60);
    QCOMPARE(kinds(history),
             (QList<Kind>{ Kind::Counted, Kind::Read, Kind::Written, Kind::Ordered, Kind::Verified,
                           Kind::Written, Kind::Ordered }));
    QCOMPARE(history.events.at(2).reference, QStringLiteral("run"));
    QCOMPARE(history.events.at(2).fate, NumberEvent::Fate::Done);
    QCOMPARE(history.events.at(3).reference, QStringLiteral("o1"));
    QCOMPARE(history.events.at(5).fate, NumberEvent::Fate::Pending);
    QVERIFY(history.events.at(6).cancelled);
    QVERIFY(!history.cut);
}

void TestNumberHistory::whatWasKnownBeforeTheTimeBegins()
{
    count(1, 12);
    count(10, 11);
    count(30, 5);
    read(2, 9);
    read(40, 4);
    const NumberHistory history = story(20, 60);
    QCOMPARE(kinds(history), (QList<Kind>{ Kind::Read, Kind::Counted, Kind::Counted, Kind::Read }));
    QCOMPARE(history.events.at(0).at, when(2));
    QCOMPARE(history.events.at(1).value, Units(11)); // the last before, not the first
}

void TestNumberHistory::anAdjustmentAndItsMovementAreOneEvent()
{
    Product product;
    product.sku = kSku;
    VERIFY_OK(m_store->ledger.saveProducts({ product }, when(0)));
    AdjustmentRecord record;
    record.id = QStringLiteral("a1");
    record.sku = kSku;
    record.setTo = Units(7);
    record.reason = QStringLiteral("실사");
    record.note = QStringLiteral("2층");
    record.operatorName = QStringLiteral("김재고");
    record.createdAt = when(1);
    VERIFY_OK(m_store->adjustments.journal(record));
    LedgerAdjustment booked;
    booked.id = record.id;
    booked.sku = kSku;
    booked.setTo = Units(7);
    booked.reason = record.reason;
    VERIFY_OK(m_store->ledger.apply(booked, when(1)));
    VERIFY_OK(m_store->adjustments.markApplied(record.id, Units(0), Units(7), when(1)));
    LedgerAdjustment receipt;
    receipt.id = QStringLiteral("event:1");
    receipt.sku = kSku;
    receipt.delta = Units(5);
    receipt.reason = QStringLiteral("입고");
    VERIFY_OK(m_store->ledger.apply(receipt, when(2)));
    const NumberHistory history = story(0, 60);
    QCOMPARE(kinds(history), (QList<Kind>{ Kind::Adjusted, Kind::Moved }));
    QCOMPARE(history.events.at(0).before, Units(0));
    QCOMPARE(history.events.at(0).value, Units(7));
    QCOMPARE(history.events.at(0).words, QStringLiteral("실사: 2층"));
    QCOMPARE(history.events.at(0).who, QStringLiteral("김재고"));
    QCOMPARE(history.events.at(1).before, Units(7));
    QCOMPARE(history.events.at(1).value, Units(12));
}

void TestNumberHistory::ofAnUnknownProductThereIsNothing()
{
    const auto history = NumberHistoryRepository(*m_fixture->db)
                             .of(QStringLiteral("'; DROP TABLE runs; --"), when(0), when(60));
    VERIFY_OK(history);
    QVERIFY(history->events.isEmpty() && history->listings.isEmpty());
}

/// The step before: a database of an older Jaego has numbers and no history yet.
void TestNumberHistory::aDatabaseFromBeforeBeginsWithWhatItHas()
{
    ONLY_OF_A_FILE();
    count(1, 12);
    read(2, 9);
    m_store.reset();
    const QStringList undone{ QStringLiteral("DROP TRIGGER count_steps_first"),
                              QStringLiteral("DROP TRIGGER count_steps_next"),
                              QStringLiteral("DROP TRIGGER reading_steps_next"),
                              QStringLiteral("DROP TABLE count_steps"),
                              QStringLiteral("DROP TABLE reading_steps"),
                              QStringLiteral("DROP INDEX orders_by_listing"),
                              QStringLiteral("DROP INDEX orders_by_sku"),
                              QStringLiteral("ALTER TABLE holds DROP COLUMN at_most"),
                              QStringLiteral("ALTER TABLE holds DROP COLUMN at_most_from"),
                              QStringLiteral("PRAGMA user_version = 5") };
    for (const QString &statement : undone)
        QCOMPARE(m_fixture->tryStatement(statement), QString());
    const QStringList later{ QStringLiteral("proposals"),       QStringLiteral("mismatch_causes"),
                             QStringLiteral("slow_agreements"), QStringLiteral("oversold_cases"),
                             QStringLiteral("purchases"),       QStringLiteral("purchase_posts"),
                             QStringLiteral("messages"),        QStringLiteral("message_alerts") };
    for (const QString &table : later)
        QCOMPARE(m_fixture->tryStatement(QStringLiteral("DROP TABLE ") + table), QString());
    QCOMPARE(m_fixture->tryStatement(QStringLiteral("ALTER TABLE call_totals DROP COLUMN retries")),
             QString());
    QCOMPARE(m_fixture->tryStatement(QStringLiteral("ALTER TABLE write_journal DROP COLUMN value_before")),
             QString());
    m_fixture->reopen();
    m_store = std::make_unique<Store>(*m_fixture->db);
    QCOMPARE(kinds(story(0, 60)), (QList<Kind>{ Kind::Counted, Kind::Read }));
    count(3, 11);
    QCOMPARE(story(0, 60).events.size(), 3);
}

QTEST_GUILESS_MAIN(TestNumberHistory)
#include "tst_numberhistory.moc"
