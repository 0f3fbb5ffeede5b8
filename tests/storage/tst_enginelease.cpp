// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/enginelease.h"
#include "storage/store.h"
#include "storage/storemove.h"
#include "storagefixture.h"
#include "support/postgres.h"

using namespace jaego;
using jaego::test::StorageFixture;
using jaego::test::TestStore;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const QDateTime kNow = jaego::test::at("2026-11-23T09:00:00Z");

struct Team {
    QTemporaryDir folder;
    StoreAddress address = TestStore::freshTeam(folder.filePath(QStringLiteral("jaego.sqlite")));

    std::unique_ptr<EngineLease> line(const char *name) const
    {
        auto begun = EngineLease::begin(address, q(name));
        if (!begun)
            qFatal("%s", qPrintable(begun.error().message));
        return std::move(*begun);
    }
    /// The last word of who was the engine, moved into the past.
    void silence(int seconds) const
    {
        const QString moved = TestStore::server().run(
            database(),
            QStringLiteral("UPDATE jaego.engine SET beat_at = clock_timestamp() - interval '%1 s'")
                .arg(seconds));
        if (!moved.isEmpty())
            qFatal("%s", qPrintable(moved));
    }
    [[nodiscard]] QString database() const
    {
        return address.connection.section(q("dbname="), 1).section(u' ', 0, 0);
    }
};

bool took(EngineLease *lease)
{
    const auto taken = lease->tryTake();
    if (!taken)
        qFatal("%s", qPrintable(taken.error().message));
    return *taken;
}

} // namespace

/// A team has one engine at a time; and a store that moves keeps everything.
class TestEngineLease final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneIsTheEngineAndTheOthersStandBy();
    void whoSaysGoodbyeIsFollowedAtOnce();
    void whoDiesIsFollowedWhenItsLastCallMustHaveEnded();
    void whoFreezesLosesItsPlaceAndStoresNothingMore();
    void nothingOfAnOlderGenerationIsStored();
    void aLeaseThatIsNotKeptUpSendsNothing();
    void aStoreThatMovesKeepsEverythingThereAndBack();
    void aStoreInUseIsNotMovedOver();
};

void TestEngineLease::oneIsTheEngineAndTheOthersStandBy()
{
    const Team team;
    const auto kim = team.line("kim@pc-1");
    const auto lee = team.line("lee@pc-2");
    QVERIFY(took(kim.get()));
    QVERIFY(kim->isValid());
    QCOMPARE(kim->generation(), 1);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!took(lee.get()));
    QVERIFY(!lee->isValid());
    QVERIFY2(wordsOf(lee->holder()).contains(q("kim@pc-1")), qPrintable(wordsOf(lee->holder())));
    QVERIFY(kim->beat());
}

void TestEngineLease::whoSaysGoodbyeIsFollowedAtOnce()
{
    const Team team;
    auto kim = team.line("kim@pc-1");
    const auto lee = team.line("lee@pc-2");
    QVERIFY(took(kim.get()));
    QVERIFY(!took(lee.get()));
    kim.reset();
    QVERIFY(took(lee.get()));
    QCOMPARE(lee->generation(), 2);
}

void TestEngineLease::whoDiesIsFollowedWhenItsLastCallMustHaveEnded()
{
    const Team team;
    auto kim = team.line("kim@pc-1");
    const auto lee = team.line("lee@pc-2");
    QVERIFY(took(kim.get()));
    // Its machine is gone: the server ends its sessions, and nobody said goodbye.
    QCOMPARE(TestStore::server().run(q("postgres"),
                                     q("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE"
                                       " application_name = 'jaego lease' AND pid IN (SELECT pid FROM"
                                       " pg_locks WHERE locktype = 'advisory' AND granted)")),
             QString());
    QTRY_VERIFY(!took(lee.get())
                && lee->isLocked()); // the lock is free, but a call of kim's may still be under way
    team.silence(EngineLease::kSilenceMs / 1000 - 2);
    QVERIFY(!took(lee.get()));
    team.silence(EngineLease::kSilenceMs / 1000 + 1);
    QVERIFY(took(lee.get()));
    QVERIFY(!kim->beat());
}

void TestEngineLease::whoFreezesLosesItsPlaceAndStoresNothingMore()
{
    const Team team;
    const auto kim = team.line("kim@pc-1");
    const auto lee = team.line("lee@pc-2");
    QVERIFY(took(kim.get()));
    auto store = Database::open(kim->address());
    VERIFY_OK(store);
    VERIFY_OK(MetaRepository(**store).set(q("who"), q("kim")));
    team.silence(EngineLease::kSilenceMs / 1000 + 1);
    QTRY_VERIFY(took(lee.get())); // its session is ended by the first try
    QVERIFY(!kim->beat());
    QVERIFY(!MetaRepository(**store).set(q("who"), q("kim again")));
    auto next = Database::open(lee->address());
    VERIFY_OK(next);
    QCOMPARE(MetaRepository(**next).value(q("who"))->value_or(QString()), q("kim"));
}

