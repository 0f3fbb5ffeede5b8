// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/models/review/linktablemodel.h"
#include "ui/models/review/productfinder.h"
#include "ui/models/review/reviewdecision.h"
#include "ui/models/review/reviewstory.h"
#include "ui/models/review/reviewtablemodel.h"
#include "ui/models/review/reviewwords.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace jaego;

namespace {

ReviewLine line(ReviewKind kind, ChannelId channel, int number, qint64 was, qint64 willBe)
{
    ReviewLine one;
    one.kind = kind;
    one.listing = { channel, QString::number(3'000'000 + number) };
    one.sku = QStringLiteral("P-%1").arg(number);
    one.name = QStringLiteral("한라봉청 %1").arg(number);
    one.published = Units(was);
    one.target = Units(willBe);
    if (kind == ReviewKind::Held)
        one.heldRun = QStringLiteral("run-1");
    return one;
}

ReviewSnapshot snapshotOf(QList<ReviewLine> lines, quint64 number = 1)
{
    ReviewSnapshot snapshot;
    snapshot.number = number;
    snapshot.at = QDateTime::currentDateTimeUtc();
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ReviewLine &a, const ReviewLine &b) { return a.kind < b.kind; });
    snapshot.lines = std::move(lines);
    for (const ReviewLine &one : std::as_const(snapshot.lines))
        ++snapshot.counts[static_cast<size_t>(one.kind)];
    return snapshot;
}

ReviewSnapshot fewOfEach(quint64 number = 1)
{
    return snapshotOf({ line(ReviewKind::ShowsLess, ChannelId::Coupang, 1, 3, 9),
                        line(ReviewKind::ShowsMore, ChannelId::Naver, 2, 9, 3),
                        line(ReviewKind::Held, ChannelId::Naver, 3, 20, 0),
                        line(ReviewKind::Held, ChannelId::Cafe24, 3, 20, 0),
                        line(ReviewKind::ListingGone, ChannelId::Cafe24, 4, 5, 8),
                        line(ReviewKind::ShowsMore, ChannelId::Cafe24, 5, 4, 0) },
                      number);
}

/// Heads of groups and SKUs, from top to bottom.
QStringList shown(const ReviewTableModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const ReviewLine *one = model.lineAt(row);
        const ReviewTableModel::Group *group = model.groupAt(row);
        rows.append(one ? one->sku : QStringLiteral("[%1 %2]").arg(group->title).arg(group->lines.size()));
    }
    return rows;
}

} // namespace

