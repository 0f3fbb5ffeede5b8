// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mappingcsv.h"
#include "storagefixture.h"

using namespace jaego;
using jaego::test::StorageFixture;

namespace {

const QSet<Sku> kKnown{ QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C") };
const ListingKey kFirst{ ChannelId::Coupang, QStringLiteral("3000000001") };
const ListingKey kSecond{ ChannelId::Naver, QStringLiteral("5:7") };

Result<MappingImport> import(StorageFixture &fixture, const QByteArray &csv, bool skipBad = false)
{
    const auto table = readCsv(csv);
    if (!table)
        return table.error();
    CatalogueRepository catalogue(*fixture.db);
    return importMappings(catalogue, *table, kKnown, skipBad);
}

QList<Mapping> stored(const StorageFixture &fixture)
{
    return *CatalogueRepository(*fixture.db).mappings();
}

} // namespace

class TestMappingCsv final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void severalRowsOfOneListingMakeAKit();
    void onlyListingsInTheFileAreReplaced();
    void aSkuNobodyKnowsIsAWarning();
    void badRowsAreNamedAndNothingIsTaken();
    void halfAKitIsNeverTaken();
    void aMissingColumnIsNamed();
    void whatIsExportedIsImportedAgain();
};

void TestMappingCsv::severalRowsOfOneListingMakeAKit()
{
    StorageFixture fixture;
    const auto done = import(fixture,
                             "listing,units_per_sale,sku,channel\n3000000001,2,A,COUPANG\n5:7,1,B,naver\n"
                             "3000000001,1,C,COUPANG\n");
    VERIFY_OK(done);
    QVERIFY(done->imported);
    QCOMPARE(done->listings, 2);
    const Mapping kit{ kFirst, { { QStringLiteral("A"), 2 }, { QStringLiteral("C"), 1 } } };
    const Mapping single{ kSecond, { { QStringLiteral("B"), 1 } } };
    QCOMPARE(stored(fixture), (QList<Mapping>{ kit, single }));
}

void TestMappingCsv::onlyListingsInTheFileAreReplaced()
{
    StorageFixture fixture;
    VERIFY_OK(import(fixture, "sku,channel,listing,units_per_sale\nA,COUPANG,3000000001,1\nB,NAVER,5:7,1\n"));
    VERIFY_OK(import(fixture, "sku,channel,listing,units_per_sale\nC,COUPANG,3000000001,3\n"));
    QCOMPARE(stored(fixture).at(0).components, (QList<Component>{ { QStringLiteral("C"), 3 } }));
    QCOMPARE(stored(fixture).at(1).components, (QList<Component>{ { QStringLiteral("B"), 1 } }));
}

void TestMappingCsv::aSkuNobodyKnowsIsAWarning()
{
    StorageFixture fixture;
    const auto done = import(fixture, "sku,channel,listing,units_per_sale\na,COUPANG,1,1\n");
    VERIFY_OK(done);
    QVERIFY(done->imported);
    QCOMPARE(done->warnings.size(), 1);
    QCOMPARE(done->warnings.first().line, 2);
}

void TestMappingCsv::badRowsAreNamedAndNothingIsTaken()
{
    StorageFixture fixture;
    const auto done = import(fixture,
                             "sku,channel,listing,units_per_sale\nA,COUPANG,1,1\n,COUPANG,2,1\nA,AMAZON,3,1\n"
                             "A,NAVER,,1\nA,NAVER,4,0\nA,NAVER,5,x\nA,NAVER,6,\nA,COUPANG,1,2\nA,NAVER\n");
    VERIFY_OK(done);
    QVERIFY(!done->imported);
    QCOMPARE(done->problems.size(), 8);
    for (qsizetype i = 0; i < done->problems.size(); ++i)
        QCOMPARE(done->problems.at(i).line, i + 3);
    QVERIFY(stored(fixture).isEmpty());
}

void TestMappingCsv::halfAKitIsNeverTaken()
{
    StorageFixture fixture;
    const auto done =
        import(fixture,
               "sku,channel,listing,units_per_sale\nA,COUPANG,3000000001,1\nB,COUPANG,3000000001,0\n"
               "B,NAVER,5:7,1\n",
               true);
    VERIFY_OK(done);
    QVERIFY(done->imported);
    QCOMPARE(stored(fixture).size(), 1);
    QCOMPARE(stored(fixture).first().listing, kSecond);
}

void TestMappingCsv::aMissingColumnIsNamed()
{
    StorageFixture fixture;
    const auto done = import(fixture, "sku,channel,units_per_sale\nA,COUPANG,1\n");
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(QStringLiteral("listing")));
}

void TestMappingCsv::whatIsExportedIsImportedAgain()
{
    StorageFixture fixture;
    const QList<Mapping> mappings{ { kFirst,
                                     { { QStringLiteral("=A,\"1\""), 2 }, { QStringLiteral("-B"), 1 } } },
                                   { kSecond, { { QStringLiteral("'C"), 1 } } } };
    const QByteArray csv = exportMappings(mappings).bytes();
    QVERIFY(csv.contains("-B"));
    VERIFY_OK(import(fixture, csv));
    QCOMPARE(stored(fixture), mappings);
}

QTEST_GUILESS_MAIN(TestMappingCsv)
#include "tst_mappingcsv.moc"
