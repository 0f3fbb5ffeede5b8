// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the window's places with an invented shop, for looking at.
#include "gui/inventedshop.h"
#include "ui/i18n/translations.h"
#include "ui/models/bulk/bulktablemodel.h"
#include "ui/models/practice/practicelink.h"
#include "ui/pages/adjust/adjustdialog.h"
#include "ui/pages/alerts/alertspage.h"
#include "ui/pages/bulk/bulkview.h"
#include "ui/pages/guide/guidedialog.h"
#include "ui/pages/handbook/handbookwindow.h"
#include "ui/pages/kpi/kpipage.h"
#include "ui/pages/practice/practicedrawer.h"
#include "ui/pages/purchasing/purchasingpage.h"
#include "ui/pages/review/linkview.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/review/reviewtable.h"
#include "ui/pages/settings/databasedialog.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/places/places.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marktable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <array>

namespace {

using namespace jaego;

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 250)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void shoot(QWidget *widget, const QString &path)
{
    settle();
    if (!widget->grab().save(path))
        qWarning("cannot write %s", qPrintable(path));
}

/// The handbook's pictures: which of the shots, and by what name.
constexpr std::array<std::pair<const char *, const char *>, 9> kPictures{ { { "stock", "stock" },
                                                                            { "storyDialog", "story" },
                                                                            { "review-held", "review" },
                                                                            { "review-links", "mapping" },
                                                                            { "runs", "runs" },
                                                                            { "settings", "settings" },
                                                                            { "purchasing", "purchasing" },
                                                                            { "alerts", "alerts" },
                                                                            { "guide-1", "guide" } } };
constexpr int kPictureWidth = 800;

/// Small enough to travel with the program.
bool savePicture(const QString &from, const QString &to)
{
    const QImage shot(from);
    const int width = std::min(shot.width(), kPictureWidth);
    return !shot.isNull()
        && shot.scaledToWidth(width, Qt::SmoothTransformation)
               .convertToFormat(QImage::Format_RGB888)
               .save(to, "PNG", 0); // 0: packed as tightly as it goes
}

struct Look {
    QString language;
    QString scheme;
    QSize size;
};

/// The review's other faces: grouped by channel, a held change, links, a question, nothing to do.
void shootReview(MainWindow *window, InventedShop *shop, EngineLink *link, const QString &stem)
{
    const QString place = QStringLiteral("review");
    auto *page = qobject_cast<ReviewPage *>(window->page(place));
    if (!page)
        return;
    window->goTo(place);
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        const ReviewLine *line = page->model()->lineAt(row);
        if (line && line->isHeld()) {
            page->table()->choose(row);
            break;
        }
    }
    shoot(window, stem + QStringLiteral("review-held.png"));
    QTest::keyClick(page->table(), Qt::Key_A, Qt::ShiftModifier);
    for (QDialog *box : page->findChildren<QDialog *>(QStringLiteral("confirmApproval"))) {
        shoot(box, stem + QStringLiteral("review-confirm.png"));
        box->close();
    }
    page->findChild<QAbstractButton *>(QStringLiteral("reviewGrouping_1"))->click();
    shoot(window, stem + QStringLiteral("review-channels.png"));
    page->findChild<QAbstractButton *>(QStringLiteral("reviewGrouping_0"))->click();
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_M);
    shoot(window, stem + QStringLiteral("review-links.png"));
    QTest::keyClick(page->links()->table(), Qt::Key_Return);
    for (QDialog *chooser : page->findChildren<QDialog *>(QStringLiteral("productChooser"))) {
        shoot(chooser, stem + QStringLiteral("review-chooser.png"));
        chooser->close();
    }
    QTest::keyClick(page->links()->table(), Qt::Key_Escape);
    InventedShop nothing(0);
    ReviewSnapshot empty = nothing.review();
    empty.number = shop->review().number + 1;
    Q_EMIT link->reviewRead(empty);
    shoot(window, stem + QStringLiteral("review-empty.png"));
    Q_EMIT link->reviewRead(shop->review());
}

