// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program against its own practice servers: whole runs, as a script sees them.
#include "app/program.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace jaego::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A small shop keeps each run at a few seconds.
QStringList practice(const QStringList &command)
{
    return QStringList{ q("--practice"), q("--products"), q("40") } + command;
}

/// The run's object in its promised shape; an empty string when all of it is there.
QString whatIsMissing(const QJsonObject &run)
{
    if (run[q("schema")].toString() != q("jaego.run/1"))
        return q("schema");
    for (const char *key : { "run_id", "trigger", "state", "started_at", "finished_at" }) {
        if (run[q(key)].toString().isEmpty())
            return q(key);
    }
    for (const char *key : { "attempts", "duration_ms" }) {
        if (!run[q(key)].isDouble())
            return q(key);
    }
    for (const char *key :
         { "steps", "sources", "mismatches", "updates", "held", "manual_work", "alerts", "proposals" }) {
        if (!run[q(key)].isArray())
            return q(key);
    }
    for (const char *key :
         { "sync_accuracy", "sync_accuracy_after", "duration_ms", "stockout_rate", "api_success_rate" }) {
        if (!run[q("kpi")].toObject().contains(q(key)))
            return q("kpi.") + q(key);
    }
    QSet<QString> sources;
    for (const QJsonValue &source : run[q("sources")].toArray())
        sources.insert(source[q("source")].toString());
    return sources == QSet<QString>{ q("COUPANG"), q("NAVER"), q("CAFE24"), q("WAREHOUSE") } ? QString()
                                                                                             : q("sources");
}

QSet<QString> listingsOf(const QJsonArray &rows)
{
    QSet<QString> keys;
    for (const QJsonValue &row : rows)
        keys.insert(row[q("channel")].toString() + QLatin1Char(' ') + row[q("listing")].toString());
    return keys;
}

QSet<QString> statusesOf(const QJsonArray &updates)
{
    QSet<QString> statuses;
    for (const QJsonValue &update : updates)
        statuses.insert(update[q("status")].toString());
    return statuses;
}

/// Some product that is for sale on a channel and has stock.
QString someSku(const QJsonObject &run)
{
    return run[q("mismatches")].toArray().first()[q("product_id")].toString();
}

} // namespace

class TestPractice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneSyncPutsThePracticeShopRight();
    void aDryRunForetellsAndWritesNothing();
    void aSyncMayBeKeptToOneProduct();
    void anUnknownProductIsNamed();
    void aCountIsSetAndPutOnEveryChannel();
    void aCountIsChangedByADifference();
    void anAdjustmentThatCannotBeIsRefused_data();
    void anAdjustmentThatCannotBeIsRefused();
    void whatHappenedCanBeExported();
    void theDoctorFindsThePracticeShopWell();
    void linkingByCodeLeavesTheDoubtfulToAPerson();
    void aFolderInUseIsReadButNotChanged();
    void serveEndsWellOnSigterm();
    void aSyncToldToStopEndsByItself();
    void aRealShopIsNeverReplacedByPractice();
    void theSandboxSaysWhereItIsAndEndsOnSigterm();
};

void TestPractice::oneSyncPutsThePracticeShopRight()
{
    const Program program;
    const Ended ended = program.run(practice({ q("sync"), q("--json") }));
    QVERIFY2(ended.code == 0, ended.err.constData());
    const QJsonObject run = ended.json(); // standard output is JSON and nothing else
    QCOMPARE(whatIsMissing(run), QString());
    QCOMPARE(run[q("state")].toString(), q("COMPLETED"));
    QVERIFY(!run[q("updates")].toArray().isEmpty());
    QCOMPARE(statusesOf(run[q("updates")].toArray()), QSet<QString>{ q("SUCCESS") });
    QCOMPARE(run[q("kpi")][q("sync_accuracy_after")].toDouble(), 1.0);
    QVERIFY(run[q("kpi")][q("sync_accuracy")].toDouble() < 1.0);
    QVERIFY2(ended.says("COLLECTING"), "progress goes to standard error");

    const Ended status = program.run(practice({ q("status"), q("--json") }));
    QCOMPARE(status.json()[q("last_run")][q("run_id")], run[q("run_id")]);
    for (const char *name : { "jaego.ini", "jaego.sqlite", "practice-world" }) {
        const QFileInfo file(program.dataDir() + QLatin1Char('/') + q(name));
        QVERIFY2(file.exists(), name);
        QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)), name);
    }
}

