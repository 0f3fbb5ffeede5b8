// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/killpoints.h"

#include "crash/farcalls.h"
#include "storage/auditrepository.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/query.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <functional>
#include <thread>

namespace jaego::test {

namespace {

constexpr qint64 kPatienceMs = 60'000;

void pause(int milliseconds)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

/// kill -9 when `reached`, or, when that is null, after `delayMs`; then `lateMs` more.
bool killWhen(QProcess *process, const std::function<bool()> &reached, int delayMs)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < kPatienceMs) {
        if (process->waitForFinished(1) || process->state() == QProcess::NotRunning)
            return false;
        if (reached ? reached() : since.elapsed() >= delayMs)
            break;
    }
    if (reached && delayMs > 0)
        pause(delayMs);
    process->kill();
    process->waitForFinished();
    return process->exitStatus() == QProcess::CrashExit;
}

qint64 count(const Shop &shop, const char *statement)
{
    const auto database = Database::openForCheck(shop.databasePath());
    if (!database)
        return -1;
    const auto found =
        sql::first<qint64>(**database, statement, [](sql::Query &query) { return query.number(); });
    return found ? found->value_or(0) : -1;
}

/// A command's usual time, measured once: the delays lie within it.
int usualMs(Shop *shop, const QStringList &arguments)
{
    static QMap<QString, int> known;
    const QString &name = arguments.first();
    if (!known.contains(name)) {
        QElapsedTimer took;
        took.start();
        (void)shop->program().run(arguments);
        known.insert(name, static_cast<int>(took.elapsed()));
    }
    return known.value(name);
}

bool killAtRandom(Shop *shop, const QStringList &arguments)
{
    const int usual = usualMs(shop, arguments);
    const auto process = shop->program().start(arguments);
    return killWhen(process.get(), {}, shop->number(0, usual));
}

const QStringList kSync{ QStringLiteral("sync") };

bool readPoint(Shop *shop)
{
    shop->disturb();
    return killAtRandom(shop, kSync);
}

bool journalPoint(Shop *shop)
{
    shop->disturb();
    const auto process = shop->program().start(kSync);
    return killWhen(
        process.get(),
        [shop] { return count(*shop, "SELECT count(*) FROM write_journal WHERE outcome IS NULL") > 0; }, 0);
}

qint64 farWrites(Shop *shop)
{
    qint64 writes = 0;
    for (const ChannelId channel : kChannels)
        writes += shop->far().counters(sandboxSource(channel)).writes;
    return writes;
}

bool writePoint(Shop *shop)
{
    shop->disturb();
    const qint64 before = farWrites(shop);
    const auto process = shop->program().start(kSync);
    return killWhen(
        process.get(), [&] { return farWrites(shop) > before; }, shop->number(0, 2));
}

bool acknowledgePoint(Shop *shop)
{
    shop->disturb();
    const char *answered = "SELECT count(*) FROM write_journal WHERE outcome IS NOT NULL";
    const qint64 before = count(*shop, answered);
    const auto process = shop->program().start(kSync);
    return killWhen(
        process.get(), [&] { return count(*shop, answered) > before; }, shop->number(0, 3));
}

/// Every token of Cafe24 is void: the program trades its single-use refresh token for a new one.
bool tokenPoint(Shop *shop)
{
    shop->disturb();
    SandboxFault fault;
    fault.kind = SandboxFault::Kind::TokenInvalid;
    fault.times = 1;
    shop->far().setFault(SandboxSource::Cafe24, fault);
    const auto calls = [shop] { return shop->far().counters(SandboxSource::Cafe24).tokenCalls; };
    const qint64 before = calls();
    const auto process = shop->program().start(kSync);
    const bool killed = killWhen(
        process.get(), [&] { return calls() > before; }, shop->number(0, 40));
    shop->far().clearFaults();
    return killed;
}

bool adjustPoint(Shop *shop)
{
    const QStringList arguments{ QStringLiteral("adjust"),   shop->nextAdjusted(),
                                 QStringLiteral("--by"),     QStringLiteral("1"),
                                 QStringLiteral("--reason"), QStringLiteral("\uC2E4\uC0AC") };
    return killAtRandom(shop, arguments);
}

/// The port that `serve` prints; 0 when it ended instead.
quint16 portOf(QProcess *process)
{
    Ended heard;
    if (!Program::waitFor(process, "/events", &heard))
        return 0;
    static const QRegularExpression form(QStringLiteral("127\\.0\\.0\\.1:(\\d+)/events"));
    return static_cast<quint16>(form.match(QString::fromUtf8(heard.out)).captured(1).toUInt());
}