/// Alerts of the past, and proposals marked, being typed, and about to be approved.
void shootAttention(MainWindow *window, const QString &stem)
{
    auto *alerts = qobject_cast<AlertsPage *>(window->page(QStringLiteral("alerts")));
    auto *buying = qobject_cast<PurchasingPage *>(window->page(QStringLiteral("purchasing")));
    if (!alerts || !buying)
        return;
    window->goTo(QStringLiteral("alerts"));
    QTest::keyClick(alerts->table(), Qt::Key_Space);
    QTest::keyClick(alerts->table(), Qt::Key_Space);
    shoot(window, stem + QStringLiteral("alerts-marked.png"));
    QTest::keyClick(alerts->table(), Qt::Key_Escape);
    alerts->findChild<QAbstractButton *>(QStringLiteral("alertShow_past"))->click();
    shoot(window, stem + QStringLiteral("alerts-past.png"));
    alerts->findChild<QAbstractButton *>(QStringLiteral("alertShow_open"))->click();
    window->goTo(QStringLiteral("purchasing"));
    QTest::keyClick(buying->table(), Qt::Key_7);
    shoot(window, stem + QStringLiteral("purchasing-typing.png"));
    if (auto *editor = buying->findChild<QLineEdit *>(QStringLiteral("quantityEditor")))
        QTest::keyClick(editor, Qt::Key_Escape);
    QTest::keyClick(buying->table(), Qt::Key_A);
    for (QDialog *box : buying->findChildren<QDialog *>(QStringLiteral("confirmOrder"))) {
        shoot(box, stem + QStringLiteral("purchasing-confirm.png"));
        box->close();
    }
    QTest::keyClick(buying->table(), Qt::Key_S);
    for (QDialog *box : buying->findChildren<QDialog *>(QStringLiteral("snoozeDialog"))) {
        shoot(box, stem + QStringLiteral("purchasing-snooze.png"));
        box->close();
    }
    buying->findChild<QAbstractButton *>(QStringLiteral("purchaseShow_decided"))->click();
    shoot(window, stem + QStringLiteral("purchasing-decided.png"));
    buying->findChild<QAbstractButton *>(QStringLiteral("purchaseShow_open"))->click();
}

/// Why a number is so, many at once, and a run taken back.
void shootStory(MainWindow *window, const QString &runId, const QString &stem)
{
    window->goTo(QStringLiteral("stock"));
    auto *grid = window->page(QStringLiteral("stock"))->findChild<QAbstractItemView *>();
    const auto dialog = [&](const char *name) {
        settle();
        for (QDialog *box : window->findChildren<QDialog *>(QString::fromLatin1(name))) {
            shoot(box, stem + QString::fromLatin1(name) + QStringLiteral(".png"));
            box->close();
        }
    };
    window->activateWindow();
    grid->setFocus();
    QTest::qWait(300); // the story is asked for when the choice rests
    shoot(window, stem + QStringLiteral("stock-story.png"));
    QTest::keyClick(grid, Qt::Key_W);
    dialog("storyDialog");
    if (auto *many = window->findChild<QAbstractButton *>(QStringLiteral("bulkButton")))
        many->click();
    settle();
    if (auto *table = window->findChild<BulkView *>()) {
        auto *model = qobject_cast<BulkTableModel *>(table->model());
        BulkRow good;
        good.sku = QStringLiteral("JJ-HB-500");
        good.number = QStringLiteral("+12");
        BulkRow bad;
        bad.sku = QStringLiteral("JJ-HB-5000");
        bad.number = QStringLiteral("3");
        model->append({ good, bad });
    }
    dialog("bulkDialog");
    window->goTo(QStringLiteral("runs"), runId);
    settle();
    window->findChild<QAbstractButton *>(QStringLiteral("runUndo"))->click();
    dialog("undoDialog");
    QTest::keyClick(grid, Qt::Key_H);
    dialog("holdDialog");
    window->goTo(QStringLiteral("stock"));
}

/// An account being connected: what to have ready, the browser, a wrong address, the end.
void shootAccount(MainWindow *window, EngineLink *link, const QString &stem)
{
    auto *page = qobject_cast<SettingsPage *>(window->page(QStringLiteral("settings")));
    if (!page)
        return;
    window->goTo(QStringLiteral("settings"));
    page->showSection(SettingsPage::Secrets);
    shoot(window, stem + QStringLiteral("settings-secrets.png"));
    page->showSection(SettingsPage::Cafe24);
    shoot(window, stem + QStringLiteral("settings-cafe24.png"));
    page->findChild<QAbstractButton *>(QStringLiteral("connect.CAFE24"))->click();
    auto *dialog = window->findChild<QDialog *>(QStringLiteral("connectDialog"));
    AccountStep step;
    step.redirect = QStringLiteral("https://127.0.0.1:18091/oauth/cafe24");
    step.browser = QUrl(QStringLiteral("http://127.0.0.1:1/oauth/authorize"));
    const auto tell = [&](const char *name) {
        Q_EMIT link->accountTold(step);
        shoot(dialog, stem + QStringLiteral("connect-") + QString::fromLatin1(name) + QStringLiteral(".png"));
    };
    step.missing = { secretnames::cafe24ClientSecret, QStringLiteral("cafe24.mall_id") };
    tell("missing");
    step.missing.clear();
    step.canBegin = true;
    tell("ready");
    step.stage = AccountStep::Stage::Waiting;
    step.until = QDateTime::currentDateTimeUtc().addSecs(252);
    step.words = QStringLiteral("This address belongs to another sign-in, or its end is missing.");
    tell("paste");
    step.words.clear();
    step.listens = true;
    tell("waiting");
    step.stage = AccountStep::Stage::Connected;
    step.who = QStringLiteral("jaegomall");
    step.scopes = { QStringLiteral("mall.read_product"), QStringLiteral("mall.write_product"),
                    QStringLiteral("mall.read_order") };
    step.expires = QDateTime::currentDateTimeUtc().addDays(14);
    tell("connected");
    dialog->close();
}

