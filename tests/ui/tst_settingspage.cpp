// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commands.h"
#include "ui/models/history/secretlist.h"
#include "ui/models/history/settingsdraft.h"
#include "ui/pages/settings/appearancebox.h"
#include "ui/pages/settings/connectiontest.h"
#include "ui/pages/settings/secretrow.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jaego;

class TestSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        registerEngineTypes();
        QLocale::setDefault(QLocale(QLocale::English));
        Theme::apply(qApp, Scheme::Light);
    }

    void whatMayBeTypedIntoAField_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *key, const char *text, bool allowed) {
            QTest::addRow("%s = %s", key, text)
                << QString::fromLatin1(key) << QString::fromUtf8(text) << allowed;
        };
        row("coupang.calls_per_second", "0.5", true);
        row("coupang.calls_per_second", "400", true); // a test server may allow more
        row("coupang.calls_per_second", "0", false);
        row("coupang.calls_per_second", "-1", false);
        row("coupang.calls_per_second", "fast", false);
        row("coupang.calls_per_second", "nan", false);
        row("coupang.calls_per_second", "inf", false);
        row("coupang.vendor_id", "A00012345", true);
        row("coupang.vendor_id", "A000 12345; rm", false);
        row("coupang.base_url", "https://example.com", true);
        row("coupang.base_url", "http://127.0.0.1:8080", true);
        row("coupang.base_url", "http://[::1]:8080", true);
        row("coupang.base_url", "http://localhost", true);
        row("coupang.base_url", "http://example.com", false);
        row("coupang.base_url", "http://localhost.example.com", false);
        row("coupang.base_url", "ftp://127.0.0.1", false);
        row("coupang.base_url", "https://user:pw@example.com", false);
        row("coupang.base_url", "api-gateway", false);
        row("coupang.base_url", "", false);
        row("cafe24.base_url", "", true);
        row("cafe24.base_url", "https://shop.cafe24api.com/api/v2", false);
        row("cafe24.mall_id", "jaegomall", true);
        row("cafe24.mall_id", "Jaego Mall", false);
        row("cafe24.api_version", "2026-03-01", true);
        row("cafe24.api_version", "latest", false);
        row("schedule.cron", "*/5 * * * *", true);
        row("schedule.cron", "0 */5 * * * *", true);
        row("schedule.cron", "61 * * * *", false);
        row("schedule.cron", "", false);
        row("schedule.timezone", "Asia/Seoul", true);
        row("schedule.timezone", "Asia/Nowhere", false);
        row("schedule.feed_seconds", "0.05", true);
        row("schedule.feed_seconds", "0.04", false);
        row("schedule.max_age_hours", "0", false);
        row("thresholds.critical", "10", true); // as low: allowed
        row("thresholds.critical", "11", false);
        row("thresholds.critical", "-1", false);
        row("thresholds.low", "4", false);
        row("thresholds.low", "100", false);
        row("thresholds.overstock", "10", false);
        row("thresholds.overstock", "11", true);
        row("kakao.quiet_from", "22:00", true);
        row("kakao.quiet_from", "", true);
        row("kakao.quiet_from", "25:00", false);
        row("kakao.quiet_to", "late", false);
        row("kakao.daily_budget", "20", true);
        row("kakao.daily_budget", "0", false);
        row("kakao.daily_budget", "101", false);
        row("kakao.receiver_uuids", "a, b, c, d, e", true);
        row("kakao.receiver_uuids", "a, b, c, d, e, f", false);
        row("guards.mass_zero_percent", "0", false);
        row("guards.mass_zero_percent", "100", true);
        row("guards.mass_zero_percent", "101", false);
        row("policy.share_percent", "101", false);
        row("policy.safety_stock", "1.5", false);
        row("warehouse.kind", "sql", false);
    }
    void whatMayBeTypedIntoAField()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(bool, allowed);
        SettingsDraft draft;
        draft.setApplied(Settings());
        const QString before = draft.text(key);
        draft.setText(key, text);
        QCOMPARE(draft.problem(key).isEmpty(), allowed);
        QCOMPARE(draft.text(key), text); // what was typed stays to be put right
        if (!allowed) {
            QVERIFY(!draft.canApply());
            QCOMPARE(draft.firstProblem(), key);
        } else {
            QCOMPARE(draft.canApply(), before != text);
        }
    }

    void everyFieldReadsAndWritesItsOwnSetting()
    {
        SettingsDraft draft;
        QSet<QString> keys;
        for (const SettingsField &field : draft.fields()) {
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            keys.insert(field.key);
            QVERIFY2(!field.label.isEmpty(), qPrintable(field.key));
            Settings settings;
            const QString problem = field.write(settings, field.read(settings));
            QVERIFY2(problem.isEmpty(), qPrintable(field.key + problem));
            QVERIFY2(settings == Settings(), qPrintable(field.key));
        }
    }

    void typingAValueBackTakesTheChangeAway()
    {
        SettingsDraft draft;
        draft.setApplied(Settings());
        draft.setText(QStringLiteral("thresholds.low"), QStringLiteral("20"));
        QCOMPARE(draft.changes(), 1);
        QVERIFY(draft.isChanged(SettingsGroup::Thresholds));
        draft.setText(QStringLiteral("thresholds.low"), QStringLiteral("10"));
        QCOMPARE(draft.changes(), 0);
        draft.setText(QStringLiteral("thresholds.low"), QStringLiteral("x"));
        draft.revert();
        QCOMPARE(draft.text(QStringLiteral("thresholds.low")), QStringLiteral("10"));
        QCOMPARE(draft.problems(), 0);
    }

    void twoThresholdsMayMoveTogether()
    {
        SettingsDraft draft;
        draft.setApplied(Settings());
        draft.setText(QStringLiteral("thresholds.critical"), QStringLiteral("20"));
        QVERIFY(!draft.canApply());
        draft.setText(QStringLiteral("thresholds.low"), QStringLiteral("30"));
        QVERIFY(draft.canApply());
    }

    void aWarehouseOverHttpNeedsItsAddress()
    {
        SettingsDraft draft;
        draft.setApplied(Settings());
        draft.setText(QStringLiteral("warehouse.kind"), QStringLiteral("http"));
        QVERIFY(!draft.problem(QStringLiteral("warehouse.kind")).isEmpty());
        draft.setText(QStringLiteral("warehouse.base_url"), QStringLiteral("https://wms.example.com/api"));
        QVERIFY(draft.canApply());
    }

    void settingsChangedElsewhereDoNotWipeWhatIsTyped()
    {
        SettingsDraft draft;
        draft.setApplied(Settings());
        draft.setText(QStringLiteral("thresholds.low"), QStringLiteral("20"));
        Settings other;
        other.policy.safetyStock = 2;
        draft.setApplied(other);
        QCOMPARE(draft.text(QStringLiteral("thresholds.low")), QStringLiteral("20"));
        QCOMPARE(draft.draft().policy.safetyStock, 2);
        QCOMPARE(draft.draft().thresholds.low, 20);
    }

    void nothingIsAppliedBeforeAllOfItIsRightAndThenOnce()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        SettingsPage page(context);
        Settings inForce;
        inForce.slack.enabled = true; // of no field here: must come through unharmed
        inForce.warehouse.fields.insert(QStringLiteral("sku"), QStringLiteral("/code"));
        Q_EMIT link.settingsApplied(inForce);
        QSignalSpy edited(&link, &EngineLink::settingsEdited);
        page.resize(1'100, 640);
        page.show();
        auto *apply = page.findChild<QPushButton *>(QStringLiteral("settingsApply"));
        auto *revert = page.findChild<QPushButton *>(QStringLiteral("settingsRevert"));
        QVERIFY(!apply->isEnabled() && !revert->isEnabled());

        auto *low = page.findChild<QLineEdit *>(QStringLiteral("thresholds.low"));
        auto *critical = page.findChild<QLineEdit *>(QStringLiteral("thresholds.critical"));
        page.showSection(SettingsPage::Levels);
        low->selectAll();
        QTest::keyClicks(low, QStringLiteral("3"));
        apply->click(); // leads to what is wrong
        QCOMPARE(edited.size(), 0);
        QCOMPARE(page.focusWidget(), low);
        critical->selectAll();
        QTest::keyClicks(critical, QStringLiteral("2"));
        apply->click();
        QCOMPARE(edited.size(), 1);
        Settings expected = inForce;
        expected.thresholds.low = 3;
        expected.thresholds.critical = 2;
        QVERIFY(edited.first().first().value<Settings>() == expected);
        Q_EMIT link.settingsApplied(expected);
        QVERIFY(!apply->isEnabled());
        QCOMPARE(edited.size(), 1);
    }

    void aSecretIsTypedOnceAndNeverShownAgain()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        SettingsPage page(context);
        QSignalSpy entered(&link, &EngineLink::secretEntered);
        page.resize(1'100, 640);
        page.show();
        page.showSection(SettingsPage::Secrets);
        auto *line = page.findChild<QLineEdit *>(QStringLiteral("secret.COUPANG_SECRET_KEY"));
        QVERIFY(line);
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        const QString typed = QStringLiteral("s3cr3t-value");
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().at(0).toString(), QStringLiteral("COUPANG_SECRET_KEY"));
        QCOMPARE(entered.first().at(1).value<Secret>().reveal(), typed);
        QVERIFY(line->text().isEmpty());
        line->undo();
        QVERIFY(line->text().isEmpty());
        Q_EMIT link.secretsChanged({ QStringLiteral("COUPANG_SECRET_KEY") });
        QVERIFY(line->text().isEmpty());
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            for (const char *property :
                 { "text", "toolTip", "placeholderText", "accessibleName", "accessibleDescription" })
                QVERIFY(!widget->property(property).toString().contains(typed));
        }
        QTest::keyClicks(line, QStringLiteral("   "));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(entered.size(), 1); // blanks are no secret, and must not remove one
    }

    void removingASecretIsAskedInWordsFirst()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        SettingsPage page(context);
        QSignalSpy entered(&link, &EngineLink::secretEntered);
        page.resize(1'100, 640);
        page.show();
        page.showSection(SettingsPage::Secrets);
        Q_EMIT link.secretsChanged({ QStringLiteral("NAVER_CLIENT_ID") });
        SecretRow *row = nullptr;
        for (SecretRow *candidate : page.findChildren<SecretRow *>()) {
            if (candidate->entry().name == QLatin1String("NAVER_CLIENT_ID"))
                row = candidate;
        }
        if (!row)
            QFAIL("the settings have no row for NAVER_CLIENT_ID");
        QVERIFY(row->isPresent());
        auto *sure = row->findChild<QPushButton *>(QStringLiteral("remove.NAVER_CLIENT_ID"));
        QVERIFY(!sure->isVisible());
        for (QPushButton *button : row->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Remove …"))
                button->click();
        }
        QVERIFY(sure->isVisible());
        QCOMPARE(entered.size(), 0);
        sure->click();
        QCOMPARE(entered.size(), 1);
        QVERIFY(entered.first().at(1).value<Secret>().isEmpty());
    }

    void everySecretOfTheProgramHasARow()
    {
        // One by one: the list in core is not linked here, its names are.
        QSet<QString> names;
        for (const SecretEntry &entry : secretEntries())
            names.insert(entry.name);
        QCOMPARE(names.size(), 18);
        QVERIFY(names.contains(secretnames::cafe24RefreshToken));
        QVERIFY(names.contains(secretnames::eventsSigningSecret));
    }

    void aConnectionTestAnswersInWords()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        SettingsPage page(context);
        QSignalSpy asked(&link, &EngineLink::connectionTestRequested);
        auto *button = page.findChild<QPushButton *>(QStringLiteral("test.NAVER"));
        button->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("NAVER"));
        QVERIFY(!button->isEnabled());
        const QString words = QStringLiteral("The clock is 6 minutes off.");
        Q_EMIT link.connectionTested({ QStringLiteral("COUPANG"), true, {} });
        QVERIFY(!button->isEnabled());
        Q_EMIT link.connectionTested({ QStringLiteral("NAVER"), false, words });
        QVERIFY(button->isEnabled());
        const auto labels = button->parentWidget()->findChildren<QLabel *>();
        QVERIFY(labels.first()->text().contains(words));
    }

    void aRouteIsTestedAndOneThatStoppedIsTriedAgain()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        SettingsPage page(context);
        const QString route = QStringLiteral("slack:ops-alert");
        auto *test = page.findChild<QPushButton *>(QStringLiteral("routeTest.") + route);
        auto *again = page.findChild<QPushButton *>(QStringLiteral("routeAgain.") + route);
        auto *state = page.findChild<QLabel *>(QStringLiteral("routeState.") + route);
        auto *words = page.findChild<QLabel *>(QStringLiteral("routeWords.") + route);
        QVERIFY(test);
        QVERIFY(again);
        QVERIFY(state);
        QVERIFY(words);

        RouteState stopped{ route, RouteState::Kind::Broken, QStringLiteral("no_service"), 3 };
        Q_EMIT link.routesRead({ stopped });
        QVERIFY(state->text().contains(QLatin1String("no_service")));
        QVERIFY(state->text().contains(QLatin1Char('3')));
        QVERIFY(!again->isHidden());
        QSignalSpy enabled(&link, &EngineLink::routeEnabled);
        again->click();
        QCOMPARE(enabled.size(), 1);
        QCOMPARE(enabled.first().first().toString(), route);

        QSignalSpy asked(&link, &EngineLink::connectionTestRequested);
        test->click();
        QCOMPARE(asked.first().first().toString(), route);
        QVERIFY(!test->isEnabled());
        Q_EMIT link.connectionTested({ route, false, QStringLiteral("channel_not_found") });
        QVERIFY(test->isEnabled());
        QVERIFY(words->text().contains(QLatin1String("channel_not_found")));

        Q_EMIT link.routesRead({ { route, RouteState::Kind::Off, {}, 0 } });
        QVERIFY(!test->isEnabled());
        QVERIFY(again->isHidden());
    }

    void inPracticeNoTestMessageIsOffered()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        context.practice = true;
        const SettingsPage page(context);
        const auto *test = page.findChild<QPushButton *>(QStringLiteral("routeTest.kakao:ceo"));
        QVERIFY(test);
        Q_EMIT link.routesRead({ { QStringLiteral("kakao:ceo"), RouteState::Kind::Ready, {}, 0 } });
        QVERIFY(!test->isEnabled());
    }

    void theNextFiveTimesFollowWhatIsTyped()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        SettingsPage page(context);
        auto *times = page.findChild<QLabel *>(QStringLiteral("nextTimes"));
        QCOMPARE(times->text().split(QLatin1Char('\n')).size(), 6);
        page.draft()->setText(QStringLiteral("schedule.cron"), QStringLiteral("0 3 * * *"));
        QVERIFY(times->text().contains(QStringLiteral("03:00:00")));
        page.draft()->setText(QStringLiteral("schedule.cron"), QStringLiteral("at night"));
        QVERIFY(times->text().isEmpty());
    }

    void everyControlHasANameAndEveryFieldItsLabel()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        SettingsPage page(context);
        QSet<const QWidget *> buddies;
        for (const QLabel *label : page.findChildren<QLabel *>())
            buddies.insert(label->buddy());
        for (const SettingsField &field : page.draft()->fields()) {
            const auto *editor = page.findChild<QWidget *>(field.key);
            if (!editor)
                QFAIL(qPrintable(field.key));
            QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(field.key));
            QVERIFY2(buddies.contains(editor), qPrintable(field.key));
        }
        for (const SecretEntry &entry : secretEntries()) {
            const auto *editor = page.findChild<QLineEdit *>(QStringLiteral("secret.") + entry.name);
            QVERIFY(editor && !editor->accessibleName().isEmpty() && buddies.contains(editor));
        }
    }

    void coloursAndLanguageAreKeptInTheWindowsMemory()
    {
        const QTemporaryDir folder;
        QSettings memory(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        AppearanceBox box(&memory);
        box.findChild<QComboBox *>(QStringLiteral("appearance.scheme"))->setCurrentIndex(2);
        QCOMPARE(memory.value(AppearanceBox::kSchemeKey).toString(), QStringLiteral("dark"));
        QVERIFY(Theme::instance()->isDark());
        box.findChild<QComboBox *>(QStringLiteral("appearance.language"))->setCurrentIndex(1);
        QCOMPARE(memory.value(AppearanceBox::kLanguageKey).toString(), QStringLiteral("ko"));
        Theme::apply(qApp, Scheme::Light);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settingspage.moc"
