// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/historyreader.h"
#include "support/world.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

/// Alerts of a real shop: counted, read, acknowledged by a person.
class TestAlertsWorld : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerEngineTypes(); }
    void acknowledgingTakesItOffTheCountAndIsAudited();
    void whatIsAcknowledgedStaysItsFirstReaders();
    void anAlertThatHasEndedMovesToThePast();
    void anAcknowledgementOutlivesARestart();
    void anOldRunTellsWhatBecameOfItsMessages();

private:
    static AlertAnswer read(World &world, const AlertQuestion &question)
    {
        HistoryReader reader(world.engine().workshop().databasePath());
        QSignalSpy read(&reader, &HistoryReader::alertsRead);
        reader.readAlerts(question);
        return read.isEmpty() ? AlertAnswer() : read.first().first().value<AlertAnswer>();
    }
    static QString idOf(World &world, const QString &kind)
    {
        const auto open = world.store().alerts.open();
        for (const AlertRecord &alert : *open) {
            if (alert.kind == kind)
                return alert.id;
        }
        return {};
    }
};

void TestAlertsWorld::anOldRunTellsWhatBecameOfItsMessages()
{
    World world;
    world.stock(world.sku(1), 3);
    const RunReport report = world.runOnce();
    const QString id = idOf(world, QStringLiteral("critical"));
    QVERIFY(!id.isEmpty());
    QVERIFY(world.store().alerts.setState({ id }, QStringLiteral("sent"))); // after the run had ended
    HistoryReader reader(world.engine().workshop().databasePath());
    QSignalSpy read(&reader, &HistoryReader::runRead);
    reader.readRun(report.runId);
    QCOMPARE(read.size(), 1);
    const auto told = read.first().first().value<RunReport>();
    QVERIFY(!told.alerts.isEmpty());
    for (const AlertReport &alert : told.alerts) {
        if (alert.id == id)
            QCOMPARE(alert.state, QStringLiteral("sent"));
    }
}

void TestAlertsWorld::acknowledgingTakesItOffTheCountAndIsAudited()
{
    World world;
    QSignalSpy told(&world.engine(), &Engine::statusChanged);
    world.stock(world.sku(1), 3);
    world.runOnce();
    const QString id = idOf(world, QStringLiteral("critical"));
    QVERIFY(!id.isEmpty());
    world.engine().acknowledgeAlerts({}); // nothing named, nothing done
    const auto entries = world.store().audit.list(100);
    world.engine().acknowledgeAlerts({ id, QStringLiteral("no such alert") });
    QVERIFY(!told.isEmpty());
    const auto status = told.last().first().value<EngineStatus>();
    QCOMPARE(status.alertsGrave, 0);
    QCOMPARE(status.alertsUnread, status.openAlerts - 1);
    const auto after = world.store().audit.list(100);
    QCOMPARE(after->size(), entries->size() + 1);
    QCOMPARE(after->first().what, QStringLiteral("alert.acknowledge"));
    QCOMPARE(after->first().subject, QStringLiteral("critical ") + world.sku(1));
    QVERIFY(!after->first().who.isEmpty());
    const AlertAnswer open = read(world, {});
    QVERIFY(!open.alerts.isEmpty());
    QCOMPARE(open.alerts.first().id, id); // still open, and still the gravest
    QVERIFY(open.alerts.first().isAcknowledged());
    QVERIFY(open.alerts.first().isProduct);
    QCOMPARE(open.alerts.first().acknowledgedBy, after->first().who);
    QCOMPARE(open.alerts.first().state, QStringLiteral("not_sent"));
}

void TestAlertsWorld::whatIsAcknowledgedStaysItsFirstReaders()
{
    World world;
    world.stock(world.sku(1), 3);
    world.runOnce();
    const QString id = idOf(world, QStringLiteral("critical"));
    world.engine().acknowledgeAlerts({ id });
    const AlertLine first = read(world, {}).alerts.first();
    const auto entries = world.store().audit.list(100);
    world.engine().acknowledgeAlerts({ id });
    QCOMPARE(read(world, {}).alerts.first(), first);
    QCOMPARE(world.store().audit.list(100)->size(), entries->size());
}

void TestAlertsWorld::anAlertThatHasEndedMovesToThePast()
{
    World world;
    world.stock(world.sku(1), 3);
    world.stock(world.sku(2), 4);
    world.runOnce();
    QCOMPARE(read(world, { true, 10, {} }).alerts.size(), 0);
    const QString id = idOf(world, QStringLiteral("critical"));
    world.stock(world.sku(1), 20);
    world.stock(world.sku(2), 20);
    world.runOnce();
    const AlertAnswer past = read(world, { true, 1, {} });
    QCOMPARE(past.alerts.size(), 1); // a page of one
    const AlertAnswer next = read(world, { true, 1, past.alerts.first().id });
    QCOMPARE(next.alerts.size(), 1);
    QVERIFY(next.alerts.first().id < past.alerts.first().id);
    QVERIFY(!next.alerts.first().isOpen());
    const auto entries = world.store().audit.list(100);
    world.engine().acknowledgeAlerts({ id }); // over: nobody need have seen it
    QCOMPARE(world.store().audit.list(100)->size(), entries->size());
}

void TestAlertsWorld::anAcknowledgementOutlivesARestart()
{
    World world;
    world.stock(world.sku(1), 3);
    world.runOnce();
    world.engine().acknowledgeAlerts({ idOf(world, QStringLiteral("critical")) });
    world.restart();
    world.runOnce();
    QVERIFY(read(world, {}).alerts.first().isAcknowledged());
}

QTEST_GUILESS_MAIN(TestAlertsWorld)
#include "tst_alertsworld.moc"
