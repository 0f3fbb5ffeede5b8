// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace jaego;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

ParsedCommandLine parse(const char *words)
{
    return parseCommandLine(q(words).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDocumentedLineIsUnderstood_data();
    void everyDocumentedLineIsUnderstood();
    void aMistakeIsNamed_data();
    void aMistakeIsNamed();
    void optionsMayStandBeforeAndBehindTheCommand();
    void aSyncMayBeLimitedToSomeProducts();
    void anAdjustmentCarriesItsNumbersAndWords();
    void aCodeThatLooksLikeAnOptionIsReachable();
    void numbersOfPracticeAreTaken();
    void theHelpNamesEveryCommandAndExitCode();
};

void TestCommandLine::everyDocumentedLineIsUnderstood_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("subcommand");
    QTest::addColumn<int>("arguments");
    const auto row = [](const char *line, const char *command, const char *subcommand, int arguments) {
        QTest::newRow(line) << q(command) << q(subcommand) << arguments;
    };
    row("", "", "", 0);
    row("--practice", "", "", 0);
    row("--data-dir /d --config /c --lang ko", "", "", 0);
    row("--data-dir=/d --config=/c --lang=en", "", "", 0);
    row("--tray", "", "", 0);
    row("--preview --practice", "", "", 0);
    row("sync", "sync", "", 0);
    row("sync --dry-run --sku A --sku B --json", "sync", "", 0);
    row("serve", "serve", "", 0);
    row("adjust A --set 3 --reason 실사", "adjust", "", 1);
    row("adjust A --by -3 --reason 파손 --note 상자 --json", "adjust", "", 1);
    row("map import a.csv", "map", "import", 1);
    row("map import a.csv --skip-bad", "map", "import", 1);
    row("map export a.csv", "map", "export", 1);
    row("map auto --json", "map", "auto", 0);
    row("ledger import a.csv --skip-bad", "ledger", "import", 1);
    row("ledger export a.csv", "ledger", "export", 1);
    row("status --json", "status", "", 0);
    row("approve 01J --reason 확인 --json", "approve", "", 1);
    row("reject 01J", "reject", "", 1);
    row("export stock a.csv", "export", "stock", 1);
    row("export runs a.xlsx", "export", "runs", 1);
    row("export updates a.csv", "export", "updates", 1);
    row("export audit a.csv", "export", "audit", 1);
    row("export proposals a.csv", "export", "proposals", 1);
    row("secret set NAME", "secret", "set", 1);
    row("secret list", "secret", "list", 0);
    row("secret remove NAME", "secret", "remove", 1);
    row("doctor --json", "doctor", "", 0);
    row("sandbox --port-base 40000 --products 10 --seed 7", "sandbox", "", 0);
}

void TestCommandLine::everyDocumentedLineIsUnderstood()
{
    QFETCH(QString, command);
    QFETCH(QString, subcommand);
    QFETCH(int, arguments);
    const ParsedCommandLine parsed = parse(QTest::currentDataTag());
    QCOMPARE(parsed.errors, QStringList());
    QCOMPARE(parsed.line.command, command);
    QCOMPARE(parsed.line.subcommand, subcommand);
    QCOMPARE(parsed.line.arguments.size(), arguments);
}

void TestCommandLine::aMistakeIsNamed_data()
{
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, const char *named) { QTest::newRow(line) << q(named); };
    row("frobnicate", "frobnicate");
    row("--frobnicate", "--frobnicate");
    row("-x", "-x");
    row("sync --frobnicate", "--frobnicate");
    row("sync --skip-bad", "--skip-bad");
    row("sync --tray", "--tray"); // there is no window
    row("serve --preview", "--preview");
    row("--tray --preview", "--preview"); // nobody would see it
    row("status --dry-run", "--dry-run");
    row("sync A", "A");
    row("sync --sku", "--sku");
    row("map", "import export auto");
    row("map eat", "eat");
    row("map import", "map import");
    row("map export", "map export");
    row("map auto a.csv", "a.csv");
    row("ledger import", "ledger");
    row("ledger eat a.csv", "eat");
    row("ledger import a.csv b.csv", "b.csv");
    row("export stock", "export stock");
    row("export secrets a.csv", "secrets");
    row("secret set", "secret set");
    row("secret show NAME", "show");
    row("approve", "approve");
    row("adjust --set 3 --reason 실사", "adjust");
    row("adjust A --reason 실사", "--set");
    row("adjust A --set 3 --by 2 --reason 실사", "--set");
    row("adjust A --set 3", "--reason");
    row("adjust A --set -1 --reason 실사", "-1");
    row("adjust A --set many --reason 실사", "many");
    row("adjust A --by 0 --reason 실사", "--by 0");
    row("adjust A --by 9999999999 --reason 실사", "9999999999");
    row("--lang fr", "fr");
    row("--products 0 sandbox", "--products 0");
    row("--port-base 70000 sandbox", "70000");
    row("--seed x sandbox", "--seed x");
    row("--data-dir", "--data-dir");
}

