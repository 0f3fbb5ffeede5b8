// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day at the window, by keyboard alone: the program's own session, engine thread, practice servers
// and window. Only where nobody can press a key - the far side - something is done to the servers.
#include "app/enginehost.h"
#include "sandbox/sandbox.h"
#include "ui/i18n/translations.h"
#include "ui/models/stocktablemodel.h"
#include "ui/pages/review/linkview.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/review/reviewtable.h"
#include "ui/pages/stock/stockgrid.h"
#include "ui/pages/stock/stockpage.h"
#include "ui/places/places.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/marktable.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jaego;

namespace {

constexpr int kPatience = 30'000;

CommandLine practiceLine(const QString &dataDir)
{
    CommandLine line;
    line.practice = true;
    line.products = 60;
    line.dataDir = dataDir;
    return line;
}

/// The program as main() puts it together, without its main().
struct Program {
    explicit Program(const CommandLine &line)
    {
        if (session.prepare(line) != 0 || session.lock() != 0 || session.startPractice() != 0)
            qFatal("the program does not start");
        link = std::make_unique<EngineLink>();
        host = std::make_unique<EngineHost>(&session, link.get());
        WindowOptions options;
        options.practice = session.practice() != nullptr;
        options.dataDir = session.dataDir();
        options.tray = false;
        window = std::make_unique<MainWindow>(link.get(), options, allPlaces());
        QObject::connect(link.get(), &EngineLink::statusChanged, link.get(),
                         [this](const EngineStatus &told) { status = told; });
        QObject::connect(link.get(), &EngineLink::runChanged, link.get(),
                         [this](const RunStatus &told) { running = told.running; });
        QObject::connect(link.get(), &EngineLink::runFinished, link.get(),
                         [this](const RunReport &report) { runs.append(report); });
        window->show();
        host->start();
    }
    ~Program()
    {
        window.reset();
        QEventLoop ended;
        QObject::connect(host.get(), &EngineHost::finished, &ended, &QEventLoop::quit);
        QMetaObject::invokeMethod(host.get(), &EngineHost::stop, Qt::QueuedConnection);
        ended.exec();
    }
    [[nodiscard]] Sandbox &far() { return session.practice()->sandbox(); }
    [[nodiscard]] StockPage *stock() const
    {
        return qobject_cast<StockPage *>(window->page(QStringLiteral("stock")));
    }
    [[nodiscard]] ReviewPage *review() const
    {
        return qobject_cast<ReviewPage *>(window->page(QStringLiteral("review")));
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QDialog *dialog(const char *name) const { return find<QDialog>(name); }

    Session session;
    std::unique_ptr<EngineLink> link;
    std::unique_ptr<EngineHost> host;
    std::unique_ptr<MainWindow> window;
    EngineStatus status;
    QList<RunReport> runs;
    bool running = false;
};

/// To whoever has the keyboard, as a person's keys go.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focus = QApplication::focusWidget();
    QWidget *into = focus ? focus : QApplication::activeWindow();
    QVERIFY2(into, "nobody has the keyboard");
    QTest::keyClick(into, static_cast<Qt::Key>(key), modifiers);
}

/// As the desktop hands the keyboard to a window that has opened, or to the one behind it.
void attend(QWidget *window)
{
    window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window);
}

void type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

} // namespace

class TestJourney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerEngineTypes(); }
    void theFirstStartLeadsIntoPractice();
    void aDayByKeyboardAlone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ko") << "ko";
        QTest::newRow("en") << "en";
    }
    void aDayByKeyboardAlone();

