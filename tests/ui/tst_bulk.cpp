// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/models/bulk/bulkpaste.h"
#include "ui/pages/bulk/bulkdesk.h"
#include "ui/pages/bulk/bulkview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;

namespace {

BulkRow row(const QString &sku, const QString &number)
{
    BulkRow one;
    one.sku = sku;
    one.number = number;
    return one;
}

} // namespace

/// Many counts at once: typed, pasted, read; nothing typed is lost.
class TestBulk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        const QVector<StockRow> rows = m_shop.rows();
        m_first = rows.at(0).sku;
        m_second = rows.at(1).sku;
    }
    void cleanup()
    {
        m_desk.reset();
        m_window.reset();
    }
    void theModelKeepsItsPromises();
    void everyLineSaysWhatIsWrongWithIt_data();
    void everyLineSaysWhatIsWrongWithIt();
    void aProductNamedTwiceIsRefusedTwice();
    void aSpreadsheetIsPasted();
    void aHeaderNamesTheColumnsInKoreanOrEnglish();
    void aFileOfTheWarehouseInCp949IsRead();
    void whatIsNoTableIsRefusedWithWords_data();
    void whatIsNoTableIsRefusedWithWords();
    void blindFromTheKeyboard();
    void aCrashInTheMiddleBringsTheDraftBack();
    void aCrashAfterTheSendingAsksAgainWithTheSameIds();
    void aFileThatIsNoDraftIsLeftAsItIs();
    void aDiskThatIsFullIsSaidOnce();
    void refusedLinesStayAndDoneOnesGo();
    void allOfItCanBeTakenBack();

private:
    [[nodiscard]] const StockRow *lookup(const Sku &sku)
    {
        for (const StockRow &one : m_shop.rows()) {
            if (one.sku == sku)
                return &one;
        }
        return nullptr;
    }
    BulkDesk *desk()
    {
        m_desk = std::make_unique<BulkDesk>(
            &m_link, m_folder->path(), [this](const Sku &sku) { return lookup(sku); }, m_window.get());
        return m_desk.get();
    }
    BulkDialog *dialog() { return m_window->findChild<BulkDialog *>(); }
    /// To whom the keyboard goes: after the first letter that is the field of the cell.
    void type(QWidget *into, const QString &text)
    {
        for (const QChar letter : text) {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : into, letter.toLatin1());
        }
    }
    void apply()
    {
        QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
        auto *box = dialog()->findChild<QMessageBox *>(QStringLiteral("bulkQuestion"));
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Return);
    }

    InventedShop m_shop;
    EngineLink m_link;
    Sku m_first;
    Sku m_second;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<BulkDesk> m_desk;
};

void TestBulk::theModelKeepsItsPromises()
{
    BulkTableModel model([this](const Sku &sku) { return lookup(sku); });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.setData(model.index(0, BulkTableModel::Code), m_first, Qt::EditRole));
    QCOMPARE(model.rowCount(), 2); // there is always an empty line
    QVERIFY(model.setData(model.index(0, BulkTableModel::Number), QStringLiteral("+5"), Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, BulkTableModel::Now), 5, Qt::EditRole));
    QCOMPARE(model.ready(), 1);
    model.append({ row(m_second, QStringLiteral("3")) });
    model.removeRowsAt({ 0, 7, -1 });
    QCOMPARE(model.draft().rows.first().sku, m_second);
    model.clear();
    QCOMPARE(model.rowCount(), 1);
}

void TestBulk::everyLineSaysWhatIsWrongWithIt_data()
{
    QTest::addColumn<QString>("sku");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("said");
    const QString good = m_shop.rows().first().sku;
    const QString now = QString::number(m_shop.rows().first().onHand.value());
    QTest::newRow("unknown") << "NO-SUCH"
                             << "5"
                             << ""
                             << "NO-SUCH";
    QTest::newRow("no number") << good << ""
                               << ""
                               << "number";
    QTest::newRow("words") << good << "many"
                           << ""
                           << "many";
    QTest::newRow("below zero") << good << "-99999"
                                << ""
                                << "zero";
    QTest::newRow("too large") << good << "99999999999999999999"
                               << ""
                               << "number";
    QTest::newRow("nothing changes") << good << now << ""
                                     << "already";
    QTest::newRow("reason") << good << "+1"
                            << "because"
                            << "because";
    QTest::newRow("no product") << ""
                                << "+1"
                                << ""
                                << "product";
}

void TestBulk::everyLineSaysWhatIsWrongWithIt()
{
    QFETCH(QString, sku);
    QFETCH(QString, number);
    QFETCH(QString, reason);
    QFETCH(QString, said);
    BulkTableModel model([this](const Sku &code) { return lookup(code); });
    BulkRow line = row(sku, number);
    line.reason = reason;
    model.append({ line });
    QVERIFY2(model.problemOf(0).contains(said), qPrintable(model.problemOf(0)));
    QCOMPARE(model.wrong(), 1);
    QVERIFY(model.takeRequests().isEmpty());
}

