// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/i18n/translations.h"
#include "ui/places/places.h"
#include "ui/shell/alertdigest.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tray.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;

namespace {

struct Message {
    QString title;
    QString text;
    bool grave = false;
};

/// A tray that only remembers what it was told.
class PaperTray final : public TraySurface {
public:
    [[nodiscard]] bool isShown() const override { return m_isShown; }
    void show(const QIcon &icon, QMenu *menu) override
    {
        m_icon = icon;
        m_menu = menu;
    }
    void setIcon(const QIcon &icon) override
    {
        m_icon = icon;
        ++m_icons;
    }
    void setToolTip(const QString &text) override { m_toolTip = text; }
    void showMessage(const QString &title, const QString &text, bool grave) override
    {
        m_messages.append({ title, text, grave });
    }

    QIcon m_icon;
    QMenu *m_menu = nullptr;
    QString m_toolTip;
    QList<Message> m_messages;
    int m_icons = 0;
    bool m_isShown = true;
};

AlertReport alertOf(const char *kind, const char *severity, const QString &text)
{
    AlertReport alert;
    alert.kind = QString::fromLatin1(kind);
    alert.severity = QString::fromLatin1(severity);
    alert.text = text;
    return alert;
}

RunReport raising(const QList<AlertReport> &alerts)
{
    RunReport report;
    report.state = RunState::Completed;
    report.alerts = alerts;
    return report;
}

} // namespace

/// Jaego while nobody looks at its window.
class TestTray final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerEngineTypes(); }
    void init();
    void cleanup();
    void theToolTipIsTheStateLineAndSaysWhatIsWrong();
    void theIconShowsTroubleByItsShape();
    void theMenuSaysWhatWaitsAndLeadsThere();
    void aNewUrgentAlertIsToldAndAClickOpensTheAlerts();
    void whatComesTogetherIsOneMessage();
    void thereIsNeverMoreThanOneMessageInAPause();
    void whoHasLookedIsNotToldAgain();
    void nothingIsToldToWhoIsInTheWindow();
    void aFailureThatWasToldAsAnAlertIsNotToldTwice();
    void begunInTheTrayTheWindowComesWhenItIsAskedFor();
    void withoutATrayTheWindowIsThereButSmall();
    void aPreviewThatWasAskedForAtTheStartIsAskedOfTheEngineOnce();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<EngineLink> m_link;
    std::unique_ptr<InventedShop> m_shop;
    std::unique_ptr<MainWindow> m_window;
    PaperTray *m_paper = nullptr;
};

void TestTray::init()
{
    setWindowLanguage(QStringLiteral("en"));
    m_dir = std::make_unique<QTemporaryDir>();
    m_link = std::make_unique<EngineLink>();
    m_shop = std::make_unique<InventedShop>(24);
    m_shop->connectTo(m_link.get());
    WindowOptions options{ true, m_dir->path(), true };
    options.makeTray = [this] {
        auto paper = std::make_unique<PaperTray>();
        m_paper = paper.get();
        return paper;
    };
    m_window = std::make_unique<MainWindow>(m_link.get(), options, allPlaces());
}

void TestTray::cleanup()
{
    m_window.reset();
    m_shop.reset();
    m_link.reset();
    setWindowLanguage(QStringLiteral("ko"));
}

