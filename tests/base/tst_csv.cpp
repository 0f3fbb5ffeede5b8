// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "base/textcodec.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;

namespace {
/// "상품,수량" and "핸드크림 똠" in CP949; 똠 (8C 63) is not in plain EUC-KR.
const QByteArray kKoreanHeader("\xbb\xf3\xc7\xb0,\xbc\xf6\xb7\xae\r\n");
const QByteArray kKoreanRow("\xc7\xda\xb5\xe5\xc5\xa9\xb8\xb2 \x8c\x63,3\r\n");

QString wordsOf(const QByteArray &bytes)
{
    const auto table = readCsv(bytes);
    return table ? QString() : table.error().message;
}
} // namespace

class TestCsv final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsMayStandInAnyOrder();
    void aCellMayHoldCommasQuotesAndLines();
    void excelsKoreanFilesAreRead();
    void utf8IsReadWithAndWithoutMark();
    void utf16IsRefusedWithWords();
    void bytesOfNoKnownCodeAreRefused();
    void nulBytesAreRefused();
    void aQuoteThatNeverClosesIsNamedWithItsLine();
    void raggedRowsAreNamedAndTheOthersKept();
    void strayQuotesAreNamed();
    void aColumnThatIsThereTwiceIsRefused();
    void anEmptyFileIsRefused();
    void linesAreCountedAsAnEditorDoes();
    void anEndlessRowDoesNotEatTheMemory();
    void everyKindOfLineEndIsRead();
    void formulasAreGuardedAndComeBackUnchanged();
    void aWrittenFileReadsBackTheSame();
    void aMissingFileIsNamed();
};

void TestCsv::columnsMayStandInAnyOrder()
{
    const auto table = readCsv("On_Hand, SKU ,name\n5,A,hand\n");
    QVERIFY(table);
    QCOMPARE(table->header,
             (QStringList{ QStringLiteral("on_hand"), QStringLiteral("sku"), QStringLiteral("name") }));
    QCOMPARE(table->column(QStringLiteral("sku")), 1);
    QCOMPARE(table->column(QStringLiteral("price")), -1);
    QCOMPARE(table->rows.first().cells.at(1), QStringLiteral("A"));
}

void TestCsv::aCellMayHoldCommasQuotesAndLines()
{
    const auto table = readCsv("sku,name\r\nA,\"big, \"\"red\"\"\r\nbox\"\r\n");
    QVERIFY(table);
    QCOMPARE(table->rows.first().cells.at(1), QStringLiteral("big, \"red\"\r\nbox"));
}

void TestCsv::excelsKoreanFilesAreRead()
{
    const auto table = readCsv(kKoreanHeader + kKoreanRow);
    QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->header.first(), QStringLiteral("상품"));
    QCOMPARE(table->rows.first().cells.first(), QStringLiteral("핸드크림 똠"));
}

void TestCsv::utf8IsReadWithAndWithoutMark()
{
    for (const QByteArray &mark : { QByteArray(), QByteArray("\xef\xbb\xbf") }) {
        const auto table = readCsv(mark + "sku,name\nA,핸드크림\n");
        QVERIFY(table);
        QCOMPARE(table->header.first(), QStringLiteral("sku"));
        QCOMPARE(table->rows.first().cells.at(1), QStringLiteral("핸드크림"));
    }
}

void TestCsv::utf16IsRefusedWithWords()
{
    QVERIFY(wordsOf(QByteArray("\xff\xfes\0k\0u\0", 8)).contains(QStringLiteral("UTF-16")));
    QVERIFY(wordsOf(QByteArray("\xfe\xff\0s\0k\0u", 8)).contains(QStringLiteral("UTF-16")));
}

void TestCsv::bytesOfNoKnownCodeAreRefused()
{
    QVERIFY(wordsOf("sku\n\xff\xff\xff\n").contains(QStringLiteral("neither UTF-8 nor CP949")));
    QVERIFY(!wordsOf("\xef\xbb\xbfsku\n\xbb\xf3\n").isEmpty());
    QVERIFY(!wordsOf("sku\n\xbb").isEmpty());
}

void TestCsv::nulBytesAreRefused()
{
    QVERIFY(wordsOf(QByteArray("sku\nA\0B\n", 8)).contains(QStringLiteral("NUL")));
}

void TestCsv::aQuoteThatNeverClosesIsNamedWithItsLine()
{
    QVERIFY(wordsOf("sku,name\nA,b\nB,\"open\nC,d\n").contains(QStringLiteral("Line 3")));
}