/// A hundred takings over, each in the middle of somebody's transaction.
void TestEngineLease::nothingOfAnOlderGenerationIsStored()
{
    const Team team;
    auto holder = team.line("pc-0");
    QVERIFY(took(holder.get()));
    auto store = Database::open(holder->address());
    VERIFY_OK(store);
    std::unique_ptr<Database> open = std::move(*store);
    std::vector<std::unique_ptr<EngineLease>> former;
    std::vector<std::unique_ptr<Database>> formerStores;
    constexpr int kTakings = 100;
    for (int i = 1; i <= kTakings; ++i) {
        auto next = team.line(qPrintable(QStringLiteral("pc-%1").arg(i)));
        VERIFY_OK(MetaRepository(*open).set(q("committed"), QString::number(i)));
        const Status done = open->inTransaction([&]() -> Status {
            if (auto set = MetaRepository(*open).set(q("half"), QString::number(i)); !set)
                return set;
            team.silence(EngineLease::kSilenceMs / 1000 + 1);
            for (int tries = 0; tries < 100 && !took(next.get()); ++tries) { }
            return next->isTaken() ? Status(Done{}) : Status(Error(Error::Kind::Storage, q("test")));
        });
        QVERIFY(next->isTaken());
        QVERIFY(!done); // the commit of the older generation is refused
        QVERIFY(!MetaRepository(*open).set(q("late"), QString::number(i)));
        QVERIFY(!holder->beat());
        auto opened = Database::open(next->address());
        VERIFY_OK(opened);
        MetaRepository meta(**opened);
        QCOMPARE(meta.value(q("committed"))->value_or(QString()), QString::number(i));
        QVERIFY(!meta.value(q("half"))->has_value());
        QVERIFY(!meta.value(q("late"))->has_value());
        QCOMPARE(next->generation(), i + 1);
        open = std::move(*opened);
        holder = std::move(next);
    }
}

void TestEngineLease::aLeaseThatIsNotKeptUpSendsNothing()
{
    const Team team;
    const auto kim = team.line("kim@pc-1");
    QVERIFY(!kim->isValid()); // not taken yet
    QVERIFY(took(kim.get()));
    QVERIFY(kim->isValid());
    QVERIFY(kim->beat());
    TestStore::server().stop();
    QVERIFY(!kim->beat());
    QCOMPARE(TestStore::server().start(), QString());
    QVERIFY(!kim->beat()); // the session is gone for good: a new one stands in line again
}

void TestEngineLease::aStoreThatMovesKeepsEverythingThereAndBack()
{
    StorageFixture file; // SQLite here: this test is not run a second time
    Store store(*file.db);
    Product product;
    product.sku = q("한글 1");
    product.name = q("손거울");
    VERIFY_OK(store.ledger.saveProducts({ product }, kNow));
    LedgerAdjustment receipt;
    receipt.id = q("receipt-1");
    receipt.sku = product.sku;
    receipt.delta = Units(7);
    VERIFY_OK(store.ledger.apply(receipt, kNow));
    VERIFY_OK(store.catalogue.saveProducts({ { product, Units(7), Units(1), kNow, true } }));
    VERIFY_OK(store.catalogue.putCache(ChannelId::Naver, { { q("cache"), QByteArray("\0\x01\xff", 3) } }));
    for (int i = 0; i < 50; ++i) {
        AuditEntry entry;
        entry.at = kNow.addSecs(i);
        entry.who = q("kim");
        entry.subject = QString::number(i);
        VERIFY_OK(store.audit.append(entry));
    }
    const auto head = store.audit.head();

    const Team team;
    auto server = Database::open(team.address);
    VERIFY_OK(server);
    const auto there = moveStore(*file.db, **server);
    VERIFY_OK(there);
    QVERIFY(there->rows > 50);
    Store moved(**server);
    QCOMPARE(*moved.audit.head(), *head);
    QCOMPARE(*moved.audit.verify(), head->number);
    QCOMPARE(moved.catalogue.cache(ChannelId::Naver)->value(q("cache")), QByteArray("\0\x01\xff", 3));
    QCOMPARE(moved.ledger.products()->first().onHand, Units(7));
    // Numbers go on, and what was kept by triggers is there once.
    receipt.id = q("receipt-2");
    VERIFY_OK(moved.ledger.apply(receipt, kNow));
    QCOMPARE(TestStore::server().ask(team.database(), q("SELECT count(*) FROM jaego.count_steps")), q("1"));
    QVERIFY(!TestStore::server().run(team.database(), q("DELETE FROM jaego.audit_log")).isEmpty());

    QTemporaryDir folder;
    auto home = Database::open(folder.filePath(q("jaego.sqlite")));
    VERIFY_OK(home);
    const auto back = moveStore(**server, **home);
    VERIFY_OK(back);
    Store again(**home);
    QCOMPARE(again.ledger.products()->first().onHand, Units(14));
    QCOMPARE(again.catalogue.cache(ChannelId::Naver)->value(q("cache")), QByteArray("\0\x01\xff", 3));
    VERIFY_OK(again.audit.verify());
    receipt.id = q("receipt-3");
    VERIFY_OK(again.ledger.apply(receipt, kNow));
    QSqlQuery forbidden((*home)->connection());
    QVERIFY(!forbidden.exec(q("DELETE FROM audit_log"))); // the triggers are back
}

void TestEngineLease::aStoreInUseIsNotMovedOver()
{
    StorageFixture file;
    const Team team;
    auto server = Database::open(team.address);
    VERIFY_OK(server);
    AuditEntry entry;
    entry.at = kNow;
    VERIFY_OK(AuditRepository(**server).append(entry));
    const auto moved = moveStore(*file.db, **server);
    QVERIFY(!moved);
    QVERIFY2(moved.error().message.contains(q("audit_log")), qPrintable(moved.error().message));
}

QTEST_GUILESS_MAIN(TestEngineLease)
#include "tst_enginelease.moc"