void TestPractice::aDryRunForetellsAndWritesNothing()
{
    const Program program;
    const Ended dry = program.run(practice({ q("sync"), q("--dry-run"), q("--json") }));
    QVERIFY2(dry.code == 0, dry.err.constData());
    const QJsonArray foretold = dry.json()[q("updates")].toArray();
    QVERIFY(!foretold.isEmpty());
    QCOMPARE(statusesOf(foretold), QSet<QString>{ q("DRY_RUN") });

    // Each command starts the same practice world anew, so nothing has changed in between.
    const Ended real = program.run(practice({ q("sync"), q("--json") }));
    QVERIFY2(real.code == 0, real.err.constData());
    QCOMPARE(listingsOf(real.json()[q("updates")].toArray()), listingsOf(foretold));
}

void TestPractice::aSyncMayBeKeptToOneProduct()
{
    const Program program;
    const Ended all = program.run(practice({ q("sync"), q("--dry-run"), q("--json") }));
    const QString sku = someSku(all.json());
    const Ended one = program.run(practice({ q("sync"), q("--sku"), sku, q("--json") }));
    QVERIFY2(one.code == 0, one.err.constData());
    const QJsonArray updates = one.json()[q("updates")].toArray();
    QVERIFY(!updates.isEmpty());
    for (const QJsonValue &update : updates)
        QCOMPARE(update[q("product_id")].toString(), sku);
}

void TestPractice::anUnknownProductIsNamed()
{
    const Program program;
    const Ended ended = program.run(practice({ q("sync"), q("--sku"), q("NO-SUCH-THING"), q("--json") }));
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.says("NO-SUCH-THING"));
    QVERIFY(ended.out.isEmpty());
}

void TestPractice::aCountIsSetAndPutOnEveryChannel()
{
    const Program program;
    const QString sku = someSku(program.run(practice({ q("sync"), q("--dry-run"), q("--json") })).json());
    const Ended ended = program.run(practice({ q("adjust"), sku, q("--set"), q("17"), q("--reason"),
                                               q("실사"), q("--note"), q("세어 봄"), q("--json") }));
    QVERIFY2(ended.code == 0, ended.err.constData());
    const QJsonObject run = ended.json();
    QCOMPARE(whatIsMissing(run), QString());
    const QJsonObject adjustment = run[q("adjustment")].toObject();
    QCOMPARE(adjustment[q("product_id")].toString(), sku);
    QCOMPARE(adjustment[q("after")].toInt(), 17);
    QCOMPARE(adjustment[q("after")].toInt() - adjustment[q("before")].toInt(),
             adjustment[q("delta")].toInt());
    QCOMPARE(adjustment[q("reason")].toString(), q("실사"));
    for (const QJsonValue &update : run[q("updates")].toArray())
        QCOMPARE(update[q("product_id")].toString(), sku); // a targeted run
}

void TestPractice::aCountIsChangedByADifference()
{
    const Program program;
    const QString sku = someSku(program.run(practice({ q("sync"), q("--dry-run"), q("--json") })).json());
    const Ended ended =
        program.run(practice({ q("adjust"), sku, q("--by"), q("4"), q("--reason"), q("기타"), q("--json") }));
    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(ended.json()[q("adjustment")][q("delta")].toInt(), 4);
}

void TestPractice::anAdjustmentThatCannotBeIsRefused_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown product") << QStringList{ q("adjust"), q("NO-SUCH-THING"), q("--set"),
                                                     q("3"),      q("--reason"),      q("실사") }
                                     << 2 << q("NO-SUCH-THING");
    QTest::newRow("unknown reason") << QStringList{ q("adjust"), q("A"),        q("--set"),
                                                    q("3"),      q("--reason"), q("변덕") }
                                    << 2 << q("변덕");
}