void TestCsv::raggedRowsAreNamedAndTheOthersKept()
{
    const auto table = readCsv("sku,name\nA\nB,b\nC,c,c\n");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->problems.size(), 2);
    QCOMPARE(table->problems.at(0).line, 2);
    QCOMPARE(table->problems.at(1).line, 4);
}

void TestCsv::strayQuotesAreNamed()
{
    const auto table = readCsv("sku,name\nA,5\" screen\nB,\"b\"x\nC,c\n");
    QVERIFY(table);
    QCOMPARE(table->problems.size(), 2);
    QCOMPARE(table->rows.size(), 1);
}

void TestCsv::aColumnThatIsThereTwiceIsRefused()
{
    QVERIFY(wordsOf("sku,name,SKU\nA,b,c\n").contains(QStringLiteral("twice")));
    QVERIFY(wordsOf("sku,,name\nA,b,c\n").contains(QStringLiteral("no name")));
    QVERIFY(wordsOf("\r\r\xef\xbb\xbf\rA\r").contains(QStringLiteral("no name"))); // a mark is no name
}

void TestCsv::anEmptyFileIsRefused()
{
    for (const QByteArray &bytes : { QByteArray(), QByteArray("\r\n\r\n"), QByteArray("\xef\xbb\xbf") })
        QVERIFY(wordsOf(bytes).contains(QStringLiteral("empty")));
    const auto headerOnly = readCsv("sku,name");
    QVERIFY(headerOnly);
    QVERIFY(headerOnly->rows.isEmpty());
}

void TestCsv::linesAreCountedAsAnEditorDoes()
{
    const auto table = readCsv("sku,name\r\n\r\nA,\"two\r\nlines\"\r\nB,b\r\n");
    QVERIFY(table);
    QCOMPARE(table->rows.at(0).line, 3);
    QCOMPARE(table->rows.at(1).line, 5);
}

void TestCsv::anEndlessRowDoesNotEatTheMemory()
{
    CsvLimits limits;
    limits.maxRowChars = 100;
    limits.maxBytes = 10'000;
    QVERIFY(!readCsv("sku\n\"" + QByteArray(5'000, 'x') + "\"\n", limits));
    QVERIFY(!readCsv("sku\n" + QByteArray(5'000, 'x') + "\n", limits));
    QVERIFY(!readCsv(QByteArray(20'000, '\n'), limits));
}

void TestCsv::everyKindOfLineEndIsRead()
{
    for (const char *end : { "\n", "\r\n", "\r" }) {
        const QByteArray e(end);
        const auto table = readCsv("sku,name" + e + "A,a" + e + "B,b");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.at(1).cells.at(1), QStringLiteral("b"));
    }
}

void TestCsv::formulasAreGuardedAndComeBackUnchanged()
{
    const QStringList dangerous{ QStringLiteral("=1+1"), QStringLiteral("+82-10"), QStringLiteral("-5"),
                                 QStringLiteral("@x"),   QStringLiteral("\tx"),    QStringLiteral("\rx"),
                                 QStringLiteral("'=1"),  QStringLiteral("''@x") };
    for (const QString &cell : dangerous) {
        QCOMPARE(guarded(cell), u'\'' + cell);
        QCOMPARE(unguarded(guarded(cell)), cell);
    }
    for (const QString &harmless :
         { QStringLiteral("plain"), QString(), QStringLiteral("'quoted'"), QStringLiteral("'") }) {
        QCOMPARE(guarded(harmless), harmless);
        QCOMPARE(unguarded(harmless), harmless);
    }
}

void TestCsv::aWrittenFileReadsBackTheSame()
{
    const QStringList cells{ QStringLiteral("a,\"b\"\nc"), QStringLiteral("=SUM(A1)"),
                             QStringLiteral(" 핸드크림 "), QStringLiteral("85123A") };
    CsvWriter writer({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                       QStringLiteral("n") });
    for (const QString &cell : cells)
        writer.text(cell);
    writer.number(-5).endRow();
    QVERIFY(writer.bytes().endsWith(",-5\r\n"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    QVERIFY(writer.save(path));
    const auto table = readCsvFile(path);
    QVERIFY(table);
    QCOMPARE(table->rows.first().cells.mid(0, 4), cells);
    QCOMPARE(table->rows.first().cells.at(4), QStringLiteral("-5"));
    QVERIFY(!writer.save(folder.filePath(QStringLiteral("missing/out.csv"))));
}

void TestCsv::aMissingFileIsNamed()
{
    const auto table = readCsvFile(QStringLiteral("/nowhere/stock.csv"));
    QVERIFY(!table);
    QVERIFY(table.error().message.contains(QStringLiteral("/nowhere/stock.csv")));
    QVERIFY(!readCsvFile(QStringLiteral("/tmp")));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
