// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"
#include "ui/i18n/translations.h"
#include "ui/models/alerts/alertstory.h"
#include "ui/models/alerts/alertwords.h"
#include "ui/pages/alerts/alertspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marktable.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace jaego;

/// The alerts place, worked with the keyboard.
class TestAlertsPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerEngineTypes();
        Theme::apply(qApp, Scheme::Light);
    }
    void init();
    void cleanup();
    void enteringShowsTheGravestAndNewestFirst_data() { languages(); }
    void enteringShowsTheGravestAndNewestFirst();
    void oneKeyAcknowledgesTheCurrentAlert();
    void markedAlertsAreAcknowledgedTogether();
    void whatIsAcknowledgedCannotBeMarkedAgain();
    void enterOpensWhatTheAlertIsAbout_data();
    void enterOpensWhatTheAlertIsAbout();
    void anUnsentMessageIsCalledUnsent();
    void thePastComesInPages();
    void searchAndSeverityNarrowTheList();
    void aSearchThatFindsNothingSaysSo();
    void theListFollowsTheEngineAndKeepsThePlace();
    void unseenItAsksNothing();
    void emptyPlacesSayWhatWouldBeThere_data() { languages(); }
    void emptyPlacesSayWhatWouldBeThere();
    void everyControlHasAName_data() { languages(); }
    void everyControlHasAName();
    void tabGoesThroughThePageAsItIsRead();
    void aWayThatStoppedIsSaidAboveTheAlertsAndTriedAgain_data() { languages(); }
    void aWayThatStoppedIsSaidAboveTheAlertsAndTriedAgain();
    void theModelIsAModelLikeAnyOther();
    void whatIsNotKnownIsShownAsItIs();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ko") << QStringLiteral("ko");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void open(const QString &language = QStringLiteral("en"), int products = 24);
    MarkTable *table() const { return m_page->table(); }
    AlertTableModel *model() const { return m_page->model(); }
    [[nodiscard]] QString idAt(int row) const { return model()->alertAt(row)->id; }
    template <typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<EngineLink> m_link;
    std::unique_ptr<InventedShop> m_shop;
    std::unique_ptr<AlertsPage> m_page;
};

void TestAlertsPage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_memory =
        std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_link = std::make_unique<EngineLink>();
}

void TestAlertsPage::cleanup()
{
    m_page.reset();
    m_shop.reset();
    m_link.reset();
    m_memory.reset();
    setWindowLanguage(QStringLiteral("ko"));
}

void TestAlertsPage::open(const QString &language, int products)
{
    setWindowLanguage(language);
    m_shop = std::make_unique<InventedShop>(products);
    m_shop->connectTo(m_link.get());
    PageContext context;
    context.link = m_link.get();
    context.memory = m_memory.get();
    m_page = std::make_unique<AlertsPage>(context);
    m_page->resize(1'100, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activated();
}

void TestAlertsPage::enteringShowsTheGravestAndNewestFirst()
{
    QFETCH(QString, language);
    open(language);
    QCOMPARE(model()->rowCount(), 7);
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->currentIndex().row(), 0);
    QCOMPARE(model()->alertAt(0)->subject, QStringLiteral("JJ-HB-500"));
    bool mild = false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        mild = mild || !model()->alertAt(row)->isGrave();
        QVERIFY(!mild || !model()->alertAt(row)->isGrave());
    }
    const QString severity = model()->index(0, AlertTableModel::Severity).data().toString();
    QVERIFY(!severity.isEmpty());
    QVERIFY(find<QLabel>("alertFacts")->text().contains(QLatin1Char('\n')));
    QVERIFY(find<QLabel>("alertText")->text().contains(QStringLiteral("JJ-HB-500")));
    if (language == QLatin1String("en")) {
        QCOMPARE(severity, QStringLiteral("Urgent"));
        QVERIFY(find<QLabel>("alertSummary")->text().startsWith(QLatin1Char('7')));
        QVERIFY(model()
                    ->index(0, AlertTableModel::Subject)
                    .data()
                    .toString()
                    .contains(QStringLiteral("JJ-HB-500")));
    }
}

void TestAlertsPage::oneKeyAcknowledgesTheCurrentAlert()
{
    open();
    QSignalSpy asked(m_link.get(), &EngineLink::acknowledgeRequested);
    const QString id = idAt(0);
    QTest::keyClick(table(), Qt::Key_A);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toStringList(), QStringList{ id });
    // The engine has told new counts: the list is fresh, and the person is still at the same line.
    const int row = model()->rowOf(id);
    QVERIFY(row >= 0);
    QVERIFY(model()->alertAt(row)->isAcknowledged());
    QCOMPARE(model()->index(row, AlertTableModel::Acknowledged).data().toString(),
             QStringLiteral("kimjaego"));
    QCOMPARE(table()->currentIndex().row(), row);
    QVERIFY(!find<QAbstractButton>("alertAcknowledge")->isVisible());
    QTest::keyClick(table(), Qt::Key_A);
    QCOMPARE(asked.size(), 1); // once is enough
}