WarehouseLook lookFor(const WarehouseQuestion &question)
{
    WarehouseLook look;
    look.purpose = question.purpose;
    look.number = question.number;
    if (question.stockQuery.contains(QStringLiteral("DELETE"))) {
        look.queryTrouble = QStringLiteral("warehouse.stock_query: DELETE changes or locks something");
        return look;
    }
    look.query = question.stockQuery;
    look.statement = question.adjustStatement;
    look.example = QStringLiteral("UPDATE stock SET qty = qty + -2 WHERE code = 'SKU-1'");
    if (question.purpose == WarehouseQuestion::Purpose::Try)
        look.tried = QStringLiteral("It works: JJ-101 went from 7 to 8, and the change was taken back.");
    if (question.purpose != WarehouseQuestion::Purpose::Look)
        return look;
    look.columns = { { QStringLiteral("code"), QStringLiteral("QString"), {} },
                     { QStringLiteral("qty"), QStringLiteral("double"), {} },
                     { QStringLiteral("name"), QStringLiteral("QString"), QStringLiteral("name") } };
    for (int i = 1; i <= 20; ++i)
        look.rows.append({ QStringLiteral("JJ-%1").arg(100 + i), QString::number(i * 7 % 40),
                           QString::fromUtf8("스테인리스 텀블러 500ml") });
    look.count = 4'070;
    return look;
}

/// Somebody's database on its way to being the warehouse: its first rows, its columns, a refusal.
void shootDatabase(MainWindow *window, EngineLink *link, const QString &stem)
{
    const auto answer = [link](const WarehouseQuestion &question) {
        Q_EMIT link->warehouseLooked(lookFor(question));
    };
    const QMetaObject::Connection answering =
        QObject::connect(link, &EngineLink::warehouseLookRequested, link, answer, Qt::QueuedConnection);
    SettingsDraft draft;
    auto *setup = new DatabaseSetup(link, &draft);
    auto *dialog = new DatabaseDialog(setup, window);
    dialog->show();
    shoot(dialog, stem + QStringLiteral("database-empty.png"));
    setup->setConnection({ QStringLiteral("QPSQL"),
                           QStringLiteral("db.example.com"),
                           QStringLiteral("5432"),
                           QStringLiteral("erp"),
                           QStringLiteral("jaego"),
                           {} });
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("databaseQuery"))
        ->setPlainText(QStringLiteral("DELETE FROM stock"));
    QTest::qWait(50);
    shoot(dialog, stem + QStringLiteral("database-refused.png"));
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("databaseQuery"))
        ->setPlainText(QStringLiteral("SELECT code, qty, name FROM stock"));
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("databaseStatement"))
        ->setPlainText(QStringLiteral("UPDATE stock SET qty = qty + :delta WHERE code = :sku"));
    QTest::qWait(50);
    setup->look();
    QTest::qWait(50);
    setup->choose(QStringLiteral("sku"), QStringLiteral("code"));
    setup->choose(QStringLiteral("on_hand"), QStringLiteral("qty"));
    QTest::qWait(50);
    setup->tryIt(QStringLiteral("JJ-101"));
    QTest::qWait(50);
    shoot(dialog, stem + QStringLiteral("database-rows.png"));
    dialog->resize(dialog->width(), 980); // all of it
    shoot(dialog, stem + QStringLiteral("database-whole.png"));
    delete dialog;
    QObject::disconnect(answering);
}

/// What helps a person along: the practice drawer, the guided set-up, the handbook.
void shootHelp(MainWindow *window, EngineLink *link, PracticeLink *practice, const QString &stem)
{
    auto *drawer = window->findChild<PracticeDrawer *>();
    window->goTo(QStringLiteral("stock"));
    drawer->show();
    PracticeOutcome outcome;
    outcome.at = QDateTime::currentDateTimeUtc();
    outcome.deed = { PracticeDeed::Kind::Order, QStringLiteral("COUPANG"), QStringLiteral("JJ-HB-500"),
                     QStringLiteral("JJ-HB-500"), 2 };
    outcome.before = 12;
    outcome.after = 10;
    outcome.units = 2;
    Q_EMIT practice->happened(outcome);
    outcome.deed.kind = PracticeDeed::Kind::Break;
    outcome.deed.source = QStringLiteral("NAVER");
    outcome.deed.how = PracticeBreak::Down;
    Q_EMIT practice->happened(outcome);
    shoot(window, stem + QStringLiteral("drawer.png"));
    drawer->hide();

    GuideDialog::Known known;
    known.firstStart = true;
    auto *guide = new GuideDialog(link, known, window);
    guide->show();
    for (const GuideStep step : kGuideSteps) {
        guide->goTo(step);
        shoot(guide, stem + QStringLiteral("guide-%1.png").arg(static_cast<int>(step)));
    }
    delete guide;
    HandbookWindow handbook;
    handbook.openFor(QStringLiteral("stock"));
    handbook.show();
    shoot(&handbook, stem + QStringLiteral("handbook.png"));
    handbook.search(QStringLiteral("429"));
    handbook.openPage(QStringLiteral("errors"));
    shoot(&handbook, stem + QStringLiteral("handbook-found.png"));
}

