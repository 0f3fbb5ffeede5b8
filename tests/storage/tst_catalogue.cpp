// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cataloguerepository.h"
#include "storagefixture.h"

#include "storage/wholecatalogue.h"

#include <QFile>

using namespace jaego;
using jaego::test::at;
using jaego::test::StorageFixture;

namespace {

ListingKey coupang(const QString &id)
{
    return { ChannelId::Coupang, id };
}

Listing listingNamed(const ListingKey &key, const QString &title)
{
    Listing listing;
    listing.key = key;
    listing.title = title;
    listing.sellerCode = QStringLiteral("JJ-1");
    listing.saleState = SaleState::OnSale;
    return listing;
}

} // namespace

class TestCatalogue final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesThatDifferInCaseAreTwoProducts();
    void productsTheWarehouseNoLongerNamesBecomeInactive();
    void aNewCatalogueKeepsWhatWasObserved();
    void anOlderObservationDoesNotReplaceANewerOne();
    void anUncountedListingIsNotAZero();
    void listingsThatVanishAreMarkedAndComeBack();
    void aKitKeepsItsPartsInOrder();
    void aMappingIsReplacedPerListing();
    void aChannelFindsItsCacheAgain();
    void aHundredThousandListingsAreKept();
    void theWholeCatalogueIsReadAsItWasSaved();
    void aTornPageIsAnErrorAndNotTheEndOfTheCatalogue();
};

void TestCatalogue::codesThatDifferInCaseAreTwoProducts()
{
    StorageFixture fixture;
    CatalogueRepository catalogue(*fixture.db);
    StoredProduct upper;
    upper.product.sku = QStringLiteral("85123A");
    upper.product.name = QStringLiteral("핸드크림");
    upper.product.critical = Units(3);
    upper.onHand = Units(7);
    upper.reserved = Units(2);
    upper.asOf = at("2026-11-22T04:31:00.123Z");
    StoredProduct lower = upper;
    lower.product.sku = QStringLiteral("85123a");
    lower.product.critical = std::nullopt;
    lower.product.leadTimeDays = 14;
    lower.asOf = QDateTime();
    VERIFY_OK(catalogue.saveProducts({ upper, lower }));
    fixture.reopen();
    const auto products = CatalogueRepository(*fixture.db).products();
    VERIFY_OK(products);
    QCOMPARE(*products, (QList<StoredProduct>{ upper, lower }));
}

void TestCatalogue::productsTheWarehouseNoLongerNamesBecomeInactive()
{
    StorageFixture fixture;
    CatalogueRepository catalogue(*fixture.db);
    StoredProduct kept;
    kept.product.sku = QStringLiteral("A");
    kept.onHand = Units(5);
    StoredProduct vanished = kept;
    vanished.product.sku = QStringLiteral("B");
    VERIFY_OK(catalogue.saveProducts({ kept, vanished }));
    VERIFY_OK(catalogue.deactivateProductsExcept({ QStringLiteral("A") }));
    const auto products = catalogue.products();
    QVERIFY(products->at(0).active);
    QVERIFY(!products->at(1).active);
    QCOMPARE(products->at(1).onHand, Units(5));
}

void TestCatalogue::aNewCatalogueKeepsWhatWasObserved()
{
    StorageFixture fixture;
    CatalogueRepository catalogue(*fixture.db);
    const ListingKey key = coupang(QStringLiteral("9007199254740993"));
    VERIFY_OK(catalogue.saveListings({ listingNamed(key, QStringLiteral("old")) }));
    VERIFY_OK(
        catalogue.saveObservations({ { key, Units(12), SaleState::SoldOut, at("2026-11-22T01:00:00Z") } }));
    VERIFY_OK(catalogue.saveAgreed({ { key, Units(11) } }));
    VERIFY_OK(catalogue.saveAccepted(key, Units(10), at("2026-11-22T02:00:00Z")));
    Listing next = listingNamed(key, QStringLiteral("새 이름"));
    next.saleState = SaleState::Unknown;
    VERIFY_OK(catalogue.saveListings({ next }));
    const auto row = catalogue.listing(key);
    VERIFY_OK(row);
    QVERIFY(row->has_value());
    QCOMPARE((*row)->listing.key.externalId, QStringLiteral("9007199254740993"));
    QCOMPARE((*row)->listing.title, QStringLiteral("새 이름"));
    QCOMPARE((*row)->listing.saleState, SaleState::SoldOut);
    QCOMPARE((*row)->published, std::optional(Units(12)));
    QCOMPARE((*row)->observedAt, at("2026-11-22T01:00:00Z"));
    QCOMPARE((*row)->agreed, std::optional(Units(11)));
    QCOMPARE((*row)->accepted, std::optional(Units(10)));
}

