// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretstores.h"
#include "secrets/tokenstores.h"
#include "support/await.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>

using namespace jaego;
using jaego::test::awaitResult;

// Run twice: without any session bus, and (with-keyring.sh) before a real Secret Service.
class TestKeychain final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSecretIsKeptAndForgotten();
    void aTokenIsKeptWhereThereIsAKeychain();
    void aSilentKeychainIsNotWaitedForForEver();
    void aLockedKeychainGivesNothingAndHoldsNobodyUp();
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

void TestKeychain::aSilentKeychainIsNotWaitedForForEver()
{
    if (!qEnvironmentVariableIsSet("JAEGO_TEST_KEYRING"))
        return; // nothing to be silent
    KeychainSecretStore keychain(QStringLiteral("jaego"), 400);
    const QString name = secretnames::naverClientSecret;
    QVERIFY(awaitResult(keychain.write(name, Secret(QStringLiteral("kept")))));
    QProcess asked;
    asked.start(QStringLiteral("dbus-send"),
                { QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                  QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                  QStringLiteral("org.freedesktop.DBus.GetConnectionUnixProcessID"),
                  QStringLiteral("string:org.freedesktop.secrets") });
    QVERIFY(asked.waitForFinished());
    const pid_t daemon = asked.readAllStandardOutput().trimmed().split(' ').last().toInt();
    QVERIFY(daemon > 1);
    QCOMPARE(kill(daemon, SIGSTOP), 0);
    const auto read = awaitResult(keychain.read(name));
    const auto written = awaitResult(keychain.write(name, Secret(QStringLiteral("must-not-be-seen"))));
    QCOMPARE(kill(daemon, SIGCONT), 0);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Config);
    QVERIFY2(read.error().message.contains(QStringLiteral("no answer")), qPrintable(read.error().message));
    QVERIFY(!written);
    QVERIFY(!written.error().message.contains(QStringLiteral("must-not-be-seen")));
    // It speaks again: the answers nobody waited for any more harm nobody.
    KeychainSecretStore patient;
    QVERIFY(awaitResult(patient.read(name)));
    QVERIFY(awaitResult(patient.remove(name)));
}

void TestKeychain::aLockedKeychainGivesNothingAndHoldsNobodyUp()
{
    if (!qEnvironmentVariableIsSet("JAEGO_TEST_KEYRING"))
        return; // nothing to lock
    KeychainSecretStore keychain(QStringLiteral("jaego"), 3000);
    const QString name = secretnames::coupangSecretKey;
    QVERIFY(awaitResult(keychain.write(name, Secret(QStringLiteral("behind-a-lock")))));
    QProcess lock;
    lock.start(QStringLiteral("dbus-send"),
               { QStringLiteral("--session"), QStringLiteral("--print-reply"),
                 QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                 QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                 QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login") });
    QVERIFY(lock.waitForFinished());
    QCOMPARE(lock.exitCode(), 0);
    // Nobody is there to type the password.
    const auto read = awaitResult(keychain.read(name));
    QVERIFY2(!read || read->isEmpty(), "a locked keychain gave its secret");
    if (!read)
        QVERIFY2(read.error().message.contains(name), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
