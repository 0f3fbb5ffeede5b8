// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/world.h"
#include "ui/i18n/translations.h"
#include "ui/pages/review/linkview.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/review/reviewtable.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

WorldOptions windowed(int products)
{
    WorldOptions options;
    options.windowed = true;
    options.products = products;
    return options;
}

/// The page in front of a whole shop, wired as the program wires it.
struct Shop {
    explicit Shop(int products) : world(windowed(products)), page(contextOf(&link))
    {
        Engine *engine = &world.engine();
        QObject::connect(&link, &EngineLink::reviewRequested, engine, &Engine::tellReview,
                         Qt::QueuedConnection);
        QObject::connect(&link, &EngineLink::heldDecided, engine, &Engine::decideListings,
                         Qt::QueuedConnection);
        QObject::connect(&link, &EngineLink::linkGuessesRequested, engine, &Engine::tellLinkGuesses,
                         Qt::QueuedConnection);
        QObject::connect(&link, &EngineLink::linkRequested, engine, &Engine::link, Qt::QueuedConnection);
        QObject::connect(&link, &EngineLink::runRequested, engine, &Engine::requestRun, Qt::QueuedConnection);
        QObject::connect(engine, &Engine::reviewRead, &link, &EngineLink::reviewRead, Qt::QueuedConnection);
        QObject::connect(engine, &Engine::linkGuessesRead, &link, &EngineLink::linkGuessesRead,
                         Qt::QueuedConnection);
        QObject::connect(engine, &Engine::stockChanged, &link, &EngineLink::stockChanged,
                         Qt::QueuedConnection);
        QObject::connect(engine, &Engine::runFinished, &link, &EngineLink::runFinished, Qt::QueuedConnection);
        page.resize(1'100, 640);
        page.show();
        page.activated();
    }
    static PageContext contextOf(EngineLink *link)
    {
        PageContext context;
        context.link = link;
        return context;
    }
    [[nodiscard]] int count(ReviewKind kind) { return page.model()->snapshot().count(kind); }
    void chooseKind(ReviewKind kind)
    {
        for (int row = 0; row < page.model()->rowCount(); ++row) {
            const ReviewLine *line = page.model()->lineAt(row);
            if (line && line->kind == kind) {
                page.table()->choose(row);
                return;
            }
        }
    }
    void agree(const QString &name)
    {
        for (QDialog *box : page.findChildren<QDialog *>(name)) {
            if (box->isVisible())
                box->accept();
        }
    }

    World world;
    EngineLink link;
    ReviewPage page;
};

} // namespace

/// A person at the review place decides, and the channels show it.
class TestReviewShop final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerEngineTypes();
        Theme::apply(qApp, Scheme::Light);
        setWindowLanguage(QStringLiteral("ko"));
    }

    void whatAGuardHeldIsApprovedWithAQuestionAndWritten()
    {
        Shop shop(40);
        shop.world.runOnce();
        for (int i = 1; i <= 10; ++i)
            shop.world.stock(shop.world.sku(i), 0);
        shop.world.runOnce();
        QTRY_COMPARE(shop.count(ReviewKind::Held), 30);
        shop.chooseKind(ReviewKind::Held);
        QVERIFY(shop.page.findChild<QLabel *>(QStringLiteral("reviewCause"))
                    ->text()
                    .contains(QStringLiteral("10")));
        QTest::keyClick(shop.page.table(), Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(shop.world.shown(ChannelId::Naver, shop.world.sku(1)), 20);
        shop.agree(QStringLiteral("confirmApproval"));
        QTRY_COMPARE(shop.world.wrongListings(), QStringList());
        QTRY_COMPARE_WITH_TIMEOUT(shop.page.model()->snapshot().total(), 0, 10'000);
        QVERIFY(shop.page.findChild<QWidget *>(QStringLiteral("reviewBlank"))->isVisible());
    }

    void anUnlinkedListingIsLinkedToItsGuessAndMended()
    {
        Shop shop(6);
        shop.world.runOnce();
        const ListingKey listing = shop.world.listing(ChannelId::Naver, shop.world.sku(2));
        const QList<Mapping> none{ { listing, {} } };
        QVERIFY(awaitResult(shop.world.engine().linkListings(none, QStringLiteral("지은"))).ok());
        shop.world.show(ChannelId::Naver, shop.world.sku(2), 33);
        QTRY_COMPARE_WITH_TIMEOUT(shop.count(ReviewKind::Unmapped), 1, 10'000);
        shop.chooseKind(ReviewKind::Unmapped);
        QTest::keyClick(shop.page.table(), Qt::Key_M);
        QTRY_COMPARE(shop.page.links()->model()->rowCount(), 1);
        QTest::keyClick(shop.page.links()->table(), Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(shop.world.shown(ChannelId::Naver, shop.world.sku(2)), 20, 10'000);
        QTRY_COMPARE(shop.page.links()->model()->rowCount(), 0);
        QTRY_VERIFY(!shop.world.engine().isRunning());
    }

    void manualWorkIsTriedAgainAndDone()
    {
        Shop shop(6);
        shop.world.runOnce();
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::ServerError;
        fault.writesOnly = true;
        shop.world.breaks(SandboxSource::Cafe24, fault);
        shop.world.stock(shop.world.sku(3), 9);
        shop.world.runOnce(QList<Sku>{ shop.world.sku(3) });
        QTRY_COMPARE_WITH_TIMEOUT(shop.page.model()->count(ReviewChip::Manual), 1, 10'000);
        shop.world.heals();
        shop.world.waitForLanes();
        shop.page.open(shop.world.sku(3));
        QTest::keyClick(shop.page.table(), Qt::Key_T);
        QTRY_COMPARE_WITH_TIMEOUT(shop.world.shown(ChannelId::Cafe24, shop.world.sku(3)), 9, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(shop.page.model()->snapshot().total(), 0, 20'000);
    }
};

QTEST_MAIN(TestReviewShop)
#include "tst_reviewshop.moc"
