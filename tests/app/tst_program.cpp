// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a script sees it: words, exit codes, files. No market is called here.
#include "app/program.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>

using namespace jaego::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList words(const char *line)
{
    return q(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QByteArrayList sortedLines(const QByteArray &text)
{
    QByteArrayList lines;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void helpAndVersionAreAnsweredWithoutAFolder();
    void aMistypedLineEndsWith2AndTheWord_data();
    void aMistypedLineEndsWith2AndTheWord();
    void aWrongValueIsNamedWithItsKey_data();
    void aWrongValueIsNamedWithItsKey();
    void anUnknownKeyIsAWarning();
    void aMissingConfigurationFileIsNamed();
    void everyMissingCredentialIsNamedAtOnce();
    void theFolderIsForItsOwnerOnly();
    void aLedgerComesBackAsItWasGiven();
    void aProductIsInTheStockFileAsSoonAsItIsImported();
    void aLedgerFromKoreanExcelIsRead();
    void aBadRowStopsTheWholeFile_data();
    void aBadRowStopsTheWholeFile();
    void goodRowsAreTakenWhenAskedTo();
    void aMappingComesBackAsItWasGiven();
    void aMappingWithABadRowIsRefused();
    void aFileThatIsNotThereIsNamed();
    void whatIsNoFileIsRefusedInWords_data();
    void whatIsNoFileIsRefusedInWords();
    void aFormulaIsDefusedOnExport();
    void secretsAreListedByNameAndOriginNeverByValue();
    void anUnknownSecretIsRefused();
    void statusBeforeAnyRunIsValidJson();
    void everyExportIsMadeBeforeAnyRun_data();
    void everyExportIsMadeBeforeAnyRun();
    void anExportOfAnotherKindIsRefused();
    void aDecisionOnAnUnknownRunIsRefused();
    void aDatabaseThatIsNotThereIsNoEmptyWarehouse();
};

void TestProgram::helpAndVersionAreAnsweredWithoutAFolder()
{
    const Program program;
    const Ended help = program.run({ q("--help") });
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("jaego [--data-dir DIR]"));
    const Ended version = program.run({ q("--version") });
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("jaego "));
    QVERIFY(!QFileInfo::exists(program.dataDir()));
}

void TestProgram::aMistypedLineEndsWith2AndTheWord_data()
{
    QTest::addColumn<QString>("named");
    QTest::newRow("frobnicate") << q("frobnicate");
    QTest::newRow("sync --frobnicate") << q("--frobnicate");
    QTest::newRow("ledger eat a.csv") << q("eat");
    QTest::newRow("adjust A --set 3 --reason whim") << q("whim");
    QTest::newRow("adjust A --set x --reason 실사") << q("--set x");
}

void TestProgram::aMistypedLineEndsWith2AndTheWord()
{
    QFETCH(QString, named);
    const Program program;
    const Ended ended = program.run(words(QTest::currentDataTag()));
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(named.toUtf8()), ended.err.constData());
    QVERIFY(ended.out.isEmpty());
}

void TestProgram::aWrongValueIsNamedWithItsKey_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *section, const char *key, const char *value) {
        QTest::addRow("%s.%s", section, key) << QByteArray(section) << QByteArray(key) + '=' + value
                                             << QByteArray(section) + '.' + key << QByteArray(value);
    };
    row("warehouse", "kind", "cellar");
    row("coupang", "calls_per_second", "quick");
    row("naver", "base_url", "http://example.com");
    row("cafe24", "enabled", "perhaps");
    row("schedule", "cron", "every day");
    row("schedule", "timezone", "Asia/Jaego");
    row("schedule", "feed_seconds", "0.01");
    row("guards", "mass_zero_percent", "0");
    row("thresholds", "critical", "-1");
    row("http", "request_timeout_ms", "soon");
    row("events", "port", "70000");
}

void TestProgram::aWrongValueIsNamedWithItsKey()
{
    QFETCH(QByteArray, section);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    const Program program;
    program.write(q("my.ini"), '[' + section + "]\n" + line + '\n');
    const Ended ended = program.run({ q("--config"), program.path(q("my.ini")), q("status") });
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(key), ended.err.constData());
    QVERIFY2(ended.err.contains(value), ended.err.constData());
    QVERIFY2(ended.err.contains("allowed: "), ended.err.constData());
}

void TestProgram::anUnknownKeyIsAWarning()
{
    const Program program;
    program.write(q("my.ini"), "[coupang]\ncolour=red\n");
    const Ended ended = program.run({ q("--config"), program.path(q("my.ini")), q("status") });
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.says("warning"));
    QVERIFY(ended.says("coupang.colour"));
}

