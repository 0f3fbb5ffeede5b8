// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apireply.h"
#include "sandbox/faults.h"
#include "sandbox/ratebucket.h"
#include "sandbox/signatures.h"

#include <QTest>

using namespace jaego;
using namespace jaego::sandbox;

namespace {

const QByteArray kAccess = "11111111-2222-3333-4444-555555555555";
const QByteArray kSecret = "0123456789abcdef0123456789abcdef01234567";
constexpr qint64 kVectorMs = 1'793'848'507'000; // 261105T031507Z

CeaCheck check(const QByteArray &authorization, qint64 nowMs = kVectorMs)
{
    return { authorization,
             "PUT",
             "/v2/providers/seller_api/apis/api/v1/marketplace/vendor-items/3000000001/quantities/42",
             {},
             kAccess,
             kSecret,
             nowMs };
}

QByteArray header(const QByteArray &signature, const QByteArray &separator = ", ")
{
    return "CEA algorithm=HmacSHA256" + separator + "access-key=" + kAccess + separator
        + "signed-date=261105T031507Z" + separator + "signature=" + signature;
}

const QByteArray kGood = "dacf27060ab76b32f963fae123643004f2bf181f3c7b88d4c446076eaaac0af5";

} // namespace

class TestSandboxSignatures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coupangSignsTheVectorsOfTheReference_data();
    void coupangSignsTheVectorsOfTheReference();
    void coupangTellsItsFourRefusalsApart();
    void naverSignsTheVectorsOfTheReference_data();
    void naverSignsTheVectorsOfTheReference();
    void cafe24BasicIsTheVectorOfTheReference();
    void cafe24sBucketTakesFortyAndLeaksTwoASecond();
    void coupangRefusesUntilTheRateHasBeenLow();
    void theBusiestSecondIsCounted();
    void timesWithoutAZoneAreKorean();
    void numbersBecomeTextWithoutLosingADigit();
};

void TestSandboxSignatures::coupangSignsTheVectorsOfTheReference_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray shop = "/v2/providers/seller_api/apis/api/v1/marketplace/";
    QTest::newRow("1") << QByteArray("GET") << shop + "vendor-items/3000000001/inventories" << QByteArray()
                       << QByteArray("4e4057abebf609c5d23de5f823228a5acdee894fa7156aa90881e1c31fcc38d1");
    QTest::newRow("2") << QByteArray("PUT") << shop + "vendor-items/3000000001/quantities/42" << QByteArray()
                       << kGood;
    QTest::newRow("3")
        << QByteArray("GET") << QByteArray("/v2/providers/openapi/apis/api/v5/vendors/A00012345/ordersheets")
        << QByteArray(
               "createdAtFrom=2026-11-05T00:00%2B09:00&createdAtTo=2026-11-05T12:00%2B09:00&searchType="
               "timeFrame&status=ACCEPT")
        << QByteArray("1051cf0e56290f3e3294a57fd588404fb19c0057611b6c9a97f6f67ae7e719c4");
    QTest::newRow("4")
        << QByteArray("GET") << shop + "seller-products"
        << QByteArray("vendorId=A00012345&maxPerPage=100&nextToken=2&sellerProductName=%EC%B4%88%EC%BD%94")
        << QByteArray("b61577ec3623f8cda55a0ff9b1c1a0dc3c83e476a57a99604e7b7011f866aeac");
}

void TestSandboxSignatures::coupangSignsTheVectorsOfTheReference()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, signature);
    QCOMPARE(coupangSignature(kSecret, "261105T031507Z", method, path, query), signature);
}

void TestSandboxSignatures::coupangTellsItsFourRefusalsApart()
{
    constexpr qint64 fiveMinutes = 300'000;
    QCOMPARE(verifyCea(check(header(kGood))), CeaVerdict::Good);
    QCOMPARE(verifyCea(check(header(kGood, ","))), CeaVerdict::Good);
    QCOMPARE(verifyCea(check(header(kGood), kVectorMs + fiveMinutes)), CeaVerdict::Good);
    QCOMPARE(verifyCea(check(header(kGood), kVectorMs + fiveMinutes + 1)), CeaVerdict::Expired);
    QCOMPARE(verifyCea(check(header(kGood), kVectorMs - fiveMinutes - 1)), CeaVerdict::Expired);
    QCOMPARE(verifyCea(check({})), CeaVerdict::Missing);
    QCOMPARE(verifyCea(check("Bearer abc")), CeaVerdict::Malformed);
    QCOMPARE(verifyCea(check("CEA algorithm=HmacSHA256, access-key=x")), CeaVerdict::Malformed);
    QCOMPARE(verifyCea(check(header(kGood).replace("261105T", "20261105T"))), CeaVerdict::Malformed);
    QCOMPARE(verifyCea(check(header(QByteArray(64, '0')))), CeaVerdict::Wrong);
    QCOMPARE(verifyCea(check(header(kGood).replace("1111-2222", "1111-9999"))), CeaVerdict::Wrong);
}

