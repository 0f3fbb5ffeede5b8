// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace jaego;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString source(const char *path)
{
    return contentOf(q(JAEGO_SOURCE_DIR "/") + q(path));
}

/// A manual page as it is read: without fonts and escapes.
QString plain(QString page)
{
    page.replace(QRegularExpression(q("\\\\f[BIRP]")), QString());
    page.replace(q("\\-"), q("-")).replace(q("\\(dq"), q("\""));
    page.replace(QRegularExpression(q("^\\.(B|I|BR|RB|IR|RI|BI) "), QRegularExpression::MultilineOption),
                 QString());
    return page;
}

/// The commands of the help, with what follows them: "map import" "secret list" "export stock" …
QStringList commandsOfHelp()
{
    QStringList commands;
    const QString part = helpText().section(q("Commands\n"), 1).section(q("\nOptions\n"), 0, 0);
    static const QRegularExpression line(q("^  ([a-z]+(?: (?:import|export|auto|set|list|remove))?)(?: |$)"));
    for (const QString &each : part.split(u'\n')) {
        if (const auto match = line.match(each); match.hasMatch())
            commands.append(match.captured(1));
    }
    return commands;
}

QSet<QString> optionsIn(const QString &text)
{
    QSet<QString> options;
    static const QRegularExpression form(q("(?<![-\\w])--[a-z][a-z-]+"));
    for (auto all = form.globalMatch(text); all.hasNext();)
        options.insert(all.next().captured(0));
    return options;
}

/// Values of one group of a desktop entry.
QHash<QString, QString> groupOf(const QString &text, const QString &group)
{
    QHash<QString, QString> values;
    bool inside = false;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'['))
            inside = line == u'[' + group + u']';
        else if (inside && line.contains(u'='))
            values.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    }
    return values;
}

/// "jaego --practice" as the program understands it.
ParsedCommandLine parsedExec(const QString &line)
{
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const QString program = words.isEmpty() ? QString() : words.takeFirst();
    if (!program.endsWith(q("jaego"))) {
        ParsedCommandLine wrong;
        wrong.errors.append(q("another program: ") + line);
        return wrong;
    }
    return parseCommandLine(words);
}

} // namespace

