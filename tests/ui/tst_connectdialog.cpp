// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/connectbox.h"
#include "ui/pages/settings/connectdialog.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jaego;

namespace {

using Stage = AccountStep::Stage;

AccountStep ready(AccountService service = AccountService::Cafe24)
{
    AccountStep step;
    step.service = service;
    const bool cafe24 = service == AccountService::Cafe24;
    step.redirect = cafe24 ? QStringLiteral("https://127.0.0.1:18091/oauth/cafe24")
                           : QStringLiteral("http://127.0.0.1:18091/oauth/kakao");
    step.listens = !cafe24;
    step.canBegin = true;
    step.browser = QUrl(QStringLiteral("https://service.example/oauth"));
    return step;
}

AccountStep waiting(AccountService service = AccountService::Cafe24)
{
    AccountStep step = ready(service);
    step.stage = Stage::Waiting;
    step.browser = QUrl(QStringLiteral("https://service.example/oauth/authorize?state=s"));
    step.until = QDateTime::currentDateTimeUtc().addSecs(299);
    return step;
}

AccountStep connected(AccountService service = AccountService::Cafe24)
{
    AccountStep step = ready(service);
    step.stage = Stage::Connected;
    step.who = QStringLiteral("jaegomall");
    step.scopes = { QStringLiteral("mall.read_product") };
    step.expires = QDateTime::currentDateTimeUtc().addDays(14);
    return step;
}

} // namespace

class TestConnectDialog final : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened.append(url); } // NOLINT(readability-make-member-function-const)

