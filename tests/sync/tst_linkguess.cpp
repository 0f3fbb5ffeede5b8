// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/linkguess.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jaego;

namespace {

void addProduct(StockBook *book, const QString &sku, const QString &name, const QString &barcode = {})
{
    Product product;
    product.sku = sku;
    product.name = name;
    product.barcode = barcode;
    book->putProduct(product);
    book->count(sku, Units(5), Units(0), QDateTime::currentDateTimeUtc());
}

ListingKey addListing(StockBook *book, const QString &id, const QString &title, const QString &code = {},
                      const QString &option = {}, const QString &barcode = {})
{
    Listing listing;
    listing.key = { ChannelId::Coupang, id };
    listing.title = title;
    listing.sellerCode = code;
    listing.optionName = option;
    listing.barcode = barcode;
    book->putListing(listing);
    return listing.key;
}

/// A shelf of things that are much alike.
StockBook shelf()
{
    StockBook book;
    addProduct(&book, QStringLiteral("JJ-HB-500"), QStringLiteral("제주담다 한라봉청 500g"));
    addProduct(&book, QStringLiteral("JJ-HB-1000"), QStringLiteral("제주담다 한라봉청 1kg"));
    addProduct(&book, QStringLiteral("JJ-YJ-500"), QStringLiteral("제주담다 유자청 500g"));
    addProduct(&book, QStringLiteral("MUG-02"), QStringLiteral("도자기 머그 무광 베이지"),
               QStringLiteral("8801234567893"));
    addProduct(&book, QStringLiteral("MUG-03"), QStringLiteral("도자기 머그 무광 차콜"));
    addProduct(&book, QStringLiteral("CB-USB-1M"), QStringLiteral("USB-C 케이블 1m 편조"));
    return book;
}

ListingGuess guessFor(const StockBook &book)
{
    const LinkGuessList list = guessLinks(book, {}, 10);
    return list.listings.isEmpty() ? ListingGuess() : list.listings.first();
}

} // namespace