void TestCatalogue::anOlderObservationDoesNotReplaceANewerOne()
{
    StorageFixture fixture;
    CatalogueRepository catalogue(*fixture.db);
    const ListingKey key = coupang(QStringLiteral("1"));
    VERIFY_OK(catalogue.saveListings({ listingNamed(key, QString()) }));
    VERIFY_OK(catalogue.saveObservations(
        { { key, Units(5), SaleState::OnSale, at("2026-11-22T02:00:00Z") },
          { key, Units(9), SaleState::OnSale, at("2026-11-22T01:00:00Z") },
          { coupang(QStringLiteral("unknown")), Units(1), SaleState::OnSale, at("2026-11-22T01:00:00Z") } }));
    QCOMPARE((*catalogue.listing(key))->published, std::optional(Units(5)));
    QCOMPARE(catalogue.listings()->size(), 1);
}

void TestCatalogue::anUncountedListingIsNotAZero()
{
    StorageFixture fixture;
    CatalogueRepository catalogue(*fixture.db);
    const ListingKey key = coupang(QStringLiteral("1"));
    VERIFY_OK(catalogue.saveListings({ listingNamed(key, QString()) }));
    QVERIFY(!(*catalogue.listing(key))->published);
    VERIFY_OK(
        catalogue.saveObservations({ { key, std::nullopt, SaleState::OnSale, at("2026-11-22T02:00:00Z") } }));
    QVERIFY(!(*catalogue.listing(key))->published);
    QVERIFY((*catalogue.listing(key))->observedAt.isValid());
}

void TestCatalogue::listingsThatVanishAreMarkedAndComeBack()
{
    StorageFixture fixture;
    CatalogueRepository catalogue(*fixture.db);
    const ListingKey key = coupang(QStringLiteral("1"));
    VERIFY_OK(catalogue.saveListings({ listingNamed(key, QString()) }));
    VERIFY_OK(catalogue.markGone({ key }));
    QVERIFY((*catalogue.listing(key))->gone);
    VERIFY_OK(catalogue.saveListings({ listingNamed(key, QString()) }));
    QVERIFY(!(*catalogue.listing(key))->gone);
    QVERIFY(!catalogue.listing(coupang(QStringLiteral("2")))->has_value());
}

void TestCatalogue::aKitKeepsItsPartsInOrder()
{
    StorageFixture fixture;
    CatalogueRepository catalogue(*fixture.db);
    const Mapping kit{ coupang(QStringLiteral("1")),
                       { { QStringLiteral("Z"), 3 }, { QStringLiteral("A"), 1 } } };
    const Mapping single{ { ChannelId::Naver, QStringLiteral("5:7") }, { { QStringLiteral("A"), 1 } } };
    VERIFY_OK(catalogue.replaceMappings({ kit, single }));
    QCOMPARE(*catalogue.mappings(), (QList<Mapping>{ kit, single }));
}

void TestCatalogue::aMappingIsReplacedPerListing()
{
    StorageFixture fixture;
    CatalogueRepository catalogue(*fixture.db);
    const Mapping kit{ coupang(QStringLiteral("1")),
                       { { QStringLiteral("Z"), 3 }, { QStringLiteral("A"), 1 } } };
    const Mapping other{ coupang(QStringLiteral("2")), { { QStringLiteral("B"), 1 } } };
    VERIFY_OK(catalogue.replaceMappings({ kit, other }));
    const Mapping simple{ kit.listing, { { QStringLiteral("A"), 2 } } };
    VERIFY_OK(catalogue.replaceMappings({ simple }));
    QCOMPARE(*catalogue.mappings(), (QList<Mapping>{ simple, other }));
    VERIFY_OK(catalogue.replaceMappings({ { other.listing, {} } }));
    QCOMPARE(*catalogue.mappings(), QList<Mapping>{ simple });
    const Mapping wrong{ other.listing, { { QStringLiteral("B"), 0 } } };
    QVERIFY(!catalogue.replaceMappings({ { simple.listing, {} }, wrong }));
    QCOMPARE(*catalogue.mappings(), QList<Mapping>{ simple });
}