void TestAlertsPage::markedAlertsAreAcknowledgedTogether()
{
    open();
    QSignalSpy asked(m_link.get(), &EngineLink::acknowledgeRequested);
    const QStringList wanted{ idAt(0), idAt(1) };
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(table()->currentIndex().row(), 1); // and on to the next
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(model()->markedCount(), 2);
    QVERIFY(find<QAbstractButton>("alertAcknowledge")->text().contains(QLatin1Char('2')));
    QTest::keyClick(table(), Qt::Key_A);
    QCOMPARE(asked.first().first().toStringList(), wanted);
    QCOMPARE(model()->markedCount(), 0);
    QTest::keyClick(table(), Qt::Key_Space);
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(model()->markedCount(), 0);
}

void TestAlertsPage::whatIsAcknowledgedCannotBeMarkedAgain()
{
    open();
    const int row = 3; // kimjaego has seen it
    QVERIFY(model()->alertAt(row)->isAcknowledged());
    table()->setCurrentIndex(model()->index(row, AlertTableModel::Subject));
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(model()->markedCount(), 0);
    QVERIFY(!model()->index(row, AlertTableModel::MarkColumn).data(Qt::CheckStateRole).isValid());
}

void TestAlertsPage::enterOpensWhatTheAlertIsAbout_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("what");
    QTest::newRow("a product") << 0 << QStringLiteral("stock") << QStringLiteral("JJ-HB-500");
    QTest::newRow("a sync") << 2 << QStringLiteral("runs") << QStringLiteral("01JD");
    QTest::newRow("a measure") << 4 << QStringLiteral("kpi") << QStringLiteral("sync_accuracy");
    QTest::newRow("the warehouse") << -1 << QStringLiteral("settings") << QStringLiteral("WAREHOUSE");
}

void TestAlertsPage::enterOpensWhatTheAlertIsAbout()
{
    QFETCH(int, row);
    QFETCH(QString, place);
    QFETCH(QString, what);
    open();
    if (row < 0) {
        find<QAbstractButton>("alertShow_past")->click();
        row = 0;
    }
    QSignalSpy asked(m_page.get(), &Page::placeRequested);
    table()->setCurrentIndex(model()->index(row, AlertTableModel::Subject));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), place);
    QCOMPARE(asked.first().at(1).toString(), what);
}

void TestAlertsPage::anUnsentMessageIsCalledUnsent()
{
    open();
    const QString told = find<QLabel>("alertDeliveries")->text();
    QVERIFY(told.contains(QStringLiteral("Slack #ops-inventory: not sent yet")));
    QVERIFY(told.contains(QStringLiteral("ceo: not sent yet")));
    AlertLine sent = *model()->alertAt(0);
    sent.state = QStringLiteral("sent");
    QVERIFY(storyOf(&sent, QDateTime::currentDateTimeUtc())
                .deliveries.first()
                .endsWith(QStringLiteral(": sent")));
    sent.routes.clear();
    QCOMPARE(storyOf(&sent, QDateTime::currentDateTimeUtc()).deliveries.size(), 1);
    QVERIFY(storyOf(nullptr, {}).title.isEmpty());
}

void TestAlertsPage::thePastComesInPages()
{
    open();
    QSignalSpy asked(m_link.get(), &EngineLink::alertsRequested);
    find<QAbstractButton>("alertShow_past")->click();
    QCOMPARE(model()->rowCount(), 200);
    QVERIFY(!table()->isColumnHidden(AlertTableModel::Closed));
    table()->setFocus();
    for (int i = 0; i < 4 && model()->hasOlder(); ++i) {
        QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
        table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
        QTRY_VERIFY(model()->rowCount() > 200 || !model()->hasOlder());
        if (model()->canFetchMore({}))
            model()->fetchMore({});
    }
    QCOMPARE(model()->rowCount(), 420);
    QVERIFY(!model()->hasOlder());
    QSet<QString> ids;
    for (int row = 0; row < model()->rowCount(); ++row)
        ids.insert(idAt(row));
    QCOMPARE(ids.size(), 420); // each once
    find<QAbstractButton>("alertShow_all")->click();
    QCOMPARE(model()->rowCount(), 427);
}

