// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretstores.h"
#include "secrets/tokenstores.h"
#include "support/await.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;
using jaego::test::awaitResult;

namespace {

/// A keychain that is not there.
class BrokenKeychain final : public SecretStore {
public:
    Task<Result<Secret>> read(QString) override { co_return gone(); }
    Task<Status> write(QString, Secret) override { co_return gone(); }
    Task<Status> remove(QString) override { co_return gone(); }
    Task<Result<QString>> origin(QString) override { co_return gone(); }

private:
    static Error gone() { return Error(Error::Kind::Config, QStringLiteral("secrets.keychain")); }
};

TokenStore::Entry token(const char *value)
{
    TokenStore::Entry entry;
    entry.value = Secret(QString::fromLatin1(value));
    entry.expiresAt =
        QDateTime::fromString(QStringLiteral("2026-12-01T00:00:00.250Z"), Qt::ISODateWithMs).toUTC();
    entry.seedHash = seedHashOf(Secret(QStringLiteral("seed")));
    return entry;
}

const QString kName = QStringLiteral("CAFE24_REFRESH_TOKEN");

} // namespace

class TestSecrets final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEnvironmentWinsOverTheKeychain();
    void aMissingSecretIsEmptyAndNoError();
    void whatIsSetGoesToTheKeychain();
    void everyNameIsListedOnce();
    void aRotatedTokenOutlivesTheProcess();
    void withoutAKeychainTokensGoToAPrivateFile();
    void theWarningAboutTheFileComesOnce();
    void theTokenSavedLaterCounts();
    void aDamagedTokenFileDoesNotLoseANewToken();
    void aChangedSeedIsNoticed();

private:
    static QString readValue(TokenStore &store)
    {
        const auto entry = awaitResult(store.load(kName));
        return entry && entry->has_value() ? (*entry)->value.reveal() : QString();
    }
};

void TestSecrets::theEnvironmentWinsOverTheKeychain()
{
    qputenv("JAEGO_SECRET_NAVER_CLIENT_ID", "from-environment");
    EnvironmentSecretStore environment;
    MemorySecretStore keychain;
    LayeredSecretStore secrets(environment, keychain);
    QVERIFY(awaitResult(secrets.write(secretnames::naverClientId, Secret(QStringLiteral("from-keychain")))));
    QCOMPARE(awaitResult(secrets.read(secretnames::naverClientId))->reveal(),
             QStringLiteral("from-environment"));
    QCOMPARE(*awaitResult(secrets.origin(secretnames::naverClientId)), QStringLiteral("environment"));
    qunsetenv("JAEGO_SECRET_NAVER_CLIENT_ID");
    QCOMPARE(awaitResult(secrets.read(secretnames::naverClientId))->reveal(),
             QStringLiteral("from-keychain"));
    QCOMPARE(*awaitResult(secrets.origin(secretnames::naverClientId)), QStringLiteral("memory"));
}

void TestSecrets::aMissingSecretIsEmptyAndNoError()
{
    EnvironmentSecretStore environment;
    MemorySecretStore keychain;
    LayeredSecretStore secrets(environment, keychain);
    const auto value = awaitResult(secrets.read(secretnames::kakaoClientId));
    QVERIFY(value);
    QVERIFY(value->isEmpty());
    QVERIFY(awaitResult(secrets.origin(secretnames::kakaoClientId))->isEmpty());
}

void TestSecrets::whatIsSetGoesToTheKeychain()
{
    EnvironmentSecretStore environment;
    QVERIFY(!awaitResult(environment.write(secretnames::slackBotToken, Secret(QStringLiteral("x")))));
    MemorySecretStore keychain;
    LayeredSecretStore secrets(environment, keychain);
    QVERIFY(awaitResult(secrets.write(secretnames::slackBotToken, Secret(QStringLiteral("x")))));
    QCOMPARE(awaitResult(keychain.read(secretnames::slackBotToken))->reveal(), QStringLiteral("x"));
    QVERIFY(awaitResult(secrets.remove(secretnames::slackBotToken)));
    QVERIFY(awaitResult(keychain.read(secretnames::slackBotToken))->isEmpty());
}