bool eventPoint(Shop *shop)
{
    const auto process = shop->program().start({ QStringLiteral("serve") });
    const quint16 port = portOf(process.get());
    if (port == 0)
        return false;
    static int number = 0;
    const QString id = QStringLiteral("event-%1").arg(++number);
    if (sendAdjustEvent(port, id, shop->nextAdjusted()))
        shop->acceptedEvents.append(id);
    return killWhen(process.get(), {}, shop->number(0, 60));
}

bool servePoint(Shop *shop)
{
    const auto process = shop->program().start({ QStringLiteral("serve") });
    if (portOf(process.get()) == 0)
        return false;
    shop->disturb();
    return killWhen(process.get(), {}, shop->number(0, 2'500));
}

bool exportPoint(Shop *shop)
{
    const bool sheet = shop->number(0, 1) == 1;
    return killAtRandom(
        shop,
        { QStringLiteral("export"), QStringLiteral("audit"),
          shop->program().path(sheet ? QStringLiteral("out/a.xlsx") : QStringLiteral("out/a.csv")) });
}

bool backupPoint(Shop *shop)
{
    return killAtRandom(shop, { QStringLiteral("backup") });
}

bool restorePoint(Shop *shop)
{
    if (shop->program().run({ QStringLiteral("backup") }).code != 0)
        return false;
    const auto copies = [shop] {
        return QDir(shop->dataDir()).entryList({ QStringLiteral("jaego.sqlite.*") }).size();
    };
    const qsizetype before = copies();
    const auto process = shop->program().start({ QStringLiteral("restore"), QStringLiteral("--latest") });
    const bool killed = shop->number(0, 1) == 0 ? killWhen(
                            process.get(), [&] { return copies() > before; }, shop->number(0, 12))
                                                : killWhen(process.get(), {}, shop->number(0, 120));
    // The old files are a person's to remove; here they would only fill the disk.
    const QStringList old =
        QDir(shop->dataDir()).entryList({ QStringLiteral("jaego.sqlite.before-restore-*") });
    if (old.size() > 20)
        QFile::remove(shop->dataDir() + QLatin1Char('/') + old.first());
    return killed;
}

/// The file as the version before this one left it.
bool migrationPoint(Shop *shop)
{
    {
        const auto database = Database::open(shop->databasePath());
        if (!database)
            return false;
        for (const char *statement :
             { "DROP INDEX IF EXISTS slow_agreements_by_day", "DELETE FROM meta WHERE name = 'audit.head'",
               "ALTER TABLE write_journal DROP COLUMN value_before", "PRAGMA user_version = 10" }) {
            if (!sql::execute(**database, statement))
                qFatal("the schema cannot be taken back: %s", statement);
        }
    }
    shop->disturb();
    const auto process = shop->program().start(kSync);
    return killWhen(process.get(), {}, shop->number(0, 150));
}

/// A data folder that is being made, eleven steps of the schema and all.
bool firstStartPoint(Shop *shop)
{
    const QString folder = shop->program().path(QStringLiteral("first"));
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    QFile::copy(shop->dataDir() + QStringLiteral("/jaego.ini"), folder + QStringLiteral("/jaego.ini"));
    const QStringList arguments{ QStringLiteral("--data-dir"), folder, QStringLiteral("export"),
                                 QStringLiteral("audit"),
                                 shop->program().path(QStringLiteral("out/first.csv")) };
    const auto process = shop->program().start(arguments);
    const bool killed = killWhen(process.get(), {}, shop->number(0, 120));
    const Ended again = shop->program().run(arguments);
    if (again.code != 0)
        qFatal("after a kill at the first start: %s", again.err.constData());
    return killed;
}

} // namespace

const QList<KillPoint> &killPoints()
{
    static const QList<KillPoint> points{
        { "read", "a sync, at any moment of it", readPoint },
        { "journal", "a write is journaled and not answered", journalPoint },
        { "write", "the channel has taken a write", writePoint },
        { "acknowledge", "the answer of a write has been stored", acknowledgePoint },
        { "token", "Cafe24 has been asked for new tokens", tokenPoint },
        { "adjust", "an adjustment, at any moment of it", adjustPoint },
        { "event", "an event has been answered with 202", eventPoint },
        { "serve", "serve, while people count, edit and buy", servePoint },
        { "export", "an export, at any moment of it", exportPoint },
        { "backup", "a backup, at any moment of it", backupPoint },
        { "restore", "a restore, at any moment of it", restorePoint },
        { "migration", "a start on the file of the version before", migrationPoint },
        { "first start", "a data folder is being made", firstStartPoint },
    };
    return points;
}

} // namespace jaego::test