void TestSandboxSignatures::naverSignsTheVectorsOfTheReference_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("timestamp");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("sign");
    QTest::newRow("A")
        << QByteArray("aaaabbbbcccc") << QByteArray("1643961623299")
        << QByteArray("$2a$10$abcdefghijklmnopqrstuv")
        << QByteArray("JDJhJDEwJGFiY2RlZmdoaWprbG1ub3BxcnN0dXVCVldZSk42T0VPdEx1OFY0cDQxa2IuTnpVaUEzbmsy");
    QTest::newRow("B")
        << QByteArray("7dMvteboKNHwyRremLQfTz") << QByteArray("1793848507000")
        << QByteArray("$2a$04$Q.K8pL0aZ1xY2wV3uT4sRe")
        << QByteArray("JDJhJDA0JFEuSzhwTDBhWjF4WTJ3VjN1VDRzUmVXZGhNN0ZVejMvU1BIUi9Cb2xaUEQ2elJmc3JEM2lL");
    QTest::newRow("C")
        << QByteArray("jaegoTestApp000000000A") << QByteArray("1762300000000")
        << QByteArray("$2a$04$......................")
        << QByteArray("JDJhJDA0JC4uLi4uLi4uLi4uLi4uLi4uLi4uLi5kLmdnWmRsanZxWTJOSVBJRGJWTVNFcDRQVVN6SEs2");
}

void TestSandboxSignatures::naverSignsTheVectorsOfTheReference()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, timestamp);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, sign);
    QCOMPARE(naverSignature(id, timestamp, secret), sign);
    QVERIFY(naverSignature(id, timestamp, "no salt").isEmpty());
}

void TestSandboxSignatures::cafe24BasicIsTheVectorOfTheReference()
{
    QCOMPARE(basicAuthorization("jaegoDemoClientId01", "jaegoDemoSecret01"),
             QByteArray("Basic amFlZ29EZW1vQ2xpZW50SWQwMTpqYWVnb0RlbW9TZWNyZXQwMQ=="));
}

void TestSandboxSignatures::cafe24sBucketTakesFortyAndLeaksTwoASecond()
{
    RateBucket bucket(2, 40);
    const auto taken = [&bucket](int calls, qint64 atMs) {
        int ok = 0;
        for (int i = 0; i < calls; ++i)
            ok += bucket.take(atMs) ? 1 : 0;
        return ok;
    };
    QCOMPARE(taken(45, 1'000'000), 40);
    QCOMPARE(taken(10, 1'003'000), 6);
}

void TestSandboxSignatures::coupangRefusesUntilTheRateHasBeenLow()
{
    BlockingBucket bucket(5, 10'000);
    for (int i = 0; i < 5; ++i)
        QVERIFY(bucket.take(1'000'000));
    QVERIFY(!bucket.take(1'000'000));
    QVERIFY(!bucket.take(1'009'999));
    QVERIFY(bucket.take(1'010'001));
}

void TestSandboxSignatures::theBusiestSecondIsCounted()
{
    PeakRate peak;
    for (const qint64 at : { 0, 100, 900, 999, 1000, 5000 })
        peak.count(at);
    QCOMPARE(peak.peak(), 4);
}

void TestSandboxSignatures::timesWithoutAZoneAreKorean()
{
    QCOMPARE(parseKoreanTime(QStringLiteral("2026-03-02T11:15:30.000")),
             std::optional<qint64>(1'772'417'730'000));
    QCOMPARE(parseKoreanTime(QStringLiteral("2026-03-02T02:15:30Z")),
             std::optional<qint64>(1'772'417'730'000));
    QCOMPARE(parseKoreanTime(QStringLiteral("2026-11-05+09:00")),
             parseKoreanTime(QStringLiteral("2026-11-05")));
    QVERIFY(!parseKoreanTime(QStringLiteral("yesterday")));
    QCOMPARE(koreanIsoMs(1'793'848'507'000), QStringLiteral("2026-11-05T12:15:07.000+09:00"));
}

void TestSandboxSignatures::numbersBecomeTextWithoutLosingADigit()
{
    QCOMPARE(withNumbersAsText(R"({"a":642538970000000001,"b":[1,{"c":2}],"d":true})"),
             QByteArray(R"({"a":"642538970000000001","b":["1",{"c":"2"}],"d":true})"));
}

QTEST_GUILESS_MAIN(TestSandboxSignatures)
#include "tst_sandboxsignatures.moc"
