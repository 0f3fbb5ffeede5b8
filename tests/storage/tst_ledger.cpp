// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditrepository.h"
#include "storage/ledgerrepository.h"
#include "storagefixture.h"

#include <limits>

using namespace jaego;
using jaego::test::at;
using jaego::test::StorageFixture;

namespace {

const QDateTime kNow = at("2026-11-22T01:00:00Z");

Product product(const QString &sku)
{
    Product p;
    p.sku = sku;
    p.name = QStringLiteral("핸드크림 500ml");
    return p;
}

LedgerAdjustment setTo(const QString &id, qint64 count)
{
    LedgerAdjustment a;
    a.id = id;
    a.sku = QStringLiteral("A");
    a.setTo = Units(count);
    a.reason = QStringLiteral("실사");
    return a;
}

LedgerAdjustment by(const QString &id, qint64 difference)
{
    LedgerAdjustment a = setTo(id, 0);
    a.setTo = std::nullopt;
    a.delta = Units(difference);
    return a;
}

} // namespace

class TestLedger final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewProductStartsAtZero();
    void theSameAdjustmentTwiceCountsOnce();
    void anIdMayNotBeUsedForAnotherChange();
    void aCountSomebodyElseChangedIsAConflict();
    void stockNeverFallsBelowZero();
    void anUnknownProductIsNamed();
    void anAdjustmentSaysOneThing();
    void movementsCannotBeChangedOrDeleted();
    void countsAlwaysEqualTheirMovements();
    void namesChangeWithoutTouchingCounts();
    void theAuditLogCannotBeChanged();
    void aForgedAuditEntryIsFound();
};

void TestLedger::aNewProductStartsAtZero()
{
    StorageFixture fixture;
    LedgerRepository ledger(*fixture.db);
    VERIFY_OK(ledger.saveProducts({ product(QStringLiteral("A")) }, kNow));
    QCOMPARE(*ledger.products(), (QList<LedgerProduct>{ { product(QStringLiteral("A")), Units(0), kNow } }));
    QVERIFY(ledger.products({ QStringLiteral("nothing") })->isEmpty());
}

void TestLedger::theSameAdjustmentTwiceCountsOnce()
{
    StorageFixture fixture;
    VERIFY_OK(LedgerRepository(*fixture.db).saveProducts({ product(QStringLiteral("A")) }, kNow));
    const auto first = LedgerRepository(*fixture.db).apply(by(QStringLiteral("1"), 5), kNow);
    VERIFY_OK(first);
    fixture.reopen();
    LedgerRepository ledger(*fixture.db);
    const auto second = ledger.apply(by(QStringLiteral("1"), 5), kNow.addSecs(60));
    VERIFY_OK(second);
    QCOMPARE(*second, *first);
    QCOMPARE(ledger.products()->first().onHand, Units(5));
    QCOMPARE(ledger.movements(QStringLiteral("A"), 10)->size(), 1);
}

void TestLedger::anIdMayNotBeUsedForAnotherChange()
{
    StorageFixture fixture;
    LedgerRepository ledger(*fixture.db);
    VERIFY_OK(ledger.saveProducts({ product(QStringLiteral("A")) }, kNow));
    VERIFY_OK(ledger.apply(by(QStringLiteral("1"), 5), kNow));
    const auto other = ledger.apply(by(QStringLiteral("1"), 6), kNow);
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Error::Kind::Rejected);
}

void TestLedger::aCountSomebodyElseChangedIsAConflict()
{
    StorageFixture fixture;
    LedgerRepository ledger(*fixture.db);
    VERIFY_OK(ledger.saveProducts({ product(QStringLiteral("A")) }, kNow));
    VERIFY_OK(ledger.apply(setTo(QStringLiteral("1"), 12), kNow));
    LedgerAdjustment stale = setTo(QStringLiteral("2"), 20);
    stale.expected = Units(10);
    const auto refused = ledger.apply(stale, kNow);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(refused.error().message.contains(QStringLiteral("12")));
    LedgerAdjustment fresh = setTo(QStringLiteral("3"), 20);
    fresh.expected = Units(12);
    const auto booked = ledger.apply(fresh, kNow);
    VERIFY_OK(booked);
    QCOMPARE(booked->delta, Units(8));
}

void TestLedger::stockNeverFallsBelowZero()
{
    StorageFixture fixture;
    LedgerRepository ledger(*fixture.db);
    VERIFY_OK(ledger.saveProducts({ product(QStringLiteral("A")) }, kNow));
    VERIFY_OK(ledger.apply(by(QStringLiteral("1"), 2), kNow));
    for (const auto &asked : { by(QStringLiteral("2"), -3), setTo(QStringLiteral("3"), -1) }) {
        const auto refused = ledger.apply(asked, kNow);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Rejected);
    }
    const auto absurd = ledger.apply(by(QStringLiteral("4"), std::numeric_limits<qint64>::max()), kNow);
    QVERIFY(!absurd);
    QCOMPARE(ledger.products()->first().onHand, Units(2));
    QCOMPARE(ledger.movements(QString(), 10)->size(), 1);
    VERIFY_OK(ledger.apply(by(QStringLiteral("5"), -2), kNow));
}

void TestLedger::anUnknownProductIsNamed()
{
    StorageFixture fixture;
    const auto refused = LedgerRepository(*fixture.db).apply(by(QStringLiteral("1"), 1), kNow);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotFound);
}

