// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diskfiles.h"
#include "base/process.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jaego;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What every system does in its own way, told by what must come out.
class TestDiskFiles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProcessThatHasEndedIsGoneAndThisOneIsNot()
    {
        QVERIFY(thisProcess() > 0);
        QVERIFY(!processIsGone(thisProcess()));
        QProcess other;
        other.start(QStringLiteral("sleep"), { QStringLiteral("60") });
        QVERIFY(other.waitForStarted());
        const qint64 number = other.processId();
        QVERIFY(!processIsGone(number));
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(processIsGone(number));
    }

    void theNewFileTakesThePlaceOfTheOldOneWhole()
    {
        const QTemporaryDir folder;
        const QString from = folder.filePath(QStringLiteral("재고 new.csv"));
        const QString to = folder.filePath(QStringLiteral("재고.csv"));
        put(from, "new");
        put(to, "old");
        QVERIFY(flushToDisk(from).ok());
        QVERIFY(renameOver(from, to).ok());
        QVERIFY(flushToDisk(folder.path()).ok());
        QCOMPARE(get(to), QByteArray("new"));
        QVERIFY(!QFile::exists(from));
    }

    void whatCannotBeDoneNamesTheFile()
    {
        const QTemporaryDir folder;
        const QString nothing = folder.filePath(QStringLiteral("nothing"));
        const Status flushed = flushToDisk(nothing);
        QVERIFY(!flushed.ok());
        QVERIFY(flushed.error().message.contains(nothing));
        const QString to = folder.filePath(QStringLiteral("to"));
        const Status renamed = renameOver(nothing, to);
        QVERIFY(!renamed.ok());
        QVERIFY(renamed.error().message.contains(to));
    }

    void draftsOfTheDeadAreRemovedAndThoseOfTheLivingStay()
    {
        const QTemporaryDir folder;
        QProcess other;
        other.start(QStringLiteral("sleep"), { QStringLiteral("60") });
        QVERIFY(other.waitForStarted());
        const QString stock = folder.filePath(QStringLiteral("stock.csv"));
        const QString living = QStringLiteral("%1.%2.part").arg(stock).arg(other.processId());
        put(living, "half");
        const QString own = freshDraft(stock);
        QVERIFY(own != living);
        put(own, "half");
        QVERIFY(QFile::exists(living));
        removeDeadDrafts(folder.path());
        QVERIFY(QFile::exists(living));
        other.kill();
        QVERIFY(other.waitForFinished());
        removeDeadDrafts(folder.path());
        QVERIFY(!QFile::exists(living));
        QVERIFY(QFile::exists(own));
    }
};

QTEST_GUILESS_MAIN(TestDiskFiles)
#include "tst_diskfiles.moc"
