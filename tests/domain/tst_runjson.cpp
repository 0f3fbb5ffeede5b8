// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runjson.h"

#include <QtTest/QTest>

using namespace jaego;

class TestRunJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRichRunComesBackAsItWas();
    void anEmptyRunComesBackAsItWas();
    void noDataIsNullAndNeverZero();
    void whatIsNoRunIsRefused_data();
    void whatIsNoRunIsRefused();
    void mistypedFieldsNeverCrash_data();
    void mistypedFieldsNeverCrash();
    void aDocumentCutAnywhereIsRefused();

private:
    static RunReport rich();
};

RunReport TestRunJson::rich()
{
    const QDateTime at = QDateTime(QDate(2026, 11, 5), QTime(3, 15, 7, 123), Qt::UTC);
    const ListingKey listing{ ChannelId::Naver, QStringLiteral("9100000001:40000000001") };
    RunReport run;
    run.runId = QStringLiteral("01M826SBD8EY5WAMESC03GP269");
    run.trigger = QStringLiteral("inventory.manual_adjust");
    run.state = RunState::Completed;
    run.attempts = 2;
    run.startedAt = at;
    run.finishedAt = at.addMSecs(4321);
    run.transitions = { { RunState::Collecting, at }, { RunState::Completed, at.addMSecs(4321) } };
    run.steps = { { QStringLiteral("STEP-INV-001"), RunState::Collecting, 12'000, 10'000 } };
    SourceReport source;
    source.source = QStringLiteral("COUPANG");
    source.status = QStringLiteral("skipped");
    source.listings = 12;
    source.read = 3;
    source.calls = 9;
    source.failedCalls = 6;
    source.rateLimited = 1;
    source.retries = 4;
    source.waitedMs = 88;
    source.oldestAgeMs = 600'000;
    source.error =
        ReportedError{ errorcodes::channelTimeout, QStringLiteral("쿠팡: \"응답 없음\"\n두 번째 줄") };
    SourceReport warehouse;
    warehouse.source = QStringLiteral("WAREHOUSE");
    warehouse.products = 240;
    run.sources = { source, warehouse };
    run.mismatches = { { QStringLiteral("85123a"), listing, Units(9), Units(37), Units(12) } };
    UpdateReport update;
    update.product = QStringLiteral("85123a");
    update.listing = listing;
    update.status = QStringLiteral("HELD");
    update.oldQuantity = Units(9);
    update.attempts = 3;
    update.verified = true;
    update.error = ReportedError{ errorcodes::updateFailed, QStringLiteral("왜") };
    update.heldWhy = QStringLiteral("mass_zero");
    update.finishedAt = at.addMSecs(99);
    run.updates = { update };
    run.critical = { { QStringLiteral("A"), Units(0), Units(5) } };
    run.low = { { QStringLiteral("B"), Units(9), Units(10) } };
    run.overstock = { { QStringLiteral("C"), Units(5'000'000'000), Units(100) } };
    run.findings = { { QStringLiteral("contradiction"), ChannelId::Cafe24, QStringLiteral("11:P000000LA"),
                       QStringLiteral("D"), QStringLiteral("words"), errorcodes::dataMismatch },
                     { QStringLiteral("unread"), std::nullopt, {}, {}, QStringLiteral("all"), {} } };
    run.manualWork = { { QStringLiteral("E"), listing, QStringLiteral("do"), errorcodes::updateFailed, at } };
    run.alerts = { { QStringLiteral("01ALERT"),
                     QStringLiteral("critical"),
                     QStringLiteral("HIGH"),
                     { QStringLiteral("slack:ops-inventory"), QStringLiteral("kakao:ceo") },
                     QStringLiteral("pending"),
                     QStringLiteral("사과 0 left"),
                     at } };
    run.proposals = { { QStringLiteral("A"), Units(48), {} } };
    run.kpi = { { 5, 6 }, { 6, 6 }, 4321, { 1, 240 }, { 99, 105 } };
    run.error = ReportedError{ errorcodes::warehouseError, QStringLiteral("창고") };
    run.adjustment =
        AdjustmentReport{ QStringLiteral("01ADJ"), QStringLiteral("A"), Units(-2), Units(20), Units(18),
                          QStringLiteral("파손") };
    return run;
}

void TestRunJson::aRichRunComesBackAsItWas()
{
    const RunReport run = rich();
    for (const bool indented : { false, true }) {
        const auto back = runFromJson(toJson(run, indented));
        QVERIFY(back.ok());
        QVERIFY(*back == run);
    }
    const QJsonObject o = toJsonObject(run);
    QCOMPARE(o[QStringLiteral("schema")].toString(), QStringLiteral("jaego.run/1"));
    QCOMPARE(o[QStringLiteral("held")].toArray().size(), 1);
    QCOMPARE(o[QStringLiteral("mismatches")].toArray()[0].toObject()[QStringLiteral("difference")].toInt(),
             3);
    QVERIFY(!o[QStringLiteral("steps")].toArray()[0].toObject()[QStringLiteral("within_budget")].toBool());
}

void TestRunJson::anEmptyRunComesBackAsItWas()
{
    RunReport run;
    run.state = RunState::Cancelled;
    run.startedAt = run.finishedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const auto back = runFromJson(toJson(run));
    QVERIFY(back.ok());
    QVERIFY(*back == run);
}

void TestRunJson::noDataIsNullAndNeverZero()
{
    RunReport run;
    run.startedAt = run.finishedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const QJsonObject kpi = toJsonObject(run)[QStringLiteral("kpi")].toObject();
    QVERIFY(kpi[QStringLiteral("sync_accuracy")].isNull());
    QVERIFY(kpi[QStringLiteral("stockout_rate")].isNull());
    QVERIFY(kpi[QStringLiteral("api_success_rate")].isNull());
}

void TestRunJson::whatIsNoRunIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html") << QByteArray("<html></html>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("no schema") << QByteArray("{}");
    QTest::newRow("a later schema") << QByteArray(R"({"schema":"jaego.run/2"})");
    QTest::newRow("schema of another type") << QByteArray(R"({"schema":1})");
    QTest::newRow("too deep") << QByteArray(5000, '[') + QByteArray(5000, ']');
}

void TestRunJson::whatIsNoRunIsRefused()
{
    QFETCH(const QByteArray, json);
    const auto run = runFromJson(json);
    QVERIFY(!run.ok());
    QCOMPARE(run.error().kind, Error::Kind::Parse);
}

void TestRunJson::mistypedFieldsNeverCrash_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : { "null", "true", "-1", "1e308", "\"text\"", "[]", "[1,null,\"x\",[],{}]", "{}",
                               "{\"channel\":7,\"listing\":[],\"state\":{},\"at\":false}" })
        QTest::newRow(value) << QByteArray(value);
}

void TestRunJson::mistypedFieldsNeverCrash()
{
    QFETCH(const QByteArray, value);
    const QJsonObject whole = toJsonObject(rich());
    const QJsonValue wrong = QJsonDocument::fromJson("[" + value + "]").array().first();
    for (auto it = whole.begin(); it != whole.end(); ++it) {
        if (it.key() == QLatin1String("schema"))
            continue;
        QJsonObject spoilt = whole;
        spoilt[it.key()] = wrong;
        const auto run = runFromJson(QJsonDocument(spoilt).toJson());
        QVERIFY(run.ok());
        QVERIFY(runFromJson(toJson(*run)).ok());
    }
}

void TestRunJson::aDocumentCutAnywhereIsRefused()
{
    const QByteArray json = toJson(rich());
    for (qsizetype length = 0; length < json.size(); length += 7)
        QVERIFY(!runFromJson(json.left(length)).ok());
}

QTEST_GUILESS_MAIN(TestRunJson)
#include "tst_runjson.moc"
