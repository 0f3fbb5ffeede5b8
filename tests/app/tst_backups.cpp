// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real program: copies of its database and the way back, and what it says of a file that is
// damaged, changed, too new or held.
#include "app/program.h"
#include "storage/auditrepository.h"
#include "storage/database.h"

#include <QDir>
#include <QJsonArray>
#include <QSqlQuery>
#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

const QString kPath = QStringLiteral("data/jaego.sqlite");

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

/// Of one check of `doctor --json`.
QJsonObject check(const Ended &doctor, const char *name)
{
    const QJsonArray checks = doctor.json()[QStringLiteral("checks")].toArray();
    for (const QJsonValue &value : checks) {
        if (value.toObject()[QStringLiteral("check")].toString() == QLatin1String(name))
            return value.toObject();
    }
    return {};
}

QString message(const Ended &doctor, const char *name)
{
    return check(doctor, name)[QStringLiteral("message")].toString();
}

/// A ledger with three products, so that the audit log has entries.
void fill(const Program &program)
{
    program.write(QStringLiteral("stock.csv"), "sku,name,on_hand\nA,Apple,5\nB,Bean,6\nC,Corn,7\n");
    const Ended filled = program.run(
        { QStringLiteral("ledger"), QStringLiteral("import"), program.path(QStringLiteral("stock.csv")) });
    QCOMPARE(filled.code, 0);
}

void change(const Program &program, const QStringList &statements)
{
    auto database = Database::open(program.path(kPath));
    QVERIFY(database);
    for (const QString &statement : statements) {
        QSqlQuery query((*database)->connection());
        QVERIFY2(query.exec(statement), qPrintable(statement));
    }
}

qint64 onHand(const Program &program)
{
    const Ended exported = program.run(
        { QStringLiteral("ledger"), QStringLiteral("export"), program.path(QStringLiteral("out.csv")) });
    if (exported.code != 0)
        return -1;
    const QByteArray csv = program.read(QStringLiteral("out.csv"));
    for (const QByteArray &line : csv.split('\n')) {
        if (line.startsWith("A,"))
            return line.split(',').at(2).toLongLong();
    }
    return -1;
}

} // namespace

class TestBackups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsMadeListedAndRestored();
    void sevenAreKept();
    void aRestoreWantsToKnowWhich();
    void whileAnotherJaegoHoldsTheFolderNothingIsCopiedOrRestored();
    void aChangedAuditEntryIsFoundByDoctorAndByTheExport();
    void aDatabaseOlderThanItsNoteIsFound();
    void aDamagedDatabaseIsSaidWithTheWayOutAndTheWayOutWorks();
    void aDatabaseOfANewerJaegoIsSaidAndLeftAlone();
    void aSettingThatWasEditedIsInTheAuditLog();
};

void TestBackups::aBackupIsMadeListedAndRestored()
{
    const Program program;
    fill(program);
    QCOMPARE(onHand(program), 5);
    const Ended made = program.run({ QStringLiteral("backup"), QStringLiteral("--json") });
    QCOMPARE(made.code, 0);
    const QString file = made.json()[QStringLiteral("file")].toString();
    QVERIFY(QFile::exists(file));
    program.write(QStringLiteral("stock.csv"), "sku,name,on_hand\nA,Apple,99\n");
    QCOMPARE(program
                 .run({ QStringLiteral("ledger"), QStringLiteral("import"),
                        program.path(QStringLiteral("stock.csv")) })
                 .code,
             0);
    QCOMPARE(onHand(program), 99);
    QVERIFY(program.run(words("restore --list")).out.contains(QFileInfo(file).fileName().toUtf8()));
    const Ended restored = program.run({ QStringLiteral("restore"), QFileInfo(file).fileName() });
    QVERIFY2(restored.code == 0, restored.err.constData());
    QCOMPARE(onHand(program), 5);
    QStringList aside =
        QDir(program.dataDir()).entryList({ QStringLiteral("jaego.sqlite.before-restore-*") });
    aside.removeIf([](const QString &name) { return name.endsWith(QLatin1String("-wal")); });
    QCOMPARE(aside.size(), 1);
    QVERIFY(restored.out.contains(aside.first().toUtf8()));
    const Ended doctor = program.run(words("doctor --json"));
    for (const char *name : { "folder", "database", "audit", "backups", "ledger" })
        QVERIFY2(check(doctor, name)[QStringLiteral("ok")].toBool(), qPrintable(message(doctor, name)));
}

void TestBackups::sevenAreKept()
{
    const Program program;
    fill(program);
    for (int i = 0; i < 9; ++i)
        QCOMPARE(program.run({ QStringLiteral("backup") }).code, 0);
    QCOMPARE(QDir(program.path(QStringLiteral("data/backups"))).entryList(QDir::Files).size(), 7);
}

