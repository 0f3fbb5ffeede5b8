// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backupbox.h"
#include "ui/shell/startfailure.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jaego;

namespace {

BackupState twoBackups()
{
    BackupState state;
    const QDateTime day = QDateTime::fromString(QStringLiteral("2026-11-22T03:00:00Z"), Qt::ISODate);
    state.backups = { { QStringLiteral("/b/new.db"), day.addDays(1), 5'000'000 },
                      { QStringLiteral("/b/old.db"), day, 4'000'000 } };
    return state;
}

} // namespace

/// Backups in the window, and the dialog that stands in for a start that failed.
class TestBackupBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        Theme::apply(qApp, Scheme::Light);
    }

    void withoutABackupNothingCanBeRestored()
    {
        const BackupBox box;
        QVERIFY(!box.findChild<QPushButton *>(QStringLiteral("backupRestore"))->isEnabled());
        QVERIFY(box.findChild<QPushButton *>(QStringLiteral("backupNow"))->isEnabled());
        QVERIFY(box.findChild<QLabel *>(QStringLiteral("backupWords"))->text().contains(u"No backup yet"));
    }

    void aRestoreIsAskedForTwiceAndNoIsTheSafeAnswer()
    {
        BackupBox box;
        box.showState(twoBackups());
        box.show();
        auto *list = box.findChild<QListWidget *>(QStringLiteral("backupList"));
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        QSignalSpy wanted(&box, &BackupBox::restoreWanted);
        auto *restore = box.findChild<QPushButton *>(QStringLiteral("backupRestore"));
        restore->click();
        QPointer<QMessageBox> question = box.findChild<QMessageBox *>(QStringLiteral("backupQuestion"));
        QVERIFY(question);
        QVERIFY(question->text().contains(QStringLiteral("made since then are not in it")));
        QTest::keyClick(question.data(), Qt::Key_Escape);
        QTRY_VERIFY(!question);
        QCOMPARE(wanted.size(), 0);
        restore->click();
        auto *yes = box.findChild<QPushButton *>(QStringLiteral("backupYes"));
        QVERIFY(yes);
        yes->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("/b/old.db"));
    }

    void whatWasChosenStaysChosenWhenABackupIsAdded()
    {
        BackupBox box;
        BackupState state = twoBackups();
        box.showState(state);
        auto *list = box.findChild<QListWidget *>(QStringLiteral("backupList"));
        list->setCurrentRow(1);
        state.backups.prepend(
            { QStringLiteral("/b/newest.db"), state.backups.first().takenAt.addDays(1), 1 });
        box.showState(state);
        QCOMPARE(list->currentRow(), 2);
    }

    void aBackupThatFailedIsSaid()
    {
        BackupBox box;
        BackupState state = twoBackups();
        state.trouble = QStringLiteral("The disk is full.");
        box.showState(state);
        QCOMPARE(box.findChild<QLabel *>(QStringLiteral("backupWords"))->text(), state.trouble);
        state.busy = true;
        box.showState(state);
        QVERIFY(!box.findChild<QPushButton *>(QStringLiteral("backupNow"))->isEnabled());
    }

    void aStartThatFailedOffersEveryWayOut()
    {
        StartFailure failure(QStringLiteral("It is damaged."), twoBackups().backups);
        failure.show();
        QCOMPARE(failure.findChild<QLabel *>(QStringLiteral("startFailureWords"))->text(),
                 QStringLiteral("It is damaged."));
        QVERIFY(failure.findChild<QPushButton *>(QStringLiteral("startFailureFolder")));
        QVERIFY(failure.findChild<QPushButton *>(QStringLiteral("startFailureQuit")));
        failure.findChild<QListWidget *>(QStringLiteral("startFailureBackups"))->setCurrentRow(1);
        failure.findChild<QPushButton *>(QStringLiteral("startFailureRestore"))->click();
        QCOMPARE(failure.wayOut(), StartFailure::WayOut::Restore);
        QCOMPARE(failure.backup(), QStringLiteral("/b/old.db"));
        QVERIFY(!failure.isVisible());
    }

    void enterTriesAgainAndEscapeQuits()
    {
        StartFailure failure(QStringLiteral("It is locked."), {});
        QVERIFY(!failure.findChild<QPushButton *>(QStringLiteral("startFailureRestore")));
        failure.show();
        QTest::keyClick(&failure, Qt::Key_Return);
        QCOMPARE(failure.wayOut(), StartFailure::WayOut::TryAgain);
        StartFailure other(QStringLiteral("It is locked."), {});
        other.show();
        QTest::keyClick(&other, Qt::Key_Escape);
        QCOMPARE(other.wayOut(), StartFailure::WayOut::Quit);
    }
};

QTEST_MAIN(TestBackupBox)
#include "tst_backupbox.moc"