void TestSecrets::everyNameIsListedOnce()
{
    const QStringList names = secretnames::all();
    QCOMPARE(names.size(), 18);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 18);
}

void TestSecrets::aRotatedTokenOutlivesTheProcess()
{
    QTemporaryDir folder;
    MemorySecretStore keychain;
    QVERIFY(awaitResult(PersistentTokenStore(keychain, folder.path()).save(kName, token("rotated"))));
    PersistentTokenStore again(keychain, folder.path());
    const auto entry = awaitResult(again.load(kName));
    QVERIFY(entry && entry->has_value());
    QCOMPARE((*entry)->value.reveal(), QStringLiteral("rotated"));
    QCOMPARE((*entry)->expiresAt, token("").expiresAt);
    QCOMPARE((*entry)->seedHash, token("").seedHash);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("tokens"))));
    QVERIFY(!awaitResult(again.load(QStringLiteral("OTHER")))->has_value());
}

void TestSecrets::withoutAKeychainTokensGoToAPrivateFile()
{
    QTemporaryDir folder;
    BrokenKeychain keychain;
    PersistentTokenStore store(keychain, folder.filePath(QStringLiteral("data")));
    QVERIFY(awaitResult(store.save(kName, token("rotated"))));
    QVERIFY(awaitResult(store.save(QStringLiteral("OTHER"), token("other"))));
    const QString path = folder.filePath(QStringLiteral("data/tokens"));
    QVERIFY(!(QFile::permissions(path)
              & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    PersistentTokenStore again(keychain, folder.filePath(QStringLiteral("data")));
    QCOMPARE(readValue(again), QStringLiteral("rotated"));
}

void TestSecrets::theWarningAboutTheFileComesOnce()
{
    QTemporaryDir folder;
    BrokenKeychain keychain;
    PersistentTokenStore store(keychain, folder.path());
    static int warnings = 0;
    static bool leaked = false;
    warnings = 0;
    const auto previous =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            warnings += type == QtWarningMsg ? 1 : 0;
            leaked = leaked || text.contains(QStringLiteral("very-secret"));
        });
    const auto first = awaitResult(store.save(kName, token("very-secret")));
    const auto second = awaitResult(store.save(kName, token("very-secret-2")));
    qInstallMessageHandler(previous);
    QVERIFY(first && second);
    QCOMPARE(warnings, 1);
    QVERIFY(!leaked);
}

void TestSecrets::theTokenSavedLaterCounts()
{
    QTemporaryDir folder;
    MemorySecretStore keychain;
    BrokenKeychain broken;
    QVERIFY(awaitResult(PersistentTokenStore(keychain, folder.path()).save(kName, token("old"))));
    QTest::qWait(2); // the two times differ
    QVERIFY(awaitResult(PersistentTokenStore(broken, folder.path()).save(kName, token("new"))));
    PersistentTokenStore store(keychain, folder.path());
    QCOMPARE(readValue(store), QStringLiteral("new"));
    QVERIFY(awaitResult(store.save(kName, token("newest"))));
    QCOMPARE(readValue(store), QStringLiteral("newest"));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("tokens"))));
}

void TestSecrets::aDamagedTokenFileDoesNotLoseANewToken()
{
    QTemporaryDir folder;
    BrokenKeychain keychain;
    QFile file(folder.filePath(QStringLiteral("tokens")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"half\":");
    file.close();
    PersistentTokenStore store(keychain, folder.path());
    QVERIFY(!awaitResult(store.load(kName)));
    QVERIFY(awaitResult(store.save(kName, token("new"))));
    QCOMPARE(readValue(store), QStringLiteral("new"));
}

void TestSecrets::aChangedSeedIsNoticed()
{
    QVERIFY(seedHashOf(Secret(QStringLiteral("a"))) != seedHashOf(Secret(QStringLiteral("b"))));
    QCOMPARE(seedHashOf(Secret(QStringLiteral("a"))), seedHashOf(Secret(QStringLiteral("a"))));
    QCOMPARE(seedHashOf(Secret(QStringLiteral("a"))).size(), 32);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