void TestProgram::aMissingConfigurationFileIsNamed()
{
    const Program program;
    const Ended ended = program.run({ q("--config"), program.path(q("none.ini")), q("status") });
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.says("none.ini"));
}

void TestProgram::everyMissingCredentialIsNamedAtOnce()
{
    Program program;
    program.setEnvironment(q("JAEGO_SECRET_NAVER_CLIENT_ID"), q("there"));
    const Ended ended = program.run({ q("sync"), q("--json") });
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.out.isEmpty());
    for (const char *word :
         { "coupang.vendor_id", "cafe24.mall_id", "COUPANG_ACCESS_KEY", "COUPANG_SECRET_KEY",
           "NAVER_CLIENT_SECRET", "CAFE24_CLIENT_ID", "CAFE24_REFRESH_TOKEN" })
        QVERIFY2(ended.says(word), word);
    QVERIFY(!ended.says("NAVER_CLIENT_ID"));
}

void TestProgram::theFolderIsForItsOwnerOnly()
{
    const Program program;
    program.write(q("a.csv"), "sku,name,on_hand\nA-1,가위,5\n");
    QCOMPARE(program.run({ q("ledger"), q("import"), q("a.csv") }).code, 0);
    QVERIFY(!(QFileInfo(program.dataDir()).permissions() & kOthers));
    for (const char *name : { "jaego.ini", "jaego.sqlite" }) {
        const QFileInfo file(program.dataDir() + QLatin1Char('/') + q(name));
        QVERIFY2(file.exists(), name);
        QVERIFY2(!(file.permissions() & kOthers), name);
    }
}

void TestProgram::aLedgerComesBackAsItWasGiven()
{
    const Program program;
    program.write(q("in.csv"),
                  "\xEF\xBB\xBFon_hand,sku,name\r\n5,A-1,가위\r\n7,B-1,\"풀, 큰 \"\"통\"\"\"\r\n");
    QCOMPARE(program.run(words("ledger import in.csv")).code, 0);
    QCOMPARE(program.run(words("ledger export out.csv")).code, 0);
    const QByteArray out = program.read(q("out.csv"));
    QVERIFY2(out.contains("A-1,가위,5"), out.constData());
    QVERIFY2(out.contains("B-1,\"풀, 큰 \"\"통\"\"\",7"), out.constData());
    // What was exported can be imported again, and changes nothing.
    const Ended again = program.run(words("ledger import out.csv"));
    QCOMPARE(again.code, 0);
    QVERIFY2(again.out.contains("0 counts changed"), again.out.constData());
}

void TestProgram::aProductIsInTheStockFileAsSoonAsItIsImported()
{
    const Program program;
    program.write(q("in.csv"), "sku,name,on_hand\r\nJJ-HB-500,한라봉청,37\r\n");
    QCOMPARE(program.run(words("ledger import in.csv")).code, 0);
    QCOMPARE(program.run(words("export stock out.csv")).code, 0);
    const QByteArray out = program.read(q("out.csv"));
    QVERIFY2(out.contains("JJ-HB-500") && out.contains("37"), out.constData());
}

void TestProgram::aLedgerFromKoreanExcelIsRead()
{
    const Program program;
    // "가위" in CP949
    program.write(q("in.csv"), "sku,name,on_hand\r\nA-1,\xB0\xA1\xC0\xA7,5\r\n");
    QCOMPARE(program.run(words("ledger import in.csv")).code, 0);
    QCOMPARE(program.run(words("ledger export out.csv")).code, 0);
    QVERIFY(program.read(q("out.csv")).contains("A-1,가위,5"));
}

void TestProgram::aBadRowStopsTheWholeFile_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("words for a number") << QByteArray("B-1,풀,다섯");
    QTest::newRow("a negative count") << QByteArray("B-1,풀,-3");
    QTest::newRow("no code") << QByteArray(",풀,3");
    QTest::newRow("half a unit") << QByteArray("B-1,풀,2.5");
    QTest::newRow("the same code twice") << QByteArray("A-1,풀,3");
}

void TestProgram::aBadRowStopsTheWholeFile()
{
    QFETCH(QByteArray, row);
    const Program program;
    program.write(q("in.csv"), "sku,name,on_hand\nA-1,가위,5\n" + row + '\n');
    const Ended ended = program.run(words("ledger import in.csv"));
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.says("line 3"), ended.err.constData());
    QCOMPARE(program.run(words("ledger export out.csv")).code, 0);
    QVERIFY(!program.read(q("out.csv")).contains("A-1"));
}