class TestReviewModels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void whatCouldOversellStandsFirstWhateverItIsGroupedBy()
    {
        ReviewTableModel model;
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.apply(fewOfEach()));
        QCOMPARE(shown(model),
                 QStringList({ QStringLiteral("[Oversell risk 2]"), QStringLiteral("P-2"),
                               QStringLiteral("P-5"), QStringLiteral("[Held 2]"), QStringLiteral("P-3"),
                               QStringLiteral("P-3"), QStringLiteral("[Lost sales 1]"), QStringLiteral("P-1"),
                               QStringLiteral("[Listing gone 1]"), QStringLiteral("P-4") }));
        model.setGrouping(ReviewGrouping::Channel);
        QCOMPARE(shown(model),
                 QStringList({ QStringLiteral("[Oversell risk 2]"), QStringLiteral("P-2"),
                               QStringLiteral("P-5"), QStringLiteral("[Coupang 1]"), QStringLiteral("P-1"),
                               QStringLiteral("[Naver 1]"), QStringLiteral("P-3"),
                               QStringLiteral("[Cafe24 2]"), QStringLiteral("P-3"), QStringLiteral("P-4") }));
    }

    void aGroupThatIsFoldedStaysFoldedAndKeepsItsCount()
    {
        ReviewTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.apply(fewOfEach());
        model.toggleCollapsed(3); // held
        QCOMPARE(shown(model).mid(3, 2),
                 QStringList({ QStringLiteral("[Held 2]"), QStringLiteral("[Lost sales 1]") }));
        model.apply(fewOfEach(2));
        QCOMPARE(model.groupAt(3)->lines.size(), 2);
        QVERIFY(model.groupAt(3)->collapsed);
        QCOMPARE(model.shownLines(), 6);
    }

    void anOlderAnswerIsIgnored()
    {
        ReviewTableModel model;
        QVERIFY(model.apply(fewOfEach(5)));
        QVERIFY(!model.apply(snapshotOf({}, 4)));
        QCOMPARE(model.shownLines(), 6);
    }

    void sameLinesWithOtherNumbersMoveNothing()
    {
        ReviewTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.apply(fewOfEach());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        ReviewSnapshot again = fewOfEach(2);
        again.lines[0].published = Units(11);
        model.apply(again);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.index(1, ReviewTableModel::Change).data().toString(), QStringLiteral("11 → 3"));
    }

    void chipsAndFirstConsonantsNarrowTheLines()
    {
        ReviewTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.apply(fewOfEach());
        QCOMPARE(model.count(ReviewChip::Oversell), 2);
        QCOMPARE(model.count(ReviewChip::Held), 2);
        QCOMPARE(model.count(ReviewChip::Untidy), 1);
        model.setChip(ReviewChip::Held);
        QCOMPARE(model.shownLines(), 2);
        model.setChip(ReviewChip::All);
        model.setFilterText(QStringLiteral("ㅎㄹㅂ 5"));
        QCOMPARE(shown(model).last(), QStringLiteral("P-5"));
        QCOMPARE(model.shownLines(), 1);
        model.setFilterText(QStringLiteral("3000004")); // the channel's number
        QCOMPARE(shown(model).last(), QStringLiteral("P-4"));
    }

    void marksOutliveAnAnswerAndGoWithTheirLines()
    {
        ReviewTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.apply(fewOfEach());
        model.toggleMark(1);
        model.toggleMark(3); // the head of the held ones: both
        QCOMPARE(model.markedCount(), 3);
        QCOMPARE(model.chosen(7).size(), 3);
        QCOMPARE(model.index(3, ReviewTableModel::MarkColumn).data(Qt::CheckStateRole).toInt(),
                 static_cast<int>(Qt::Checked));
        ReviewSnapshot fewer = fewOfEach(2);
        fewer.lines.removeFirst();
        model.apply(fewer);
        QCOMPARE(model.markedCount(), 2);
        model.clearMarks();
        QCOMPARE(model.chosen(model.firstLine()).size(), 1);
        QCOMPARE(model.chosen(model.rowOfGroup(static_cast<int>(ReviewKind::Held))).size(), 2);
    }

    void fourThousandLinesAreTakenWithinTheWindowsPatience()
    {
        QList<ReviewLine> lines;
        lines.reserve(4'000);
        for (int i = 0; i < 4'000; ++i)
            lines.append(line(i % 3 == 0 ? ReviewKind::ShowsMore : ReviewKind::ShowsLess,
                              kChannels[static_cast<size_t>(i) % kChannels.size()], i, i % 3 == 0 ? 30 : 3,
                              9));
        ReviewTableModel model;
        model.apply(snapshotOf(lines, 1));
        for (int row = 0; row < 1'000; ++row)
            model.toggleMark(1); // an even number: none is left
        lines.removeFirst(); // so that nothing is spared
        const ReviewSnapshot next = snapshotOf(lines, 2);
        QElapsedTimer timer;
        timer.start();
        model.apply(next);
        const qint64 taken = timer.restart();
        model.setFilterText(QStringLiteral("한라봉청 399"));
        const qint64 searched = timer.elapsed();
        qInfo("4,000 lines taken in %lld ms, searched in %lld ms", taken, searched);
        QCOMPARE(model.shownLines(), 14); // 399, 1399, 2399, 3399 and ten from 3990 on
#ifdef NDEBUG
        QVERIFY2(taken < 50 && searched < 50, qPrintable(QStringLiteral("%1 %2").arg(taken).arg(searched)));
#endif
    }

    void anApprovalIsSplitByRunAndByProduct()
    {
        QList<ReviewLine> lines = fewOfEach().lines;
        lines.append(line(ReviewKind::ShowsLess, ChannelId::Naver, 1, 4, 9)); // a second channel of P-1
        lines.append(line(ReviewKind::Held, ChannelId::Naver, 8, 7, 0));
        lines.last().heldRun = QStringLiteral("run-2");
        const ReviewDecision decision = approvalOf(lines);
        QCOMPARE(decision.held.size(), 2);
        QCOMPARE(decision.held.first().runId, QStringLiteral("run-1"));
        QCOMPARE(decision.held.first().listings.size(), 2);
        QVERIFY(decision.held.first().approve);
        QCOMPARE(decision.skus,
                 QList<Sku>({ QStringLiteral("P-2"), QStringLiteral("P-5"), QStringLiteral("P-1") }));
        QCOMPARE(decision.leftOut, 1); // a listing that is gone cannot be written
        QCOMPARE(decision.total(), 7);
        QCOMPARE(decision.zeros, 4);
        const QString words = DecisionWords::confirmation(decision);
        QVERIFY2(words.contains(QStringLiteral("Naver")) && words.contains(QLatin1Char('4')),
                 qPrintable(words));
        QVERIFY(rejectionOf(lines, QStringLiteral("no")).skus.isEmpty());
        QCOMPARE(rejectionOf(lines, QStringLiteral("no")).held.first().reason, QStringLiteral("no"));
        QVERIFY(retryOf(lines).held.isEmpty());
    }

    void aLineIsExplainedWithWhatCanBeDone()
    {
        ReviewTableModel model;
        model.apply(fewOfEach());
        const ReviewStory danger = storyOfRow(model, 1);
        QCOMPARE(danger.tone, CellTone::Danger);
        QVERIFY(danger.headline.contains(QLatin1Char('6')));
        QCOMPARE(danger.main, ReviewAction::Approve);
        QCOMPARE(danger.pictured.size(), 1);
        const ReviewStory held = storyOfRow(model, 4);
        QCOMPARE(held.main, ReviewAction::ApproveRun);
        QCOMPARE(held.other, ReviewAction::Reject);
        QCOMPARE(held.pictured.size(), 2); // the whole run is drawn
        const ReviewStory group = storyOfRow(model, 3);
        QCOMPARE(group.main, ReviewAction::ApproveGroup);
        QCOMPARE(storyOfRow(model, -1).main, ReviewAction::None);
    }

    void everyKindAndCauseHasItsWords()
    {
        QSet<QString> words;
        for (const ReviewKind kind : kAllReviewKinds) {
            QVERIFY(!ReviewWords::meaning(kind).isEmpty());
            words.insert(ReviewWords::shape(kind) + ReviewWords::kind(kind));
        }
        QCOMPARE(words.size(), kReviewKinds);
        QSet<QString> causes;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int kind = 0; kind <= static_cast<int>(ReviewCause::Kind::NeverLinked); ++kind) {
            ReviewLine one = line(ReviewKind::ShowsLess, ChannelId::Naver, 1, 2, 3);
            one.cause = { static_cast<ReviewCause::Kind>(kind), Units(2), now, {} };
            causes.insert(ReviewWords::cause(one, now));
        }
        QCOMPARE(causes.size(), static_cast<int>(ReviewCause::Kind::NeverLinked) + 1);
    }

    void linksAreProposedChosenAndCounted()
    {
        InventedShop shop;
        LinkTableModel model;
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.apply(shop.guesses(12)));
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.mappings(0).size(), 1);
        QVERIFY(model.mappings(4).isEmpty()); // nothing is guessed there
        model.choose(4, QStringLiteral("MUG-03"), QStringLiteral("머그"));
        const QModelIndex units = model.index(4, LinkTableModel::UnitsPerSale);
        QVERIFY(model.setData(units, 2));
        QVERIFY(!model.setData(units, 0));
        const Mapping chosen = model.mappings(4).first();
        QCOMPARE(chosen.components, QList<Component>({ { QStringLiteral("MUG-03"), 2 } }));
        const ListingKey listing = chosen.listing;
        QVERIFY(model.apply(shop.guesses(12))); // guessed anew: what a person chose stays
        QCOMPARE(model.mappings(model.rowOf(listing)).first().components.first().sku,
                 QStringLiteral("MUG-03"));
        model.toggleMark(0);
        model.toggleMark(1);
        model.toggleMark(9); // no product: left out
        QCOMPARE(model.mappings(5).size(), 2);
        // What may be a set is not accepted unseen; its number is proposed, and a person's stands.
        QVERIFY(model.isDoubtfulSet(1));
        QCOMPARE(model.index(1, LinkTableModel::UnitsPerSale).data(Qt::EditRole).toInt(), 2);
        const auto sure = model.sureMappings().size();
        QVERIFY(sure > 3 && sure < 12);
        QVERIFY(model.setData(model.index(1, LinkTableModel::UnitsPerSale), 2));
        QVERIFY(!model.isDoubtfulSet(1));
        QCOMPARE(model.sureMappings().size(), sure + 1);
    }

    void aProductIsFoundAmongAHundredThousandWithoutAStall()
    {
        InventedShop shop(100'000);
        ProductFinder finder;
        const QAbstractItemModelTester tester(&finder);
        const StockSnapshot everything = shop.everything();
        QElapsedTimer timer;
        timer.start();
        finder.follow(everything);
        qInfo("100,000 products known in %lld ms", timer.elapsed());
        finder.find(QStringLiteral("ㅎㄹㅂㅊ 1kg 4166호"));
        QTRY_VERIFY(finder.isReady());
        QTRY_COMPARE(finder.rowCount(), 1);
        QCOMPARE(finder.index(0).data(ProductFinder::SkuRole).toString(), QStringLiteral("JJ-HB-1000-4166"));
        StockRow lost = shop.row(QStringLiteral("JJ-HB-1000-4166"));
        lost.known = false; // the warehouse no longer counts it
        finder.follow(shop.changed({ lost }));
        finder.find(QStringLiteral("4166호 1kg"));
        QCOMPARE(finder.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestReviewModels)
#include "tst_reviewmodels.moc"
