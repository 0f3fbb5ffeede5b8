// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/i18n/translations.h"
#include "ui/models/stocktablemodel.h"
#include "ui/pages/stock/stockgrid.h"
#include "ui/pages/stock/stockpage.h"
#include "ui/places/places.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jaego;

class TestMainWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerEngineTypes(); }
    void init();
    void cleanup();
    void theFirstLookSaysWhatIsGoingOn();
    void anEmptyShopSaysHowToGetData();
    void aProductIsFoundByItsFirstConsonantsAndAdjusted();
    void updatesMoveNeitherSelectionNorScrollPosition();
    void sortingKeepsTheChosenProduct();
    void selectedProductsAreSynced();
    void aRunIsStartedWatchedAndStopped();
    void anOlderStatusIsIgnored();
    void aFailedRunIsTold();
    void filterSortAndGeometryAreKept();
    void copiedRowsAreATable();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void aWindowSpeaksOneLanguage_data();
    void aWindowSpeaksOneLanguage();

private:
    void open(int products = 240);
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    StockPage *stock() const { return qobject_cast<StockPage *>(m_window->page(QStringLiteral("stock"))); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<EngineLink> m_link;
    std::unique_ptr<InventedShop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    setWindowLanguage(QStringLiteral("ko"));
    m_dir = std::make_unique<QTemporaryDir>();
    m_link = std::make_unique<EngineLink>();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_link.reset();
    m_shop.reset();
}

void TestMainWindow::open(int products)
{
    m_shop = std::make_unique<InventedShop>(products);
    m_shop->connectTo(m_link.get());
    m_window =
        std::make_unique<MainWindow>(m_link.get(), WindowOptions{ true, m_dir->path(), false }, allPlaces());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_shop->tellAll(m_link.get());
}

void TestMainWindow::theFirstLookSaysWhatIsGoingOn()
{
    open();
    QVERIFY(find<QWidget>("practiceBand"));
    QVERIFY(find<QLabel>("stateLine")->text().startsWith(QStringLiteral("다음 동기화 04:1")));
    QVERIFY(find<QLabel>("stateLineSecond")->text().contains(QStringLiteral("정확도 99.2 %")));
    QVERIFY(find<QAbstractButton>("lamp_COUPANG")->accessibleName().contains(QStringLiteral("정상")));
    QVERIFY(find<QAbstractButton>("lamp_CAFE24")->toolTip().contains(QStringLiteral("429")));
    QCOMPARE(find<QAbstractButton>("rail_stock")->accessibleName(), QStringLiteral("재고 현황, 240"));
    QCOMPARE(stock()->grid()->currentSku(), QStringLiteral("JJ-HB-500"));
    QCOMPARE(find<QLabel>("storyHeadline")->text(), QStringLiteral("쿠팡에서 6개 더 보입니다"));
    QCOMPARE(find<QLabel>("storyQuestion")->text(), QStringLiteral("왜 3입니까?"));
    QVERIFY(find<QLabel>("statusLine")->text().startsWith(QStringLiteral("240개 상품 · 1개 선택")));
}

void TestMainWindow::anEmptyShopSaysHowToGetData()
{
    open(0);
    auto *empty = find<QWidget>("emptyState");
    QVERIFY(empty->isVisible());
    open(24);
    QVERIFY(!find<QWidget>("emptyState")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>("stockFilter"), QStringLiteral("zzz"));
    QVERIFY(find<QWidget>("emptyState")->isVisible());
    QTest::keyClick(find<QLineEdit>("stockFilter"), Qt::Key_Escape);
    QVERIFY(!find<QWidget>("emptyState")->isVisible());
}

