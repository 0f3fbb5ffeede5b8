// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/table.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;

/// Tables that leave the house.
class TestTable final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreNumbersAndDaysAreDays();
    void aNameThatLooksLikeAFormulaStaysAName_data();
    void aNameThatLooksLikeAFormulaStaysAName();
    void aCsvForPeopleBeginsWithAMark();
    void aFolderThatIsMissingLeavesTheOldFile();
    void anotherEndingIsRefused();

private:
    [[nodiscard]] QByteArray sheetOf(const QString &path) const
    {
        const QString unzip = QStandardPaths::findExecutable(QStringLiteral("unzip"));
        QProcess process;
        if (unzip.isEmpty()) {
            process.start(QStringLiteral("python3"),
                          { QStringLiteral("-c"),
                            QStringLiteral("import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);"
                                           "sys.stdout.buffer.write(z.read('xl/worksheets/sheet1.xml'))"),
                            path });
        } else {
            process.start(unzip, { QStringLiteral("-p"), path, QStringLiteral("xl/worksheets/sheet1.xml") });
        }
        process.waitForFinished();
        return process.readAllStandardOutput();
    }
    QTemporaryDir m_folder;
};

void TestTable::numbersAreNumbersAndDaysAreDays()
{
    Table table;
    table.header = { QStringLiteral("상품"), QStringLiteral("수량") };
    table.rows = { { QStringLiteral("00123"), qint64{ 1234567 }, 0.5, QDate(2026, 11, 23), QVariant() } };
    const QString path = m_folder.filePath(QStringLiteral("one.xlsx"));
    const Status saved = saveTable(table, path);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    const QByteArray sheet = sheetOf(path);
    QVERIFY(sheet.contains("<v>1234567</v>"));
    QVERIFY(sheet.contains("<v>0.5</v>"));
    QVERIFY(sheet.contains("<v>46349</v>")); // 23 November 2026, as Excel counts days
    QVERIFY(sheet.contains("00123"));
    QVERIFY(!sheet.contains("<v>123</v>"));
    QCOMPARE(QDir(m_folder.path()).entryList({ QStringLiteral("*.part") }).size(), 0);
}

void TestTable::aNameThatLooksLikeAFormulaStaysAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("csv");
    QTest::newRow("link") << QStringLiteral("=HYPERLINK(\"http://x\")")
                          << QStringLiteral("\"'=HYPERLINK(\"\"http://x\"\")\"");
    QTest::newRow("plus") << QStringLiteral("+1+1") << QStringLiteral("'+1+1");
    QTest::newRow("minus") << QStringLiteral("-2+3") << QStringLiteral("'-2+3");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("markup") << QStringLiteral("<!channel> & <script>")
                            << QStringLiteral("<!channel> & <script>");
    QTest::newRow("address") << QStringLiteral("http://x/") << QStringLiteral("http://x/");
}

void TestTable::aNameThatLooksLikeAFormulaStaysAName()
{
    QFETCH(QString, name);
    QFETCH(QString, csv);
    Table table;
    table.header = { QStringLiteral("name"), QStringLiteral("number") };
    table.rows = { { name, qint64{ -3 } } };
    const QString sheetPath = m_folder.filePath(QStringLiteral("formula.xlsx"));
    QVERIFY(saveTable(table, sheetPath));
    const QByteArray sheet = sheetOf(sheetPath);
    QVERIFY(!sheet.isEmpty());
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(!sheet.contains("hyperlink"));
    QVERIFY(!sheet.contains("<script>"));
    QVERIFY(sheet.contains(
        name.toHtmlEscaped().replace(QStringLiteral("&quot;"), QStringLiteral("\"")).toUtf8()));
    QVERIFY(sheet.contains("<v>-3</v>"));
    const QString csvPath = m_folder.filePath(QStringLiteral("formula.csv"));
    QVERIFY(saveTable(table, csvPath));
    QFile file(csvPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), QStringLiteral("name,number\r\n%1,-3\r\n").arg(csv));
}

void TestTable::aCsvForPeopleBeginsWithAMark()
{
    Table table;
    table.header = { QStringLiteral("name") };
    table.forPeople = true;
    const QString path = m_folder.filePath(QStringLiteral("people.csv"));
    QVERIFY(saveTable(table, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF"));
}

void TestTable::aFolderThatIsMissingLeavesTheOldFile()
{
    Table table;
    table.header = { QStringLiteral("name") };
    for (const char *name : { "missing/one.xlsx", "missing/one.csv" }) {
        const Status saved = saveTable(table, m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Storage);
    }
    // A disk that is full at once, and a target that is in the way.
    const QString folder = m_folder.filePath(QStringLiteral("folder.xlsx"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/inside")));
    QVERIFY(!saveTable(table, folder));
    QVERIFY(QDir(folder).exists());
    QCOMPARE(QDir(m_folder.path()).entryList({ QStringLiteral("*.part") }).size(), 0);
}

void TestTable::anotherEndingIsRefused()
{
    const Status saved = saveTable({}, m_folder.filePath(QStringLiteral("one.ods")));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Config);
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
