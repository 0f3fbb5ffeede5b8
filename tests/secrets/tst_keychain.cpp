// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretstores.h"
#include "secrets/tokenstores.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;
using jaego::test::awaitResult;

// Run twice: without any session bus, and (with-keyring.sh) before a real Secret Service.
class TestKeychain final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSecretIsKeptAndForgotten();
    void aTokenIsKeptWhereThereIsAKeychain();
};

void TestKeychain::aSecretIsKeptAndForgotten()
{
    KeychainSecretStore keychain;
    const QString name = secretnames::coupangSecretKey;
    const auto written = awaitResult(keychain.write(name, Secret(QStringLiteral("비밀 값"))));
    if (!qEnvironmentVariableIsSet("JAEGO_TEST_KEYRING")) {
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Config);
        QVERIFY(written.error().message.contains(QStringLiteral("JAEGO_SECRET_COUPANG_SECRET_KEY")));
        QVERIFY(!written.error().message.contains(QStringLiteral("비밀")));
        const auto read = awaitResult(keychain.read(name));
        QVERIFY(!read || read->isEmpty());
        return;
    }
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().message));
    QCOMPARE(awaitResult(keychain.read(name))->reveal(), QStringLiteral("비밀 값"));
    QCOMPARE(*awaitResult(keychain.origin(name)), QStringLiteral("keychain"));
    QVERIFY(awaitResult(keychain.remove(name)));
    QVERIFY(awaitResult(keychain.remove(name)));
    const auto gone = awaitResult(keychain.read(name));
    QVERIFY(gone);
    QVERIFY(gone->isEmpty());
    QVERIFY(awaitResult(keychain.origin(name))->isEmpty());
}

void TestKeychain::aTokenIsKeptWhereThereIsAKeychain()
{
    QTemporaryDir folder;
    KeychainSecretStore keychain;
    PersistentTokenStore store(keychain, folder.path());
    TokenStore::Entry entry;
    entry.value = Secret(QStringLiteral("rotated"));
    const QString name = QStringLiteral("CAFE24_REFRESH_TOKEN");
    QVERIFY(awaitResult(store.save(name, entry)));
    const auto loaded = awaitResult(store.load(name));
    QVERIFY(loaded && loaded->has_value());
    QCOMPARE((*loaded)->value.reveal(), QStringLiteral("rotated"));
    QCOMPARE(QFile::exists(folder.filePath(QStringLiteral("tokens"))),
             !qEnvironmentVariableIsSet("JAEGO_TEST_KEYRING"));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
