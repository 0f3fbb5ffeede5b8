// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/coupang/coupangsignature.h"
#include "channels/wire.h"

#include <QTest>

using namespace jaego;

namespace {
const QByteArray kAccess = "11111111-2222-3333-4444-555555555555";
const QByteArray kSecret = "0123456789abcdef0123456789abcdef01234567";
const QDateTime kWhen(QDate(2026, 11, 5), QTime(3, 15, 7), Qt::UTC);
const QUrl kBase(QStringLiteral("https://api-gateway.coupang.com"));
} // namespace

class TestCoupangSignature : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theVectorsOfTheReferenceHold_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray market = "/v2/providers/seller_api/apis/api/v1/marketplace/";
        QTest::newRow("1 read stock")
            << QByteArray("GET") << market + "vendor-items/3000000001/inventories" << QByteArray()
            << QByteArray("4e4057abebf609c5d23de5f823228a5acdee894fa7156aa90881e1c31fcc38d1");
        QTest::newRow("2 set stock")
            << QByteArray("PUT") << market + "vendor-items/3000000001/quantities/42" << QByteArray()
            << QByteArray("dacf27060ab76b32f963fae123643004f2bf181f3c7b88d4c446076eaaac0af5");
        QTest::newRow("3 orders")
            << QByteArray("GET")
            << QByteArray("/v2/providers/openapi/apis/api/v5/vendors/A00012345/ordersheets")
            << QByteArray("createdAtFrom=2026-11-05T00:00%2B09:00&createdAtTo=2026-11-05T12:00%2B09:00&"
                          "searchType=timeFrame&status=ACCEPT")
            << QByteArray("1051cf0e56290f3e3294a57fd588404fb19c0057611b6c9a97f6f67ae7e719c4");
        QTest::newRow("4 Korean name")
            << QByteArray("GET") << market + "seller-products"
            << QByteArray("vendorId=A00012345&maxPerPage=100&nextToken=2&sellerProductName="
                          "%EC%B4%88%EC%BD%94")
            << QByteArray("b61577ec3623f8cda55a0ff9b1c1a0dc3c83e476a57a99604e7b7011f866aeac");
    }
    void theVectorsOfTheReferenceHold()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, expected);
        const QUrl url = wire::address(kBase, path, query);
        const QByteArray message = coupang::signatureMessage(coupang::signedDate(kWhen), method, url);
        QCOMPARE(message, "261105T031507Z" + method + path + query);
        QCOMPARE(coupang::signature(message, kSecret), expected);
        QCOMPARE(coupang::authorization(kAccess, kSecret, method, url, kWhen),
                 "CEA algorithm=HmacSHA256, access-key=" + kAccess
                     + ", signed-date=261105T031507Z, signature=" + expected);
    }
    void theDateIsUtcWhateverTheZoneOfTheTime()
    {
        QCOMPARE(coupang::signedDate(kWhen.toOffsetFromUtc(9 * 3600)), QByteArray("261105T031507Z"));
    }
    void whatIsSignedIsWhatIsSent()
    {
        const QUrl url = wire::address(kBase, "/v2/x", "a=1%2B2&b=~-_.%20%7E&c=T00:00");
        QVERIFY(url.toEncoded().endsWith(url.path(QUrl::FullyEncoded).toLatin1() + '?'
                                         + url.query(QUrl::FullyEncoded).toLatin1()));
    }
};

QTEST_GUILESS_MAIN(TestCoupangSignature)
#include "tst_coupangsignature.moc"