private Q_SLOTS:
    void initTestCase()
    {
        registerEngineTypes();
        QLocale::setDefault(QLocale(QLocale::English));
        Theme::apply(qApp, Scheme::Light);
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "opened");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    void init() { m_opened.clear(); }

    void aMallIsConnectedByTheKeyboardAlone()
    {
        EngineLink link;
        QSignalSpy asked(&link, &EngineLink::accountRequested);
        QSignalSpy began(&link, &EngineLink::accountConnectRequested);
        QSignalSpy pasted(&link, &EngineLink::accountAddressPasted);
        QSignalSpy cancelled(&link, &EngineLink::accountCancelled);
        QPointer<ConnectDialog> dialog = show(&link, AccountService::Cafe24);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!button(dialog, "connectOpen")->isEnabled()); // nothing is known yet
        Q_EMIT link.accountTold(ready());
        QVERIFY(label(dialog, "connectTitle").startsWith(QStringLiteral("1 of 3")));
        QCOMPARE(line(dialog, "connectRedirect")->text(), ready().redirect);
        QVERIFY(m_opened.isEmpty());

        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(began.size(), 1);
        QVERIFY(m_opened.isEmpty()); // not before the engine is ready for the answer
        Q_EMIT link.accountTold(waiting());
        QCOMPARE(m_opened, QList<QUrl>{ waiting().browser });
        QVERIFY(label(dialog, "connectRemaining").contains(QStringLiteral("04:5")));
        QLineEdit *field = line(dialog, "connectPasted");
        QVERIFY(field->isVisible());
        QCOMPARE(QApplication::focusWidget(), field);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral("https://x/?code=1"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(pasted.first().at(1).value<Secret>().reveal(), QStringLiteral("https://x/?code=1"));
        QVERIFY(field->text().isEmpty());
        field->undo();
        QVERIFY(field->text().isEmpty()); // nor can it be brought back

        AccountStep wrong = waiting();
        wrong.words = QStringLiteral("Not this one.");
        Q_EMIT link.accountTold(wrong);
        QVERIFY(label(dialog, "connectProblem").contains(QStringLiteral("Not this one.")));
        QCOMPARE(m_opened.size(), 1); // the browser is not opened again by itself
        QCOMPARE(began.size(), 1);

        AccountStep busy = waiting();
        busy.stage = Stage::Exchanging;
        Q_EMIT link.accountTold(busy);
        QVERIFY(!field->isVisible());
        QVERIFY(!button(dialog, "connectOpen")->isVisible());
        Q_EMIT link.accountTold(connected());
        QVERIFY(label(dialog, "connectTitle").startsWith(QStringLiteral("3 of 3")));
        QVERIFY(label(dialog, "connectResult").contains(QStringLiteral("jaegomall")));
        QVERIFY(label(dialog, "connectResult").contains(QStringLiteral("mall.read_product")));
        QVERIFY(label(dialog, "connectTest").startsWith(QStringLiteral("Testing")));
        Q_EMIT link.connectionTested({ QStringLiteral("COUPANG"), false, QStringLiteral("no") });
        QVERIFY(label(dialog, "connectTest").startsWith(QStringLiteral("Testing")));
        Q_EMIT link.connectionTested({ QStringLiteral("CAFE24"), true, QStringLiteral("12 products") });
        QCOMPARE(label(dialog, "connectTest"), QStringLiteral("✓ 12 products"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(cancelled.size(), 0);
    }

    void whereJaegoListensNothingIsPastedAndEnterDoesNotBeginAnew()
    {
        EngineLink link;
        QSignalSpy began(&link, &EngineLink::accountConnectRequested);
        QPointer<ConnectDialog> dialog = show(&link, AccountService::Kakao);
        Q_EMIT link.accountTold(waiting(AccountService::Cafe24)); // somebody else's
        QVERIFY(!button(dialog, "connectOpen")->isEnabled());
        Q_EMIT link.accountTold(ready(AccountService::Kakao));
        QTest::keyClick(dialog, Qt::Key_Return);
        Q_EMIT link.accountTold(waiting(AccountService::Kakao));
        QVERIFY(!line(dialog, "connectPasted")->isVisible());
        QVERIFY(label(dialog, "connectAbout").contains(QStringLiteral("KOE006")));
        QVERIFY(line(dialog, "connectRedirect")->isVisible());
        QCOMPARE(began.size(), 1);
        Q_EMIT link.accountTold(connected(AccountService::Kakao));
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("connectTest"))->isVisible());
        dialog->close();
    }

    void closingWhileItWaitsGivesUp()
    {
        EngineLink link;
        QSignalSpy cancelled(&link, &EngineLink::accountCancelled);
        QPointer<ConnectDialog> dialog = show(&link, AccountService::Kakao);
        Q_EMIT link.accountTold(waiting(AccountService::Kakao));
        QCOMPARE(button(dialog, "connectClose")->text(), QStringLiteral("Cancel"));
        QVERIFY(m_opened.isEmpty()); // begun before this window: not opened once more
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QTRY_VERIFY(dialog.isNull());
    }

    void whatIsMissingIsNamedAndNothingOpens()
    {
        EngineLink link;
        QPointer<ConnectDialog> dialog = show(&link, AccountService::Cafe24);
        AccountStep step = ready();
        step.canBegin = false;
        step.missing = { secretnames::cafe24ClientSecret, QStringLiteral("cafe24.mall_id") };
        Q_EMIT link.accountTold(step);
        QSignalSpy asked(&link, &EngineLink::accountRequested);
        Q_EMIT link.secretsChanged({ secretnames::cafe24ClientId });
        QCOMPARE(asked.size(), 1); // it may be there now
        const QString words = label(dialog, "connectProblem");
        QVERIFY(words.contains(QStringLiteral("Client secret")));
        QVERIFY(words.contains(QStringLiteral("mall id")));
        QVERIFY(!button(dialog, "connectOpen")->isEnabled());
        QSignalSpy began(&link, &EngineLink::accountConnectRequested);
        Q_EMIT link.accountTold(ready()); // now it is there: Enter goes on
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(began.size(), 1);
        dialog->close();
    }

    void practiceOpensNothingReal()
    {
        EngineLink link;
        auto *model = new AccountModel(AccountService::Kakao, &link, true);
        QPointer<ConnectDialog> dialog = new ConnectDialog(model, nullptr);
        dialog->show();
        Q_EMIT link.accountTold(ready(AccountService::Kakao));
        QVERIFY(!button(dialog, "connectOpen")->isEnabled());
        QVERIFY(label(dialog, "connectProblem").contains(QStringLiteral("practice mode")));
        AccountStep here = ready(AccountService::Kakao);
        here.browser = QUrl(QStringLiteral("http://127.0.0.1:8000"));
        Q_EMIT link.accountTold(here);
        QVERIFY(button(dialog, "connectOpen")->isEnabled());
        dialog->close();
    }

    void addressesAreCopiedAndSaidToBe()
    {
        EngineLink link;
        QPointer<ConnectDialog> dialog = show(&link, AccountService::Kakao);
        Q_EMIT link.accountTold(ready(AccountService::Kakao));
        button(dialog, "connectCopyRedirect")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), ready(AccountService::Kakao).redirect);
        QVERIFY(!label(dialog, "connectCopied").isEmpty());
        Q_EMIT link.accountTold(waiting(AccountService::Kakao));
        button(dialog, "connectCopyBrowser")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), waiting().browser.toString());
        dialog->close();
    }

    void everythingHasANameAndFitsInBothLanguagesAndColours()
    {
        for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
            Theme::apply(qApp, scheme);
            EngineLink link;
            QPointer<ConnectDialog> dialog = show(&link, AccountService::Cafe24);
            for (const AccountStep &step : { ready(), waiting(), connected() }) {
                Q_EMIT link.accountTold(step);
                QCoreApplication::processEvents();
                QVERIFY(dialog->height() <= 640);
                QVERIFY(dialog->width() <= 1200);
                for (QAbstractButton *each : dialog->findChildren<QAbstractButton *>()) {
                    if (each->isVisible())
                        QVERIFY2(!each->accessibleName().isEmpty() || !each->text().isEmpty(),
                                 qPrintable(each->objectName()));
                }
                for (QLabel *each : dialog->findChildren<QLabel *>()) {
                    if (each->isVisible())
                        QVERIFY2(each->height() >= each->heightForWidth(each->width()),
                                 qPrintable(each->objectName()));
                }
            }
            dialog->close();
        }
        Theme::apply(qApp, Scheme::Light);
    }

    void theSettingsPageOffersBothAndSaysWhatIsStored()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        EngineLink link;
        SettingsPage page({ &link, &memory, false, folder.path() });
        page.show();
        auto *cafe24 = page.findChild<QPushButton *>(QStringLiteral("connect.CAFE24"));
        auto *kakao = page.findChild<QPushButton *>(QStringLiteral("connect.KAKAO"));
        QVERIFY(cafe24);
        QVERIFY(kakao);
        QVERIFY(cafe24->accessibleDescription().contains(QStringLiteral("browser")));
        Q_EMIT link.secretsChanged({ secretnames::cafe24RefreshToken });
        QVERIFY(cafe24->accessibleDescription().contains(QStringLiteral("is stored")));
        QVERIFY(!kakao->accessibleDescription().contains(QStringLiteral("is stored")));
        cafe24->click();
        cafe24->click(); // once more is the same window
        QCOMPARE(page.findChildren<ConnectDialog *>().size(), 1);
        page.findChild<ConnectDialog *>()->close();
    }

private:
    static ConnectDialog *show(EngineLink *link, AccountService service)
    {
        auto *dialog = new ConnectDialog(new AccountModel(service, link, false), nullptr);
        dialog->show();
        dialog->activateWindow();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    static QString label(QWidget *dialog, const char *name)
    {
        return dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    static QLineEdit *line(QWidget *dialog, const char *name)
    {
        return dialog->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    static QPushButton *button(QWidget *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    QList<QUrl> m_opened;
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