void TestMainWindow::aProductIsFoundByItsFirstConsonantsAndAdjusted()
{
    open();
    QSignalSpy asked(m_link.get(), &EngineLink::adjustRequested);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *box = find<QLineEdit>("stockFilter");
    QVERIFY(box->hasFocus());
    box->insert(QStringLiteral("ㅅㅇㅋㄷ 220g")); // as an input method commits it
    QCOMPARE(stock()->grid()->currentSku(), QStringLiteral("HM-CND-LV"));
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(stock()->grid()->hasFocus());
    QTest::keyClick(stock()->grid(), Qt::Key_Return);
    auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("adjustDialog"));
    QVERIFY(dialog);
    auto *number = dialog->findChild<QLineEdit *>(QStringLiteral("adjustNumber"));
    QTest::keyClicks(number, QStringLiteral("-4"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto request = asked[0][0].value<AdjustmentRequest>();
    QCOMPARE(request.sku, QStringLiteral("HM-CND-LV"));
    QCOMPARE(request.delta, std::optional(Units(-4)));
    Q_EMIT m_link->adjustmentFinished({ request, {}, Units(29), Units(25) });
    QVERIFY(find<QWidget>("undoBar")->isVisible());
    QTest::keyClick(stock()->grid(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1][0].value<AdjustmentRequest>().undoOf, request.id);
}

void TestMainWindow::updatesMoveNeitherSelectionNorScrollPosition()
{
    open(2'400);
    StockGrid *grid = stock()->grid();
    grid->choose(500);
    grid->verticalScrollBar()->setValue(490 * 26);
    const Sku chosen = grid->currentSku();
    const int at = grid->verticalScrollBar()->value();
    for (int i = 0; i < 20; ++i) {
        QVector<StockRow> rows;
        for (int k = 0; k < 120; ++k) {
            StockRow row = m_shop->rows()[(i * 120 + k) % 2'400];
            row.onHand += Units(i + 1);
            rows.append(row);
        }
        Q_EMIT m_link->stockChanged(m_shop->changed(rows));
        QCOMPARE(grid->currentSku(), chosen);
        QCOMPARE(grid->selectedSkus(), QList<Sku>{ chosen });
        QCOMPARE(grid->verticalScrollBar()->value(), at);
    }
}

void TestMainWindow::sortingKeepsTheChosenProduct()
{
    open();
    StockGrid *grid = stock()->grid();
    grid->choose(17);
    const QList<Sku> chosen = grid->selectedSkus();
    stock()->model()->sort(static_cast<int>(StockColumn::Name), Qt::DescendingOrder);
    QCOMPARE(grid->selectedSkus(), chosen);
    QCOMPARE(grid->currentSku(), chosen.first());
    stock()->model()->setFilterText(chosen.first());
    QCOMPARE(grid->currentSku(), chosen.first());
}

void TestMainWindow::selectedProductsAreSynced()
{
    open();
    QSignalSpy runs(m_link.get(), &EngineLink::runRequested);
    StockGrid *grid = stock()->grid();
    grid->setFocus();
    grid->choose(0);
    QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(grid->selectedCount(), 2);
    QTest::keyClick(grid, Qt::Key_S);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0][0].value<RunRequest>().skus, grid->selectedSkus());
    QCOMPARE(find<QPushButton>("syncSelectionButton")->text(), QStringLiteral("선택 2개 동기화"));
}

void TestMainWindow::aRunIsStartedWatchedAndStopped()
{
    open();
    QSignalSpy runs(m_link.get(), &EngineLink::runRequested);
    QSignalSpy stops(m_link.get(), &EngineLink::stopRequested);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(runs.takeFirst()[0].value<RunRequest>().dryRun);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    const auto request = runs.takeFirst()[0].value<RunRequest>();
    QVERIFY(!request.dryRun);
    QVERIFY(request.skus.isEmpty());

    const RunStatus run = m_shop->running();
    Q_EMIT m_link->runChanged(run);
    QVERIFY(find<QLabel>("stateLine")->text().contains(QStringLiteral("수집")));
    QVERIFY(find<QPushButton>("stopButton")->isVisible());
    QVERIFY(!find<QPushButton>("syncButton")->isVisible());
    QVERIFY(find<QProgressBar>("runProgress")->isVisible());
    QCOMPARE(find<QProgressBar>("runProgress")->value(), 1'204 + 3'980 + 2'700 + 4'070);
    QVERIFY(
        find<QAbstractButton>("lamp_COUPANG")->accessibleName().contains(QStringLiteral("1,204/4,012 읽음")));
    QTest::keyClick(m_window.get(), Qt::Key_F5); // one run at a time
    QCOMPARE(runs.size(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(stops.size(), 0);
    QVERIFY(find<QLabel>("stateLine")->text().contains(QStringLiteral("Esc")));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(stops.size(), 1);
    Q_EMIT m_link->runChanged(m_shop->ended());
    QVERIFY(find<QPushButton>("syncButton")->isVisible());
    QVERIFY(!find<QProgressBar>("runProgress")->isVisible());
    Q_EMIT m_link->runChanged(run); // late
    QVERIFY(find<QPushButton>("syncButton")->isVisible());
}

void TestMainWindow::anOlderStatusIsIgnored()
{
    open();
    EngineStatus old = m_shop->status();
    EngineStatus newer = m_shop->status();
    newer.products = 7;
    Q_EMIT m_link->statusChanged(newer);
    Q_EMIT m_link->statusChanged(old);
    QCOMPARE(find<QAbstractButton>("rail_stock")->accessibleName(), QStringLiteral("재고 현황, 7"));
}

void TestMainWindow::aFailedRunIsTold()
{
    open();
    RunReport report = m_shop->report();
    report.state = RunState::Failed;
    report.error = ReportedError{ errorcodes::warehouseError, QStringLiteral("창고가 답하지 않습니다") };
    Q_EMIT m_link->runFinished(report);
    auto *notice = find<QWidget>("noticeBar");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->accessibleName().contains(QStringLiteral("창고가 답하지 않습니다")));
}

void TestMainWindow::filterSortAndGeometryAreKept()
{
    open();
    find<QLineEdit>("stockFilter")->setText(QStringLiteral("머그"));
    find<QAbstractButton>("chip_not_listed")->click();
    stock()->model()->sort(static_cast<int>(StockColumn::Name), Qt::AscendingOrder);
    m_window->resize(1300, 800);
    m_window->close();
    open();
    QCOMPARE(find<QLineEdit>("stockFilter")->text(), QStringLiteral("머그"));
    QVERIFY(find<QAbstractButton>("chip_not_listed")->isChecked());
    QCOMPARE(stock()->model()->sortColumn(), StockColumn::Name);
    QCOMPARE(stock()->model()->chip(), StockChip::NotListed);
    QCOMPARE(m_window->size(), QSize(1300, 800));
    QCOMPARE(QFile::permissions(m_dir->filePath(QStringLiteral("window.ini"))) & QFile::ReadOther,
             QFile::Permissions());
}

void TestMainWindow::copiedRowsAreATable()
{
    open();
    StockGrid *grid = stock()->grid();
    grid->choose(0);
    QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(
        QStringLiteral("JJ-HB-500\t제주담다 한라봉청 500g\t5\t2\t3\t9")));
}

void TestMainWindow::everyControlHasAName_data()
{
    QTest::addColumn<QString>("place");
    for (const Place &place : allPlaces())
        QTest::newRow(qPrintable(place.id)) << place.id;
}

void TestMainWindow::everyControlHasAName()
{
    QFETCH(QString, place);
    open();
    m_window->goTo(place);
    QStringList nameless;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
            || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QProgressBar *>(widget);
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QLineEdit *>(widget->parentWidget())
            || qobject_cast<QAbstractItemView *>(widget->parentWidget()) || widget->inherits("QHeaderView")
            || widget->inherits("QComboBoxListView");
        if (!control || inner || widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        auto *button = qobject_cast<QAbstractButton *>(widget);
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                            + widget->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

void TestMainWindow::aWindowSpeaksOneLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ko") << QStringLiteral("ko");
    QTest::newRow("en") << QStringLiteral("en");
}

void TestMainWindow::aWindowSpeaksOneLanguage()
{
    QFETCH(QString, language);
    setWindowLanguage(language);
    open();
    for (StockRow &row : m_shop->rows())
        row.name = QStringLiteral("x"); // the seller's own words are not ours
    Q_EMIT m_link->stockChanged(m_shop->everything());
    static const QRegularExpression hangul(QStringLiteral("[가-힣ㄱ-ㅎ]"));
    static const QRegularExpression sentence(QStringLiteral("[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}"));
    const QRegularExpression &foreign = language == QLatin1String("en") ? hangul : sentence;
    QStringList wrong;
    const auto check = [&](const QString &text) {
        if (foreign.match(text).hasMatch() && !text.contains(QLatin1String("Too Many Requests")))
            wrong.append(text);
    };
    m_window->goTo(QStringLiteral("stock"));
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        check(widget->toolTip());
        check(widget->accessibleName());
        if (auto *label = qobject_cast<QLabel *>(widget); label && label->isVisible())
            check(label->text());
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            check(button->text());
        if (auto *box = qobject_cast<QLineEdit *>(widget))
            check(box->placeholderText());
    }
    const StockTableModel *model = stock()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        check(model->headerData(column, Qt::Horizontal).toString());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
