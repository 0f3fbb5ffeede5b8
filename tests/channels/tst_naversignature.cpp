// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bcrypt.h"
#include "channels/naver/naversignature.h"

#include <QTest>
#include <QUrlQuery>

using namespace jaego;

class TestNaverSignature final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVectorsOfTheReferenceComeOut_data();
    void theVectorsOfTheReferenceComeOut();
    void theTokenFormIsTheOneOfTheReference();
    void theFormHoldsFiveParametersAndNoAccountId();
    void blanksAroundTheSecretAreForgiven();
    void aSecretThatAShellHasEatenIsNamedBeforeAnythingIsSent_data();
    void aSecretThatAShellHasEatenIsNamedBeforeAnythingIsSent();
    void theWordsNeverHoldTheSecret();
};

void TestNaverSignature::theVectorsOfTheReferenceComeOut_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<qint64>("timestamp");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<QByteArray>("sign");
    QTest::newRow("A") << QStringLiteral("aaaabbbbcccc") << qint64(1643961623299)
                       << QStringLiteral("$2a$10$abcdefghijklmnopqrstuv")
                       << QByteArray("$2a$10$abcdefghijklmnopqrstuuBVWYJN6OEOtLu8V4p41kb.NzUiA3nk2")
                       << QByteArray(
                              "JDJhJDEwJGFiY2RlZmdoaWprbG1ub3BxcnN0dXVCVldZSk42T0VPdEx1OFY0cDQxa2IuTnpVaUEzb"
                              "msy");
    QTest::newRow("B") << QStringLiteral("7dMvteboKNHwyRremLQfTz") << qint64(1793848507000)
                       << QStringLiteral("$2a$04$Q.K8pL0aZ1xY2wV3uT4sRe")
                       << QByteArray("$2a$04$Q.K8pL0aZ1xY2wV3uT4sReWdhM7FUz3/SPHR/BolZPD6zRfsrD3iK")
                       << QByteArray(
                              "JDJhJDA0JFEuSzhwTDBhWjF4WTJ3VjN1VDRzUmVXZGhNN0ZVejMvU1BIUi9Cb2xaUEQ2elJmc3JEM"
                              "2lL");
    QTest::newRow("C") << QStringLiteral("jaegoTestApp000000000A") << qint64(1762300000000)
                       << QStringLiteral("$2a$04$......................")
                       << QByteArray("$2a$04$......................d.ggZdljvqY2NIPIDbVMSEp4PUSzHK6")
                       << QByteArray(
                              "JDJhJDA0JC4uLi4uLi4uLi4uLi4uLi4uLi4uLi5kLmdnWmRsanZxWTJOSVBJRGJWTVNFcDRQVVN6S"
                              "Es2");
}

void TestNaverSignature::theVectorsOfTheReferenceComeOut()
{
    QFETCH(QString, clientId);
    QFETCH(qint64, timestamp);
    QFETCH(QString, secret);
    QFETCH(QByteArray, hash);
    QFETCH(QByteArray, sign);

    const auto hashed =
        bcryptHash((clientId + u'_' + QString::number(timestamp)).toUtf8(), secret.toLatin1());
    QVERIFY(hashed.has_value());
    QCOMPARE(*hashed, hash);

    const auto signature = naverSignature(clientId, Secret(secret), timestamp);
    QVERIFY(signature.ok());
    QCOMPARE(*signature, sign);
    QCOMPARE(signature->size(), 80);
}

void TestNaverSignature::theTokenFormIsTheOneOfTheReference()
{
    const auto form = naverTokenForm(QStringLiteral("7dMvteboKNHwyRremLQfTz"),
                                     Secret(QStringLiteral("$2a$04$Q.K8pL0aZ1xY2wV3uT4sRe")), 1793848507000);
    QVERIFY(form.ok());
    QCOMPARE(
        *form,
        QByteArray("client_id=7dMvteboKNHwyRremLQfTz&timestamp=1793848507000&grant_type=client_credentials&"
                   "client_secret_sign="
                   "JDJhJDA0JFEuSzhwTDBhWjF4WTJ3VjN1VDRzUmVXZGhNN0ZVejMvU1BIUi9Cb2xaUEQ2elJmc3JEM2lL&type="
                   "SELF"));
}