void TestBulk::aProductNamedTwiceIsRefusedTwice()
{
    BulkTableModel model([this](const Sku &sku) { return lookup(sku); });
    model.append({ row(m_first, QStringLiteral("+5")), row(m_second, QStringLiteral("+1")),
                   row(m_first, QStringLiteral("+2")) });
    QCOMPARE(model.wrong(), 2);
    const QList<AdjustmentRequest> requests = model.takeRequests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().sku, m_second);
}

void TestBulk::aSpreadsheetIsPasted()
{
    const BulkPaste paste = BulkReader::fromText(
        QStringLiteral("A-1\t5\r\nA-2\t+3\t파손\t\"젖음\t상자\"\r\n\r\n\t7\r\nA-3\t1,200\r\n"));
    QCOMPARE(paste.rows.size(), 3);
    QCOMPARE(paste.rows.at(0).number, QStringLiteral("5"));
    QCOMPARE(paste.rows.at(1).reason, QStringLiteral("파손"));
    QCOMPARE(paste.rows.at(2).number, QStringLiteral("1200"));
    QCOMPARE(paste.problems.size(), 1); // the line without a product
}

void TestBulk::aHeaderNamesTheColumnsInKoreanOrEnglish()
{
    const BulkPaste korean =
        BulkReader::fromText(QStringLiteral("비고,증감,상품코드\n창고 2층,3,A-1\n,-2,A-2\n"));
    QCOMPARE(korean.rows.size(), 2);
    QCOMPARE(korean.rows.at(0).number, QStringLiteral("+3")); // a change without a sign adds
    QCOMPARE(korean.rows.at(0).note, QStringLiteral("창고 2층"));
    QCOMPARE(korean.rows.at(1).number, QStringLiteral("-2"));
    const BulkPaste english = BulkReader::fromText(QStringLiteral("SKU;Quantity;Reason\nA-1;7;실사\n"));
    QCOMPARE(english.rows.size(), 1);
    QCOMPARE(english.rows.at(0).number, QStringLiteral("7"));
    QCOMPARE(english.rows.at(0).reason, QStringLiteral("실사"));
}

