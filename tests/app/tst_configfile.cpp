// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;

namespace {
ConfigFile config(const char *text)
{
    return ConfigFile::fromText(QString::fromUtf8(text));
}
} // namespace

class TestConfigFile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFreshFileHoldsTheDefaults();
    void anEmptyFileHoldsTheDefaults();
    void commentsAreNotPartOfAValue();
    void everyValueIsRead();
    void aWrongValueIsNamedWithWhatIsAllowed_data();
    void aWrongValueIsNamedWithWhatIsAllowed();
    void allProblemsAreToldAtOnce();
    void unknownKeysAreOnlyAWarning();
    void aKeyThatIsThereTwiceIsAWarning();
    void plainHttpIsForThisMachineOnly_data();
    void plainHttpIsForThisMachineOnly();
    void aWmsWithOtherFieldNamesIsMet();
    void aChangedValueLeavesTheRestAlone();
    void aNewKeyAndSectionAreAdded();
    void aWrongChangeIsRefused();
    void theFileIsPrivateAndReadsBack();
};

void TestConfigFile::aFreshFileHoldsTheDefaults()
{
    const auto file = ConfigFile::fromText(ConfigFile::defaultText());
    QCOMPARE(file.errors(), QStringList());
    QCOMPARE(file.warnings(), QStringList());
    QVERIFY(file.settings() == Settings());
}

void TestConfigFile::anEmptyFileHoldsTheDefaults()
{
    for (const char *text : { "", "\n", "; nothing\n# nothing" }) {
        const auto file = config(text);
        QVERIFY(file.errors().isEmpty() && file.warnings().isEmpty());
        QVERIFY(file.settings() == Settings());
    }
}

void TestConfigFile::commentsAreNotPartOfAValue()
{
    const auto file = config(
        "[coupang] ; the big one\n  ; indented\nvendor_id = A1 ; comment\n"
        "[slack]\nops_alert_channel=#a,b;c\t; x\n[alimtalk]\nrecipients=010-1, 010-2\npf_id=   ; none\n");
    QCOMPARE(file.errors(), QStringList());
    QCOMPARE(file.warnings(), QStringList());
    QCOMPARE(file.settings().coupang.vendorId, QStringLiteral("A1"));
    QCOMPARE(file.settings().slack.opsAlertChannel, QStringLiteral("#a,b;c"));
    QCOMPARE(file.settings().alimtalk.recipients,
             (QStringList{ QStringLiteral("010-1"), QStringLiteral("010-2") }));
    QCOMPARE(file.settings().alimtalk.pfId, QString());
}

void TestConfigFile::everyValueIsRead()
{
    const auto file =
        config("\r\n[warehouse]\r\nkind=http\r\nbase_url=http://127.0.0.1:9/wms/\r\nreports=on_hand\r\n"
               "order_lag_seconds=0\r\n[coupang]\r\nenabled=no\r\ncalls_per_second=0.5\r\n"
               "[naver]\r\nbase_url=http://localhost:8080/external\r\ncalls_per_second=1000\r\n"
               "[cafe24]\r\nmall_id=my\r\n[schedule]\r\ncron=*/5 * * * * *\r\ntimezone=America/New_York\r\n"
               "feed_seconds=0.05\r\n[guards]\r\nhold_mass_mismatch=TRUE\r\n[events]\r\nport=0\r\n"
               "[kakao]\r\nkind=friends\r\nreceiver_uuids=a,b , c\r\n[http]\r\nrequest_timeout_ms=700\r\n");
    QCOMPARE(file.errors(), QStringList());
    const Settings &s = file.settings();
    QCOMPARE(s.warehouse.kind, WarehouseKind::Http);
    QCOMPARE(s.warehouse.baseUrl, QUrl(QStringLiteral("http://127.0.0.1:9/wms")));
    QCOMPARE(s.warehouse.reports, WarehouseReports::OnHand);
    QCOMPARE(s.warehouse.orderLagSeconds, 0);
    QVERIFY(!s.coupang.enabled);
    QCOMPARE(s.coupang.callsPerSecond, 0.5);
    QCOMPARE(s.naver.baseUrl.path(), QStringLiteral("/external"));
    QCOMPARE(s.naver.callsPerSecond, 1000.0);
    QCOMPARE(s.cafe24.baseUrl, QUrl(QStringLiteral("https://my.cafe24api.com")));
    QCOMPARE(s.schedule.cron, QStringLiteral("*/5 * * * * *"));
    QCOMPARE(s.schedule.timezone, QTimeZone("America/New_York"));
    QCOMPARE(s.schedule.feedSeconds, 0.05);
    QVERIFY(s.guards.holdMassMismatch);
    QCOMPARE(s.events.port, 0);
    QCOMPARE(s.kakao.kind, KakaoKind::Friends);
    QCOMPARE(s.kakao.receiverUuids.size(), 3);
    QCOMPARE(s.http.requestTimeoutMs, 700);
}