void TestProgram::goodRowsAreTakenWhenAskedTo()
{
    const Program program;
    program.write(q("in.csv"), "sku,name,on_hand\nA-1,가위,5\nB-1,풀,다섯\n");
    const Ended ended = program.run(words("ledger import in.csv --skip-bad"));
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.says("line 3"));
    QCOMPARE(program.run(words("ledger export out.csv")).code, 0);
    const QByteArray out = program.read(q("out.csv"));
    QVERIFY(out.contains("A-1"));
    QVERIFY(!out.contains("B-1"));
}

void TestProgram::aMappingComesBackAsItWasGiven()
{
    const Program program;
    const QByteArray rows = "A-1,CAFE24,12:P000000A000A,2\n"
                            "A-1,COUPANG,3000000001,1\n"
                            "B-1,CAFE24,12:P000000A000A,1\n"
                            "Z-9,NAVER,9100000001:40000000002,3\n";
    program.write(q("in.csv"), "sku,channel,listing,units_per_sale\n" + rows);
    const Ended imported = program.run(words("map import in.csv"));
    QCOMPARE(imported.code, 0);
    QVERIFY2(imported.out.contains("3 listings"), imported.out.constData());
    QVERIFY2(imported.says("Z-9"), "a code the warehouse does not know is a warning");
    QCOMPARE(program.run(words("map export out.csv")).code, 0);
    QByteArrayList wanted = sortedLines("sku,channel,listing,units_per_sale\n" + rows);
    QByteArray out = program.read(q("out.csv"));
    if (out.startsWith("\xEF\xBB\xBF"))
        out.remove(0, 3);
    QCOMPARE(sortedLines(out), wanted);
}

void TestProgram::aMappingWithABadRowIsRefused()
{
    const Program program;
    program.write(q("in.csv"), "sku,channel,listing,units_per_sale\nA-1,COUPANG,1,1\nB-1,AMAZON,2,0\n");
    const Ended ended = program.run(words("map import in.csv"));
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.says("line 3"));
    QCOMPARE(program.run(words("map export out.csv")).code, 0);
    QVERIFY(!program.read(q("out.csv")).contains("A-1"));
}

void TestProgram::aFileThatIsNotThereIsNamed()
{
    const Program program;
    for (const char *line : { "ledger import none.csv", "map import none.csv" }) {
        const Ended ended = program.run(words(line));
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.says("none.csv"));
    }
}

void TestProgram::whatIsNoFileIsRefusedInWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("word");
    for (const char *command : { "ledger import", "map import", "--config" }) {
        const QString name = q(command) + QLatin1Char(' ');
        const QString rest = name.startsWith(q("--")) ? q(" status") : QString();
        QTest::addRow("%s a pipe", command) << name + q("pipe") + rest << QByteArray("a pipe or a device");
        QTest::addRow("%s a device", command)
            << name + q("/dev/zero") + rest << QByteArray("a pipe or a device");
        QTest::addRow("%s a folder", command) << name + q(".") + rest << QByteArray("a folder");
    }
}

void TestProgram::whatIsNoFileIsRefusedInWords()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, word);
    const Program program;
    QCOMPARE(mkfifo(program.path(q("pipe")).toUtf8().constData(), 0600), 0); // nobody writes into it
    const Ended ended = program.run(line.split(QLatin1Char(' ')));
    QVERIFY2(ended.code > 0, ended.err.constData());
    QVERIFY2(ended.says(word.constData()), ended.err.constData());
}

void TestProgram::aFormulaIsDefusedOnExport()
{
    const Program program;
    program.write(q("in.csv"), "sku,name,on_hand\nA-1,=1+1,5\n");
    QCOMPARE(program.run(words("ledger import in.csv")).code, 0);
    QCOMPARE(program.run(words("ledger export out.csv")).code, 0);
    QVERIFY2(program.read(q("out.csv")).contains("'=1+1"), program.read(q("out.csv")).constData());
    // The apostrophe is ours: it comes off again.
    QVERIFY(program.run(words("ledger import out.csv")).code == 0);
    QCOMPARE(program.run(words("ledger export again.csv")).code, 0);
    QCOMPARE(program.read(q("again.csv")), program.read(q("out.csv")));
}

