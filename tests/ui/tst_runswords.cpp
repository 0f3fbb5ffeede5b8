// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

QString root()
{
    return QDir(QFINDTESTDATA("historydata.h")).absolutePath().section(QStringLiteral("/tests/ui/"), 0, 0);
}

QStringList folders()
{
    return { QStringLiteral("ui/charts"),         QStringLiteral("ui/widgets"),
             QStringLiteral("ui/models/history"), QStringLiteral("ui/pages/runs"),
             QStringLiteral("ui/pages/kpi"),      QStringLiteral("ui/pages/settings") };
}

struct Message {
    QString context;
    QString source;
    QString translation;
    bool unfinished = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("message"))
            messages.append(message);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            message = { context, {}, {}, false };
        else if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            message.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

} // namespace

/// The words of history, KPIs and settings are there in both languages.
class TestRunsWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceOfThesePagesIsThereInKorean()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("history_ko.ts"));
        QVERIFY(QFile::copy(root() + QStringLiteral("/translations/history_ko.ts"), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(root());
        lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                      QStringList{ QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
                                   QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-I"),
                                   QStringLiteral("core") }
                          + folders() + QStringList{ QStringLiteral("-ts"), copy });
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const auto messages = messagesOf(copy);
        QVERIFY(messages.size() > 200);
        for (const Message &message : messages) {
            QVERIFY2(!message.unfinished && !message.translation.isEmpty(),
                     qPrintable(message.context + QStringLiteral(": ") + message.source));
            QVERIFY2(message.context.startsWith(QStringLiteral("jaego::")), qPrintable(message.context));
            for (const char *place : { "%1", "%2", "%3", "%n" }) {
                // Every place-holder of the source stands in the translation too.
                QVERIFY2(message.source.contains(QLatin1String(place))
                             == message.translation.contains(QLatin1String(place)),
                         qPrintable(message.source));
            }
        }
    }

    void noKoreanStandsInTheSourceOfThesePages()
    {
        static const QRegularExpression hangul(
            QStringLiteral("[\\x{1100}-\\x{11FF}\\x{3130}-\\x{318F}\\x{AC00}-\\x{D7A3}]"));
        for (const QString &folder : folders()) {
            const QDir dir(root() + QLatin1Char('/') + folder);
            for (const QFileInfo &info :
                 dir.entryInfoList({ QStringLiteral("*.cpp"), QStringLiteral("*.h") })) {
                QFile file(info.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
                for (const QString &line : lines) {
                    if (line.trimmed().startsWith(QStringLiteral("//")))
                        continue;
                    QVERIFY2(!line.contains(hangul),
                             qPrintable(info.fileName() + QStringLiteral(": ") + line));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRunsWords)
#include "tst_runswords.moc"