void TestPractice::anAdjustmentThatCannotBeIsRefused()
{
    QFETCH(QStringList, command);
    QFETCH(int, code);
    QFETCH(QString, named);
    const Program program;
    const Ended ended = program.run(practice(command));
    QCOMPARE(ended.code, code);
    QVERIFY2(ended.err.contains(named.toUtf8()), ended.err.constData());
    QVERIFY(ended.out.isEmpty());
}

void TestPractice::whatHappenedCanBeExported()
{
    const Program program;
    const QJsonObject run = program.run(practice({ q("sync"), q("--json") })).json();
    const QByteArray id = run[q("run_id")].toString().toUtf8();
    for (const char *what : { "stock", "runs", "updates" }) {
        QCOMPARE(program.run(practice({ q("export"), q(what), q("out.csv") })).code, 0);
        const QByteArray csv = program.read(q("out.csv"));
        QVERIFY2(qstrcmp(what, "stock") == 0 || csv.contains(id), what);
        QVERIFY2(csv.count('\n') > 1, what);
        QCOMPARE(program.run(practice({ q("export"), q(what), q("out.xlsx") })).code, 0);
        QVERIFY2(program.read(q("out.xlsx")).startsWith("PK"), what);
    }
    QCOMPARE(program.read(q("out.csv")).count(id), run[q("updates")].toArray().size());
}

void TestPractice::theDoctorFindsThePracticeShopWell()
{
    const Program program;
    const Ended ended = program.run(practice({ q("doctor"), q("--json") }));
    const QJsonObject doctor = ended.json();
    QCOMPARE(doctor[q("schema")].toString(), q("jaego.doctor/1"));
    QSet<QString> checks;
    for (const QJsonValue &check : doctor[q("checks")].toArray()) {
        QVERIFY2(check[q("ok")].toBool(), qUtf8Printable(check[q("message")].toString()));
        checks.insert(check[q("check")].toString());
    }
    for (const char *name : { "configuration", "database", "audit", "ledger", "secrets", "keychain",
                              "coupang", "naver", "cafe24", "warehouse" })
        QVERIFY2(checks.contains(q(name)), name);
    QCOMPARE(ended.code, 0);
}

void TestPractice::linkingByCodeLeavesTheDoubtfulToAPerson()
{
    const Program program;
    const Ended ended = program.run(practice({ q("map"), q("auto"), q("--json") }));
    QVERIFY2(ended.code == 0, ended.err.constData());
    const QJsonObject mapping = ended.json();
    QCOMPARE(mapping[q("schema")].toString(), q("jaego.map/1"));
    const QJsonArray linked = mapping[q("linked")].toArray();
    QVERIFY(!linked.isEmpty());
    const QSet<QString> unmapped = listingsOf(mapping[q("unmapped")].toArray());
    QVERIFY(!listingsOf(linked).intersects(unmapped));

    // The links are kept: exported as they were made.
    QCOMPARE(program.run(practice({ q("map"), q("export"), q("map.csv") })).code, 0);
    QCOMPARE(program.read(q("map.csv")).trimmed().count('\n'), linked.size());
}

