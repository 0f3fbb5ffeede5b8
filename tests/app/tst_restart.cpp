// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restart.h"

#include <QDir>
#include <QTest>

using namespace jaego;

/// From practice to the real shops and back, without either touching the other's data.
class TestRestart final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withTheDesktopTheShopsBeginInTheTrayOnTheSameFolder()
    {
        QCOMPARE(loginArguments({}), QStringList{ QStringLiteral("--tray") });
        CommandLine line;
        line.dataDir = QStringLiteral("shop");
        line.configPath = QStringLiteral("shop.ini");
        line.lang = QStringLiteral("en");
        line.preview = true; // was for once
        const ParsedCommandLine parsed = parseCommandLine(loginArguments(line));
        QVERIFY(parsed.errors.isEmpty());
        QVERIFY(parsed.line.tray);
        QVERIFY(!parsed.line.practice);
        // A desktop starts programs in whatever folder it likes.
        QCOMPARE(parsed.line.dataDir, QDir::current().absoluteFilePath(QStringLiteral("shop")));
        QCOMPARE(parsed.line.configPath, QDir::current().absoluteFilePath(QStringLiteral("shop.ini")));
        QCOMPARE(parsed.line.lang, QStringLiteral("en"));
    }

    void theLanguageIsKept()
    {
        const QStringList there = restartArguments({}, true, QStringLiteral("en"));
        QCOMPARE(
            there,
            QStringList({ QStringLiteral("--practice"), QStringLiteral("--lang"), QStringLiteral("en") }));
        const ParsedCommandLine parsed = parseCommandLine(there);
        QVERIFY(parsed.errors.isEmpty());
        QVERIFY(parsed.line.practice);
        CommandLine practising;
        practising.practice = true;
        QCOMPARE(restartArguments(practising, false, QStringLiteral("ko")),
                 QStringList({ QStringLiteral("--lang"), QStringLiteral("ko") }));
    }

    /// Practice empties a folder that belongs to another world: it must never be given the shop's.
    void practiceNeverGetsTheFolderOfTheShop()
    {
        CommandLine shop;
        shop.dataDir = QDir::temp().filePath(QStringLiteral("shop"));
        const ParsedCommandLine there = parseCommandLine(restartArguments(shop, true, QStringLiteral("ko")));
        QVERIFY(there.errors.isEmpty());
        QVERIFY(there.line.dataDir != shop.dataDir);
        QVERIFY(!there.line.dataDir.isEmpty());
        const ParsedCommandLine back =
            parseCommandLine(restartArguments(there.line, false, QStringLiteral("ko")));
        QCOMPARE(back.line.dataDir, shop.dataDir);
        QVERIFY(!back.line.practice);
    }

    /// After a restore: another world would empty the folder that was just restored.
    void theSameProgramKeepsItsWorldAndFolder()
    {
        CommandLine line;
        line.practice = true;
        line.products = 60;
        line.seed = 7;
        line.realLimits = true;
        line.portBase = 18'500;
        line.dataDir = QStringLiteral("/somewhere/else");
        line.configPath = QStringLiteral("/somewhere/jaego.ini");
        const ParsedCommandLine again = parseCommandLine(sameArguments(line, QStringLiteral("ko")));
        QVERIFY(again.errors.isEmpty());
        QVERIFY(again.line.practice);
        QVERIFY(again.line.realLimits);
        QCOMPARE(again.line.products, 60);
        QCOMPARE(again.line.seed, 7U);
        QCOMPARE(again.line.portBase, 18'500);
        QCOMPARE(again.line.dataDir, line.dataDir);
        QCOMPARE(again.line.configPath, line.configPath);
        QCOMPARE(again.line.lang, QStringLiteral("ko"));
    }

    /// The settings belong to the folder that could not be used.
    void anotherFolderBringsItsOwnSettings()
    {
        CommandLine line;
        line.dataDir = QStringLiteral("/somewhere/else");
        line.configPath = QStringLiteral("/somewhere/jaego.ini");
        const ParsedCommandLine again =
            parseCommandLine(sameArguments(line, QStringLiteral("en"), QStringLiteral("/new")));
        QCOMPARE(again.line.dataDir, QStringLiteral("/new"));
        QVERIFY(again.line.configPath.isEmpty());
    }

    void whoBeganInPracticeComesToTheUsualFolder()
    {
        CommandLine practising;
        practising.practice = true;
        practising.dataDir = QStringLiteral("/somewhere/else");
        QVERIFY(parseCommandLine(restartArguments(practising, false, QStringLiteral("ko")))
                    .line.dataDir.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