void shootAll(const Look &look, const QString &folder)
{
    const QString stem = QDir(folder).filePath(
        QStringLiteral("%1-%2-%3-").arg(look.language, look.scheme).arg(look.size.width()));
    QTemporaryDir data;
    {
        QSettings memory(data.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        memory.setValue(QStringLiteral("window/scheme"), look.scheme);
    }
    InventedShop shop(look.size.width() > 1300 ? 4'000 : 24);
    EngineLink link;
    shop.connectTo(&link);
    PracticeLink practice;
    WindowOptions options;
    options.practice = true;
    options.dataDir = data.path();
    options.tray = false;
    options.practiceLink = &practice;
    MainWindow window(&link, options, allPlaces());
    window.resize(look.size);
    window.show();
    shoot(&window, stem + QStringLiteral("reading.png"));
    shop.tellAll(&link);
    for (const Place &place : allPlaces()) {
        window.goTo(place.id);
        shoot(&window, stem + place.id + QStringLiteral(".png"));
    }
    shootReview(&window, &shop, &link, stem);
    shootAttention(&window, stem);
    window.goTo(QStringLiteral("kpi"));
    settle();
    if (auto *kpis = qobject_cast<KpiPage *>(window.page(QStringLiteral("kpi"))))
        (void)kpis->savePicture(stem + QStringLiteral("kpi-saved.png"));
    shootAccount(&window, &link, stem);
    shootDatabase(&window, &link, stem);
    shootHelp(&window, &link, &practice, stem);
    shootStory(&window, shop.report().runId, stem);
    window.goTo(QStringLiteral("stock"), QStringLiteral("JJ-HB-500"));
    Q_EMIT link.runChanged(shop.running());
    shoot(&window, stem + QStringLiteral("running.png"));
    Q_EMIT link.runChanged(shop.ended());
    AdjustDialog dialog(shop.row(QStringLiteral("JJ-HB-500")), {}, {}, &window);
    dialog.show();
    QMetaObject::invokeMethod(&dialog, [&dialog, &shop] {
        StockRow moved = shop.row(QStringLiteral("JJ-HB-500"));
        moved.onHand = Units(4);
        dialog.follow(moved);
    });
    shoot(&dialog, stem + QStringLiteral("adjust.png"));
}

/// `jaego_screens --handbook resources/help/pictures`
int makeHandbookPictures(const QString &folder)
{
    const QTemporaryDir shots;
    int missing = 0;
    for (const QString &language : { QStringLiteral("ko"), QStringLiteral("en") }) {
        setWindowLanguage(language);
        shootAll({ language, QStringLiteral("light"), QSize(1280, 720) }, shots.path());
        for (const auto &[shot, name] : kPictures) {
            const QString from =
                shots.filePath(language + QStringLiteral("-light-1280-%1.png").arg(QLatin1String(shot)));
            const QString to = QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), language);
            if (!savePicture(from, to)) {
                qWarning("no picture %s", qPrintable(to));
                ++missing;
            }
        }
    }
    return missing == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const bool handbook = arguments.value(1) == QLatin1String("--handbook") && arguments.size() == 3;
    if (!handbook && (arguments.size() < 2 || arguments[1].startsWith(QLatin1Char('-')))) {
        QTextStream(stderr) << "usage: jaego_screens FOLDER [ko|en]\n"
                               "       jaego_screens --handbook FOLDER\n";
        return 2;
    }
    const QString &folder = arguments[handbook ? 2 : 1];
    QDir().mkpath(folder);
    registerEngineTypes();
    if (handbook)
        return makeHandbookPictures(folder);
    for (const QString &language : { QStringLiteral("ko"), QStringLiteral("en") }) {
        if (arguments.size() > 2 && arguments[2] != language)
            continue;
        setWindowLanguage(language);
        for (const QString &scheme : { QStringLiteral("light"), QStringLiteral("dark") }) {
            for (const QSize size : { QSize(1440, 900), QSize(1280, 720) })
                shootAll({ language, scheme, size }, folder);
        }
    }
    return 0;
}