void TestNaverSignature::theFormHoldsFiveParametersAndNoAccountId()
{
    const auto form = naverTokenForm(QStringLiteral(" id with blanks&type=SELLER "),
                                     Secret(QStringLiteral("$2a$04$......................")), 1762300000000);
    QVERIFY(form.ok());
    const QUrlQuery query(QString::fromLatin1(*form));
    QStringList names;
    for (const auto &[name, value] : query.queryItems())
        names.append(name);
    names.sort();
    QCOMPARE(
        names,
        QStringList({ QStringLiteral("client_id"), QStringLiteral("client_secret_sign"),
                      QStringLiteral("grant_type"), QStringLiteral("timestamp"), QStringLiteral("type") }));
    QCOMPARE(query.queryItemValue(QStringLiteral("type")), QStringLiteral("SELF"));
}

void TestNaverSignature::blanksAroundTheSecretAreForgiven()
{
    const auto plain = naverSignature(QStringLiteral("jaegoTestApp000000000A"),
                                      Secret(QStringLiteral("$2a$04$......................")), 1762300000000);
    const auto blanks =
        naverSignature(QStringLiteral("jaegoTestApp000000000A"),
                       Secret(QStringLiteral("  $2a$04$......................\r\n")), 1762300000000);
    QVERIFY(plain.ok());
    QVERIFY(blanks.ok());
    QCOMPARE(*blanks, *plain);
}

void TestNaverSignature::aSecretThatAShellHasEatenIsNamedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral("   ");
    QTest::newRow("shell") << QStringLiteral("a4.K8pL0aZ1xY2wV3uT4sRe");
    QTest::newRow("cut") << QStringLiteral("$2a$04$Q.K8pL0aZ1xY2wV3uT4sR");
    QTest::newRow("long") << QStringLiteral("$2a$04$Q.K8pL0aZ1xY2wV3uT4sRee");
    QTest::newRow("other scheme") << QStringLiteral("$2x$04$Q.K8pL0aZ1xY2wV3uT4sRe");
    QTest::newRow("bad letter") << QStringLiteral("$2a$04$Q.K8pL0aZ1xY2wV3uT4s-e");
    QTest::newRow("hangul") << QStringLiteral("$2a$04$Q.K8pL0aZ1xY2wV3uT4s재e");
    QTest::newRow("arabic digits") << QStringLiteral("$2a$٠٤$Q.K8pL0aZ1xY2wV3uT4sRe");
    QTest::newRow("cost that would take for ever") << QStringLiteral("$2a$31$Q.K8pL0aZ1xY2wV3uT4sRe");
    QTest::newRow("cost below the least") << QStringLiteral("$2a$03$Q.K8pL0aZ1xY2wV3uT4sRe");
}

void TestNaverSignature::aSecretThatAShellHasEatenIsNamedBeforeAnythingIsSent()
{
    QFETCH(QString, secret);
    const auto signature = naverSignature(QStringLiteral("id"), Secret(secret), 1762300000000);
    QVERIFY(!signature.ok());
    QCOMPARE(signature.error().kind, Error::Kind::Config);
    QVERIFY(signature.error().message.contains(QStringLiteral("NAVER_CLIENT_SECRET")));
}

void TestNaverSignature::theWordsNeverHoldTheSecret()
{
    const QString secret = QStringLiteral("$2a$31$Q.K8pL0aZ1xY2wV3uT4sRe");
    const auto signature = naverSignature(QStringLiteral("id"), Secret(secret), 1762300000000);
    QVERIFY(!signature.ok());
    QVERIFY(!signature.error().message.contains(QStringLiteral("K8pL0")));
}

QTEST_GUILESS_MAIN(TestNaverSignature)
#include "tst_naversignature.moc"
