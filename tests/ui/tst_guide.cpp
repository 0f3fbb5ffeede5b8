// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/world.h"
#include "ui/i18n/translations.h"
#include "ui/models/guide/guidesteps.h"
#include "ui/models/history/secretlist.h"
#include "ui/pages/guide/guidedialog.h"
#include "ui/places/places.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

/// A window on its first start, and an engine's side that says what a test wants.
struct FirstStart {
    explicit FirstStart(const QString &folder, bool practice = false)
        : edited(&link, &EngineLink::settingsEdited), runs(&link, &EngineLink::runRequested)
    {
        WindowOptions options;
        options.practice = practice;
        options.dataDir = folder;
        options.tray = false;
        window = std::make_unique<MainWindow>(&link, options, allPlaces());
        // What is saved is applied, as the program does.
        QObject::connect(&link, &EngineLink::settingsEdited, &link, &EngineLink::settingsApplied,
                         Qt::QueuedConnection);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }
    void tell(const Settings &settings, const QStringList &secrets)
    {
        Q_EMIT link.settingsApplied(settings);
        Q_EMIT link.secretsChanged(secrets);
    }
    [[nodiscard]] GuideDialog *guide() const
    {
        auto *dialog = window->findChild<GuideDialog *>(QStringLiteral("guideDialog"));
        if (!dialog || !dialog->isVisible())
            return nullptr;
        dialog->activateWindow();
        // A window whose parent is active counts as active: the keys must really go there.
        const bool there = QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; });
        return there ? dialog : nullptr;
    }
    template <typename T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] Settings saved() const { return edited.last().first().value<Settings>(); }

    EngineLink link;
    QSignalSpy edited;
    QSignalSpy runs;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// The first half hour of somebody who has never seen this program.
