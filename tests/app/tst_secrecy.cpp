// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program with secrets we know, before services that fail in every way and say the
// secrets back: none of them may be found in anything it says or leaves behind.
#include "app/program.h"
#include "support/scriptedserver.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace jaego::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// Each is looked for by itself, so each is unlike any other word.
QList<QPair<QString, QByteArray>> secrets()
{
    return { { q("COUPANG_ACCESS_KEY"), "7f3a91c2-access-zqxv" },
             { q("COUPANG_SECRET_KEY"), "b5e0d7746f-secret-zqxw" },
             { q("NAVER_CLIENT_ID"), "7dMvteboKNHwyRremLQfTz" },
             { q("NAVER_CLIENT_SECRET"), "$2a$04$Q.K8pL0aZ1xY2wV3uT4sRe" },
             { q("CAFE24_CLIENT_ID"), "cafeClientIdZqxy77" },
             { q("CAFE24_CLIENT_SECRET"), "cafeClientSecretZqxz78" },
             { q("CAFE24_REFRESH_TOKEN"), "cafeRefreshTokenZqya79" },
             { q("WAREHOUSE_TOKEN"), "warehouseTokenZqyb80/+=" } };
}

/// A secret as a careless program might show it.
QByteArrayList shapesOf(const QByteArray &secret)
{
    return {
        secret,         secret.toBase64().replace("=", ""), secret.toBase64(QByteArray::Base64UrlEncoding),
        secret.toHex(), secret.toHex().toUpper(),           secret.toPercentEncoding()
    };
}

/// The names of the secrets a text shows.
QString foundIn(const QByteArray &text)
{
    QStringList names;
    for (const auto &[name, value] : secrets()) {
        const QByteArrayList shapes = shapesOf(value);
        for (const QByteArray &shape : shapes) {
            if (text.contains(shape) && !names.contains(name))
                names.append(name);
        }
    }
    return names.join(QLatin1Char(' '));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All the secrets, as an unfriendly service says them back.
QByteArray echo()
{
    QByteArray body;
    for (const auto &[name, value] : secrets())
        body += value + ' ' + value.toBase64() + ' ' + value.toPercentEncoding() + ' ';
    return body;
}

} // namespace

class TestSecrecy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noSecretIsSaidOrLeftBehind_data();
    void noSecretIsSaidOrLeftBehind();
    void aCrashLeavesNoPictureOfTheMemory();
    void theSearchFindsWhatIsThere();
};

void TestSecrecy::noSecretIsSaidOrLeftBehind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("command");
    const QByteArray json =
        "{\"code\":\"ERROR\",\"message\":\"" + echo() + "\",\"error\":{\"message\":\"" + echo() + "\"}}";
    for (const char *command : { "sync --json", "doctor --json", "doctor" }) {
        for (const int status : { 400, 401, 403, 500 })
            QTest::addRow("%s, %d", command, status) << status << json << q(command);
        QTest::addRow("%s, a page", command)
            << 502 << "<html><body>" + echo() + "</body></html>" << q(command);
        QTest::addRow("%s, nonsense", command) << 200 << echo() << q(command);
        QTest::addRow("%s, strange JSON", command) << 200 << json << q(command);
        QTest::addRow("%s, elsewhere", command) << 302 << json << q(command);
    }
}

void TestSecrecy::noSecretIsSaidOrLeftBehind()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, command);
    ScriptedServer elsewhere;
    ScriptedServer services([&](const SeenRequest &request) {
        ScriptedReply reply = ScriptedReply::json(body, status);
        reply.headers.append({ "X-Echo", request.header("Authorization") });
        if (status == 302)
            reply.headers.append({ "Location", elsewhere.url(q("/taken")).toEncoded() });
        return reply;
    });
    Program program;
    for (const auto &[name, value] : secrets())
        program.setEnvironment(q("JAEGO_SECRET_") + name, QString::fromUtf8(value));
    program.setEnvironment(q("QT_LOGGING_RULES"), q("jaego.*=true"));
    QVERIFY(QDir().mkpath(program.dataDir()));
    const QByteArray base = services.url(q("")).toEncoded();
    program.write(q("data/jaego.ini"),
                  "[warehouse]\nkind=http\nbase_url=" + base
                      + "/wms\nreports=available\n[coupang]\nvendor_id=A00012345\nbase_url=" + base
                      + "\n[naver]\nbase_url=" + base + "\n[cafe24]\nmall_id=practice\nbase_url=" + base
                      + "\n");
    const auto process = program.start(command.split(QLatin1Char(' ')));
    QByteArray commandLine;
    QVERIFY(QTest::qWaitFor(
        [&] {
            commandLine += readFile(q("/proc/%1/cmdline").arg(process->processId()));
            return process->state() == QProcess::NotRunning;
        },
        120'000));
    const QByteArray out = process->readAllStandardOutput();
    const QByteArray err = process->readAllStandardError();
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QVERIFY2(!services.seen().isEmpty(), err.constData()); // or nothing was tried
    QVERIFY(elsewhere.seen().isEmpty()); // a redirect is never followed
    QVERIFY(commandLine.contains("data-dir"));
    QCOMPARE(foundIn(commandLine), QString());
    QVERIFY2(foundIn(out).isEmpty(),
             qPrintable(foundIn(out) + q(" in standard output: ") + QString::fromUtf8(out)));
    QVERIFY2(foundIn(err).isEmpty(),
             qPrintable(foundIn(err) + q(" in standard error: ") + QString::fromUtf8(err)));
    int files = 0;
    QDirIterator every(program.path(q(".")), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (every.hasNext()) {
        const QString path = every.next();
        ++files;
        const QString found = foundIn(readFile(path));
        QVERIFY2(found.isEmpty(), qPrintable(found + q(" in ") + path));
    }
    QVERIFY(files >= 2); // the database, its log
    if (!command.startsWith(q("sync")))
        return; // the doctor keeps nothing
    // And what is asked afterwards tells none either.
    for (const char *later : { "status --json", "secret list", "export alerts after.csv" }) {
        const Ended ended = program.run(q(later).split(QLatin1Char(' ')));
        QCOMPARE(foundIn(ended.out + ended.err), QString());
    }
    QCOMPARE(foundIn(program.read(q("after.csv"))), QString());
}

void TestSecrecy::aCrashLeavesNoPictureOfTheMemory()
{
    Program program;
    const auto process = program.start({ q("sandbox"), q("--products"), q("2") });
    const QRegularExpression none(q("Max core file size +0 +0 "));
    QTRY_VERIFY_WITH_TIMEOUT(
        none.match(QString::fromLatin1(readFile(q("/proc/%1/limits").arg(process->processId())))).hasMatch(),
        30'000);
    process->kill();
    QVERIFY(process->waitForFinished(30'000));
}

/// What the search above would miss is not tested by it.
void TestSecrecy::theSearchFindsWhatIsThere()
{
    for (const auto &[name, value] : secrets()) {
        QCOMPARE(foundIn("a " + value + " b"), name);
        QCOMPARE(foundIn("a " + value.toBase64() + " b"), name);
        QCOMPARE(foundIn("a " + value.toHex() + " b"), name);
        QCOMPARE(foundIn("a " + value.toPercentEncoding() + " b"), name);
    }
}

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