void TestPractice::aFolderInUseIsReadButNotChanged()
{
    const Program program;
    QCOMPARE(program.run(practice({ q("sync") })).code, 0);
    const auto serve = program.start(practice({ q("serve") }));
    Ended heard;
    QVERIFY2(Program::waitFor(serve.get(), "serving", &heard), heard.err.constData());

    program.write(q("in.csv"), "sku,name,on_hand\nA-1,가위,5\n");
    program.write(q("map.csv"), "sku,channel,listing,units_per_sale\n");
    const QList<QStringList> changing{ { q("sync") },
                                       { q("adjust"), q("A"), q("--set"), q("3"), q("--reason"), q("실사") },
                                       { q("map"), q("auto") },
                                       { q("map"), q("import"), q("map.csv") },
                                       { q("ledger"), q("import"), q("in.csv") },
                                       { q("approve"), q("01J") },
                                       { q("reject"), q("01J") },
                                       { q("serve") } };
    for (const QStringList &command : changing) {
        const Ended ended = program.run(practice(command));
        QVERIFY2(ended.code == 5, qUtf8Printable(command.join(QLatin1Char(' '))));
        QVERIFY(ended.err.contains(program.dataDir().toUtf8()));
    }
    const QList<QStringList> reading{ { q("status"), q("--json") },
                                      { q("export"), q("stock"), q("out.csv") },
                                      { q("export"), q("runs"), q("out.xlsx") },
                                      { q("map"), q("export"), q("out.csv") },
                                      { q("ledger"), q("export"), q("out.csv") },
                                      { q("doctor"), q("--json") } };
    for (const QStringList &command : reading) {
        const Ended ended = program.run(practice(command));
        QVERIFY2(ended.code == 0, ended.err.constData());
    }
    QCOMPARE(Program::terminate(serve.get()).code, 0);
    // The folder is free again.
    QCOMPARE(program.run(practice({ q("reject"), q("01J") })).code, 2);
}

void TestPractice::serveEndsWellOnSigterm()
{
    const Program program;
    const auto serve = program.start(practice({ q("serve") }));
    Ended heard;
    QVERIFY2(Program::waitFor(serve.get(), "serving", &heard), heard.err.constData());
    const Ended ended = Program::terminate(serve.get());
    QVERIFY2(ended.code == 0, ended.err.constData());
    QVERIFY(!QFileInfo::exists(program.dataDir() + q("/jaego.lock")));
}

void TestPractice::aSyncToldToStopEndsByItself()
{
    const Program program;
    const auto sync = program.start(
        { q("--practice"), q("--real-limits"), q("--products"), q("200"), q("sync"), q("--json") });
    Ended heard;
    QVERIFY2(Program::waitFor(sync.get(), "COLLECTING", &heard), heard.err.constData());
    const Ended ended = Program::terminate(sync.get());
    QCOMPARE(ended.code, 4);
    const QJsonObject run = ended.json();
    QCOMPARE(whatIsMissing(run), QString());
    QCOMPARE(run[q("state")].toString(), q("CANCELLED"));
}

void TestPractice::aRealShopIsNeverReplacedByPractice()
{
    const Program program;
    QCOMPARE(program.run({ q("status") }).code, 0); // an empty folder may become one of practice
    program.write(q("stock.csv"), "sku,name,on_hand\nA-1,Apple,7\n");
    QCOMPARE(program.run({ q("ledger"), q("import"), program.path(q("stock.csv")) }).code, 0);
    const Ended refused = program.run(practice({ q("sync") }));
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.says("real shop"), refused.err.constData());
    QCOMPARE(program.run({ q("ledger"), q("export"), program.path(q("kept.csv")) }).code, 0);
    QVERIFY(program.read(q("kept.csv")).contains("A-1"));
}

void TestPractice::theSandboxSaysWhereItIsAndEndsOnSigterm()
{
    const Program program;
    const auto sandbox = program.start({ q("sandbox"), q("--products"), q("12"), q("--seed"), q("7") });
    Ended heard;
    QVERIFY2(Program::waitFor(sandbox.get(), "JAEGO_SECRET_WAREHOUSE_TOKEN", &heard), heard.err.constData());
    for (const char *market : { "coupang", "naver", "cafe24", "warehouse" }) {
        const QRegularExpression line(q("^%1 +http://127\\.0\\.0\\.1:\\d+").arg(q(market)),
                                      QRegularExpression::MultilineOption);
        QVERIFY2(line.match(QString::fromUtf8(heard.out)).hasMatch(), heard.out.constData());
    }
    const Ended ended = Program::terminate(sandbox.get());
    QVERIFY2(ended.code == 0, ended.err.constData());
    QVERIFY2(!QFileInfo::exists(program.dataDir()), "only the practice servers, no folder");
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
