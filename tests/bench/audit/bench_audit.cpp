// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_audit [WRITES] [FOLDER]: what the audit log costs a write to a channel, how fast the chain is
// read, and what a backup takes, on a real file.
#include "storage/backup.h"
#include "storage/journalrepository.h"
#include "storage/query.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace jaego;

namespace {

WriteIntent intentOf(int number)
{
    return { QStringLiteral("%1").arg(number, 26, 10, QLatin1Char('0')),
             QStringLiteral("01J00000000000000000000000"),
             { ChannelId::Coupang, QString::number(3'000'000'000 + number % 4'000) },
             static_cast<quint64>(number),
             Units(35),
             QDateTime::currentDateTimeUtc(),
             Units(37) };
}

/// The journal as it was before it audited: the floor.
Status journalOnly(Database &db, const WriteIntent &intent)
{
    return db.inTransaction([&]() -> Status {
        auto added = sql::execute(db,
                                  "INSERT INTO write_journal (id, run_id, channel, external_id, generation,"
                                  " value, sent_at) VALUES (?,?,?,?,?,?,?)",
                                  intent.id, intent.runId, intent.listing.channel, intent.listing.externalId,
                                  static_cast<qint64>(intent.generation), intent.value, intent.sentAt);
        if (!added)
            return added;
        return sql::execute(
            db,
            "INSERT INTO listing_generations (channel, external_id, generation) VALUES (?,?,?)"
            " ON CONFLICT (channel, external_id) DO UPDATE"
            " SET generation = max(generation, excluded.generation)",
            intent.listing.channel, intent.listing.externalId, static_cast<qint64>(intent.generation));
    });
}

void demand(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().message));
}

double microseconds(const QElapsedTimer &took, int times)
{
    return static_cast<double>(took.nsecsElapsed()) / 1000.0 / times;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int writes = arguments.size() > 1 ? arguments.at(1).toInt() : 20'000;
    const QTemporaryDir folder(arguments.size() > 2 ? arguments.at(2) + QStringLiteral("/bench-XXXXXX")
                                                    : QStringLiteral("/tmp/bench-XXXXXX"));
    auto opened = Database::open(folder.filePath(QStringLiteral("jaego.sqlite")));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    Database &db = **opened;
    JournalRepository journal(db);
    QElapsedTimer took;
    took.start();
    for (int i = 0; i < writes; ++i)
        demand(journalOnly(db, intentOf(i)));
    const double plain = microseconds(took, writes);
    took.start();
    for (int i = 0; i < writes; ++i)
        demand(journal.recordIntents({ intentOf(writes + i) }));
    const double audited = microseconds(took, writes);
    std::printf("a journaled write: %.0f us without, %.0f us with its audit entry\n", plain, audited);

    took.start();
    const auto rows = AuditRepository(db).verify();
    if (!rows)
        qFatal("%s", qPrintable(rows.error().message));
    std::printf("chain of %lld entries read in %lld ms\n", static_cast<long long>(*rows),
                static_cast<long long>(took.elapsed()));

    took.start();
    auto begun = BackupCopy::begin(&db, QDateTime::currentDateTimeUtc());
    if (!begun)
        qFatal("%s", qPrintable(begun.error().message));
    qint64 longest = 0;
    while (true) {
        QElapsedTimer step;
        step.start();
        const auto done = (*begun)->step();
        longest = std::max(longest, step.nsecsElapsed() / 1000);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        if (*done)
            break;
    }
    std::printf("backup of %.1f MB, verified: %lld ms; longest step on the engine's thread %.1f ms\n",
                static_cast<double>((*begun)->made().bytes) / 1e6, static_cast<long long>(took.elapsed()),
                static_cast<double>(longest) / 1000.0);
    return 0;
}