void TestTray::theToolTipIsTheStateLineAndSaysWhatIsWrong()
{
    EngineStatus status = m_shop->status();
    status.alertsGrave = 0;
    Q_EMIT m_link->statusChanged(status);
    QTRY_VERIFY_WITH_TIMEOUT(m_paper->m_toolTip.contains(QStringLiteral("Next sync in")), 5'000);
    QVERIFY(!m_paper->m_toolTip.contains(QStringLiteral("⚠")));
    status.number += 1;
    status.lastRunState = RunState::Failed;
    status.alertsGrave = 2;
    Q_EMIT m_link->statusChanged(status);
    QTRY_VERIFY_WITH_TIMEOUT(m_paper->m_toolTip.contains(QStringLiteral("⚠ The last sync failed")), 5'000);
    QVERIFY(m_paper->m_toolTip.contains(QStringLiteral("2 urgent")));
}

void TestTray::theIconShowsTroubleByItsShape()
{
    const QImage calm = m_paper->m_icon.pixmap(22, 22).toImage();
    QVERIFY(!calm.isNull());
    EngineStatus status = m_shop->status();
    Q_EMIT m_link->statusChanged(status); // three urgent ones
    QTRY_COMPARE_WITH_TIMEOUT(m_paper->m_icons, 1, 5'000);
    const QImage troubled = m_paper->m_icon.pixmap(22, 22).toImage();
    QVERIFY(calm.convertToFormat(QImage::Format_Grayscale8)
            != troubled.convertToFormat(QImage::Format_Grayscale8)); // not by colour alone
    status.number += 1;
    status.alertsGrave = 0;
    Q_EMIT m_link->statusChanged(status);
    QTRY_COMPARE_WITH_TIMEOUT(m_paper->m_icons, 2, 5'000);
    QCOMPARE(m_paper->m_icon.pixmap(22, 22).toImage(), calm);
}

void TestTray::theMenuSaysWhatWaitsAndLeadsThere()
{
    const QList<QAction *> actions = m_paper->m_menu->actions();
    const auto find = [&](const QString &words) -> QAction * {
        for (QAction *action : actions) {
            if (action->text().contains(words))
                return action;
        }
        return nullptr;
    };
    Q_EMIT m_link->statusChanged(m_shop->status());
    QTRY_VERIFY_WITH_TIMEOUT(find(QStringLiteral("6 ")), 5'000);
    QAction *alerts = find(QStringLiteral("not acknowledged"));
    QVERIFY(alerts);
    m_window->goTo(QStringLiteral("runs"));
    alerts->trigger();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->currentPlace(), QStringLiteral("alerts"));
    QAction *review = find(QStringLiteral("to decide on"));
    QVERIFY(review);
    review->trigger();
    QCOMPARE(m_window->currentPlace(), QStringLiteral("review"));
    QSignalSpy runs(m_link.get(), &EngineLink::runRequested);
    QAction *sync = find(QStringLiteral("Sync now"));
    QVERIFY(sync);
    sync->trigger();
    QCOMPARE(runs.size(), 1);
    QSignalSpy quits(m_window.get(), &MainWindow::quitRequested);
    QAction *quit = find(QStringLiteral("Quit"));
    QVERIFY(quit);
    quit->trigger();
    QCOMPARE(quits.size(), 1);
}

void TestTray::aNewUrgentAlertIsToldAndAClickOpensTheAlerts()
{
    Q_EMIT m_link->runFinished(raising({ alertOf("low", "MEDIUM", QStringLiteral("few")) }));
    QVERIFY(m_paper->m_messages.isEmpty()); // not urgent
    Q_EMIT m_link->runFinished(raising({ alertOf("critical", "HIGH", QStringLiteral("3 left")) }));
    QCOMPARE(m_paper->m_messages.size(), 1);
    QVERIFY(m_paper->m_messages.first().grave);
    QVERIFY(m_paper->m_messages.first().title.contains(QStringLiteral("Critically low")));
    QCOMPARE(m_paper->m_messages.first().text, QStringLiteral("3 left"));
    m_window->goTo(QStringLiteral("runs"));
    Q_EMIT m_paper->messageClicked();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->currentPlace(), QStringLiteral("alerts"));
}

void TestTray::whatComesTogetherIsOneMessage()
{
    Q_EMIT m_link->runFinished(raising({ alertOf("critical", "HIGH", QStringLiteral("a")),
                                         alertOf("critical", "HIGH", QStringLiteral("b")),
                                         alertOf("low", "MEDIUM", QStringLiteral("c")),
                                         alertOf("sync_failed", "HIGH", QStringLiteral("d")) }));
    QCOMPARE(m_paper->m_messages.size(), 1);
    QVERIFY(m_paper->m_messages.first().title.startsWith(QStringLiteral("3 ")));
    QCOMPARE(m_paper->m_messages.first().text, QStringLiteral("Critically low 2 · Sync failed 1"));
}

void TestTray::thereIsNeverMoreThanOneMessageInAPause()
{
    AlertDigest digest;
    digest.setPause(300);
    QSignalSpy told(&digest, &AlertDigest::told);
    digest.take({ alertOf("critical", "HIGH", QStringLiteral("a")) });
    QCOMPARE(told.size(), 1);
    for (int i = 0; i < 5; ++i)
        digest.take({ alertOf("critical", "HIGH", QStringLiteral("b")) });
    QCOMPARE(told.size(), 1);
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told.at(1).at(0).toString().startsWith(QStringLiteral("5 ")));
    digest.take({});
    QCOMPARE(told.size(), 2);
}

void TestTray::whoHasLookedIsNotToldAgain()
{
    AlertDigest digest;
    digest.setPause(100);
    QSignalSpy told(&digest, &AlertDigest::told);
    digest.take({ alertOf("critical", "HIGH", QStringLiteral("a")) });
    digest.take({ alertOf("critical", "HIGH", QStringLiteral("b")) });
    digest.seen();
    QVERIFY(!told.wait(250));
    QCOMPARE(told.size(), 1);
}

void TestTray::nothingIsToldToWhoIsInTheWindow()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    Q_EMIT m_link->runFinished(raising({ alertOf("critical", "HIGH", QStringLiteral("3 left")) }));
    QVERIFY(m_paper->m_messages.isEmpty());
}

void TestTray::aFailureThatWasToldAsAnAlertIsNotToldTwice()
{
    RunReport failed = raising({ alertOf("sync_failed", "HIGH", QStringLiteral("no answer")) });
    failed.state = RunState::Failed;
    failed.error = ReportedError{ errorcodes::warehouseError, QStringLiteral("no answer") };
    Q_EMIT m_link->runFinished(failed);
    QCOMPARE(m_paper->m_messages.size(), 1);
    failed.alerts.clear(); // it holds on: the alert is open already
    Q_EMIT m_link->runFinished(failed);
    QCOMPARE(m_paper->m_messages.size(), 1);
}

void TestTray::begunInTheTrayTheWindowComesWhenItIsAskedFor()
{
    m_window->showInTray();
    QVERIFY(!m_window->isVisible());
    Q_EMIT m_paper->activated();
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->isMinimized());
}

/// Or a program that nobody can reach would hold the data folder.
void TestTray::withoutATrayTheWindowIsThereButSmall()
{
    m_paper->m_isShown = false;
    m_window->showInTray();
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->isMinimized());
}

void TestTray::aPreviewThatWasAskedForAtTheStartIsAskedOfTheEngineOnce()
{
    WindowOptions options{ true, m_dir->path(), false };
    options.preview = true;
    const MainWindow window(m_link.get(), options, allPlaces());
    const QSignalSpy asked(m_link.get(), &EngineLink::runRequested);
    EngineStatus status;
    status.number = 1;
    Q_EMIT m_link->statusChanged(status);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().first().value<RunRequest>().dryRun);
    status.number = 2;
    Q_EMIT m_link->statusChanged(status);
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