void TestConfigFile::aWrongValueIsNamedWithWhatIsAllowed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char *text, const char *key, const char *allowed) {
        QTest::newRow(QByteArray(text).replace('\n', ' ').constData())
            << QByteArray(text) << QString::fromLatin1(key) << QString::fromLatin1(allowed);
    };
    row("[warehouse]\nkind=wms", "warehouse.kind = \"wms\"", "ledger, http, sql");
    row("[warehouse]\nkind=http", "warehouse.base_url", "address");
    row("[warehouse]\nkind=sql", "warehouse.stock_query", "SELECT");
    row("[warehouse]\nreports=all", "warehouse.reports", "available, on_hand");
    row("[coupang]\nenabled=maybe", "coupang.enabled = \"maybe\"", "true or false");
    row("[coupang]\nenabled=", "coupang.enabled", "true or false");
    row("[coupang]\ncalls_per_second=0", "coupang.calls_per_second", "greater than 0");
    row("[coupang]\ncalls_per_second=-1", "coupang.calls_per_second", "greater than 0");
    row("[coupang]\ncalls_per_second=fast", "coupang.calls_per_second", "greater than 0");
    row("[naver]\ncalls_per_second=inf", "naver.calls_per_second", "greater than 0");
    row("[naver]\ncalls_per_second=nan", "naver.calls_per_second", "greater than 0");
    row("[naver]\nbase_url=", "naver.base_url", "https://");
    row("[schedule]\ncron=0 0 30 2 *", "schedule.cron", "never comes");
    row("[schedule]\ncron=61 * * * *", "schedule.cron", "minute");
    row("[schedule]\ntimezone=Mars/Base", "schedule.timezone", "Asia/Seoul");
    row("[schedule]\nfeed_seconds=0.01", "schedule.feed_seconds", "0.05");
    row("[thresholds]\ncritical=5.5", "thresholds.critical", "whole number");
    row("[thresholds]\ncritical=20", "thresholds.low", "critical (20)");
    row("[thresholds]\noverstock=10", "thresholds.overstock", "more than low");
    row("[guards]\nmass_zero_percent=101", "guards.mass_zero_percent", "1 to 100");
    row("[policy]\nsafety_stock=-1", "policy.safety_stock", "0 to");
    row("[events]\nport=65536", "events.port", "0 to 65535");
    row("[http]\nrequest_timeout_ms=0", "http.request_timeout_ms", "1 to");
    row("[kakao]\nkind=sms", "kakao.kind", "memo, friends, alimtalk");
    row("[kakao]\nreceiver_uuids=a,b,c,d,e,f", "kakao.receiver_uuids", "at most 5");
    row("[slack]\nops_alert_channel=", "slack.ops_alert_channel", "some text");
    row("[coupang]\nvendor id", "line 2", "key=value");
}

void TestConfigFile::aWrongValueIsNamedWithWhatIsAllowed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, key);
    QFETCH(QString, allowed);
    const auto file = config(text.constData());
    QCOMPARE(file.errors().size(), 1);
    QVERIFY2(file.errors().first().contains(key), qPrintable(file.errors().first()));
    QVERIFY2(file.errors().first().contains(allowed), qPrintable(file.errors().first()));
}

void TestConfigFile::allProblemsAreToldAtOnce()
{
    const auto file = config("[coupang]\nenabled=x\ncalls_per_second=y\n[events]\nport=z\n");
    QCOMPARE(file.errors().size(), 3);
    QVERIFY(file.settings() == Settings());
}

void TestConfigFile::unknownKeysAreOnlyAWarning()
{
    const auto file = config("stray=1\n[coupang]\nspeed=4\n[amazon]\nenabled=true\nkey=1\n");
    QCOMPARE(file.errors(), QStringList());
    QCOMPARE(file.warnings().size(), 3);
    QVERIFY(file.warnings().at(1).contains(QStringLiteral("line 3: unknown key coupang.speed")));
    QVERIFY(file.warnings().at(2).contains(QStringLiteral("[amazon]")));
}

void TestConfigFile::aKeyThatIsThereTwiceIsAWarning()
{
    const auto file = config("[events]\nport=1\nport=2\n");
    QCOMPARE(file.settings().events.port, 2);
    QCOMPARE(file.warnings().size(), 1);
    QVERIFY(file.warnings().first().contains(QStringLiteral("line 3: events.port")));
}

