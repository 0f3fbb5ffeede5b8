// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "base/text.h"
#include "domain/reportsprobe.h"
#include "storage/store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

void checkStore(Database &database, QList<Check> *checks)
{
    const auto whole = database.checkIntegrity();
    checks->append({ q("database"), whole.ok(),
                     whole ? Text::tr("%1 is whole").arg(database.path())
                           : Text::tr("%1: %2 Restore a backup of this file.")
                                 .arg(database.path(), whole.error().message) });
    const auto audit = AuditRepository(database).verify();
    checks->append({ q("audit"), audit.ok(),
                     audit ? Text::tr("the chain of %1 entries holds").arg(*audit) : audit.error().message });
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

int doctorWithoutEngine(Session &session, const QString &why)
{
    QList<Check> checks;
    checkConfig(session, &checks);
    auto database = Database::openReadOnly(session.databasePath());
    if (database)
        checkStore(**database, &checks);
    else
        checks.append({ q("database"), false, database.error().message });
    checks.append({ q("sources"), true, why });
    return give(checks, session.line().json);
}

} // namespace jaego