void TestCommandLine::aMistakeIsNamed()
{
    QFETCH(QString, named);
    const QStringList errors = parse(QTest::currentDataTag()).errors;
    QVERIFY(!errors.isEmpty());
    QVERIFY2(errors.join(QLatin1Char('\n')).contains(named), qUtf8Printable(errors.join(QLatin1Char('\n'))));
}

void TestCommandLine::optionsMayStandBeforeAndBehindTheCommand()
{
    const CommandLine before = parse("--practice --json --data-dir /d sync").line;
    const CommandLine behind = parse("sync --practice --json --data-dir=/d").line;
    for (const CommandLine &line : { before, behind }) {
        QCOMPARE(line.command, q("sync"));
        QVERIFY(line.practice);
        QVERIFY(line.json);
        QCOMPARE(line.dataDir, q("/d"));
    }
}

void TestCommandLine::aSyncMayBeLimitedToSomeProducts()
{
    QCOMPARE(parse("sync --sku 85123A --sku=85123a").line.skus, QStringList({ q("85123A"), q("85123a") }));
}

void TestCommandLine::anAdjustmentCarriesItsNumbersAndWords()
{
    const ParsedCommandLine parsed =
        parseCommandLine({ q("adjust"), q("JJ-1"), q("--by"), q("-2"), q("--reason"), q("반품 재입고"),
                           q("--note"), q("상자가 눌림") });
    QCOMPARE(parsed.errors, QStringList());
    QCOMPARE(parsed.line.arguments, QStringList(q("JJ-1")));
    QCOMPARE(parsed.line.by, std::optional<qint64>(-2));
    QCOMPARE(parsed.line.setTo, std::optional<qint64>());
    QCOMPARE(parsed.line.reason, q("반품 재입고"));
    QCOMPARE(parsed.line.note, q("상자가 눌림"));
}

void TestCommandLine::aCodeThatLooksLikeAnOptionIsReachable()
{
    const ParsedCommandLine parsed = parse("adjust --set 3 --reason 실사 -- --json");
    QCOMPARE(parsed.errors, QStringList());
    QCOMPARE(parsed.line.arguments, QStringList(q("--json")));
    QVERIFY(!parsed.line.json);
}

void TestCommandLine::numbersOfPracticeAreTaken()
{
    const CommandLine line =
        parse("sandbox --port-base 40000 --products 12 --seed 4294967295 --real-limits").line;
    QCOMPARE(line.portBase, quint16(40'000));
    QCOMPARE(line.products, 12);
    QCOMPARE(line.seed, quint32(4'294'967'295U));
    QVERIFY(line.realLimits);
}

void TestCommandLine::theHelpNamesEveryCommandAndExitCode()
{
    const QString help = helpText();
    for (const char *word :
         { "sync",          "serve",         "adjust",        "map import", "map export", "map auto",
           "ledger import", "ledger export", "status",        "approve",    "reject",     "export",
           "secret set",    "secret list",   "secret remove", "doctor",     "sandbox",    "--data-dir",
           "--config",      "--practice",    "--lang",        "실사",       "반품 재입고" })
        QVERIFY2(help.contains(q(word)), word);
    for (const char *code : { "0 done", "2 wrong", "3 done", "4 failed", "5 another" })
        QVERIFY2(help.contains(q(code)), code);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
