// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/seedrun.h"
#include "sim/simhouse.h"

#include <QtTest/QTest>

using namespace jaego::sim;

/// Whole worlds under a virtual clock (CONTRIBUTING.md: simulation). More seeds: jaego_sim.
class TestSim : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSeedIsLivedThroughTheSameWayEachTime();
    void whatIsPromisedHoldsInEveryWorld_data();
    void whatIsPromisedHoldsInEveryWorld();
    void whatDoesNotHoldIsNoticed_data();
    void whatDoesNotHoldIsNoticed();
};

void TestSim::aSeedIsLivedThroughTheSameWayEachTime()
{
    for (const quint64 seed : { 5, 8 }) {
        const SeedResult once = runSeed({ seed, false, Sabotage::None });
        const SeedResult again = runSeed({ seed, false, Sabotage::None });
        QCOMPARE(again.hash, once.hash);
        QCOMPARE(again.steps, once.steps);
        QVERIFY(once.crashes > 0); // else it would say little
    }
}

void TestSim::whatIsPromisedHoldsInEveryWorld_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void TestSim::whatIsPromisedHoldsInEveryWorld()
{
    QFETCH(quint64, seed);
    const SeedResult result = runSeed({ seed, false, Sabotage::None });
    QVERIFY2(result.complaint.isEmpty(), qPrintable(result.complaint));
    QVERIFY(result.checks > 0);
}

void TestSim::whatDoesNotHoldIsNoticed_data()
{
    QTest::addColumn<Sabotage>("sabotage");
    QTest::addColumn<QString>("words");
    QTest::newRow("units that appear")
        << Sabotage::Shelf << QStringLiteral("on the shelf, by every movement");
    QTest::newRow("a listing out of step") << Sabotage::Listing << QStringLiteral("shows");
    QTest::newRow("a journal ahead of the book") << Sabotage::Journal << QStringLiteral("behind the journal");
    QTest::newRow("a lost event") << Sabotage::Event << QStringLiteral("was promised and is not stored");
    QTest::newRow("a lost message") << Sabotage::Message << QStringLiteral("never reached Slack");
    QTest::newRow("a raise without goods") << Sabotage::Raise << QStringLiteral("were known to be there");
}

void TestSim::whatDoesNotHoldIsNoticed()
{
    QFETCH(Sabotage, sabotage);
    QFETCH(QString, words);
    const SeedResult result = runSeed({ 5, false, sabotage });
    QVERIFY2(result.complaint.contains(words), qPrintable(result.complaint));
}

int main(int argc, char *argv[])
{
    prepareHouse();
    QCoreApplication app(argc, argv);
    TestSim test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sim.moc"
