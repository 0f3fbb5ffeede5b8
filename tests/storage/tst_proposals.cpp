// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/alertrepository.h"
#include "storage/cataloguerepository.h"
#include "storage/proposalrepository.h"
#include "storage/storagefixture.h"

#include <QtTest/QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

const QDateTime kNoon = QDateTime(QDate(2026, 11, 5), QTime(3, 0), Qt::UTC);

Proposal proposalOf(const QString &id, const QString &sku)
{
    Proposal proposal;
    proposal.id = id;
    proposal.sku = sku;
    proposal.supplier = QStringLiteral("이천도예");
    proposal.proposed = Units(48);
    proposal.runId = QStringLiteral("01RUN");
    proposal.createdAt = kNoon;
    proposal.updatedAt = kNoon;
    return proposal;
}

} // namespace

/// Drafts of what to buy, and alerts as a person reads them.
class TestProposals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProposalComesBackAsItWasGiven();
    void aProductHasOneLiveProposalAtMost();
    void decidedOnesAreKeptAndTellWhetherTheyStillStand();
    void aSnoozeThatIsOverCountsAsOpen();
    void alertsAreReadWithTheirProductsGraveOnesFirst();
    void pastAlertsComeInPages();
};

void TestProposals::aProposalComesBackAsItWasGiven()
{
    StorageFixture disk;
    ProposalRepository proposals(*disk.db);
    Proposal first = proposalOf(QStringLiteral("01"), QStringLiteral("85123A"));
    VERIFY_OK(proposals.add({ first }));
    QCOMPARE(*proposals.live(), QList<Proposal>{ first });
    first.edited = Units(60);
    first.needed = false;
    first.state = ProposalState::Snoozed;
    first.until = kNoon.addDays(7);
    first.reason = QStringLiteral("박람회 뒤에");
    first.decidedBy = QStringLiteral("김재고");
    first.decidedAt = kNoon.addSecs(60);
    first.updatedAt = kNoon.addSecs(60);
    VERIFY_OK(proposals.update({ first }));
    disk.reopen();
    const ProposalRepository again(*disk.db);
    QCOMPARE(*again.live(), QList<Proposal>{ first });
    QCOMPARE(*again.find(first.id), std::optional(first));
    QCOMPARE(*again.find(QStringLiteral("no such")), std::nullopt);
}

void TestProposals::aProductHasOneLiveProposalAtMost()
{
    StorageFixture disk;
    ProposalRepository proposals(*disk.db);
    Proposal first = proposalOf(QStringLiteral("01"), QStringLiteral("A"));
    VERIFY_OK(
        proposals.add({ first, proposalOf(QStringLiteral("02"), QStringLiteral("a")) })); // two products
    QVERIFY(!proposals.add({ proposalOf(QStringLiteral("03"), QStringLiteral("A")) }).ok());
    first.state = ProposalState::Approved;
    first.decidedAt = kNoon;
    VERIFY_OK(proposals.update({ first }));
    VERIFY_OK(proposals.add({ proposalOf(QStringLiteral("03"), QStringLiteral("A")) }));
}

void TestProposals::decidedOnesAreKeptAndTellWhetherTheyStillStand()
{
    StorageFixture disk;
    ProposalRepository proposals(*disk.db);
    QList<Proposal> all;
    for (const ProposalState state :
         { ProposalState::Approved, ProposalState::Dismissed, ProposalState::Closed }) {
        Proposal proposal = proposalOf(nameOf(state), nameOf(state));
        proposal.state = state;
        proposal.decidedAt = kNoon.addSecs(60 * all.size());
        all.append(proposal);
    }
    VERIFY_OK(proposals.add(all));
    QCOMPARE(proposals.decided(kNoon, 10)->size(), 3);
    QCOMPARE(proposals.decided(kNoon, 10)->first().state, ProposalState::Closed); // the newest
    QCOMPARE(proposals.decided(kNoon, 2)->size(), 2);
    QCOMPARE(proposals.decided(kNoon.addSecs(61), 10)->size(), 1);
    QCOMPARE(proposals.standing(kNoon)->size(), 2); // what closed by itself was nobody's decision
    all[0].needed = false;
    VERIFY_OK(proposals.update(all));
    QCOMPARE(proposals.standing(kNoon)->size(), 1);
    QVERIFY(proposals.live()->isEmpty());
}

