// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folderlock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace jaego;

class TestFolderLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneAtATime()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("jaego.lock"));
        {
            FolderLock first(path);
            QCOMPARE(first.tryLock(), FolderLock::Outcome::Taken);
            FolderLock second(path);
            QCOMPARE(second.tryLock(), FolderLock::Outcome::Held);
            QCOMPARE(second.holder(), qint64{ ::getpid() });
        }
        QVERIFY(!QFile::exists(path));
        FolderLock third(path);
        QCOMPARE(third.tryLock(), FolderLock::Outcome::Taken);
    }

    /// What a kill between making the file and writing into it leaves.
    void anEmptyFileOfADeadProcessLocksNobodyOut()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("jaego.lock"));
        QFile left(path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        FolderLock lock(path);
        QCOMPARE(lock.tryLock(), FolderLock::Outcome::Taken);
    }

    void aKilledHolderGivesItBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("jaego.lock"));
        const pid_t child = ::fork();
        if (child == 0) {
            FolderLock lock(path);
            if (lock.tryLock() == FolderLock::Outcome::Taken)
                ::pause();
            ::_exit(1);
        }
        FolderLock lock(path);
        QTRY_COMPARE(lock.holder(), qint64{ child });
        QCOMPARE(lock.tryLock(), FolderLock::Outcome::Held);
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(lock.tryLock(), FolderLock::Outcome::Taken);
    }

    void aFolderThatIsNotThereIsRefused()
    {
        const QTemporaryDir folder;
        FolderLock lock(folder.filePath(QStringLiteral("none/jaego.lock")));
        QCOMPARE(lock.tryLock(), FolderLock::Outcome::Refused);
    }
};

QTEST_GUILESS_MAIN(TestFolderLock)
#include "tst_folderlock.moc"
