// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

class TestTranslations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWordOfTheWindowHasItsKorean();
    void koreanIsKorean();

private:
    struct Message {
        QString context;
        QString source;
        QString translation;
        bool finished = true;
    };
    static QList<Message> read(const QString &path);
    static QStringList tsFiles();
};

QList<TestTranslations::Message> TestTranslations::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("message"))
            messages.append(message);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            message = { context, {}, {}, true };
        } else if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

QStringList TestTranslations::tsFiles()
{
    const QDir folder(QStringLiteral(JAEGO_SOURCE_DIR "/translations"));
    QStringList files;
    for (const QString &name : folder.entryList({ QStringLiteral("*_ko.ts") }))
        files.append(folder.filePath(name));
    return files;
}

void TestTranslations::everyWordOfTheWindowHasItsKorean()
{
    QSet<QString> translated;
    for (const QString &path : tsFiles()) {
        for (const Message &message : read(path)) {
            QVERIFY2(message.finished && !message.translation.isEmpty(), qPrintable(path + message.source));
            translated.insert(message.context + QLatin1Char('\n') + message.source);
        }
    }
    QStringList sources;
    QDirIterator files(QStringLiteral(JAEGO_SOURCE_DIR "/ui"),
                       { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        sources.append(files.next());
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh_ko.ts"));
    QProcess lupdate;
    lupdate.start(
        QStringLiteral(JAEGO_LUPDATE),
        QStringList{ QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral(JAEGO_SOURCE_DIR) }
            + sources + QStringList{ QStringLiteral("-ts"), fresh });
    QVERIFY(lupdate.waitForFinished(60'000));
    const QList<Message> messages = read(fresh);
    QVERIFY(messages.size() > 100);
    QStringList missing;
    for (const Message &message : messages) {
        if (!translated.contains(message.context + QLatin1Char('\n') + message.source))
            missing.append(message.context + QStringLiteral(": ") + message.source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

void TestTranslations::koreanIsKorean()
{
    // A sentence of Latin words left in the Korean file was copied, not translated; names stay.
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{3,} [A-Za-z]{2,} [A-Za-z]{2,}"));
    static const QRegularExpression hangul(QStringLiteral("[가-힣ㄱ-ㅎ]"));
    for (const QString &path : tsFiles()) {
        for (const Message &message : read(path)) {
            QVERIFY2(!latin.match(message.translation).hasMatch()
                         || hangul.match(message.translation).hasMatch(),
                     qPrintable(message.translation));
            QVERIFY2(!hangul.match(message.source).hasMatch(), qPrintable(message.source));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
