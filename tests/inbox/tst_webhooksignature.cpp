// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventvectors.h"
#include "inbox/webhooksignature.h"

#include <QCryptographicHash>
#include <QTest>

using namespace jaego;
using namespace jaego::test::vectors;

namespace {

QList<QByteArray> keysOf(const QString &secrets)
{
    const auto keys = webhookKeys(secrets);
    return keys ? *keys : QList<QByteArray>();
}

WebhookVerdict orderJudged(const QByteArray &signature, const QString &secrets = kSecret1,
                           qint64 now = kOrderTime, const QByteArray &body = kOrder)
{
    return verifyWebhook(keysOf(secrets), { "msg_jaego0001", "1772410530", signature }, body, now);
}

} // namespace

class TestWebhookSignature final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBodiesAreTheOnesThatWereSigned()
    {
        const auto sha = [](const QByteArray &body) {
            return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
        };
        QCOMPARE(sha(kOrder), "fef6810d1616cbadb6c9d6713970673b98eeaff727c8c16d667944d1fc46a61c");
        QCOMPARE(sha(kReceipt), "10497edb45c4cb56db7d2a20cd24d11da1806519ca2f03d6e7e252c4255a83c4");
        QCOMPARE(sha(kAdjustment), "ca2465c47aa3bbabead1593c63068fde1ee5338fdd12bb4bb9af177b9b63e89f");
    }

    void signaturesAreThoseOfTheReferenceLibraries_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<qint64>("timestamp");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        const auto row = [](const char *name, const QString &secret, const char *id, qint64 timestamp,
                            const QByteArray &body, const char *signature) {
            QTest::newRow(name) << secret << QByteArray(id) << timestamp << body << QByteArray(signature);
        };
        row("reference", QStringLiteral("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
            "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, R"({"test": 2432232314})",
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        row("order", kSecret1, "msg_jaego0001", kOrderTime, kOrder, kOrderSigned1.constData());
        row("order, rotated", kSecret2, "msg_jaego0001", kOrderTime, kOrder, kOrderSigned2.constData());
        row("receipt", kSecret1, "msg_jaego0002", 1772410590, kReceipt,
            "v1,Gm6N1kfMUuJZIxhlC3oJAHLDNyMkMut81+UaRyaEbnw=");
        row("receipt, rotated", kSecret2, "msg_jaego0002", 1772410590, kReceipt,
            "v1,61h6N3psMyypQkp5oMskc41qDlUFhAXYkNKQz23BZeQ=");
        row("adjustment", kSecret1, "msg_jaego0003", 1772410650, kAdjustment,
            "v1,AYQSCFBDUHZ2OyHYD/i6UR180oj2zErmavuze3MtifI=");
        row("adjustment, rotated", kSecret2, "msg_jaego0003", 1772410650, kAdjustment,
            "v1,Uwrhb7dseai7AhTqXH9s/bDS2lWNzFdVorv0RFBO33Y=");
        row("empty", kSecret1, "msg_jaego0009", kOrderTime, "",
            "v1,Y9F8s4j6VY+Y/mRFI1jreRHOcZtdA54IVtrlB8ozpoE=");
        row("plain", kSecret1, "msg_jaego0010", kOrderTime, kPlain,
            "v1,zDld08RjiG8Npi3jY5uc8c+o6kCi2QhxfZy3+chA9k4=");
    }
    void signaturesAreThoseOfTheReferenceLibraries()
    {
        QFETCH(QString, secret);
        QFETCH(QByteArray, id);
        QFETCH(qint64, timestamp);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signature);
        const QByteArray stamp = QByteArray::number(timestamp);
        QCOMPARE(webhookSignature(keysOf(secret).value(0), id, stamp, body), signature);
        QCOMPARE(verifyWebhook(keysOf(secret), { id, stamp, signature }, body, timestamp),
                 WebhookVerdict::Genuine);
        QCOMPARE(verifyWebhook(keysOf(secret), { id, stamp, signature }, body + ' ', timestamp),
                 WebhookVerdict::NotSigned);
    }

    void aChangedQuantityIsNotBelieved()
    {
        const QByteArray tampered = QByteArray(kOrder).replace("\"qty\":2}", "\"qty\":20}");
        QVERIFY(tampered != kOrder);
        QCOMPARE(webhookSignature(keysOf(kSecret1).value(0), "msg_jaego0001", "1772410530", tampered),
                 "v1,qsO+696DGOvbkzhHU+ZCXoa1eQq7XA8T2YXeXENWyyE=");
        QCOMPARE(orderJudged(kOrderSigned1, kSecret1, kOrderTime, tampered), WebhookVerdict::NotSigned);
    }

    void fiveMinutesEitherWayPassAndASecondMoreDoesNot()
    {
        QCOMPARE(orderJudged(kOrderSigned1, kSecret1, 1772410830), WebhookVerdict::Genuine);
        QCOMPARE(orderJudged(kOrderSigned1, kSecret1, 1772410831), WebhookVerdict::TooOld);
        QCOMPARE(orderJudged(kOrderSigned1, kSecret1, 1772410230), WebhookVerdict::Genuine);
        QCOMPARE(orderJudged(kOrderSigned1, kSecret1, 1772410229), WebhookVerdict::TooNew);
    }

    void oneFittingEntryIsEnough()
    {
        QCOMPARE(orderJudged("v1,AAAA " + kOrderSigned1), WebhookVerdict::Genuine);
        QCOMPARE(orderJudged("  v9,what " + kOrderSigned1 + " v1a,AAAA"), WebhookVerdict::Genuine);
        const QByteArray both = kOrderSigned2 + ' ' + kOrderSigned1;
        QCOMPARE(orderJudged(both, kSecret1), WebhookVerdict::Genuine);
        QCOMPARE(orderJudged(both, kSecret2), WebhookVerdict::Genuine);
    }

    void whileASecretIsChangedBothAreBelieved()
    {
        const QString both = kSecret2 + QStringLiteral(", ") + kSecret1;
        QCOMPARE(orderJudged(kOrderSigned1, both), WebhookVerdict::Genuine);
        QCOMPARE(orderJudged(kOrderSigned2, both), WebhookVerdict::Genuine);
        QCOMPARE(orderJudged(kOrderSigned2, kSecret1), WebhookVerdict::NotSigned);
    }

    void otherSignaturesAreNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("signature");
        const QByteArray bare = kOrderSigned1.mid(3);
        QTest::newRow("v1a alone") << QByteArray("v1a," + bare);
        QTest::newRow("V1") << QByteArray("V1," + bare);
        QTest::newRow("no version") << bare;
        QTest::newRow("empty entry") << QByteArray("v1,");
        QTest::newRow("commas only") << QByteArray(",,,,");
        QTest::newRow("spaces only") << QByteArray("   ");
        QTest::newRow("URL-safe") << QByteArray(kOrderSigned1).replace('+', '-').replace('/', '_');
        QTest::newRow("unpadded") << QByteArray(kOrderSigned1.chopped(1));
        QTest::newRow("tab") << QByteArray("v1,AAAA\t" + kOrderSigned1);
        QTest::newRow("not base64") << QByteArray("v1,\xff\xfe\x80~~~");
        QTest::newRow("very many") << QByteArray("v1,AAAA ").repeated(5'000);
    }
    void otherSignaturesAreNotBelieved()
    {
        QFETCH(QByteArray, signature);
        QCOMPARE(orderJudged(signature), WebhookVerdict::NotSigned);
    }

    void withoutASecretNothingIsBelieved()
    {
        QCOMPARE(orderJudged(kOrderSigned1, QString()), WebhookVerdict::NotSigned);
        // What an empty key would have signed is not believed either.
        QCOMPARE(orderJudged(webhookSignature({}, "msg_jaego0001", "1772410530", kOrder), QString()),
                 WebhookVerdict::NotSigned);
    }

    void malformedHeadersAreNamedForTheLog_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("timestamp");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<WebhookVerdict>("verdict");
        const QByteArray now = "1772410530";
        const QByteArray some = "v1,AAAA";
        const auto row = [](const char *name, const QByteArray &id, const QByteArray &timestamp,
                            const QByteArray &signature, WebhookVerdict verdict) {
            QTest::newRow(name) << id << timestamp << signature << verdict;
        };
        row("no id", "", now, some, WebhookVerdict::NoHeaders);
        row("no time", "msg_1", "", some, WebhookVerdict::NoHeaders);
        row("no signature", "msg_1", now, "", WebhookVerdict::NoHeaders);
        row("dot", "msg.1", now, some, WebhookVerdict::BadId);
        row("space", "msg 1", now, some, WebhookVerdict::BadId);
        row("Korean", "주문1", now, some, WebhookVerdict::BadId);
        row("long", QByteArray(257, 'm'), now, some, WebhookVerdict::BadId);
        row("sign", "msg_1", "+1772410530", some, WebhookVerdict::BadTimestamp);
        row("negative", "msg_1", "-1772410530", some, WebhookVerdict::BadTimestamp);
        row("fraction", "msg_1", "1772410530.5", some, WebhookVerdict::BadTimestamp);
        row("hex", "msg_1", "0x69A4D6E2", some, WebhookVerdict::BadTimestamp);
        row("words", "msg_1", "now", some, WebhookVerdict::BadTimestamp);
        row("zeros", "msg_1", QByteArray(40, '0') + now, some, WebhookVerdict::BadTimestamp);
        row("milliseconds", "msg_1", "1772410530000", some, WebhookVerdict::TooNew);
        row("endless", "msg_1", QByteArray(4'000, '9'), some, WebhookVerdict::TooNew);
        row("zero", "msg_1", "0", some, WebhookVerdict::TooOld);
    }
    void malformedHeadersAreNamedForTheLog()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, timestamp);
        QFETCH(QByteArray, signature);
        QFETCH(WebhookVerdict, verdict);
        QCOMPARE(verifyWebhook(keysOf(kSecret1), { id, timestamp, signature }, kOrder, kOrderTime), verdict);
        QVERIFY(!nameOf(verdict).isEmpty());
    }

    void aSecretIsReadInItsUsualForms()
    {
        const QByteArray key = "jaego-loopback-secret-32-bytes!!";
        QCOMPARE(keysOf(kSecret1), QList<QByteArray>{ key });
        QCOMPARE(keysOf(QString(kSecret1).remove(QStringLiteral("whsec_"))), QList<QByteArray>{ key });
        QCOMPARE(keysOf(kSecret1.chopped(1)), QList<QByteArray>{ key });
        QCOMPARE(keysOf(QStringLiteral("  %1\n").arg(kSecret1)), QList<QByteArray>{ key });
        QCOMPARE(keysOf(kSecret1 + QLatin1Char(',') + kSecret2).size(), 2);
        QVERIFY(webhookKeys(QStringLiteral(" ,, \n")));
        QVERIFY(keysOf(QStringLiteral(" ,, \n")).isEmpty());
    }

    void aSecretThatIsNoneIsRefusedAndNotRepeated_data()
    {
        QTest::addColumn<QString>("secret");
        for (const char *secret :
             { "whsec_", "whsec_====", "whsec_AAAA", "whsk_amFlZ28tbG9vcGJhY2stc2VjcmV0LTMyLWJ5dGVzISE=",
               "whpk_amFlZ28tbG9vcGJhY2stc2VjcmV0LTMyLWJ5dGVzISE=", "whsec_amFlZ28tbG9vc-_jay1zZWNyZXQtMzI",
               "correct-horse-battery-staple!", "whsec_비밀비밀비밀비밀비밀비밀" })
            QTest::addRow("%s", secret) << QString::fromUtf8(secret);
    }
    void aSecretThatIsNoneIsRefusedAndNotRepeated()
    {
        QFETCH(QString, secret);
        const auto keys = webhookKeys(kSecret1 + QLatin1Char(' ') + secret);
        QVERIFY(!keys);
        QCOMPARE(keys.error().kind, Error::Kind::Config);
        if (secret.size() > 6) // more than the prefix, which the words name themselves
            QVERIFY(!keys.error().message.contains(secret));
        QVERIFY(!keys.error().message.contains(kSecret1));
    }
};

QTEST_APPLESS_MAIN(TestWebhookSignature)
#include "tst_webhooksignature.moc"
