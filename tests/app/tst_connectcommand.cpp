// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `jaego connect` as a person on a machine without a window types it.
#include "app/program.h"
#include "connect/browser.h"

#include <QTest>

using namespace jaego::test;

namespace {

QStringList practice(const QString &service)
{
    return { QStringLiteral("--practice"), QStringLiteral("--products"), QStringLiteral("10"),
             QStringLiteral("connect"), service };
}

} // namespace

class TestConnectCommand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMallIsConnectedByTwoAddresses()
    {
        const Program program;
        const auto process = program.start(practice(QStringLiteral("cafe24")));
        Ended heard;
        QVERIFY2(Program::waitFor(process.get(), "/oauth/authorize", &heard), heard.err.constData());
        QVERIFY(Program::waitFor(process.get(), "S256", &heard) || heard.out.contains("S256"));
        const QByteArray address = heard.out.trimmed();
        QVERIFY(heard.says("https://127.0.0.1:18091/oauth/cafe24"));
        Browser browser;
        const QUrl back = browser.sentTo(QUrl::fromEncoded(address));
        process->write("https://elsewhere.example/\n");
        QVERIFY(Program::waitFor(process.get(), "has to begin with", &heard));
        process->write(back.toEncoded() + '\n');
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
        heard.out += process->readAllStandardOutput();
        heard.err += process->readAllStandardError();
        QVERIFY2(heard.out.contains("connected: "), heard.err.constData());
        const QByteArray code = back.toEncoded().split('=').at(1).split('&').first();
        QVERIFY(!heard.err.contains(code));
        QVERIFY(!heard.out.contains(code));
    }

    void withoutAnAddressNothingIsStored()
    {
        const Program program;
        const Ended ended = program.run(practice(QStringLiteral("cafe24")));
        QCOMPARE(ended.code, 4);
        QVERIFY2(ended.says("standard input ended"), ended.err.constData());
    }

    void practiceCallsNoRealService()
    {
        const Program program;
        const Ended ended = program.run(practice(QStringLiteral("kakao")));
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.says("practice mode"));
        QVERIFY(ended.out.isEmpty());
    }

    void whoMistypesIsTold()
    {
        const Program program;
        QCOMPARE(program.run({ QStringLiteral("connect") }).code, 2);
        QCOMPARE(program.run({ QStringLiteral("connect"), QStringLiteral("naver") }).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestConnectCommand)
#include "tst_connectcommand.moc"