private:
    /// The listings of a product that Jaego may write.
    static QList<SandboxListing> writable(Program *program, const Sku &sku)
    {
        QList<SandboxListing> found;
        const QList<SandboxListing> all = program->far().listings();
        for (const SandboxListing &listing : all) {
            if (listing.sku == sku && listing.writable && listing.unitsPerSale == 1
                && listing.sellerCode == sku)
                found.append(listing);
        }
        return found;
    }
    static void findAndAdjust(Program *program, Sku *sku);
    static void previewAndSync(Program *program, const Sku &sku);
    static void approveHeld(Program *program);
    static void linkOne(Program *program);
    static void openRunAndKpi(Program *program);
    static void acknowledge(Program *program);
    static void changeThreshold(Program *program);
};

/// Nothing is configured: the guide offers itself, and one key leads into practice.
void TestJourney::theFirstStartLeadsIntoPractice()
{
    setWindowLanguage(QStringLiteral("ko"));
    const QTemporaryDir folder;
    CommandLine line;
    line.dataDir = folder.filePath(QStringLiteral("data"));
    Program program(line);
    QSignalSpy mode(program.window.get(), &MainWindow::modeRequested);
    QTRY_VERIFY_WITH_TIMEOUT(program.dialog("guideDialog"), kPatience);
    attend(program.dialog("guideDialog"));
    for (int i = 0; i < 20 && QApplication::focusWidget()->objectName() != QLatin1String("guidePractice");
         ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QTRY_COMPARE(mode.size(), 1);
    QVERIFY(mode.first().first().toBool());
}

/// By first consonants, blind, and taken back.
void TestJourney::findAndAdjust(Program *program, Sku *sku)
{
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    auto *box = program->find<QLineEdit>("stockFilter");
    QVERIFY(box->hasFocus());
    box->insert(QStringLiteral("ㅎㄹㅂ")); // as an input method commits it
    QVERIFY(program->stock()->model()->rowCount() > 0);
    press(Qt::Key_Return);
    QVERIFY(program->stock()->grid()->hasFocus());
    *sku = program->stock()->grid()->currentSku();
    QVERIFY(!sku->isEmpty());
    const qint64 before = program->far().onHand(*sku);
    QSignalSpy answered(program->link.get(), &EngineLink::adjustmentFinished);
    press(Qt::Key_Return);
    QTRY_VERIFY(program->dialog("adjustDialog"));
    attend(program->dialog("adjustDialog"));
    type(QStringLiteral("+7"));
    QCOMPARE(program->find<QLineEdit>("adjustNumber")->text(), QStringLiteral("+7"));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, kPatience);
    QCOMPARE(program->far().onHand(*sku), before + 7);
    QTRY_VERIFY_WITH_TIMEOUT(!program->dialog("adjustDialog"), kPatience);
    attend(program->window.get());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 2, kPatience);
    QCOMPARE(program->far().onHand(*sku), before);
}