void TestConfigFile::plainHttpIsForThisMachineOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *url, bool allowed) {
        QTest::newRow(url) << QString::fromLatin1(url) << allowed;
    };
    row("https://api-gateway.coupang.com", true);
    row("http://127.0.0.1:8080", true);
    row("http://[::1]:8080/x", true);
    row("http://localhost", true);
    row("http://LOCALHOST:1", true);
    row("http://api-gateway.coupang.com", false);
    row("http://127.0.0.1.example.com", false);
    row("http://localhost.example.com", false);
    row("http://127.0.0.1@example.com/", false);
    row("https://user:pass@example.com", false);
    row("ftp://127.0.0.1", false);
    row("api-gateway.coupang.com", false);
    row("https://", false);
    row("file:///etc/passwd", false);
}

void TestConfigFile::plainHttpIsForThisMachineOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    const auto file = ConfigFile::fromText(QStringLiteral("[coupang]\nbase_url=%1\n").arg(url));
    QCOMPARE(file.errors().isEmpty(), allowed);
}

void TestConfigFile::aWmsWithOtherFieldNamesIsMet()
{
    const auto file = config("[warehouse_fields]\nitems=/data/stocks\nsku=/code\n");
    QCOMPARE(file.errors(), QStringList());
    QCOMPARE(file.settings().warehouse.fields.value(QStringLiteral("items")), QStringLiteral("/data/stocks"));
    QCOMPARE(config("[warehouse_fields]\nitems=data.stocks\n").errors().size(), 1);
}

void TestConfigFile::aChangedValueLeavesTheRestAlone()
{
    auto file = config(
        "# mine\r\n[coupang]\r\nvendor_id = A1   ; the shop\r\nfuture=1\r\n\r\n[naver]\r\nenabled=true\r\n");
    QVERIFY(
        file.setValue(QStringLiteral("coupang"), QStringLiteral("vendor_id"), QStringLiteral("A00012345")));
    QCOMPARE(file.text(),
             QStringLiteral("# mine\r\n[coupang]\r\nvendor_id = A00012345   ; the shop\r\nfuture=1\r\n\r\n"
                            "[naver]\r\nenabled=true\r\n"));
    QCOMPARE(file.settings().coupang.vendorId, QStringLiteral("A00012345"));
    auto empty = config("[warehouse]\nbase_url=        ; http\n");
    QVERIFY(empty.setValue(QStringLiteral("warehouse"), QStringLiteral("base_url"),
                           QStringLiteral("https://wms.example")));
    QCOMPARE(empty.text(), QStringLiteral("[warehouse]\nbase_url=https://wms.example        ; http\n"));
}

void TestConfigFile::aNewKeyAndSectionAreAdded()
{
    auto file = config("[coupang]\nenabled=true\n\n[naver]\nenabled=true\n");
    QVERIFY(file.setValue(QStringLiteral("coupang"), QStringLiteral("vendor_id"), QStringLiteral("A1")));
    QVERIFY(file.setValue(QStringLiteral("events"), QStringLiteral("port"), QStringLiteral("0")));
    QCOMPARE(file.text(),
             QStringLiteral(
                 "[coupang]\nenabled=true\nvendor_id=A1\n\n[naver]\nenabled=true\n\n[events]\nport=0\n"));
    QCOMPARE(file.settings().events.port, 0);
}

void TestConfigFile::aWrongChangeIsRefused()
{
    auto file = config("[events]\nport=1\n");
    QVERIFY(!file.setValue(QStringLiteral("events"), QStringLiteral("port"), QStringLiteral("many")));
    QVERIFY(!file.setValue(QStringLiteral("events"), QStringLiteral("ports"), QStringLiteral("1")));
    QVERIFY(
        !file.setValue(QStringLiteral("coupang"), QStringLiteral("vendor_id"), QStringLiteral("a\n[naver]")));
    QVERIFY(!file.setValue(QStringLiteral("coupang"), QStringLiteral("vendor_id"), QStringLiteral("a ;b")));
    QCOMPARE(file.text(), QStringLiteral("[events]\nport=1\n"));
}

void TestConfigFile::theFileIsPrivateAndReadsBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data/jaego.ini"));
    QCOMPARE(ConfigFile::load(path).error().kind, Error::Kind::NotFound);
    auto file = ConfigFile::fromText(ConfigFile::defaultText());
    QVERIFY(file.setValue(QStringLiteral("cafe24"), QStringLiteral("mall_id"), QStringLiteral("jaegomall")));
    QVERIFY(file.save(path));
    QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const auto again = ConfigFile::load(path);
    QVERIFY(again);
    QCOMPARE(again->settings().cafe24.baseUrl, QUrl(QStringLiteral("https://jaegomall.cafe24api.com")));
    QVERIFY(!ConfigFile::load(folder.path()));
}

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_configfile.moc"
