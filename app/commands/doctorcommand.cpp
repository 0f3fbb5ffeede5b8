// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "base/text.h"
#include "base/utctime.h"
#include "domain/reportsprobe.h"
#include "engine/housekeeper.h"
#include "storage/auditnote.h"
#include "storage/backup.h"
#include "storage/store.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStorageInfo>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

struct Check {
    QString name;
    bool ok = false;
    QString words; ///< what is wrong and what to do, or what is well
};

int give(const QList<Check> &checks, bool json)
{
    bool allWell = true;
    QJsonArray rows;
    QStringList out;
    for (const Check &check : checks) {
        allWell = allWell && check.ok;
        rows.append(
            QJsonObject{ { q("check"), check.name }, { q("ok"), check.ok }, { q("message"), check.words } });
        out << q("%1 %2  %3").arg(check.ok ? q("ok  ") : q("BAD ")).arg(check.name, -14).arg(check.words);
    }
    if (json)
        print(QJsonDocument(QJsonObject{ { q("schema"), q("jaego.doctor/1") },
                                         { q("ok"), allWell },
                                         { q("checks"), rows } })
                  .toJson(QJsonDocument::Indented)
                  .trimmed());
    else
        print(out.join(QLatin1Char('\n')));
    return allWell ? exitcodes::done : exitcodes::workLeft;
}

constexpr qint64 kLeastFree = 200LL * 1024 * 1024;
constexpr qint64 kOldBackupMs = 3LL * 24 * 3600 * 1000;

/// Room and rights: what most often keeps a program from storing.
void checkFolder(const QString &dataDir, QList<Check> *checks)
{
    const QStorageInfo disk(dataDir);
    const QString free = QLocale::c().formattedDataSize(disk.bytesAvailable());
    if (disk.isReadOnly() || !QFileInfo(dataDir).isWritable())
        checks->append({ q("folder"), false,
                         Text::tr("%1 is read-only: nothing can be stored. Give it back to the user who runs "
                                  "Jaego (chown, chmod u+w), or name another --data-dir.")
                             .arg(dataDir) });
    else if (disk.bytesAvailable() < kLeastFree)
        checks->append({ q("folder"), false,
                         Text::tr("The disk with %1 has only %2 left: make room before it is full.")
                             .arg(dataDir, free) });
    else
        checks->append({ q("folder"), true, Text::tr("%1, %2 free").arg(dataDir, free) });
}

void checkAudit(Database &database, QList<Check> *checks)
{
    const AuditRepository audit(database);
    const auto rows = audit.verify();
    if (!rows) {
        checks->append({ q("audit"), false, rows.error().message });
        return;
    }
    if (const Status noted = audit.contains(readAuditNote(database.path())); !noted) {
        checks->append(
            { q("audit"), false,
              Text::tr("%1 When you have looked at it, remove the file %2: Jaego notes the log anew.")
                  .arg(noted.error().message, auditNotePath(database.path())) });
        return;
    }
    const auto head = audit.head();
    checks->append(
        { q("audit"), head.ok(),
          head ? Text::tr("the chain of %1 entries holds; note its head elsewhere to prove it later: "
                          "%2")
                     .arg(*rows)
                     .arg(head->text())
               : head.error().message });
}

/// The newest copy is opened and read; one that cannot be restored is none.
void checkBackups(const QString &databasePath, const QString &trouble, QList<Check> *checks)
{
    const QList<BackupInfo> backups = listBackups(backupFolderOf(databasePath));
    if (!trouble.isEmpty()) {
        checks->append({ q("backups"), false, trouble });
        return;
    }
    if (backups.isEmpty()) {
        checks->append(
            { q("backups"), true,
              Text::tr("none yet; the window, `jaego serve` and `jaego sync` make one a day, `jaego "
                       "backup` makes one now") });
        return;
    }
    const BackupInfo &newest = backups.first();
    const QString when = toIsoUtc(newest.takenAt);
    if (const Status holds = checkBackup(newest.path); !holds)
        checks->append({ q("backups"), false,
                         Text::tr("The newest backup does not hold: %1 Make another one with `jaego backup`.")
                             .arg(holds.error().message) });
    else if (newest.takenAt.msecsTo(QDateTime::currentDateTimeUtc()) > kOldBackupMs)
        checks->append({ q("backups"), false,
                         Text::tr("The newest backup is of %1: make one with `jaego backup`, or leave Jaego "
                                  "running.")
                             .arg(when) });
    else
        checks->append(
            { q("backups"), true, Text::tr("%1 kept, the newest of %2").arg(backups.size()).arg(when) });
}

void checkStore(Database &database, QList<Check> *checks)
{
    const auto whole = database.checkIntegrity();
    checks->append({ q("database"), whole.ok(),
                     !whole                  ? whole.error().message
                         : database.isTeam() ? Text::tr("%1 answers").arg(database.address().words())
                                             : Text::tr("%1 is whole").arg(database.path()) });
    checkAudit(database, checks);
    if (database.isTeam()) {
        checks->append(
            { q("backups"), true,
              Text::tr("the team's store is a server's: who runs it makes its backups (pg_dump, or the "
                       "server's own archive)") });
    } else {
        const auto trouble = MetaRepository(database).value(QString::fromLatin1(kBackupTroubleKey));
        checkBackups(database.path(), trouble ? trouble->value_or(QString()) : trouble.error().message,
                     checks);
    }
    const auto balances = LedgerRepository(database).checkBalances();
    checks->append(
        { q("ledger"), balances.ok(),
          balances ? Text::tr("every count equals the sum of its movements") : balances.error().message });
}