void TestAlertsPage::searchAndSeverityNarrowTheList()
{
    open();
    m_page->focusSearch();
    auto *box = find<QLineEdit>("alertFilter");
    QVERIFY(box->hasFocus());
    box->insert(QStringLiteral("ㅎㄹㅂ")); // as an input method commits it
    QCOMPARE(model()->rowCount(), 1);
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    m_page->focusSearch();
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(model()->rowCount(), 7);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(table(), Qt::Key_5, Qt::AltModifier);
    QCOMPARE(model()->rowCount(), 4);
    QVERIFY(table()->hasFocus()); // and on with the next key
    QTest::keyClick(table(), Qt::Key_1, Qt::AltModifier); // open ones are shown already
    find<QAbstractButton>("alertWeight_mild")->click();
    QCOMPARE(model()->rowCount(), 3);
    find<QAbstractButton>("alertWeight_any")->click();
    QCOMPARE(model()->rowCount(), 7);
}

void TestAlertsPage::aSearchThatFindsNothingSaysSo()
{
    open();
    find<QLineEdit>("alertFilter")->setText(QStringLiteral("zzz"));
    auto *blank = find<QWidget>("alertBlank");
    QVERIFY(blank->isVisible());
    auto *button = blank->findChild<QAbstractButton *>();
    QVERIFY(button);
    button->click();
    QCOMPARE(model()->rowCount(), 7);
    QVERIFY(!blank->isVisible());
}

void TestAlertsPage::theListFollowsTheEngineAndKeepsThePlace()
{
    open();
    table()->setCurrentIndex(model()->index(5, AlertTableModel::Subject));
    const QString current = idAt(5);
    AlertAnswer answer = m_shop->alerts({});
    answer.alerts.removeAt(1);
    Q_EMIT m_link->alertsRead(answer);
    QCOMPARE(model()->rowCount(), 6);
    QCOMPARE(idAt(table()->currentIndex().row()), current);
    answer.alerts.removeAt(4); // the one that is looked at has ended
    Q_EMIT m_link->alertsRead(answer);
    QCOMPARE(table()->currentIndex().row(), 4);
    QSignalSpy asked(m_link.get(), &EngineLink::alertsRequested);
    Q_EMIT m_link->runFinished(m_shop->report());
    QVERIFY(!asked.isEmpty());
}

void TestAlertsPage::unseenItAsksNothing()
{
    open();
    m_page->hide();
    QSignalSpy asked(m_link.get(), &EngineLink::alertsRequested);
    EngineStatus status = m_shop->status();
    status.openAlerts = 99;
    Q_EMIT m_link->statusChanged(status);
    Q_EMIT m_link->runFinished(m_shop->report());
    QCOMPARE(asked.size(), 0);
    m_page->show();
    m_page->activated();
    QCOMPARE(asked.size(), 1);
    status.number += 1;
    Q_EMIT m_link->statusChanged(status); // the clock ticks: nothing has changed
    QCOMPARE(asked.size(), 1);
    status.alertsUnread += 1;
    Q_EMIT m_link->statusChanged(status);
    QCOMPARE(asked.size(), 2);
}