void TestBulk::aFileOfTheWarehouseInCp949IsRead()
{
    const QString path = m_folder->filePath(QStringLiteral("count.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // "상품코드,수량,비고\nA-1,7,냉장" in CP949
    file.write(QByteArray::fromHex("bbf3c7b0c4dab5e52cbcf6b7ae2cbaf1b0ed0a412d312c372cb3c3c0e50a"));
    file.close();
    const auto paste = BulkReader::fromFile(path);
    QVERIFY2(paste.ok(), paste.ok() ? "" : qPrintable(paste.error().message));
    QCOMPARE(paste->rows.size(), 1);
    QCOMPARE(paste->rows.first().note, QStringLiteral("냉장"));
}

void TestBulk::whatIsNoTableIsRefusedWithWords_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("only a header") << QByteArray("sku,set\n");
    QTest::newRow("commas") << QByteArray(",,,,\n,,,\n");
}

void TestBulk::whatIsNoTableIsRefusedWithWords()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder->filePath(QStringLiteral("strange.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto paste = BulkReader::fromFile(path);
    QVERIFY(!paste);
    QVERIFY(paste.error().message.contains(path));
    QVERIFY(!BulkReader::fromFile(m_folder->filePath(QStringLiteral("nowhere.csv"))));
}

void TestBulk::blindFromTheKeyboard()
{
    QSignalSpy asked(&m_link, &EngineLink::adjustManyRequested);
    desk()->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    auto *view = dialog()->findChild<BulkView *>();
    QVERIFY(view->hasFocus());
    QCOMPARE(view->currentIndex().column(), static_cast<int>(BulkTableModel::Code));
    type(view, m_first);
    QCOMPARE(m_desk->model()->draft().rows.first().sku, m_first); // letter by letter, before Enter
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : view, Qt::Key_Tab);
    QCOMPARE(view->currentIndex().column(), static_cast<int>(BulkTableModel::Number));
    type(view, QStringLiteral("+4"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    apply();
    QCOMPARE(asked.size(), 1);
    const auto requests = asked.first().first().value<QList<AdjustmentRequest>>();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().sku, m_first);
    QCOMPARE(requests.first().delta, Units(4));
    QCOMPARE(requests.first().expected, lookup(m_first)->onHand); // a count that moved meanwhile is noticed
    QVERIFY(!requests.first().id.isEmpty());
}

void TestBulk::aCrashInTheMiddleBringsTheDraftBack()
{
    desk()->open();
    QApplication::clipboard()->setText(m_first + QStringLiteral("\t+4\n") + m_second
                                       + QStringLiteral("\t7\n"));
    auto *view = dialog()->findChild<BulkView *>();
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    view->setCurrentIndex(view->model()->index(1, BulkTableModel::Note));
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    view->setFocus();
    type(view, QStringLiteral("two boxes "));
    // What the disk holds now is what a power cut would leave: another window reads it.
    BulkDesk other(
        &m_link, m_folder->path(), [this](const Sku &sku) { return lookup(sku); }, m_window.get());
    QCOMPARE(other.leftOver(), 2);
    QCOMPARE(other.model()->draft().rows.at(0).number, QStringLiteral("+4"));
    QCOMPARE(other.model()->draft().rows.at(1).note, QStringLiteral("two boxes "));
    const QFileInfo file(m_folder->filePath(QStringLiteral("bulk-draft.json")));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void TestBulk::aCrashAfterTheSendingAsksAgainWithTheSameIds()
{
    QSignalSpy asked(&m_link, &EngineLink::adjustManyRequested);
    desk()->open();
    m_desk->model()->append({ row(m_first, QStringLiteral("=%1").arg(lookup(m_first)->onHand.value() + 2)) });
    apply();
    const QString id = asked.first().first().value<QList<AdjustmentRequest>>().first().id;
    dialog()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_desk.reset(); // the program dies here
    desk()->open();
    QCOMPARE(m_desk->model()->waiting(), 1);
    apply();
    const auto again = asked.last().first().value<QList<AdjustmentRequest>>();
    QCOMPARE(again.first().id, id);
    QCOMPARE(asked.size(), 2);
    AdjustmentResult result;
    result.request = again.first();
    result.after = Units(2);
    Q_EMIT m_link.adjustmentFinished(result);
    QCOMPARE(m_desk->model()->done(), 1);
}

void TestBulk::aFileThatIsNoDraftIsLeftAsItIs()
{
    QFile file(m_folder->filePath(QStringLiteral("bulk-draft.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\":\"jaego.bulk-draft/1\",\"rows\":[{\"sku\":\"A");
    file.close();
    desk()->open();
    QVERIFY(!dialog()->findChild<QLabel *>(QStringLiteral("bulkWords"))->text().isEmpty());
    m_desk->model()->append({ row(m_first, QStringLiteral("+4")) });
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("\"A"));
}

void TestBulk::aDiskThatIsFullIsSaidOnce()
{
    QSignalSpy said(&m_link, &EngineLink::noticed);
    m_desk = std::make_unique<BulkDesk>(
        &m_link, m_folder->filePath(QStringLiteral("gone")), [this](const Sku &sku) { return lookup(sku); },
        m_window.get());
    m_desk->model()->append({ row(m_first, QStringLiteral("+4")) });
    m_desk->model()->append({ row(m_second, QStringLiteral("+4")) });
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().value<Notice>().severity, Notice::Severity::Error);
    QCOMPARE(m_desk->model()->ready(), 2); // and nothing typed is lost in the window
}

void TestBulk::refusedLinesStayAndDoneOnesGo()
{
    QSignalSpy asked(&m_link, &EngineLink::adjustManyRequested);
    desk()->open();
    m_desk->model()->append({ row(m_first, QStringLiteral("+4")), row(m_second, QStringLiteral("+1")) });
    apply();
    const auto requests = asked.first().first().value<QList<AdjustmentRequest>>();
    QCOMPARE(requests.size(), 2);
    AdjustmentResult good;
    good.request = requests.at(0);
    good.before = Units(1);
    good.after = Units(5);
    AdjustmentResult bad;
    bad.request = requests.at(1);
    bad.error = Error(Error::Kind::Conflict, QStringLiteral("adjust"), QStringLiteral("it is 7 now"));
    Q_EMIT m_link.adjustmentFinished(good);
    Q_EMIT m_link.adjustmentFinished(bad);
    const QModelIndex said = m_desk->model()->index(1, BulkTableModel::Result);
    QVERIFY2(said.data().toString().contains(QStringLiteral("it is 7 now")),
             qPrintable(said.data().toString()));
    dialog()->reject();
    QCOMPARE(m_desk->model()->draft().rows.first().sku, m_second);
    QCOMPARE(m_desk->model()->done(), 0);
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("bulk-draft.json"))));
}

void TestBulk::allOfItCanBeTakenBack()
{
    QSignalSpy asked(&m_link, &EngineLink::adjustManyRequested);
    desk()->open();
    m_desk->model()->append({ row(m_first, QStringLiteral("+4")) });
    apply();
    AdjustmentResult done;
    done.request = asked.first().first().value<QList<AdjustmentRequest>>().first();
    done.before = Units(1);
    done.after = Units(5);
    Q_EMIT m_link.adjustmentFinished(done);
    auto *undo = dialog()->findChild<QPushButton *>(QStringLiteral("bulkUndo"));
    QVERIFY(undo->isVisibleTo(dialog()));
    undo->click();
    const auto back = asked.last().first().value<QList<AdjustmentRequest>>();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(back.first().undoOf, done.request.id);
    QCOMPARE(back.first().delta, Units(-4));
    QVERIFY(!undo->isVisibleTo(dialog()));
}

QTEST_MAIN(TestBulk)
#include "tst_bulk.moc"