class TestGuide final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerEngineTypes();
        setWindowLanguage(QStringLiteral("en"));
    }

    void itIsOfferedOnceToWhoHasNothingConfigured()
    {
        const QTemporaryDir folder;
        {
            FirstStart here(folder.path());
            QVERIFY(!here.guide());
            here.tell({}, {});
            QVERIFY(here.guide());
            QTest::keyClick(here.guide(), Qt::Key_Escape);
            QTRY_VERIFY(!here.guide());
            QCOMPARE(here.edited.size(), 0); // left at the door: nothing is changed
        }
        FirstStart again(folder.path());
        again.tell({}, {});
        QVERIFY(!again.guide());
        again.find<QAction>("guideAction")->trigger();
        QVERIFY(again.guide());
    }

    void itIsNotOfferedToWhoHasAShopOrPractises()
    {
        const QTemporaryDir folder;
        FirstStart practising(folder.path(), true);
        practising.tell({}, {});
        QVERIFY(!practising.guide());
        QVERIFY(!practising.find<QAction>("guideAction"));
        FirstStart shop(folder.path());
        shop.tell({}, { QStringLiteral("NAVER_CLIENT_ID") });
        QVERIFY(!shop.guide());
        Settings settings;
        settings.coupang.vendorId = QStringLiteral("A1");
        shop.tell(settings, {});
        QVERIFY(!shop.guide());
    }

    void practiceIsOneKeyAway()
    {
        const QTemporaryDir folder;
        FirstStart here(folder.path());
        QSignalSpy mode(here.window.get(), &MainWindow::modeRequested);
        here.tell({}, {});
        QTest::keyClick(here.guide(), Qt::Key_L, Qt::AltModifier);
        QTRY_COMPARE(mode.size(), 1); // a button pressed by its letter is seen to go down
        QCOMPARE(mode.first().first().toBool(), true);
        QVERIFY(!here.window->isVisible());
    }

    void theModeIsChangedFromTheMenuAfterAQuestion()
    {
        const QTemporaryDir folder;
        FirstStart here(folder.path(), true);
        QSignalSpy mode(here.window.get(), &MainWindow::modeRequested);
        here.find<QAction>("modeAction")->trigger();
        auto *box = here.find<QMessageBox>("modeQuestion");
        QVERIFY(box);
        QCOMPARE(mode.size(), 0);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(mode.size(), 1);
        QCOMPARE(mode.first().first().toBool(), false);
    }

    void theScheduleIsOffUntilAPreviewWasSeen()
    {
        const QTemporaryDir folder;
        FirstStart here(folder.path());
        here.tell({}, {});
        QTest::keyClick(here.guide(), Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(here.guide()->step(), GuideStep::Warehouse);
        QCOMPARE(here.edited.size(), 1);
        QVERIFY(!here.saved().schedule.enabled);
        QVERIFY(here.guide()->keepsScheduleOff());
        QTRY_VERIFY(!here.find<QPushButton>("guideSwitchOn")->isEnabled());
        here.guide()->goTo(GuideStep::Finish);
        here.find<QPushButton>("guidePreview")->click();
        QCOMPARE(here.runs.size(), 1);
        QVERIFY(here.runs.first().first().value<RunRequest>().dryRun);
        QVERIFY(!here.find<QPushButton>("guideSwitchOn")->isEnabled());
        RunReport report;
        report.dryRun = true;
        report.state = RunState::Failed; // there was nothing to see
        Q_EMIT here.link.runFinished(report);
        QVERIFY(!here.find<QPushButton>("guideSwitchOn")->isEnabled());
        report.state = RunState::Completed;
        Q_EMIT here.link.runFinished(report);
        QVERIFY(here.find<QPushButton>("guideSwitchOn")->isEnabled());
        here.find<QPushButton>("guideSwitchOn")->click();
        QVERIFY(here.saved().schedule.enabled);
        QTRY_VERIFY(here.find<QLabel>("guideState")->text().contains(QStringLiteral("syncs by itself")));
        here.find<QPushButton>("guideNext")->click();
        QTRY_VERIFY(!here.guide());
        QCOMPARE(here.runs.size(), 1);
    }

    void itGoesOnAsItBeganWhenItWasLeftHalfway()
    {
        const QTemporaryDir folder;
        {
            FirstStart here(folder.path());
            here.tell({}, {});
            QTest::keyClick(here.guide(), Qt::Key_C, Qt::AltModifier);
            QTRY_COMPARE(here.guide()->step(), GuideStep::Warehouse);
            QTest::keyClick(here.guide(), Qt::Key_Escape);
            QTRY_VERIFY(!here.guide());
        }
        FirstStart again(folder.path());
        Settings settings;
        settings.schedule.enabled = false;
        again.tell(settings, { QStringLiteral("NAVER_CLIENT_ID") });
        QVERIFY(!again.guide());
        again.find<QAction>("guideAction")->trigger();
        QVERIFY(!again.find<QPushButton>("guideSwitchOn")->isEnabled());
    }

    void whoOpensItLaterKeepsTheSchedule()
    {
        const QTemporaryDir folder;
        FirstStart shop(folder.path());
        Settings settings;
        settings.coupang.vendorId = QStringLiteral("A1");
        shop.tell(settings, { QStringLiteral("COUPANG_ACCESS_KEY") });
        shop.find<QAction>("guideAction")->trigger();
        QTest::keyClick(shop.guide(), Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(shop.guide()->step(), GuideStep::Warehouse);
        QCOMPARE(shop.edited.size(), 0);
    }

    void whatIsTypedIsSavedOnTheWayAndTriedAsItStands()
    {
        const QTemporaryDir folder;
        FirstStart here(folder.path());
        const QSignalSpy tests(&here.link, &EngineLink::connectionTestRequested);
        const QSignalSpy secrets(&here.link, &EngineLink::secretEntered);
        here.tell({}, {});
        QTest::keyClick(here.guide(), Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(here.guide()->step(), GuideStep::Warehouse);
        auto *kind = here.guide()->findChild<QComboBox *>(QStringLiteral("warehouse.kind"));
        auto *reports = here.guide()->findChild<QComboBox *>(QStringLiteral("warehouse.reports"));
        QVERIFY(!reports->isVisible()); // Jaego's own count needs no question
        QVERIFY(here.find<QPushButton>("guideImport")->isVisible());
        kind->setCurrentIndex(kind->findData(QStringLiteral("http")));
        QVERIFY(reports->isVisible());
        const QString before = here.find<QLabel>("guideConsequences")->text();
        reports->setCurrentIndex(reports->findData(QStringLiteral("on_hand")));
        QVERIFY(here.find<QLabel>("guideConsequences")->text() != before);
        here.find<QPushButton>("guideNext")->click();
        // An HTTP warehouse needs its address: the guide stays and leads there.
        QCOMPARE(here.guide()->step(), GuideStep::Warehouse);
        auto *address = here.guide()->findChild<QLineEdit *>(QStringLiteral("warehouse.base_url"));
        QTest::keyClicks(address, QStringLiteral("http://127.0.0.1:9"));
        QTest::keyClick(here.guide(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(here.guide()->step(), GuideStep::Coupang);
        QCOMPARE(here.saved().warehouse.reports, WarehouseReports::OnHand);
        QVERIFY(!here.saved().schedule.enabled);

        const auto *missing = here.find<QLabel>("guideMissing_COUPANG");
        QVERIFY(missing->text().contains(QStringLiteral("Vendor id")));
        QVERIFY(missing->text().contains(QStringLiteral("Secret key")));
        QTest::keyClicks(here.guide()->findChild<QLineEdit *>(QStringLiteral("coupang.vendor_id")),
                         QStringLiteral("A00012345"));
        auto *key = here.guide()->findChild<QLineEdit *>(QStringLiteral("secret.COUPANG_ACCESS_KEY"));
        QTest::keyClicks(key, QStringLiteral("open sesame"));
        QTest::keyClick(key, Qt::Key_Return);
        QCOMPARE(secrets.size(), 1);
        QVERIFY(here.guide()); // Enter in a field leaves the guide where it is
        QCOMPARE(here.guide()->step(), GuideStep::Coupang);
        QVERIFY(key->text().isEmpty());
        Q_EMIT here.link.secretsChanged(
            { QStringLiteral("COUPANG_ACCESS_KEY"), QStringLiteral("COUPANG_SECRET_KEY") });
        QVERIFY(missing->text().startsWith(QStringLiteral("✓")));
        for (QPushButton *button : here.guide()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName().contains(QStringLiteral("Coupang"))
                && button->accessibleName().startsWith(QStringLiteral("Test")))
                button->click();
        }
        QCOMPARE(tests.size(), 1);
        QCOMPARE(here.saved().coupang.vendorId, QStringLiteral("A00012345"));
        here.guide()->findChild<QCheckBox *>(QStringLiteral("coupang.enabled"))->setChecked(false);
        QVERIFY(missing->text().startsWith(QStringLiteral("Switched off")));
        QTest::keyClick(here.guide(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(here.guide()->step(), GuideStep::Warehouse);
    }

    void linkingSaysWhatCameOfIt()
    {
        const QTemporaryDir folder;
        FirstStart here(folder.path());
        const QSignalSpy links(&here.link, &EngineLink::mapAutoRequested);
        here.tell({}, {});
        here.guide()->goTo(GuideStep::Linking);
        auto *button = here.find<QPushButton>("guideLink");
        button->click();
        QCOMPARE(links.size(), 1);
        QVERIFY(!button->isEnabled());
        Q_EMIT here.link.noticed({ Notice::Severity::Info, QStringLiteral("12 listings were linked") });
        QVERIFY(button->isEnabled());
        QVERIFY(here.find<QLabel>("guideLinked")->text().contains(QStringLiteral("12")));
    }

    void whatIsMissingIsNamed()
    {
        Settings settings;
        QVERIFY(nothingConfigured(settings, {}));
        QVERIFY(GuideWords::missing(GuideStep::Warehouse, settings, {}).isEmpty());
        QCOMPARE(GuideWords::missing(GuideStep::Naver, settings, {}).size(), 2);
        QCOMPARE(GuideWords::missing(GuideStep::Cafe24, settings, {}).size(), 4);
        settings.naver.enabled = false;
        QVERIFY(GuideWords::missing(GuideStep::Naver, settings, {}).isEmpty());
        settings.warehouse.kind = WarehouseKind::Http;
        QVERIFY(!nothingConfigured(settings, {}));
        QVERIFY(!GuideWords::missing(GuideStep::Warehouse, settings, {}).isEmpty());
        for (const GuideStep step : kGuideSteps) {
            QVERIFY(!GuideWords::title(step).isEmpty());
            QVERIFY(!GuideWords::about(step).isEmpty());
        }
    }

    /// The whole way with a real engine: linking and looking write nothing.
    void nothingIsWrittenBeforeThePersonIsThrough()
    {
        WorldOptions options;
        options.windowed = true;
        options.linked = false;
        World world(options); // its schedule is off, as the guide leaves it
        world.show(ChannelId::Coupang, world.sku(1), 3);
        world.sandbox().resetCounters();
        QSignalSpy notices(&world.engine(), &Engine::noticed);
        QSignalSpy ended(&world.engine(), &Engine::runFinished);
        world.engine().mapAuto();
        QTRY_VERIFY_WITH_TIMEOUT(!notices.isEmpty(), 20'000);
        QTRY_VERIFY(!world.engine().isRunning());
        QCOMPARE(world.writes(), 0);
        QCOMPARE(ended.size(), 0);
        RunRequest preview;
        preview.dryRun = true;
        world.engine().requestRun(preview);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        const auto report = ended.first().first().value<RunReport>();
        QVERIFY(!report.updates.isEmpty());
        QTRY_VERIFY(!world.engine().isRunning());
        QCOMPARE(world.writes(), 0);
        world.engine().requestRun({}); // the person applies
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20'000);
        QVERIFY(world.writes() > 0);
        QTRY_VERIFY(!world.engine().isRunning());
    }

    /// As the program starts with a fresh jaego.ini: the schedule is on, and nothing is linked.
    void aScheduleWithoutLinksWritesNothing()
    {
        WorldOptions options;
        options.windowed = true;
        options.feeds = true;
        options.linked = false;
        World world(options);
        world.show(ChannelId::Coupang, world.sku(1), 3);
        world.sandbox().resetCounters();
        world.runOnce();
        QVERIFY(!world.sandbox().placeOrder(world.listing(ChannelId::Naver, world.sku(1)), 2).isEmpty());
        world.runOnce();
        QCOMPARE(world.writes(), 0);
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