/// What the orders of the last time showed of how the warehouse counts.
void checkReports(const Settings &settings, Store &store, QList<Check> *checks)
{
    if (settings.warehouse.kind == WarehouseKind::Ledger)
        return; // orders are booked in it at once
    const auto seen = store.meta.value(kReportsSeenKey);
    if (!seen) {
        checks->append({ q("reports"), false, seen.error().message });
        return;
    }
    const bool onHand = settings.warehouse.reports == WarehouseReports::OnHand;
    const ReportsEvidence evidence = evidenceOf(seen->value_or(QString()));
    const QString setting = onHand ? q("on_hand") : q("available");
    if (evidence.available + evidence.onHand == 0) {
        checks->append(
            { q("reports"), true,
              Text::tr(
                  "[warehouse] reports=%1: no order has tried it yet. To try it, place one real order on "
                  "a channel while Jaego runs, do not ship it, wait order_lag_seconds (%2 s) and one "
                  "run, and ask again.")
                  .arg(setting)
                  .arg(settings.warehouse.orderLagSeconds) });
        return;
    }
    const QString words = Text::tr("%1 of the last orders left the count when they were placed, %2 did not")
                              .arg(evidence.available)
                              .arg(evidence.onHand);
    if (evidence.contradicts(onHand ? ReservationRule::Reports::OnHand : ReservationRule::Reports::Available))
        checks->append({ q("reports"), false,
                         Text::tr("[warehouse] reports=%1, but %2: write reports=%3, or raise "
                                  "order_lag_seconds if the warehouse only hears of orders later.")
                             .arg(setting, words, onHand ? q("available") : q("on_hand")) });
    else
        checks->append({ q("reports"), true, Text::tr("[warehouse] reports=%1: %2").arg(setting, words) });
}

void checkConfig(Session &session, QList<Check> *checks)
{
    const QStringList &warnings = session.config().warnings();
    checks->append({ q("configuration"), warnings.isEmpty(),
                     warnings.isEmpty() ? session.configPath() : warnings.join(q("; ")) });
}

} // namespace

Task<int> doctorCommand(Session *session, Engine *engine, std::stop_token stop)
{
    QList<Check> checks;
    checkConfig(*session, &checks);
    checkFolder(session->dataDir(), &checks);
    checkStore(engine->workshop().store().db, &checks);
    checkReports(engine->workshop().settings(), engine->workshop().store(), &checks);

    const QStringList missing = co_await session->missing(engine);
    checks.append(
        { q("secrets"), missing.isEmpty(),
          missing.isEmpty() ? Text::tr("every enabled source has what it needs") : missing.join(q("; ")) });
    // A machine without a keychain is well as long as the environment has every secret.
    const QString probe = secretnames::eventsSigningSecret;
    const auto origin = co_await engine->workshop().secrets().origin(probe);
    checks.append({ q("keychain"), origin.ok() || missing.isEmpty(),
                    origin ? Text::tr("secrets can be read")
                           : Text::tr("%1 Secrets can come from the environment (JAEGO_SECRET_…).")
                                 .arg(origin.error().message) });

    QStringList sources;
    for (const Channel *channel : std::as_const(engine->workshop().context().channels))
        sources.append(nameOf(channel->id()));
    sources.append(q("WAREHOUSE"));
    for (const QString &source : std::as_const(sources)) {
        const ConnectionTest test = co_await engine->testConnection(source, stop);
        checks.append({ source.toLower(), test.ok, test.words });
    }
    const QString clock = engine->workshop().clocks().worstWords();
    checks.append({ q("clock"), clock.isEmpty(),
                    clock.isEmpty() ? Text::tr("no service tells of a clock that is wrong") : clock });
    const QList<RouteState> routes = co_await engine->routes();
    for (const RouteState &route : routes) {
        const bool well = route.kind == RouteState::Kind::Off || route.kind == RouteState::Kind::Ready;
        QString words = route.words;
        if (route.kind == RouteState::Kind::Broken)
            words = Text::tr("given up because: %1").arg(route.words);
        if (route.waiting > 0)
            words += Text::tr(" (%1 messages wait)").arg(route.waiting);
        checks.append({ route.route, well, words });
    }
    co_return give(checks, session->line().json);
}

int doctorWithoutEngine(Session &session, const QString &trouble)
{
    QList<Check> checks;
    checkConfig(session, &checks);
    checkFolder(session.dataDir(), &checks);
    if (!trouble.isEmpty())
        checks.append({ q("start"), false, trouble });
    auto database = Database::openReadOnly(session.storeAddress());
    if (database) {
        checkStore(**database, &checks);
    } else {
        if (database.error().message != trouble)
            checks.append({ q("database"), false, database.error().message });
        checkBackups(session.databasePath(), {}, &checks);
    }
    if (trouble.isEmpty())
        checks.append({ q("sources"), true,
                        Text::tr("another Jaego holds this folder; its own lamps show the sources") });
    return give(checks, session.line().json);
}

} // namespace jaego
