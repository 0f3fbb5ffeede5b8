// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/review.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jaego;

namespace {

const QDateTime kNow = QDateTime::fromString(QStringLiteral("2026-11-22T05:30:00.000Z"), Qt::ISODateWithMs);
const ListingKey kListing{ ChannelId::Coupang, QStringLiteral("3000000001") };
const Sku kSku = QStringLiteral("JJ-HB-500");

/// One product on one channel, in step with 9 an hour ago.
StockBook inStep()
{
    StockBook book;
    Product product;
    product.sku = kSku;
    product.name = QStringLiteral("한라봉청");
    book.putProduct(product);
    Listing listing;
    listing.key = kListing;
    book.putListing(listing);
    book.map({ kListing, { { kSku, 1 } } });
    book.count(kSku, Units(9), Units(0), kNow.addSecs(-3'000));
    book.observe({ kListing, Units(9), SaleState::OnSale, kNow.addSecs(-2'900) });
    return book;
}

void sees(StockBook *book, qint64 units, int secondsAgo = 10)
{
    book->observe({ kListing, Units(units), SaleState::OnSale, kNow.addSecs(-secondsAgo) });
}

void counts(StockBook *book, qint64 onHand, qint64 reserved = 0)
{
    book->count(kSku, Units(onHand), Units(reserved), kNow.addSecs(-5));
}

ReviewFacts facts()
{
    ReviewFacts facts;
    facts.now = kNow;
    return facts;
}

ReviewFacts writtenBefore(const WriteFact &write)
{
    ReviewFacts known = facts();
    known.lastWrite = [write](const ListingKey &) { return std::optional(write); };
    return known;
}

ReviewCause causeIn(const StockBook &book, const ReviewFacts &known = facts())
{
    const ListingState *listing = book.find(kListing);
    return listing ? causeOf(book, *listing, known) : ReviewCause();
}

} // namespace

using Cause = ReviewCause::Kind;

class TestReview final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedAboutAListingInStep() { QVERIFY(reviewOf(inStep(), facts(), 10).lines.isEmpty()); }

    void anOrderTheWarehouseStillCountsIsNamedWithItsUnits()
    {
        StockBook book = inStep();
        sees(&book, 9);
        counts(&book, 9, 3);
        QCOMPARE(causeIn(book).kind, Cause::OrdersReserved);
        QCOMPARE(causeIn(book).units, Units(3));
        const Review review = reviewOf(book, facts(), 10);
        QCOMPARE(review.lines.size(), 1);
        QCOMPARE(review.lines.first().kind, ReviewKind::ShowsMore);
        QCOMPARE(review.lines.first().difference(), Units(-3));
    }

    void stockThatFellWithoutAnOrderSaysSo()
    {
        StockBook book = inStep();
        sees(&book, 9);
        counts(&book, 4);
        QCOMPARE(causeIn(book).kind, Cause::StockFell);
        QCOMPARE(causeIn(book).units, Units(5));
    }

    void goodsThatCameInAreNoEdit()
    {
        StockBook book = inStep();
        sees(&book, 9);
        counts(&book, 30);
        QCOMPARE(causeIn(book).kind, Cause::StockRose);
        QCOMPARE(causeIn(book).units, Units(21));
        QCOMPARE(reviewOf(book, facts(), 10).lines.first().kind, ReviewKind::ShowsLess);
    }

    void aNumberRaisedOnTheChannelIsAnEdit()
    {
        StockBook book = inStep();
        sees(&book, 15);
        QCOMPARE(causeIn(book).kind, Cause::EditedUp);
        QCOMPARE(causeIn(book).units, Units(6));
        QCOMPARE(reviewOf(book, facts(), 10).lines.first().kind, ReviewKind::ShowsMore);
    }

    void fewerThanBeforeWhileOurStockStoodStillMayBeASaleOrAnEdit()
    {
        StockBook book = inStep();
        sees(&book, 7);
        QCOMPARE(causeIn(book).kind, Cause::SoldOrEdited);
        QCOMPARE(causeIn(book).units, Units(2));
        QCOMPARE(reviewOf(book, facts(), 10).lines.first().kind, ReviewKind::Drift);
    }

    void aFailedWriteSpeaksWithTheChannelsOwnWords()
    {
        StockBook book = inStep();
        sees(&book, 9);
        counts(&book, 4);
        const ReviewCause cause = causeIn(
            book,
            writtenBefore({ WriteFact::Outcome::Failed, Units(4), {}, kNow, QStringLiteral("GW.503") }));
        QCOMPARE(cause.kind, Cause::WriteFailed);
        QCOMPARE(cause.words, QStringLiteral("GW.503"));
    }

    void aFailureFromLongBeforeTheDifferenceExplainsNothing()
    {
        StockBook book = inStep();
        sees(&book, 9);
        counts(&book, 4);
        ReviewFacts known = writtenBefore(
            { WriteFact::Outcome::Failed, Units(2), {}, kNow.addDays(-3), QStringLiteral("GW.503") });
        known.since = [](const ListingKey &) { return kNow.addSecs(-5); };
        QCOMPARE(causeIn(book, known).kind, Cause::StockFell);
    }

    void anAcknowledgedWriteThatNeverAppliedIsToldFromAnEdit()
    {
        StockBook book = inStep();
        counts(&book, 4);
        book.accepted(kListing, Units(4), kNow.addSecs(-60));
        sees(&book, 9); // what stood there before the write
        const WriteFact write{ WriteFact::Outcome::Accepted, Units(4), Units(9), kNow.addSecs(-60), {} };
        QCOMPARE(causeIn(book, writtenBefore(write)).kind, Cause::WriteIgnored);
        sees(&book, 12, 1); // some other number: somebody typed it
        QCOMPARE(causeIn(book, writtenBefore(write)).kind, Cause::EditedUp);
    }

    void aWriteNobodyAnsweredIsNotCalledFailed()
    {
        StockBook book = inStep();
        counts(&book, 4);
        const WriteFact write{ WriteFact::Outcome::Unanswered, Units(4), {}, kNow.addSecs(-2), {} };
        QCOMPARE(causeIn(book, writtenBefore(write)).kind, Cause::WriteUnanswered);
        book.setInFlight(kListing, true);
        QCOMPARE(causeIn(book, writtenBefore(write)).kind, Cause::BeingSent);
    }

    void aValueReadLongAgoSaysHowOldItIs()
    {
        StockBook book = inStep();
        sees(&book, 15, 600);
        ReviewFacts known = facts();
        known.staleMs = 60'000;
        QCOMPARE(causeIn(book, known).kind, Cause::StaleRead);
        QCOMPARE(causeIn(book, known).at, kNow.addSecs(-600));
        StockBook fell = inStep();
        counts(&fell, 4); // that much is known without a read
        QCOMPARE(causeIn(fell, known).kind, Cause::StockFell);
    }

    void whatWasNeverInStepHasNothingToCompareWith()
    {
        StockBook book;
        Listing listing;
        listing.key = kListing;
        book.putListing(listing);
        book.map({ kListing, { { kSku, 1 } } });
        counts(&book, 4);
        sees(&book, 9);
        QCOMPARE(causeIn(book).kind, Cause::NeverInStep);
    }

    void aLinkThatWasLostIsToldFromOneThatNeverWas()
    {
        StockBook book = inStep();
        book.map({ kListing, {} });
        ReviewFacts known = facts();
        known.ordered.insert(kListing, 3);
        QCOMPARE(causeIn(book, known).kind, Cause::LinkLost);
        QCOMPARE(causeIn(book, known).units, Units(3));
        StockBook fresh;
        Listing listing;
        listing.key = kListing;
        fresh.putListing(listing);
        QCOMPARE(causeIn(fresh).kind, Cause::NeverLinked);
        QCOMPARE(reviewOf(fresh, facts(), 10).lines.first().kind, ReviewKind::Unmapped);
    }

    void aProductTheWarehouseDroppedIsAContradiction()
    {
        StockBook book = inStep();
        book.vanish(kSku);
        QCOMPARE(causeIn(book).kind, Cause::ProductVanished);
        QCOMPARE(reviewOf(book, facts(), 10).lines.first().kind, ReviewKind::Contradiction);
    }

    void aListingTheChannelForgotIsAskedAbout()
    {
        StockBook book = inStep();
        book.setGone(kListing, true);
        QCOMPARE(causeIn(book).kind, Cause::Gone);
        QCOMPARE(reviewOf(book, facts(), 10).lines.first().kind, ReviewKind::ListingGone);
    }

    void whatIsHeldCarriesTheGuardsWordsAndItsRun()
    {
        StockBook book = inStep();
        counts(&book, 0);
        ReviewFacts known = facts();
        known.held.insert(kListing,
                          { QStringLiteral("run-7"), QStringLiteral("mass_zero"),
                            QStringLiteral("412 of 1958"), kNow.addSecs(-120) });
        const Review review = reviewOf(book, known, 10);
        const ReviewLine &line = review.lines.first();
        QCOMPARE(line.kind, ReviewKind::Held);
        QCOMPARE(line.heldRun, QStringLiteral("run-7"));
        QCOMPARE(line.cause.words, QStringLiteral("412 of 1958"));
        QCOMPARE(line.since, kNow.addSecs(-120));
    }

    void failedWorkThatShowsTooMuchStandsWithTheDangerousOnes()
    {
        StockBook book = inStep();
        sees(&book, 9);
        counts(&book, 4);
        ReviewFacts known = facts();
        known.manual.insert(kListing, { QStringLiteral("check it"), QStringLiteral("ERR-INV-002"), kNow });
        QCOMPARE(reviewOf(book, known, 10).lines.first().kind, ReviewKind::ShowsMore);
        QVERIFY(reviewOf(book, known, 10).lines.first().manual);
        counts(&book, 30);
        QCOMPARE(reviewOf(book, known, 10).lines.first().kind, ReviewKind::ManualWork);
    }

    void aShopOfAHundredThousandProductsIsLookedThroughAtOnce()
    {
        StockBook book;
        book.reserve(100'000, 300'000);
        for (int i = 0; i < 100'000; ++i) {
            const Sku sku = QStringLiteral("P-%1").arg(i);
            for (const ChannelId channel : kChannels) {
                Listing listing;
                listing.key = { channel, QString::number(i) };
                book.putListing(listing);
                if (i % 4 != 0) // the rest is not linked yet
                    book.map({ listing.key, { { sku, 1 } } });
                book.observe({ listing.key, Units(i % 50 == 1 ? 25 : 20), SaleState::OnSale, kNow });
            }
            book.count(sku, Units(20), Units(0), kNow);
        }
        QElapsedTimer timer;
        timer.start();
        const Review review = reviewOf(book, facts(), 20'000);
        const qint64 took = timer.elapsed();
        qInfo("300,000 listings in %lld ms", took);
        QCOMPARE(review.lines.size(), 20'000);
        QCOMPARE(review.lines.first().kind, ReviewKind::ShowsMore);
        QCOMPARE(review.counts[static_cast<size_t>(ReviewKind::Unmapped)], 75'000);
        QVERIFY2(took < 3'000, qPrintable(QString::number(took))); // a busy machine with sanitizers
    }

    void theMostDangerousLinesAreKeptWhenThereAreTooMany()
    {
        StockBook book;
        for (int i = 0; i < 500; ++i) {
            Listing listing;
            listing.key = { ChannelId::Naver, QString::number(i) };
            book.putListing(listing);
            const Sku sku = QStringLiteral("P-%1").arg(i);
            book.map({ listing.key, { { sku, 1 } } });
            book.count(sku, Units(i == 321 ? 0 : 20), Units(0), kNow);
            book.observe({ listing.key, Units(i % 2 == 0 ? 25 : 4), SaleState::OnSale, kNow });
        }
        const Review review = reviewOf(book, facts(), 5);
        QCOMPARE(review.lines.size(), 5);
        QCOMPARE(review.lines.first().sku, QStringLiteral("P-321")); // sold out, and still on sale
        QCOMPARE(review.counts[static_cast<size_t>(ReviewKind::ShowsMore)], 251);
        QCOMPARE(review.counts[static_cast<size_t>(ReviewKind::ShowsLess)], 249);
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