/// What is around the program says the same as the program.
class TestPackage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theManualHasEveryCommandOptionAndExitCodeOfTheHelp_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("exits");
        QTest::newRow("en") << q("packaging/linux/man/jaego.1.in") << q(".SH EXIT STATUS\n");
        QTest::newRow("ko") << q("packaging/linux/man/ko/jaego.1.in") << q(".SH 종료 코드\n");
    }
    void theManualHasEveryCommandOptionAndExitCodeOfTheHelp()
    {
        QFETCH(QString, path);
        QFETCH(QString, exits);
        const QString page = plain(source(path.toUtf8().constData()));
        QVERIFY(!page.isEmpty());
        const QStringList commands = commandsOfHelp();
        QVERIFY2(commands.size() >= 20, qPrintable(commands.join(u'|')));
        for (const QString &command : commands)
            QVERIFY2(page.contains(u'\n' + command), qPrintable(command));
        const QSet<QString> ofSystemctl{ q("--user"), q("--now") };
        QCOMPARE(optionsIn(page) - ofSystemctl, optionsIn(helpText()));
        const QString part = page.section(exits, 1).section(q("\n.SH"), 0, 0);
        QSet<int> codes;
        static const QRegularExpression code(q("^(\\d)$"), QRegularExpression::MultilineOption);
        for (auto all = code.globalMatch(part); all.hasNext();)
            codes.insert(all.next().captured(1).toInt());
        QCOMPARE(codes,
                 QSet<int>({ exitcodes::done, exitcodes::usage, exitcodes::workLeft, exitcodes::failed,
                             exitcodes::locked }));
    }

    void theTwoManualsAreOneManual()
    {
        const QString english = source("packaging/linux/man/jaego.1.in");
        const QString korean = source("packaging/linux/man/ko/jaego.1.in");
        QCOMPARE(korean.count(q("\n.SH ")), english.count(q("\n.SH ")));
        QCOMPARE(korean.count(q("\n.TP\n")), english.count(q("\n.TP\n")));
    }

    void theDesktopStartsWhatTheProgramUnderstands()
    {
        const QString text = source("packaging/linux/jaego.desktop");
        const auto entry = groupOf(text, q("Desktop Entry"));
        QVERIFY(parsedExec(entry.value(q("Exec"))).errors.isEmpty());
        QVERIFY(!entry.value(q("Name[ko]")).isEmpty());
        const QStringList actions = entry.value(q("Actions")).split(u';', Qt::SkipEmptyParts);
        QCOMPARE(actions, QStringList({ q("practice"), q("preview") }));
        for (const QString &action : actions) {
            const auto group = groupOf(text, q("Desktop Action ") + action);
            QVERIFY(!group.value(q("Name")).isEmpty());
            QVERIFY(!group.value(q("Name[ko]")).isEmpty());
            const ParsedCommandLine parsed = parsedExec(group.value(q("Exec")));
            QVERIFY2(parsed.errors.isEmpty(), qPrintable(parsed.errors.join(u'\n')));
            QVERIFY(parsed.line.command.isEmpty());
            QCOMPARE(parsed.line.practice, action == q("practice"));
            QCOMPARE(parsed.line.preview, action == q("preview"));
        }
    }

    /// A store finds the launcher by one name, the desktop the window by the other.
    void storeDesktopAndWindowMeanTheSameProgram()
    {
        QXmlStreamReader xml(contentOf(q(JAEGO_BINARY_DIR "/linux/" JAEGO_APP_ID ".metainfo.xml")));
        QHash<QString, QString> found;
        QString version;
        QSet<QString> spoken;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("release"))
                version = xml.attributes().value(q("version")).toString();
            const QString language = xml.attributes().value(q("xml:lang")).toString();
            if (!language.isEmpty())
                spoken.insert(language);
            else if (xml.name() == QLatin1String("id") || xml.name() == QLatin1String("launchable"))
                found.insert(xml.name().toString(), xml.readElementText());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(found.value(q("id")), q(JAEGO_APP_ID));
        QCOMPARE(version, q(JAEGO_VERSION));
        QCOMPARE(spoken, QSet<QString>{ q("ko") });
        const QString desktop = found.value(q("launchable"));
        QVERIFY(QFile::exists(q(JAEGO_SOURCE_DIR "/packaging/linux/") + desktop));
        const QString name = desktop.chopped(qstrlen(".desktop"));
        QVERIFY(
            source("app/windowmode.cpp").contains(q("setDesktopFileName(QStringLiteral(\"%1\"))").arg(name)));
        const auto entry = groupOf(source("packaging/linux/jaego.desktop"), q("Desktop Entry"));
        QCOMPARE(entry.value(q("Icon")), name);
        QCOMPARE(entry.value(q("StartupWMClass")), name);
    }

    void theIconIsThereInEverySizeADesktopAsksFor()
    {
        const QDir icons(q(JAEGO_BINARY_DIR "/icons"));
        for (const int size : { 16, 22, 24, 32, 48, 64, 128, 256, 512 }) {
            const QImage image(icons.filePath(q("hicolor/%1x%1/apps/jaego.png").arg(size)));
            QCOMPARE(image.size(), QSize(size, size));
            QCOMPARE(qAlpha(image.pixel(0, 0)), 0); // round corners
            QCOMPARE(QColor(image.pixel(size / 2, size / 8)), QColor(0x24, 0x57, 0xd6));
        }
        QImageReader windows(icons.filePath(q("jaego.ico")));
        QCOMPARE(windows.imageCount(), 7);
        for (const int size : { 16, 24, 32, 48, 64, 128, 256 }) {
            QCOMPARE(windows.read().size(), QSize(size, size));
            windows.jumpToNextImage();
        }
    }

    void theServiceRunsServeAndWaitsForAPersonWhereNothingElseHelps()
    {
        const auto service = groupOf(source("packaging/linux/jaego-serve.service"), q("Service"));
        const ParsedCommandLine parsed = parsedExec(service.value(q("ExecStart")));
        QVERIFY(parsed.errors.isEmpty());
        QCOMPARE(parsed.line.command, q("serve"));
        QCOMPARE(service.value(q("RestartPreventExitStatus")),
                 q("%1 %2").arg(exitcodes::usage).arg(exitcodes::locked));
        QCOMPARE(service.value(q("UMask")), q("0077"));
        QCOMPARE(service.value(q("NoNewPrivileges")), q("yes"));
    }

    void theHandbookOfTheAdministratorSaysWhatIsShipped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ko") << q("ko");
        QTest::newRow("en") << q("en");
    }
    void theHandbookOfTheAdministratorSaysWhatIsShipped()
    {
        QFETCH(QString, language);
        const QString page = contentOf(q(JAEGO_SOURCE_DIR "/resources/help/%1/admin.md").arg(language));
        QVERIFY(!page.isEmpty());
        for (const QString &command : commandsOfHelp())
            QVERIFY2(page.contains(q("`jaego ") + command.section(u' ', 0, 0)), qPrintable(command));
        for (const int code :
             { exitcodes::done, exitcodes::usage, exitcodes::workLeft, exitcodes::failed, exitcodes::locked })
            QVERIFY2(page.contains(q("\n| %1 |").arg(code)), qPrintable(QString::number(code)));
        for (const char *word : { "jaego-serve", "systemctl --user enable", "enable-linger", "*/10 * * * *",
                                  "secrets.env", "JAEGO_SECRET_COUPANG_ACCESS_KEY", "jaego restore FILE" })
            QVERIFY2(page.contains(q(word)), word);
        QVERIFY(page.contains(q("jaego_%1_").arg(q(JAEGO_VERSION))));
        for (const char *file :
             { "packaging/linux/secrets.env.example", "packaging/linux/jaego.cron.example" })
            QVERIFY2(!source(file).isEmpty(), file);
    }
};

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