void TestLedger::anAdjustmentSaysOneThing()
{
    StorageFixture fixture;
    LedgerRepository ledger(*fixture.db);
    VERIFY_OK(ledger.saveProducts({ product(QStringLiteral("A")) }, kNow));
    LedgerAdjustment both = by(QStringLiteral("1"), 1);
    both.setTo = Units(1);
    LedgerAdjustment neither = by(QStringLiteral("2"), 1);
    neither.delta = std::nullopt;
    QCOMPARE(ledger.apply(both, kNow).error().kind, Error::Kind::Rejected);
    QCOMPARE(ledger.apply(neither, kNow).error().kind, Error::Kind::Rejected);
}

void TestLedger::movementsCannotBeChangedOrDeleted()
{
    StorageFixture fixture;
    LedgerRepository ledger(*fixture.db);
    VERIFY_OK(ledger.saveProducts({ product(QStringLiteral("A")) }, kNow));
    VERIFY_OK(ledger.apply(by(QStringLiteral("1"), 5), kNow));
    const QStringList attempts{
        QStringLiteral("UPDATE ledger_movements SET delta = 50"),
        QStringLiteral("DELETE FROM ledger_movements"),
        QStringLiteral(
            "INSERT OR REPLACE INTO ledger_movements (number, adjustment_id, sku, delta, balance_before,"
            " balance_after, reason, note, operator, at) VALUES (1, 'x', 'A', 9, 0, 9, '', '', '', 0)"),
        QStringLiteral(
            "INSERT OR REPLACE INTO ledger_movements (adjustment_id, sku, delta, balance_before,"
            " balance_after, reason, note, operator, at) VALUES ('1', 'A', 9, 0, 9, '', '', '', 0)"),
    };
    for (const QString &attempt : attempts) {
        const QString refused = fixture.tryStatement(attempt);
        QVERIFY2(refused.contains(QStringLiteral("append-only"))
                     || refused.contains(QStringLiteral("duplicate key")),
                 qPrintable(attempt));
    }
    QCOMPARE(ledger.movements(QStringLiteral("A"), 10)->first().delta, Units(5));
}

void TestLedger::countsAlwaysEqualTheirMovements()
{
    StorageFixture fixture;
    LedgerRepository ledger(*fixture.db);
    VERIFY_OK(ledger.saveProducts({ product(QStringLiteral("A")), product(QStringLiteral("B")) }, kNow));
    VERIFY_OK(ledger.apply(by(QStringLiteral("1"), 5), kNow));
    VERIFY_OK(ledger.apply(setTo(QStringLiteral("2"), 3), kNow));
    VERIFY_OK(ledger.apply(setTo(QStringLiteral("3"), 3), kNow));
    VERIFY_OK(ledger.checkBalances());
    QCOMPARE(ledger.movements(QStringLiteral("A"), 1)->first().delta, Units(0));
    QCOMPARE(fixture.tryStatement(QStringLiteral("UPDATE ledger_products SET on_hand = 8 WHERE sku = 'A'")),
             QString());
    const auto checked = ledger.checkBalances();
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::Contradiction);
}

void TestLedger::namesChangeWithoutTouchingCounts()
{
    StorageFixture fixture;
    LedgerRepository ledger(*fixture.db);
    VERIFY_OK(ledger.saveProducts({ product(QStringLiteral("A")) }, kNow));
    VERIFY_OK(ledger.apply(by(QStringLiteral("1"), 5), kNow));
    Product renamed = product(QStringLiteral("A"));
    renamed.name = QStringLiteral("새 이름");
    renamed.moq = Units(20);
    VERIFY_OK(ledger.saveProducts({ renamed }, kNow.addSecs(5)));
    QCOMPARE(ledger.products()->first().product, renamed);
    QCOMPARE(ledger.products()->first().onHand, Units(5));
}

void TestLedger::theAuditLogCannotBeChanged()
{
    StorageFixture fixture;
    AuditRepository audit(*fixture.db);
    AuditEntry entry;
    entry.at = kNow;
    entry.who = QStringLiteral("kim");
    entry.what = QStringLiteral("adjust");
    entry.subject = QStringLiteral("A");
    entry.why = QStringLiteral("파손");
    entry.before = QStringLiteral("5");
    entry.after = QStringLiteral("3");
    VERIFY_OK(audit.append(entry));
    VERIFY_OK(audit.append(entry));
    QCOMPARE(audit.list(10)->size(), 2);
    QCOMPARE(audit.list(10)->first().number, 2);
    QCOMPARE(audit.list(10, 2)->first().why, QStringLiteral("파손"));
    for (const auto &attempt :
         { QStringLiteral("UPDATE audit_log SET who = 'x'"), QStringLiteral("DELETE FROM audit_log") })
        QVERIFY(fixture.tryStatement(attempt).contains(QStringLiteral("append-only")));
    QCOMPARE(*audit.verify(), 2);
}

void TestLedger::aForgedAuditEntryIsFound()
{
    StorageFixture fixture;
    AuditRepository audit(*fixture.db);
    QCOMPARE(*audit.verify(), 0);
    AuditEntry entry;
    entry.at = kNow;
    for (int i = 0; i < 3; ++i)
        VERIFY_OK(audit.append(entry));
    QCOMPARE(fixture.tryStatement(QStringLiteral("DROP TRIGGER audit_log_no_update")), QString());
    QCOMPARE(fixture.tryStatement(QStringLiteral("UPDATE audit_log SET who = 'x' WHERE number = 2")),
             QString());
    const auto checked = audit.verify();
    QVERIFY(!checked);
    QVERIFY(checked.error().message.contains(QStringLiteral("entry 2")));
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