void TestAlertsPage::aWayThatStoppedIsSaidAboveTheAlertsAndTriedAgain()
{
    QFETCH(QString, language);
    open(language);
    QSignalSpy asked(m_link.get(), &EngineLink::routesRequested);
    m_page->activated();
    QCOMPARE(asked.size(), 1);
    auto *notice = find<QWidget>("routeNotice");
    auto *words = find<QLabel>("routeNoticeWords");
    QVERIFY(notice);
    QVERIFY(words);
    const RouteState well{ QStringLiteral("slack:ops-alert"), RouteState::Kind::Ready, QStringLiteral("ok"),
                           0 };
    const RouteState off{ QStringLiteral("kakao:ceo"), RouteState::Kind::Off, {}, 0 };
    Q_EMIT m_link->routesRead({ well, off });
    QVERIFY(notice->isHidden());

    const RouteState stopped{ QStringLiteral("slack:ops-inventory"), RouteState::Kind::Broken,
                              QStringLiteral("<b>no_service</b>"), 3 };
    Q_EMIT m_link->routesRead({ stopped, well, off });
    QVERIFY(!notice->isHidden());
    QVERIFY(words->text().contains(QLatin1String("<b>no_service</b>"))); // a stranger's words, not markup
    QCOMPARE(words->textFormat(), Qt::PlainText);
    QVERIFY(words->text().contains(QLatin1Char('3')));
    QSignalSpy again(m_link.get(), &EngineLink::routeEnabled);
    QTest::keyClick(m_page->window(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(again.size(), 1);
    QCOMPARE(again.first().first().toString(), QStringLiteral("slack:ops-inventory"));

    const RouteState keyless{ QStringLiteral("slack:ops-inventory"), RouteState::Kind::SecretMissing,
                              QStringLiteral("SLACK_BOT_TOKEN"), 0 };
    Q_EMIT m_link->routesRead({ keyless });
    QVERIFY(!notice->isHidden());
    QVERIFY(find<QWidget>("routeNoticeAgain")->isHidden()); // a key has to be given first
    Q_EMIT m_link->routesRead({ well });
    QVERIFY(notice->isHidden());
}

void TestAlertsPage::emptyPlacesSayWhatWouldBeThere()
{
    QFETCH(QString, language);
    open(language, 0);
    auto *blank = find<QWidget>("alertBlank");
    QVERIFY(blank->isVisible());
    const auto words = [blank] {
        QString all;
        for (const QLabel *label : blank->findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    const QString open = words();
    QVERIFY(open.size() > 20);
    find<QAbstractButton>("alertShow_past")->click();
    QVERIFY(blank->isVisible());
    QVERIFY(words() != open);
}

void TestAlertsPage::everyControlHasAName()
{
    QFETCH(QString, language);
    open(language);
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        if (!control || widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->inherits("QHeaderView") || qobject_cast<QLineEdit *>(widget->parentWidget()))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestAlertsPage::tabGoesThroughThePageAsItIsRead()
{
    open();
    m_page->activateWindow();
    m_page->focusSearch();
    QStringList visited;
    for (int i = 0; i < 20; ++i) {
        const QWidget *focus = m_page->focusWidget();
        QVERIFY(focus);
        if (!visited.isEmpty() && focus->objectName() == visited.first())
            break;
        visited.append(focus->objectName());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected{ QStringLiteral("alertFilter"), QStringLiteral("alertShow_open"),
                                QStringLiteral("alertTable"), QStringLiteral("alertAcknowledge"),
                                QStringLiteral("alertOpen") };
    qsizetype at = -1;
    for (const QString &name : expected) {
        const qsizetype next = visited.indexOf(name);
        QVERIFY2(next > at, qPrintable(visited.join(QLatin1Char(' '))));
        at = next;
    }
}

void TestAlertsPage::theModelIsAModelLikeAnyOther()
{
    AlertTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    InventedShop shop(24);
    connect(
        &model, &AlertTableModel::wanted, &model,
        [&](const AlertQuestion &question) { model.apply(shop.alerts(question)); }, Qt::QueuedConnection);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 7);
    model.setShow(AlertShow::All);
    QTRY_VERIFY(model.rowCount() >= 207);
    if (model.canFetchMore({}))
        model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 407);
    if (model.canFetchMore({}))
        model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 427);
    model.setWeight(AlertWeight::Grave);
    model.setFilterText(QStringLiteral("JJ-HB"));
    QCOMPARE(model.rowCount(), 1);
    model.toggleMark(0);
    QCOMPARE(model.toAcknowledge(-1).size(), 1);
    model.setFilterText({});
    model.setWeight(AlertWeight::Any);
    model.setShow(AlertShow::Past);
    model.refresh(); // all of the pages that are loaded
    QSignalSpy changed(&model, &AlertTableModel::changed);
    QTRY_COMPARE(changed.size(), 2); // the open ones, and the past ones
    QCOMPARE(model.rowCount(), 420);
    AlertAnswer strange; // an answer nobody asked for
    strange.question.past = true;
    strange.question.before = QStringLiteral("01");
    model.apply(strange);
    QCOMPARE(model.rowCount(), 420);
    model.setNow(QDateTime::currentDateTimeUtc());
    QVERIFY(!model.index(0, AlertTableModel::Lasted).data().toString().isEmpty());
}

void TestAlertsPage::whatIsNotKnownIsShownAsItIs()
{
    setWindowLanguage(QStringLiteral("en"));
    AlertLine alert;
    alert.kind = QStringLiteral("volcano");
    alert.severity = QStringLiteral("GRIM");
    alert.state = QStringLiteral("on its way");
    QCOMPARE(AlertWords::kind(alert.kind), alert.kind);
    QCOMPARE(AlertWords::severity(alert.severity), alert.severity);
    QCOMPARE(AlertWords::delivery(alert), alert.state);
    QCOMPARE(AlertWords::route(QStringLiteral("pager:7")), QStringLiteral("pager:7"));
    QCOMPARE(targetOf(alert).place, QStringLiteral("runs"));
}

QTEST_MAIN(TestAlertsPage)
#include "tst_alertspage.moc"
