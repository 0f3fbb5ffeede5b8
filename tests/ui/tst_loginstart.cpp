// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desktop/loginstart.h"

#include "engine/commands.h"
#include "ui/pages/settings/loginbox.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace jaego;

namespace {

/// Whatever a folder may be called.
const QString kOddFolder = QStringLiteral("/srv/my \"shop\" $HOME `x` 100% a\\b");
const StartCommand kCommand{ QStringLiteral("/usr/bin/jaego"),
                             { QStringLiteral("--tray"), QStringLiteral("--data-dir"), kOddFolder } };

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The words of an Exec line as a desktop takes it apart: the string first, then the shell's quotes, which
/// the Desktop Entry Specification shares; a field code is no shell's.
QStringList wordsOfExec(const QString &entry)
{
    QString line;
    for (const QString &each : entry.split(u'\n')) {
        if (each.startsWith(QLatin1String("Exec=")))
            line = each.mid(5);
    }
    line.replace(QStringLiteral("\\\\"), QStringLiteral("\\"))
        .replace(QStringLiteral("%%"), QStringLiteral("%"));
    QProcess shell;
    shell.start(QStringLiteral("sh"), { QStringLiteral("-c"), QStringLiteral("printf '%s\\n' ") + line });
    if (!shell.waitForFinished())
        return {};
    return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// Jaego comes up with the desktop because a person wanted that, and stays away when they do not.
class TestLoginStart final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerEngineTypes();
        QLocale::setDefault(QLocale(QLocale::English));
        Theme::apply(qApp, Scheme::Light);
    }

    void anEntryOfTheDesktopStartsThisVeryProgram()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("config/autostart"));
        const auto start = desktopEntryStart(folder, kCommand);
        QVERIFY(!start->isOn());
        QVERIFY(start->set(true).ok());
        QVERIFY(start->isOn());
        QCOMPARE(start->where(), folder + QStringLiteral("/jaego.desktop"));
        const QString entry = get(start->where());
        QVERIFY(entry.startsWith(QStringLiteral("[Desktop Entry]\nType=Application\n")));
        QVERIFY(entry.contains(QStringLiteral("\nTryExec=/usr/bin/jaego\n")));
        QCOMPARE(wordsOfExec(entry), QStringList{ kCommand.program } + kCommand.arguments);
        QVERIFY(start->set(false).ok());
        QVERIFY(!start->isOn());
        QVERIFY(!QFile::exists(start->where()));
        QVERIFY(start->set(false).ok()); // it is not there: good
    }

    void anEntryThatTheDesktopSwitchedOffIsOffUntilItIsWantedAgain_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true");
        QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled = false");
    }
    void anEntryThatTheDesktopSwitchedOffIsOffUntilItIsWantedAgain()
    {
        QFETCH(QByteArray, line);
        const QTemporaryDir folder;
        const auto start = desktopEntryStart(folder.path(), kCommand);
        put(start->where(), "[Desktop Entry]\nType=Application\nExec=/old/jaego\n" + line + "\n");
        QVERIFY(!start->isOn());
        QVERIFY(start->set(true).ok());
        QVERIFY(start->isOn());
        QVERIFY(!get(start->where()).contains(QStringLiteral("/old/jaego")));
    }

    void aLaunchAgentOfMacOsHoldsTheSameWords()
    {
        const QTemporaryDir home;
        const auto start = launchAgentStart(home.filePath(QStringLiteral("LaunchAgents")), kCommand);
        QVERIFY(start->set(true).ok());
        QVERIFY(start->isOn());
        QVERIFY(start->where().endsWith(QStringLiteral(".plist")));
        QXmlStreamReader xml(get(start->where()));
        QStringList words;
        bool inArray = false;
        bool runs = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.name() == QLatin1String("array"))
                inArray = xml.isStartElement();
            if (xml.isStartElement() && inArray && xml.name() == QLatin1String("string"))
                words.append(xml.readElementText());
            if (xml.isStartElement() && xml.name() == QLatin1String("key")
                && xml.readElementText() == QLatin1String("RunAtLoad")) {
                xml.readNextStartElement();
                runs = xml.name() == QLatin1String("true");
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(words, QStringList{ kCommand.program } + kCommand.arguments);
        QVERIFY(runs);
        QVERIFY(start->set(false).ok());
        QVERIFY(!start->isOn());
    }

    void theRunKeyOfWindowsHoldsOneLine()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("run.ini"));
        const StartCommand command{ QStringLiteral("C:/Program Files/Jaego/jaego-window.exe"),
                                    { QStringLiteral("--tray"), QStringLiteral("--data-dir"),
                                      QStringLiteral("D:\\my \"shop\"\\") } };
        const auto start = runKeyStart(std::make_unique<QSettings>(path, QSettings::IniFormat), command);
        QVERIFY(!start->isOn());
        QVERIFY(start->set(true).ok());
        QVERIFY(start->isOn());
        const QSettings key(path, QSettings::IniFormat);
        QCOMPARE(key.value(QStringLiteral("Jaego")).toString(),
                 QStringLiteral("\"%1\" \"--tray\" \"--data-dir\" \"D:\\my \\\"shop\\\"\\\\\"")
                     .arg(QDir::toNativeSeparators(command.program)));
        QVERIFY(start->set(false).ok());
        QVERIFY(!start->isOn());
    }

    void aPersonTicksTheBoxAndItIsDoneAtOnce()
    {
        const QTemporaryDir folder;
        const auto start = desktopEntryStart(folder.path(), kCommand);
        EngineLink link;
        PageContext context;
        context.link = &link;
        context.loginStart = start.get();
        SettingsPage page(context);
        page.resize(1'100, 640);
        page.show();
        page.showSection(SettingsPage::Appearance);
        auto *box = page.findChild<QCheckBox *>(QStringLiteral("login.start"));
        QVERIFY(box);
        QVERIFY(box->isVisible());
        QVERIFY(!box->isChecked());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(box->isChecked());
        QVERIFY(start->isOn());
        auto *words = page.findChild<QLabel *>(QStringLiteral("login.words"));
        QVERIFY(words->text().contains(start->where()));
        // The desktop has a page for this, too: entering ours looks again.
        QVERIFY(QFile::remove(start->where()));
        page.activated();
        QVERIFY(!box->isChecked());
        QCOMPARE(page.draft()->changes(), 0); // nothing that waits for Apply
    }

    void whatCannotBeWrittenIsSaidAndTheBoxStaysAsItIs()
    {
        const QTemporaryDir folder;
        const QString blocked = folder.filePath(QStringLiteral("file"));
        put(blocked, "no folder");
        const auto start = desktopEntryStart(blocked + QStringLiteral("/autostart"), kCommand);
        LoginBox box(start.get());
        box.show();
        auto *choice = box.findChild<QCheckBox *>(QStringLiteral("login.start"));
        choice->click();
        QVERIFY(!choice->isChecked());
        const QString words = box.findChild<QLabel *>(QStringLiteral("login.words"))->text();
        QVERIFY2(words.contains(QStringLiteral("will not start by itself")), qPrintable(words));
        QVERIFY2(words.contains(start->where()), qPrintable(words));
    }

    void practiceHasNoSuchChoice()
    {
        EngineLink link;
        PageContext context;
        context.link = &link;
        context.practice = true;
        const SettingsPage page(context);
        QVERIFY(!page.findChild<QCheckBox *>(QStringLiteral("login.start")));
    }
};

QTEST_MAIN(TestLoginStart)
#include "tst_loginstart.moc"
