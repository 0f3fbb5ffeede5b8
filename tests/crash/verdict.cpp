// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/verdict.h"

#include "crash/farcalls.h"
#include "storage/backup.h"
#include "storage/query.h"
#include "storage/store.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>

#include <thread>

namespace jaego::test {

namespace {

constexpr qint64 kPatienceMs = 60'000;

QString said(const Ended &ended)
{
    return QString::fromUtf8(ended.err.right(600));
}

/// Events are applied by what stays: until none waits any more.
void applyEvents(Shop *shop, QStringList *wrong)
{
    const auto waiting = [shop]() -> qint64 {
        const auto database = Database::openForCheck(shop->databasePath());
        if (!database)
            return -1;
        const auto unapplied = EventRepository(**database).unapplied();
        return unapplied ? unapplied->size() : -1;
    };
    if (waiting() == 0)
        return;
    const auto process = shop->program().start({ QStringLiteral("serve") });
    const QDeadlineTimer deadline(kPatienceMs);
    while (waiting() != 0 && !deadline.hasExpired() && !process->waitForFinished(20)) { }
    if (waiting() != 0)
        wrong->append(QStringLiteral("accepted events are still not applied: ")
                      + QString::fromUtf8(process->readAllStandardError().right(600)));
    if (Program::terminate(process.get()).code != 0)
        wrong->append(QStringLiteral("serve did not end well"));
}

/// The single-use refresh token can die with its answer: then a person signs in again, as they
/// would, and the run comes after it.
bool lostLogin(const QJsonObject &report)
{
    const QJsonArray sources = report[QStringLiteral("sources")].toArray();
    for (const QJsonValue &value : sources) {
        const QJsonObject source = value.toObject();
        if (source[QStringLiteral("source")].toString() == QLatin1String("CAFE24"))
            return source[QStringLiteral("status")].toString() == QLatin1String("failed")
                || source[QStringLiteral("status")].toString() == QLatin1String("skipped");
    }
    return false;
}

void sync(Shop *shop, QStringList *wrong)
{
    const QStringList arguments{ QStringLiteral("sync"), QStringLiteral("--json") };
    Ended ended = shop->program().run(arguments);
    if (lostLogin(ended.json())) {
        const QString token = signInAgain(shop->far());
        if (!token.isEmpty() && ended.err.size() + ended.out.size() > 0) {
            ++shop->loginsLost;
            shop->useRefreshToken(token);
            ended = shop->program().run(arguments);
            if (lostLogin(ended.json()))
                wrong->append(QStringLiteral("after the sign-in: ") + said(ended)
                              + QString::fromUtf8(ended.out.left(3'000)));
        }
    }
    const QString state = ended.json()[QStringLiteral("state")].toString();
    if (ended.code != 0 || state != QLatin1String("COMPLETED"))
        wrong->append(QStringLiteral("the sync ended with %1, %2: %3 %4")
                          .arg(ended.code)
                          .arg(state, said(ended), QString::fromUtf8(ended.out.right(1500))));
}

void compareShelves(const Shop &shop, Sandbox *far, QStringList *wrong)
{
    const QList<SandboxListing> listings = far->listings();
    for (const SandboxListing &listing : listings) {
        const qint64 right = std::max<qint64>(0, far->onHand(listing.sku) - far->reserved(listing.sku));
        const qint64 shows = far->shown(listing.key).value_or(-1);
        if (shows != right)
            wrong->append(QStringLiteral("%1 %2 (%3) shows %4, not %5")
                              .arg(nameOf(listing.key.channel), listing.key.externalId, listing.sku)
                              .arg(shows)
                              .arg(right));
    }
    Q_UNUSED(shop)
}

/// What the journal promises has happened exactly once at the warehouse, and nothing else has.
void compareAdjustments(Shop *shop, Store &store, QStringList *wrong)
{
    const auto all = store.adjustments.history({}, 1'000'000);
    if (!all) {
        wrong->append(all.error().message);
        return;
    }
    QMap<Sku, qint64> expected = shop->adjustedFrom();
    for (const AdjustmentRecord &record : *all) {
        if (record.state != AdjustmentState::Applied)
            wrong->append(QStringLiteral("adjustment %1 of %2 is %3: %4")
                              .arg(record.id, record.sku, nameOf(record.state), record.error));
        expected[record.sku] += record.delta.value_or(Units(0)).value();
    }
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (shop->far().onHand(it.key()) != it.value())
            wrong->append(QStringLiteral("%1: the warehouse has %2, the adjustments come to %3")
                              .arg(it.key())
                              .arg(shop->far().onHand(it.key()))
                              .arg(it.value()));
    }
    for (const QString &id : std::as_const(shop->acceptedEvents)) {
        const auto event = store.events.find(QStringLiteral("/crash"), id);
        if (!event || !*event || (*event)->state != EventState::Applied)
            wrong->append(QStringLiteral("event %1 was answered with 202 and is not applied").arg(id));
    }
}

void checkFile(Database &database, Store &store, QStringList *wrong)
{
    if (const Status whole = database.checkIntegrity(); !whole)
        wrong->append(whole.error().message);
    if (const auto chain = store.audit.verify(); !chain)
        wrong->append(chain.error().message);
    const auto number = [&database, wrong](const char *statement) {
        const auto found =
            sql::first<qint64>(database, statement, [](sql::Query &query) { return query.number(); });
        if (!found)
            wrong->append(found.error().message);
        return found ? found->value_or(0) : -1;
    };
    const qint64 journaled = number("SELECT count(*) FROM write_journal");
    const qint64 audited = number("SELECT count(*) FROM audit_log WHERE what = 'channel.write'");
    if (journaled != audited)
        wrong->append(QStringLiteral("%1 writes are journaled and %2 audited").arg(journaled).arg(audited));
    if (const qint64 open = number("SELECT count(*) FROM runs WHERE finished_at IS NULL"); open != 0)
        wrong->append(QStringLiteral("%1 runs are not closed").arg(open));
    if (const qint64 open = number("SELECT count(*) FROM write_journal WHERE outcome IS NULL"); open != 0) {
        // Settled by what was read since: the listing must have been seen after it was sent.
        const qint64 unseen = number("SELECT count(*) FROM write_journal w JOIN listings l USING (channel,"
                                     " external_id) WHERE w.outcome IS NULL AND (l.observed_at IS NULL OR"
                                     " l.observed_at < w.sent_at)");
        if (unseen != 0)
            wrong->append(QStringLiteral("%1 unanswered writes were never read after").arg(unseen));
    }
}

void checkDrafts(const Shop &shop, Program &program, QStringList *wrong)
{
    // A backup and an export of the same names: they clear what killed ones left.
    const Ended backup = program.run({ QStringLiteral("backup") });
    if (backup.code != 0)
        wrong->append(QStringLiteral("no backup can be made: ") + said(backup));
    for (const char *name : { "out/a.csv", "out/a.xlsx" }) {
        const Ended made = program.run(
            { QStringLiteral("export"), QStringLiteral("audit"), program.path(QString::fromLatin1(name)) });
        if (made.code != 0)
            wrong->append(QStringLiteral("export of the audit log: ") + said(made));
    }
    for (const QString &folder : { program.path(QStringLiteral("out")), shop.dataDir(),
                                   shop.dataDir() + QStringLiteral("/backups") }) {
        const QStringList left = QDir(folder).entryList(
            { QStringLiteral("*.part*"), QStringLiteral("*.restoring*"), QStringLiteral("*.restore") },
            QDir::Files);
        if (!left.isEmpty())
            wrong->append(QStringLiteral("%1 keeps drafts: %2").arg(folder, left.join(QLatin1Char(' '))));
    }
    const QList<BackupInfo> backups = listBackups(shop.dataDir() + QStringLiteral("/backups"));
    if (backups.isEmpty() || backups.size() > kBackupsKept)
        wrong->append(QStringLiteral("%1 backups are kept").arg(backups.size()));
    for (const BackupInfo &kept : backups) {
        if (const Status holds = checkBackup(kept.path); !holds)
            wrong->append(QStringLiteral("%1 does not hold: %2").arg(kept.path, holds.error().message));
    }
}

} // namespace

QStringList converge(Shop *shop)
{
    QStringList wrong;
    applyEvents(shop, &wrong);
    // Channels tell the time of an order by the second: only a count taken in the next one holds it.
    std::this_thread::sleep_for(std::chrono::milliseconds(1'100));
    sync(shop, &wrong);
    compareShelves(*shop, &shop->far(), &wrong);
    checkDrafts(*shop, shop->program(), &wrong);
    auto database = Database::openReadOnly(shop->databasePath());
    if (!database) {
        wrong.append(database.error().message);
        return wrong;
    }
    Store store(**database);
    compareAdjustments(shop, store, &wrong);
    checkFile(**database, store, &wrong);
    return wrong;
}

} // namespace jaego::test
