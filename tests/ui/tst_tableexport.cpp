// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/models/exports/modeltable.h"
#include "ui/models/history/columntable.h"
#include "ui/models/stocktablemodel.h"
#include "ui/shell/tableexport.h"

#include <QFile>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;

/// Any table in sight goes into a file.
class TestTableExport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cellsAreWhatTheyAre();
    void aSpreadsheetOfStockGetsNumbersAndNoMarks();
    void oneKeySavesTheTableInSight();
    void aFolderThatCannotBeWrittenToIsSaid();
    void aWindowWithoutATableSaysSo();

private:
    struct Line {
        QString name;
        qint64 units = 0;
        QDateTime at;
    };
    ColumnTable<Line> m_model;
};

void TestTableExport::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_model.setColumns(
        { { QStringLiteral("상품"), Qt::AlignLeft, [](const Line &line) { return line.name; } },
          { QStringLiteral("수량"), Qt::AlignRight,
            [](const Line &line) { return QLocale().toString(line.units); } },
          { QStringLiteral("때"), Qt::AlignLeft, [](const Line &) { return QStringLiteral("14:30"); },
            [](const Line &line) { return QVariant(line.at); } },
          { QString(), Qt::AlignLeft, [](const Line &) { return QString(); } } });
    m_model.setRows(
        { { QStringLiteral("00123"), 12'345, QDateTime(QDate(2026, 11, 23), QTime(5, 30), Qt::UTC) },
          { QStringLiteral("=1+1"), -3, {} } });
}

void TestTableExport::cellsAreWhatTheyAre()
{
    const Table table = tableOf(&m_model, { 1, 0, 2, 3 }, QTimeZone("Asia/Seoul"));
    QCOMPARE(table.header,
             QStringList({ QStringLiteral("수량"), QStringLiteral("상품"), QStringLiteral("때") }));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.first().at(0), QVariant(qint64{ 12'345 }));
    QCOMPARE(table.rows.first().at(1), QVariant(QStringLiteral("00123"))); // a code, not a number
    QCOMPARE(table.rows.first().at(2).toDateTime().time(), QTime(14, 30));
    QVERIFY(!table.rows.last().at(2).isValid());
}

void TestTableExport::aSpreadsheetOfStockGetsNumbersAndNoMarks()
{
    InventedShop shop;
    StockTableModel model;
    QVERIFY(model.apply(shop.everything()));
    int marked = 0;
    const Table table = tableOf(&model, { 1, 3, 6, 7, 8 }, QTimeZone("Asia/Seoul"));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int i = 1; i < table.header.size(); ++i) {
            const QVariant cell = table.rows.at(row).at(i);
            if (cell.typeId() == QMetaType::QString)
                QVERIFY2(!cell.toString().contains(QRegularExpression(QStringLiteral("[0-9]"))),
                         qPrintable(cell.toString()));
        }
        const QString shown = model.index(row, 6).data().toString();
        marked += shown.contains(QChar(0x25B2)) || shown.contains(QChar(0x25BC)) ? 1 : 0;
    }
    QVERIFY(marked > 0); // there were marks to be left out
}

void TestTableExport::oneKeySavesTheTableInSight()
{
    QWidget window;
    QTableView view(&window);
    view.setModel(&m_model);
    view.resize(300, 200);
    window.resize(300, 200);
    auto *exports = new TableExport(&window, nullptr);
    QSignalSpy told(exports, &TableExport::told);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::keyClick(&view, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = window.findChild<QFileDialog *>(QStringLiteral("exportFile"));
    QVERIFY(dialog);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    Q_EMIT dialog->fileSelected(path);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(1).toBool(), false);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // without it Excel garbles Korean
    QCOMPARE(QString::fromUtf8(bytes.mid(3)),
             QStringLiteral("상품,수량,때\r\n00123,12345,2026-11-23 14:30:00\r\n'=1+1,-3,\r\n"));
}

void TestTableExport::aFolderThatCannotBeWrittenToIsSaid()
{
    QWidget window;
    QTableView view(&window);
    view.setModel(&m_model);
    auto *exports = new TableExport(&window, nullptr);
    QSignalSpy told(exports, &TableExport::told);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    exports->ask(&window);
    auto *dialog = window.findChild<QFileDialog *>(QStringLiteral("exportFile"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(QStringLiteral("/nowhere/at/all/table.xlsx"));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(1).toBool(), true);
    QVERIFY(told.first().first().toString().contains(QStringLiteral("/nowhere/at/all")));
}

void TestTableExport::aWindowWithoutATableSaysSo()
{
    QWidget window;
    auto *exports = new TableExport(&window, nullptr);
    QSignalSpy told(exports, &TableExport::told);
    window.show();
    exports->ask(&window);
    QCOMPARE(told.size(), 1);
    QVERIFY(!window.findChild<QFileDialog *>(QStringLiteral("exportFile")));
}

QTEST_MAIN(TestTableExport)
#include "tst_tableexport.moc"