void TestProposals::aSnoozeThatIsOverCountsAsOpen()
{
    StorageFixture disk;
    ProposalRepository proposals(*disk.db);
    Proposal snoozed = proposalOf(QStringLiteral("01"), QStringLiteral("A"));
    snoozed.state = ProposalState::Snoozed;
    snoozed.until = kNoon.addDays(1);
    VERIFY_OK(proposals.add({ snoozed, proposalOf(QStringLiteral("02"), QStringLiteral("B")) }));
    QCOMPARE(*proposals.openCount(kNoon), 1);
    QCOMPARE(*proposals.openCount(kNoon.addDays(1)), 2);
}

void TestProposals::alertsAreReadWithTheirProductsGraveOnesFirst()
{
    StorageFixture disk;
    CatalogueRepository catalogue(*disk.db);
    StoredProduct product;
    product.product.sku = QStringLiteral("85123A");
    product.product.name = QStringLiteral("한라봉청 500g");
    VERIFY_OK(catalogue.saveProducts({ product }));
    AlertRepository alerts(*disk.db);
    AlertRecord grave;
    grave.id = QStringLiteral("01");
    grave.kind = QStringLiteral("critical");
    grave.severity = QStringLiteral("HIGH");
    grave.subject = QStringLiteral("85123A");
    grave.text = QStringLiteral("3개 남음");
    grave.routes = { QStringLiteral("slack:ops-inventory"), QStringLiteral("kakao:ceo") };
    grave.state = QStringLiteral("pending");
    grave.raisedAt = kNoon;
    AlertRecord mild = grave;
    mild.id = QStringLiteral("02");
    mild.severity = QStringLiteral("MEDIUM");
    mild.kind = QStringLiteral("low");
    mild.subject = QStringLiteral("85123a"); // another product, and not a known one
    VERIFY_OK(alerts.raise({ grave, mild }));
    const auto lines = alerts.openLines();
    VERIFY_OK(lines);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->first().id, grave.id);
    QVERIFY(lines->first().isProduct);
    QCOMPARE(lines->first().productName, QStringLiteral("한라봉청 500g"));
    QCOMPARE(lines->first().routes, grave.routes);
    QVERIFY(!lines->at(1).isProduct);
    QVERIFY(alerts.pastLines(10)->isEmpty());
}

void TestProposals::pastAlertsComeInPages()
{
    StorageFixture disk;
    AlertRepository alerts(*disk.db);
    QList<AlertRecord> many;
    for (int i = 0; i < 25; ++i) {
        AlertRecord alert;
        alert.id = QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0'));
        alert.kind = QStringLiteral("low");
        alert.severity = QStringLiteral("MEDIUM");
        alert.state = QStringLiteral("pending");
        alert.raisedAt = kNoon.addSecs(i);
        if (i % 5 != 0)
            alert.clearedAt = kNoon.addSecs(100 + i);
        many.append(alert);
    }
    VERIFY_OK(alerts.raise(many));
    QStringList seen;
    QString before;
    for (;;) {
        const auto page = alerts.pastLines(8, before);
        VERIFY_OK(page);
        for (const AlertLine &line : *page)
            seen.append(line.id);
        if (page->size() < 8)
            break;
        before = page->last().id;
    }
    QCOMPARE(seen.size(), 20);
    QVERIFY(std::is_sorted(seen.crbegin(), seen.crend()));
    QCOMPARE(alerts.openLines()->size(), 5);
}

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