void TestBackups::aRestoreWantsToKnowWhich()
{
    const Program program;
    QCOMPARE(program.run({ QStringLiteral("restore") }).code, 2);
    QCOMPARE(program.run(words("restore --latest --list")).code, 2);
    fill(program);
    const Ended none = program.run(words("restore --latest"));
    QCOMPARE(none.code, 4);
    QVERIFY(none.says("no backup"));
    const Ended wrong = program.run({ QStringLiteral("restore"), program.path(QStringLiteral("stock.csv")) });
    QCOMPARE(wrong.code, 4);
    QVERIFY(wrong.says("nothing was changed"));
    QCOMPARE(onHand(program), 5);
}

void TestBackups::whileAnotherJaegoHoldsTheFolderNothingIsCopiedOrRestored()
{
    const Program program;
    const auto practice = program.start(words("--practice --products 5 serve"));
    Ended heard;
    QVERIFY(Program::waitFor(practice.get(), "/events", &heard));
    QCOMPARE(program.run({ QStringLiteral("backup") }).code, 5);
    QCOMPARE(program.run(words("restore --latest")).code, 5);
    QCOMPARE(program.run(words("restore --list")).code, 0);
    QCOMPARE(Program::terminate(practice.get()).code, 0);
}

void TestBackups::aChangedAuditEntryIsFoundByDoctorAndByTheExport()
{
    const Program program;
    fill(program);
    const QStringList exporting{ QStringLiteral("export"), QStringLiteral("audit"),
                                 program.path(QStringLiteral("audit.csv")) };
    const Ended before = program.run(exporting);
    QVERIFY2(before.code == 0, before.err.constData());
    QVERIFY(before.says("The chain holds"));
    QVERIFY(program.read(QStringLiteral("audit.csv")).contains("ledger.write"));
    change(program,
           { QStringLiteral("DROP TRIGGER audit_log_no_update"),
             QStringLiteral("UPDATE audit_log SET value_after = '500' WHERE number = 2") });
    const Ended after = program.run(exporting);
    QCOMPARE(after.code, 3);
    QVERIFY(after.says("entry 2"));
    QVERIFY(
        program.read(QStringLiteral("audit.csv")).contains(",500,")); // the evidence is written all the same
    const Ended doctor = program.run(words("doctor --json"));
    QCOMPARE(doctor.code, 3);
    QVERIFY(!check(doctor, "audit")[QStringLiteral("ok")].toBool());
    QVERIFY(message(doctor, "audit").contains(QStringLiteral("entry 2")));
}

void TestBackups::aDatabaseOlderThanItsNoteIsFound()
{
    const Program program;
    fill(program);
    program.write(QStringLiteral("data/audit-head"), "500 00aa\n");
    const Ended doctor = program.run(words("doctor --json"));
    QVERIFY(!check(doctor, "audit")[QStringLiteral("ok")].toBool());
    QVERIFY2(message(doctor, "audit").contains(QStringLiteral("entry 500")),
             qPrintable(message(doctor, "audit")));
    // The note is not overwritten by what it accuses.
    QCOMPARE(program.read(QStringLiteral("data/audit-head")), QByteArray("500 00aa\n"));
}

void TestBackups::aDamagedDatabaseIsSaidWithTheWayOutAndTheWayOutWorks()
{
    const Program program;
    fill(program);
    QCOMPARE(program.run({ QStringLiteral("backup") }).code, 0);
    program.write(kPath, QByteArray("not a database any more ").repeated(500));
    for (const char *command : { "sync", "status", "doctor" }) {
        const Ended ended = program.run(words(command));
        QVERIFY2(ended.code == 4 || (ended.code == 3 && qstrcmp(command, "doctor") == 0), command);
        QVERIFY2((ended.out + ended.err).contains("jaego restore --latest"), command);
    }
    const Ended restored = program.run(words("restore --latest"));
    QVERIFY2(restored.code == 0, restored.err.constData());
    QCOMPARE(onHand(program), 5);
}

void TestBackups::aDatabaseOfANewerJaegoIsSaidAndLeftAlone()
{
    const Program program;
    fill(program);
    change(program, { QStringLiteral("PRAGMA user_version = 999") });
    const QByteArray before = program.read(kPath);
    const Ended doctor = program.run(words("doctor --json"));
    QCOMPARE(doctor.code, 3);
    QVERIFY2(message(doctor, "start").contains(QStringLiteral("newer Jaego")), doctor.out.constData());
    QCOMPARE(program.run({ QStringLiteral("backup") }).code, 4);
    QCOMPARE(program.read(kPath), before);
}

void TestBackups::aSettingThatWasEditedIsInTheAuditLog()
{
    const Program program;
    fill(program);
    QByteArray ini = program.read(QStringLiteral("data/jaego.ini"));
    QVERIFY(ini.contains("critical=5"));
    program.write(QStringLiteral("data/jaego.ini"), ini.replace("critical=5", "critical=6"));
    fill(program);
    const Ended exported = program.run(
        { QStringLiteral("export"), QStringLiteral("audit"), program.path(QStringLiteral("audit.csv")) });
    QCOMPARE(exported.code, 0);
    const QByteArray log = program.read(QStringLiteral("audit.csv"));
    QVERIFY2(log.contains("settings.change,thresholds.critical,file,5,6"), log.constData());
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