void TestCatalogue::aChannelFindsItsCacheAgain()
{
    StorageFixture fixture;
    CatalogueRepository catalogue(*fixture.db);
    const QByteArray blob("\0\xff{}", 4);
    VERIFY_OK(catalogue.putCache(ChannelId::Naver,
                                 { { QStringLiteral("1"), blob }, { QStringLiteral("2"), QByteArray() } }));
    QVERIFY(catalogue.cache(ChannelId::Cafe24)->isEmpty());
    QCOMPARE(catalogue.cache(ChannelId::Naver)->value(QStringLiteral("1")), blob);
    VERIFY_OK(catalogue.removeCache(ChannelId::Naver, { QStringLiteral("1") }));
    QCOMPARE(catalogue.cache(ChannelId::Naver)->keys(), QStringList{ QStringLiteral("2") });
}

void TestCatalogue::aHundredThousandListingsAreKept()
{
    StorageFixture fixture;
    CatalogueRepository catalogue(*fixture.db);
    QList<Listing> listings;
    QList<Observation> observations;
    QList<Mapping> mappings;
    for (int i = 0; i < 100'000; ++i) {
        const ListingKey key{ kChannels[static_cast<size_t>(i % 3)], QString::number(3'000'000'000LL + i) };
        listings.append(listingNamed(key, QStringLiteral("상품 %1").arg(i)));
        observations.append({ key, Units(i), SaleState::OnSale, at("2026-11-22T02:00:00Z") });
        mappings.append({ key, { { QStringLiteral("SKU-%1").arg(i), 1 } } });
    }
    VERIFY_OK(catalogue.saveListings(listings));
    VERIFY_OK(catalogue.saveListings(listings));
    VERIFY_OK(catalogue.saveObservations(observations));
    VERIFY_OK(catalogue.replaceMappings(mappings));
    fixture.reopen();
    CatalogueRepository again(*fixture.db);
    const auto rows = again.listings();
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), 100'000);
    QCOMPARE(again.mappings()->size(), 100'000);
    QCOMPARE((*again.listing(listings.at(77'777).key))->published, std::optional(Units(77'777)));
}

namespace {

QList<StoredProduct> manyProducts(int count)
{
    QList<StoredProduct> products;
    products.reserve(count);
    for (int i = 0; i < count; ++i) {
        StoredProduct row;
        row.product.sku = QStringLiteral("JJ-%1").arg(i, 5, 10, QLatin1Char('0'));
        row.product.name = QStringLiteral("제주 한라봉 %1호").arg(i);
        row.onHand = Units(i);
        products.append(row);
    }
    return products;
}

} // namespace

void TestCatalogue::theWholeCatalogueIsReadAsItWasSaved()
{
    StorageFixture fixture;
    CatalogueRepository catalogue(*fixture.db);
    const QList<StoredProduct> products = manyProducts(30);
    VERIFY_OK(catalogue.saveProducts(products));
    const Listing listing = listingNamed(coupang(QStringLiteral("3000000001")), QStringLiteral("한라봉"));
    VERIFY_OK(catalogue.saveListings({ listing }));
    const Mapping mapping{ listing.key, { { QStringLiteral("JJ-00007"), 2 } } };
    VERIFY_OK(catalogue.replaceMappings({ mapping }));

    const auto whole = readWholeCatalogue(*fixture.db);
    VERIFY_OK(whole);
    QCOMPARE(whole->products, products);
    QCOMPARE(whole->listings.size(), 1);
    QCOMPARE(whole->listings.first().listing, listing);
    QCOMPARE(whole->mappings, QList<Mapping>{ mapping });
}

/// Half a catalogue would look as if the other half had left the warehouse.
void TestCatalogue::aTornPageIsAnErrorAndNotTheEndOfTheCatalogue()
{
    ONLY_OF_A_FILE();
    StorageFixture fixture;
    VERIFY_OK(CatalogueRepository(*fixture.db).saveProducts(manyProducts(5'000)));
    fixture.db.reset(); // all of it in the main file

    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray before = file.readAll();
    const qint64 place = before.indexOf("JJ-02500");
    QVERIFY(place > 0);
    constexpr qint64 kPage = 4096;
    QVERIFY(file.seek(place / kPage * kPage));
    QCOMPARE(file.write(QByteArray(kPage, '\x5a')), kPage);
    file.close();

    fixture.reopen();
    const auto products = CatalogueRepository(*fixture.db).products();
    QVERIFY(!products);
    QVERIFY2(products.error().message.contains(QLatin1String("malformed")),
             qPrintable(products.error().message));
    QVERIFY(!readWholeCatalogue(*fixture.db));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