class TestLinkGuess final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameCodeIsTheFirstGuess()
    {
        StockBook book = shelf();
        addListing(&book, QStringLiteral("1"), QStringLiteral("아무 이름"), QStringLiteral("mug 02"));
        const ListingGuess guess = guessFor(book);
        QVERIFY(!guess.guesses.isEmpty());
        QCOMPARE(guess.guesses.first().sku, QStringLiteral("MUG-02"));
        QVERIFY(guess.guesses.first().sameCode);
    }

    void theVeryCodeComesBeforeOneThatDiffersInCase()
    {
        StockBook book;
        addProduct(&book, QStringLiteral("85123a"), QStringLiteral("작은 것"));
        addProduct(&book, QStringLiteral("85123A"), QStringLiteral("큰 것"));
        addListing(&book, QStringLiteral("1"), QStringLiteral("무엇"), QStringLiteral("85123A"));
        const ListingGuess guess = guessFor(book);
        QCOMPARE(guess.guesses.size(), 2);
        QCOMPARE(guess.guesses.first().sku, QStringLiteral("85123A"));
        QCOMPARE(guess.guesses.first().score, 100);
        QVERIFY(guess.guesses.last().score < 100);
    }

    void aBarcodeIsAsGoodAsACode()
    {
        StockBook book = shelf();
        addListing(&book, QStringLiteral("1"), QStringLiteral("머그컵"), {}, {},
                   QStringLiteral("8801234567893"));
        QCOMPARE(guessFor(book).guesses.first().sku, QStringLiteral("MUG-02"));
    }

    void aNearNameIsFoundThroughTheShopsDecorations()
    {
        StockBook book = shelf();
        addListing(&book, QStringLiteral("1"), QStringLiteral("[무료배송] 제주담다 정성가득 한라봉청"), {},
                   QStringLiteral("500g"));
        const ListingGuess guess = guessFor(book);
        QVERIFY(!guess.guesses.isEmpty());
        QCOMPARE(guess.guesses.first().sku, QStringLiteral("JJ-HB-500"));
        QVERIFY(!guess.guesses.first().sameCode);
        QVERIFY(guess.guesses.first().score >= 60);
    }

    void anotherSizeIsAnotherProduct()
    {
        StockBook book = shelf();
        addListing(&book, QStringLiteral("1"), QStringLiteral("제주담다 한라봉청 1kg"));
        QCOMPARE(guessFor(book).guesses.first().sku, QStringLiteral("JJ-HB-1000"));
    }

    void anotherColourIsAnotherProduct()
    {
        StockBook book = shelf();
        addListing(&book, QStringLiteral("1"), QStringLiteral("도자기 머그컵"), {},
                   QStringLiteral("무광 차콜"));
        QCOMPARE(guessFor(book).guesses.first().sku, QStringLiteral("MUG-03"));
    }

    void aSetSaysHowManyASaleTakes()
    {
        const auto units = [](const char *listing, const char *product) {
            return unitsSaidBy(QString::fromUtf8(listing), QString::fromUtf8(product));
        };
        QCOMPARE(units("실리콘 턱받이 살구 3개 세트", "실리콘 턱받이 살구"), 3);
        QCOMPARE(units("저항밴드 5단계 세트 / 3개", "저항밴드 5단계 세트"), 3);
        QCOMPARE(units("한라봉청 500g 1개", "한라봉청 500g"), 1);
        QCOMPARE(units("고양이 간식 참치 60개입", "고양이 간식 참치 60개입"), 1);
        QCOMPARE(units("고양이 간식 참치 60개입", "고양이 간식 참치"), 1);
        QCOMPARE(units("핸드크림 1+1", "핸드크림"), 2);
        QCOMPARE(units("칫솔 10개 세트", "칫솔 10개 세트"), 1);
        QCOMPARE(units("유산균 2개월분", "유산균"), 1);
        StockBook book = shelf();
        addListing(&book, QStringLiteral("1"), QStringLiteral("도자기 머그 무광 차콜"), {},
                   QStringLiteral("2개"));
        QCOMPARE(guessFor(book).guesses.first().unitsPerSale, 2);
    }

    void nothingAlikeIsNoGuess()
    {
        StockBook book = shelf();
        addListing(&book, QStringLiteral("1"), QStringLiteral("강아지 사료"));
        QVERIFY(guessFor(book).guesses.isEmpty());
    }

    void whatIsOrderedAlreadyComesFirst()
    {
        StockBook book = shelf();
        addListing(&book, QStringLiteral("1"), QStringLiteral("도자기 머그 무광 차콜"));
        const ListingKey sold = addListing(&book, QStringLiteral("2"), QStringLiteral("강아지 사료"));
        const LinkGuessList list = guessLinks(book, { { sold, 4 } }, 10);
        QCOMPARE(list.listings.size(), 2);
        QCOMPARE(list.listings.first().listing.key, sold);
        QCOMPARE(list.listings.first().ordered, 4);
    }

    void linkedAndGoneListingsAreNotAskedAbout()
    {
        StockBook book = shelf();
        const ListingKey linked = addListing(&book, QStringLiteral("1"), QStringLiteral("머그"));
        book.map({ linked, { { QStringLiteral("MUG-02"), 1 } } });
        const ListingKey gone = addListing(&book, QStringLiteral("2"), QStringLiteral("머그"));
        book.setGone(gone, true);
        const ListingKey astray = addListing(&book, QStringLiteral("3"), QStringLiteral("머그"));
        book.map({ astray, { { QStringLiteral("NO-SUCH"), 1 } } });
        const LinkGuessList list = guessLinks(book, {}, 10);
        QCOMPARE(list.total, 1);
        QCOMPARE(list.listings.first().listing.key, astray);
    }

    void fiveThousandListingsAgainstFiveThousandProductsAreAnsweredAtOnce()
    {
        static const QStringList kWords{ QStringLiteral("제주"),     QStringLiteral("한라봉"),
                                         QStringLiteral("티셔츠"),   QStringLiteral("호텔식"),
                                         QStringLiteral("배스타월"), QStringLiteral("참기름"),
                                         QStringLiteral("케이블"),   QStringLiteral("머그"),
                                         QStringLiteral("무광"),     QStringLiteral("검정"),
                                         QStringLiteral("베이지"),   QStringLiteral("세트") };
        StockBook book;
        const auto nameOf = [](int i) {
            return QStringLiteral("%1 %2 %3 %4호")
                .arg(kWords[i % 12], kWords[(i / 12) % 12], kWords[(i / 144) % 12])
                .arg(i);
        };
        for (int i = 0; i < 5'000; ++i)
            addProduct(&book, QStringLiteral("P-%1").arg(i), nameOf(i));
        for (int i = 0; i < 5'000; ++i)
            addListing(&book, QString::number(i), QStringLiteral("[특가] ") + nameOf(i));
        QElapsedTimer timer;
        timer.start();
        const LinkGuessList list = guessLinks(book, {}, 5'000);
        const qint64 took = timer.elapsed();
        int right = 0;
        for (const ListingGuess &guess : list.listings)
            right += !guess.guesses.isEmpty()
                    && guess.guesses.first().sku == QStringLiteral("P-") + guess.listing.key.externalId
                ? 1
                : 0;
        qInfo("5,000 x 5,000 in %lld ms, %d right", took, right);
        QVERIFY2(took < 5'000, qPrintable(QString::number(took))); // a busy machine with sanitizers
        QVERIFY2(right > 4'900, qPrintable(QString::number(right)));
    }
};

QTEST_GUILESS_MAIN(TestLinkGuess)
#include "tst_linkguess.moc"
