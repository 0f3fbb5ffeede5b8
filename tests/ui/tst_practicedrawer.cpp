// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practicedesk.h"
#include "support/await.h"
#include "support/world.h"
#include "ui/i18n/translations.h"
#include "ui/models/practice/practicelog.h"
#include "ui/models/practice/practicewords.h"
#include "ui/models/stocktablemodel.h"
#include "ui/pages/practice/practicedrawer.h"
#include "ui/places/places.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

WorldOptions heard()
{
    WorldOptions options;
    options.windowed = true;
    options.feeds = true;
    return options;
}

/// The whole window in front of a whole practice world, wired as the program wires it.
struct Practising {
    Practising() : world(heard()), desk(&world.sandbox())
    {
        Engine *engine = &world.engine();
        QObject::connect(engine, &Engine::stockChanged, &link, &EngineLink::stockChanged,
                         Qt::QueuedConnection);
        QObject::connect(engine, &Engine::statusChanged, &link, &EngineLink::statusChanged,
                         Qt::QueuedConnection);
        QObject::connect(&link, &EngineLink::runRequested, engine, &Engine::requestRun, Qt::QueuedConnection);
        QObject::connect(&practice, &PracticeLink::asked, &desk, &PracticeDesk::act, Qt::QueuedConnection);
        QObject::connect(&desk, &PracticeDesk::happened, &practice, &PracticeLink::happened,
                         Qt::QueuedConnection);
        WindowOptions options;
        options.practice = true;
        options.dataDir = folder.path();
        options.tray = false;
        options.practiceLink = &practice;
        window = std::make_unique<MainWindow>(&link, options, allPlaces());
        window->resize(1440, 900);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        world.runOnce();
    }
    template <typename T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] PracticeDrawer *drawer() const { return find<PracticeDrawer>("practiceDrawer"); }
    [[nodiscard]] std::optional<qint64> inGrid(ChannelId channel, const Sku &sku) const
    {
        const StockRow *row = window->findChild<StockTableModel *>()->product(sku);
        const auto published = row ? row->cells[static_cast<size_t>(channel)].published : std::nullopt;
        return published ? std::optional(published->value()) : std::nullopt;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), key, modifiers);
    }
    [[nodiscard]] QString firstLine() const { return drawer()->log()->index(0).data().toString(); }

    World world;
    EngineLink link;
    PracticeLink practice;
    PracticeDesk desk;
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// A person who practises makes things happen and sees what the program does about it.
class TestPracticeDrawer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerEngineTypes();
        setWindowLanguage(QStringLiteral("en"));
    }

    void anOrderPlacedInTheDrawerLowersTheOtherChannelsInTheGrid()
    {
        Practising here;
        const Sku sku = here.world.sku(2);
        QTRY_COMPARE(here.inGrid(ChannelId::Naver, sku), std::optional<qint64>(20));
        QVERIFY(!here.drawer()->isVisible());
        here.key(Qt::Key_F9);
        QVERIFY(here.drawer()->isVisible());
        auto *text = here.find<QLineEdit>("practiceProduct");
        QVERIFY(text->hasFocus() || here.window->focusWidget() == text);
        QTest::keyClicks(text, sku);
        QTRY_COMPARE(here.find<QListView>("practiceProducts")->model()->rowCount(), 1);
        here.find<QSpinBox>("practiceQuantity")->setValue(3);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(here.drawer()->log()->rowCount(), 1);
        QVERIFY2(here.firstLine().contains(QStringLiteral("15")), qPrintable(here.firstLine()));
        QVERIFY(here.firstLine().contains(QStringLiteral("20 → 17")));
        QTRY_COMPARE_WITH_TIMEOUT(here.inGrid(ChannelId::Naver, sku), std::optional<qint64>(17), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(here.inGrid(ChannelId::Cafe24, sku), std::optional<qint64>(17), 10'000);
        QCOMPARE(here.inGrid(ChannelId::Naver, here.world.sku(1)), std::optional<qint64>(20));

        QTest::mouseClick(here.find<QPushButton>("practiceCancel"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(here.inGrid(ChannelId::Naver, sku), std::optional<qint64>(20), 10'000);
        QTest::mouseClick(here.find<QPushButton>("practiceCancel"), Qt::LeftButton);
        QTRY_VERIFY(here.firstLine().contains(QStringLiteral("left to cancel")));
    }

    void whatIsChangedBehindOurBackIsPutRightByTheNextSync()
    {
        Practising here;
        const Sku sku = here.world.sku(1);
        here.key(Qt::Key_F9);
        QTRY_VERIFY(here.find<QPushButton>("practiceEdit")->isEnabled());
        QTest::keyClicks(here.find<QLineEdit>("practiceProduct"), sku);
        QTRY_COMPARE(here.find<QListView>("practiceProducts")->model()->rowCount(), 1);
        here.find<QSpinBox>("practiceQuantity")->setValue(77);
        here.find<QPushButton>("practiceEdit")->click();
        QTRY_COMPARE(here.world.shown(ChannelId::Coupang, sku), 77);
        here.key(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(here.world.shown(ChannelId::Coupang, sku), 20, 10'000);
        QTRY_VERIFY(!here.world.engine().isRunning());

        here.find<QSpinBox>("practiceQuantity")->setValue(5);
        here.find<QPushButton>("practiceCount")->click();
        QTRY_COMPARE(here.world.sandbox().onHand(sku), 5);
        here.find<QPushButton>("practiceReceive")->click();
        QTRY_COMPARE(here.world.sandbox().onHand(sku), 10);
        here.find<QPushButton>("practiceStop")->click();
        const ListingKey listing = here.world.listing(ChannelId::Coupang, sku);
        QTRY_COMPARE(here.world.sandbox().saleStatus(listing), QStringLiteral("SUSPENSION"));
        here.find<QPushButton>("practiceReopen")->click();
        QTRY_COMPARE(here.world.sandbox().saleStatus(listing), QStringLiteral("SALE"));
        here.find<QSpinBox>("practiceQuantity")->setValue(9'000);
        here.find<QPushButton>("practiceOrder")->click();
        QTRY_VERIFY2(here.firstLine().contains(QStringLiteral("nobody can buy 9,000")),
                     qPrintable(here.firstLine()));
    }

    void oneSourceIsMendedAndTheOtherStaysBroken()
    {
        Practising here;
        here.key(Qt::Key_F9);
        auto *source = here.find<QComboBox>("practiceSource");
        auto *how = here.find<QComboBox>("practiceHow");
        how->setCurrentIndex(how->findData(static_cast<int>(PracticeBreak::ServerError)));
        source->setCurrentIndex(source->findData(QStringLiteral("CAFE24")));
        here.find<QPushButton>("practiceBreak")->click();
        source->setCurrentIndex(source->findData(QStringLiteral("NAVER")));
        here.find<QPushButton>("practiceBreak")->click();
        const auto *words = here.find<QLabel>("practiceBroken");
        QTRY_VERIFY(words->text().contains(QStringLiteral("Naver")));
        QVERIFY(words->text().contains(QStringLiteral("Cafe24")));
        here.find<QPushButton>("practiceMend")->click();
        QTRY_VERIFY(!words->text().contains(QStringLiteral("Naver")));
        QVERIFY(words->text().contains(QStringLiteral("Cafe24")));
        const ListingKey naver = here.world.listing(ChannelId::Naver, here.world.sku(1));
        const ListingKey cafe24 = here.world.listing(ChannelId::Cafe24, here.world.sku(1));
        here.world.stock(here.world.sku(1), 9);
        here.key(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(here.world.sandbox().shown(naver), std::optional<qint64>(9), 10'000);
        QCOMPARE(here.world.sandbox().shown(cafe24), std::optional<qint64>(20));
        here.find<QPushButton>("practiceMendAll")->click();
        QTRY_COMPARE(words->text(), QStringLiteral("Nothing is broken."));
        QTRY_VERIFY_WITH_TIMEOUT(!here.world.engine().isRunning(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            (here.key(Qt::Key_F5), here.world.sandbox().shown(cafe24) == std::optional<qint64>(9)), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!here.world.engine().isRunning(), 20'000);
    }

    void aRushSellsUntilItIsSwitchedOff()
    {
        Practising here;
        here.key(Qt::Key_F9);
        here.find<QSpinBox>("practicePerSecond")->setValue(20);
        auto *rush = here.find<QPushButton>("practiceRush");
        rush->click();
        QTRY_COMPARE(here.drawer()->log()->isRushing(), true);
        const auto sold = [&] {
            qint64 left = 0;
            for (int i = 1; i <= 6; ++i)
                left += here.world.shown(ChannelId::Coupang, here.world.sku(i));
            return 120 - left;
        };
        QTRY_VERIFY_WITH_TIMEOUT(sold() > 3, 10'000);
        rush->click();
        QTRY_COMPARE(here.drawer()->log()->isRushing(), false);
    }

    void theDrawerIsOpenAgainAtTheNextStart()
    {
        EngineLink link;
        PracticeLink practice;
        const QTemporaryDir folder;
        WindowOptions options;
        options.practice = true;
        options.dataDir = folder.path();
        options.tray = false;
        options.practiceLink = &practice;
        const auto open = [&] { return std::make_unique<MainWindow>(&link, options, allPlaces()); };
        auto window = open();
        window->show();
        auto *button = window->findChild<QPushButton *>(QStringLiteral("practiceDrawerButton"));
        QVERIFY(button->isVisible());
        button->click();
        QVERIFY(window->findChild<QWidget *>(QStringLiteral("practiceDrawer"))->isVisible());
        window = open();
        window->show();
        QVERIFY(window->findChild<QWidget *>(QStringLiteral("practiceDrawer"))->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_F9);
        QVERIFY(!window->findChild<QWidget *>(QStringLiteral("practiceDrawer"))->isVisible());
    }

    void aRealShopHasNoDrawer()
    {
        EngineLink link;
        const QTemporaryDir folder;
        WindowOptions options;
        options.dataDir = folder.path();
        options.tray = false;
        MainWindow window(&link, options, allPlaces());
        QVERIFY(!window.findChild<QWidget *>(QStringLiteral("practiceDrawer")));
        QVERIFY(!window.findChild<QWidget *>(QStringLiteral("practiceBand")));
    }

    void everyDeedHasWordsAndWhatToLookAt()
    {
        PracticeLog log;
        const QAbstractItemModelTester tester(&log);
        for (int kind = 0; kind <= static_cast<int>(PracticeDeed::Kind::MendAll); ++kind) {
            for (int how = 0; how <= static_cast<int>(PracticeBreak::Down); ++how) {
                PracticeOutcome outcome;
                outcome.at = QDateTime::currentDateTimeUtc();
                outcome.deed.kind = static_cast<PracticeDeed::Kind>(kind);
                outcome.deed.how = static_cast<PracticeBreak>(how);
                outcome.deed.source = QStringLiteral("NAVER");
                outcome.deed.perSecond = 2;
                QVERIFY(!PracticeWords::done(outcome).isEmpty());
                QVERIFY(!PracticeWords::next(outcome, 15).isEmpty());
                log.add(outcome);
            }
        }
        QVERIFY(log.broken().isEmpty());
        PracticeOutcome one;
        for (int i = 0; i < PracticeLog::kMost + 5; ++i)
            log.add(one);
        QCOMPARE(log.rowCount(), PracticeLog::kMost);
    }
};

QTEST_MAIN(TestPracticeDrawer)
#include "tst_practicedrawer.moc"