void TestProgram::secretsAreListedByNameAndOriginNeverByValue()
{
    Program program;
    const QStringList names{
        q("COUPANG_ACCESS_KEY"),      q("COUPANG_SECRET_KEY"),   q("NAVER_CLIENT_ID"),
        q("NAVER_CLIENT_SECRET"),     q("CAFE24_CLIENT_ID"),     q("CAFE24_CLIENT_SECRET"),
        q("CAFE24_REFRESH_TOKEN"),    q("WAREHOUSE_TOKEN"),      q("SLACK_OPS_INVENTORY_WEBHOOK"),
        q("SLACK_OPS_ALERT_WEBHOOK"), q("SLACK_BOT_TOKEN"),      q("KAKAO_CLIENT_ID"),
        q("KAKAO_CLIENT_SECRET"),     q("KAKAO_REFRESH_TOKEN"),  q("SOLAPI_API_KEY"),
        q("SOLAPI_API_SECRET"),       q("EVENTS_SIGNING_SECRET")
    };
    program.setEnvironment(q("JAEGO_SECRET_NAVER_CLIENT_ID"), q("must-not-be-seen"));
    const Ended ended = program.run(words("secret list"));
    QCOMPARE(ended.code, 0);
    for (const QString &name : names)
        QVERIFY2(ended.out.contains(name.toUtf8()), qUtf8Printable(name));
    QVERIFY(ended.out.contains("environment"));
    QVERIFY(!ended.out.contains("must-not-be-seen"));
    QVERIFY(!ended.err.contains("must-not-be-seen"));
}

void TestProgram::anUnknownSecretIsRefused()
{
    const Program program;
    const Ended ended = program.run(words("secret set GARDEN_KEY"), "value\n");
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.says("GARDEN_KEY"));
    QCOMPARE(program.run(words("secret set NAVER_CLIENT_ID"), "\n").code, 2);
}

void TestProgram::statusBeforeAnyRunIsValidJson()
{
    const Program program;
    const Ended ended = program.run(words("status --json"));
    QCOMPARE(ended.code, 0);
    const QJsonObject status = ended.json();
    QCOMPARE(status[q("schema")].toString(), q("jaego.status/1"));
    QVERIFY(status[q("last_run")].isNull());
    QVERIFY(status[q("held")].toArray().isEmpty());
    QVERIFY(program.run(words("status")).out.contains("No run yet"));
}

void TestProgram::everyExportIsMadeBeforeAnyRun_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("stock") << QByteArray("sku,name,on_hand");
    QTest::newRow("runs") << QByteArray("run_id,trigger,state");
    QTest::newRow("updates") << QByteArray("run_id,product_id,channel");
    QTest::newRow("audit") << QByteArray("number,at,who");
    QTest::newRow("proposals") << QByteArray("sku,name,available");
}

void TestProgram::everyExportIsMadeBeforeAnyRun()
{
    QFETCH(QByteArray, header);
    const Program program;
    const QString what = q(QTest::currentDataTag());
    QCOMPARE(program.run({ q("export"), what, q("out.csv") }).code, 0);
    QVERIFY2(program.read(q("out.csv")).contains(header), program.read(q("out.csv")).constData());
    QCOMPARE(program.run({ q("export"), what, q("out.xlsx") }).code, 0);
    QVERIFY(program.read(q("out.xlsx")).startsWith("PK"));
}

void TestProgram::anExportOfAnotherKindIsRefused()
{
    const Program program;
    const Ended ended = program.run(words("export stock out.pdf"));
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.says("out.pdf"));
    QVERIFY(!QFileInfo::exists(program.path(q("out.pdf"))));
}

void TestProgram::aDecisionOnAnUnknownRunIsRefused()
{
    const Program program;
    const Ended ended = program.run(words("reject 01JNOSUCHRUN"));
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.says("01JNOSUCHRUN"), ended.err.constData());
}

void TestProgram::aDatabaseThatIsNotThereIsNoEmptyWarehouse()
{
    // Counting from the empty ledger instead would put everything to zero.
    const Program program;
    program.write(q("my.ini"),
                  "[warehouse]\nkind=sql\nstock_query=SELECT sku, on_hand FROM stock\n"
                  "[coupang]\nenabled=false\n[naver]\nenabled=false\n[cafe24]\nenabled=false\n");
    const Ended ended = program.run({ q("--config"), program.path(q("my.ini")), q("sync") });
    QVERIFY(ended.code != 0);
    QVERIFY2(ended.says("warehouse.connection") || ended.out.contains("warehouse.connection"),
             ended.err.constData());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