/// Somebody edited a channel: the plan says so, and Enter on the marked product sends it.
void TestJourney::previewAndSync(Program *program, const Sku &sku)
{
    QTRY_VERIFY_WITH_TIMEOUT(!program->running, kPatience);
    const QList<SandboxListing> listings = writable(program, sku);
    QVERIFY(!listings.isEmpty());
    const ListingKey key = listings.first().key;
    const qint64 right = *program->far().shown(key);
    QVERIFY(program->far().setShown(key, right + 9));
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(program->dialog("previewDialog"), kPatience);
    QVERIFY(program->find<MarkTable>("previewTable")->model()->rowCount() >= 1);
    attend(program->dialog("previewDialog"));
    QCOMPARE(*program->far().shown(key), right + 9); // nothing is sent by looking
    press(Qt::Key_Escape);
    QTRY_VERIFY(!program->dialog("previewDialog"));
    attend(program->window.get());
    program->stock()->grid()->setFocus();
    const qsizetype before = program->runs.size();
    press(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(program->runs.size() > before, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(*program->far().shown(key), right, kPatience);
}

/// A warehouse that says 0 for many: held, looked at, approved with one question.
void TestJourney::approveHeld(Program *program)
{
    int emptied = 0;
    const QList<SandboxProduct> products = program->far().products();
    for (const SandboxProduct &product : products) {
        const QList<SandboxListing> listings = writable(program, product.sku);
        if (emptied >= 16 || listings.isEmpty() || product.onHand < 3)
            continue;
        program->far().setOnHand(product.sku, 0);
        ++emptied;
    }
    QVERIFY(emptied >= 12);
    QTRY_VERIFY_WITH_TIMEOUT(!program->running, kPatience);
    const qsizetype before = program->runs.size();
    press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(program->runs.size() > before, kPatience);
    if (program->runs.last().error)
        qWarning() << program->runs.last().error->message;
    QTRY_VERIFY_WITH_TIMEOUT(program->status.held > 0, kPatience);
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(program->window->currentPlace(), QStringLiteral("review"));
    ReviewPage *review = program->review();
    QTRY_VERIFY_WITH_TIMEOUT(review->model()->snapshot().count(ReviewKind::Held) > 0, kPatience);
    review->table()->setFocus();
    press(Qt::Key_Home);
    for (int row = 0; row < review->model()->rowCount(); ++row) {
        const ReviewLine *line = review->model()->lineAt(review->table()->currentRow());
        if (line && line->kind == ReviewKind::Held)
            break;
        press(Qt::Key_Down);
    }
    press(Qt::Key_A, Qt::ShiftModifier);
    QTRY_VERIFY(program->dialog("confirmApproval"));
    attend(program->dialog("confirmApproval"));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(program->status.held, 0, kPatience);
    attend(program->window.get());
}

void TestJourney::linkOne(Program *program)
{
    press(Qt::Key_2, Qt::ControlModifier);
    ReviewPage *review = program->review();
    const int unlinked = program->status.unmapped;
    QVERIFY(unlinked > 0);
    review->table()->setFocus();
    press(Qt::Key_End); // what is linked to nothing stands last
    press(Qt::Key_M);
    QTRY_VERIFY_WITH_TIMEOUT(review->links()->model()->rowCount() > 0, kPatience);
    QTRY_VERIFY(review->links()->table()->hasFocus());
    press(Qt::Key_Home);
    for (int row = 0; row < 40 && program->status.unmapped == unlinked; ++row) {
        press(Qt::Key_A); // the first that has a guess is taken by it
        QTest::qWait(0);
        QCoreApplication::processEvents();
        const QList<QDialog *> questions = program->window->findChildren<QDialog *>();
        for (QDialog *question : questions) {
            if (question->isVisible())
                press(Qt::Key_Return);
        }
        press(Qt::Key_Down);
    }
    QTRY_VERIFY_WITH_TIMEOUT(program->status.unmapped < unlinked, kPatience);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!review->links()->isVisible());
}

void TestJourney::openRunAndKpi(Program *program)
{
    press(Qt::Key_3, Qt::ControlModifier);
    auto *list = program->find<MarkTable>("runList");
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 1, kPatience);
    list->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    auto *copy = program->find<QPushButton>("runCopyJson");
    QTRY_VERIFY_WITH_TIMEOUT(copy->isVisible() && copy->isEnabled(), kPatience);
    press(Qt::Key_Escape);
    QTRY_VERIFY(list->isVisible());

    press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(program->window->currentPlace(), QStringLiteral("kpi"));
    QWidget *chart = nullptr;
    for (int i = 0; i < 60 && !chart; ++i) { // tab order leads to a chart
        press(Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        if (focus && focus->inherits("jaego::TimeChart"))
            chart = focus;
    }
    QVERIFY(chart);
    QTRY_VERIFY_WITH_TIMEOUT((press(Qt::Key_Left), !chart->accessibleDescription().isEmpty()), kPatience);
    press(Qt::Key_Return);
    QTRY_COMPARE(program->window->currentPlace(), QStringLiteral("runs")); // the run behind the point
    press(Qt::Key_Escape);
}

void TestJourney::acknowledge(Program *program)
{
    press(Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(program->window->currentPlace(), QStringLiteral("alerts"));
    auto *table = program->find<QWidget>("alertTable");
    QVERIFY(table);
    QTRY_VERIFY_WITH_TIMEOUT(program->status.openAlerts > 0, kPatience);
    table->setFocus();
    auto *view = qobject_cast<QAbstractItemView *>(table);
    QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 0, kPatience);
    press(Qt::Key_Home);
    QSignalSpy asked(program->link.get(), &EngineLink::statusChanged);
    press(Qt::Key_A);
    const auto acknowledged = [&]() -> bool {
        const auto opened = Database::openReadOnly(program->session.databasePath());
        if (!opened)
            return false;
        const auto open = AlertRepository(**opened).open();
        return open && std::any_of(open->cbegin(), open->cend(), [](const AlertRecord &alert) {
                   return alert.acknowledgedAt.isValid();
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(acknowledged(), kPatience);
}

void TestJourney::changeThreshold(Program *program)
{
    press(Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(program->window->currentPlace(), QStringLiteral("settings"));
    auto *list = program->find<QListWidget>("settingsSections");
    list->setFocus();
    auto *field = program->find<QLineEdit>("thresholds.low");
    QVERIFY(field);
    press(Qt::Key_Home);
    for (int i = 0; i < list->count() && !field->isVisible(); ++i)
        press(Qt::Key_Down);
    QVERIFY(field->isVisible());
    for (int i = 0; i < 40 && !field->hasFocus(); ++i)
        press(Qt::Key_Tab);
    QVERIFY(field->hasFocus());
    QSignalSpy applied(program->link.get(), &EngineLink::settingsApplied);
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("12"));
    auto *apply = program->find<QPushButton>("settingsApply");
    QTRY_VERIFY(apply->isEnabled());
    for (int i = 0; i < 60 && !apply->hasFocus(); ++i)
        press(Qt::Key_Tab);
    QVERIFY(apply->hasFocus());
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!applied.isEmpty(), kPatience);
    QCOMPARE(applied.last().first().value<Settings>().thresholds.low, 12);
}

void TestJourney::aDayByKeyboardAlone()
{
    QFETCH(QString, language);
    setWindowLanguage(language);
    QTemporaryDir folder;
    const QString dataDir = folder.filePath(QStringLiteral("data"));
    {
        Program program(practiceLine(dataDir));
        program.window->resize(1300, 800);
        attend(program.window.get());
        // It links what has a code, and runs.
        QTRY_VERIFY_WITH_TIMEOUT(!program.runs.isEmpty(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(program.stock()->model()->total(), 60, kPatience);
        Sku sku;
        findAndAdjust(&program, &sku);
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(program.runs.size() >= 3, kPatience);
        previewAndSync(&program, sku);
        if (QTest::currentTestFailed())
            return;
        approveHeld(&program);
        if (QTest::currentTestFailed())
            return;
        linkOne(&program);
        if (QTest::currentTestFailed())
            return;
        openRunAndKpi(&program);
        if (QTest::currentTestFailed())
            return;
        acknowledge(&program);
        if (QTest::currentTestFailed())
            return;
        changeThreshold(&program);
        if (QTest::currentTestFailed())
            return;
        press(Qt::Key_1, Qt::ControlModifier);
    }
    Program again(practiceLine(dataDir));
    QVERIFY(QTest::qWaitForWindowExposed(again.window.get()));
    QCOMPARE(again.window->size(), QSize(1300, 800));
    QCOMPARE(again.window->currentPlace(), QStringLiteral("stock"));
    QCOMPARE(again.find<QLineEdit>("stockFilter")->text(), QStringLiteral("ㅎㄹㅂ"));
    QCOMPARE(again.session.settings().thresholds.low, 12);
    QTRY_VERIFY_WITH_TIMEOUT(again.stock()->model()->total() == 60, kPatience);
    QVERIFY(again.stock()->model()->rowCount() < 60); // the filter stands
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
