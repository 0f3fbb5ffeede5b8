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
