// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "sandbox/sandbox.h"
#include "support/postgres.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace jaego;
using namespace jaego::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr int kTakeOverMs = 30'000; ///< promised

/// One shop, one server, and two workstations that may both be the engine.
struct Team {
    std::unique_ptr<Sandbox> sandbox;
    PrivatePostgres server;
    Program kim;
    Program lee;

    [[nodiscard]] bool begin()
    {
        SandboxOptions options;
        options.products = 40;
        options.rateFactor = 100;
        auto started = Sandbox::start(options);
        if (!started || !server.start().isEmpty() || !server.createDatabase(q("jaego")).isEmpty())
            return false;
        sandbox = std::move(*started);
        setUp(&kim, "kim");
        setUp(&lee, "lee");
        return true;
    }
    void setUp(Program *program, const char *name) const
    {
        const SandboxCredentials keys = sandbox->credentials();
        const auto give = [program](const char *secret, const QString &value) {
            program->setEnvironment(q("JAEGO_SECRET_") + q(secret), value);
        };
        program->setEnvironment(q("USER"), q(name));
        give("COUPANG_ACCESS_KEY", keys.coupangAccessKey);
        give("COUPANG_SECRET_KEY", keys.coupangSecretKey);
        give("NAVER_CLIENT_ID", keys.naverClientId);
        give("NAVER_CLIENT_SECRET", keys.naverClientSecret);
        give("CAFE24_CLIENT_ID", keys.cafe24ClientId);
        give("CAFE24_CLIENT_SECRET", keys.cafe24ClientSecret);
        give("CAFE24_REFRESH_TOKEN", keys.cafe24RefreshToken);
        give("WAREHOUSE_TOKEN", keys.warehouseToken);
        (void)program->run({ q("secret"), q("list") }); // makes the folder
        configure(program, "QPSQL");
    }
    void configure(Program *program, const QByteArray &driver) const
    {
        const SandboxAddresses at = sandbox->addresses();
        program->write(
            q("data/jaego.ini"),
            "[storage]\ndriver=" + driver + "\nconnection=" + server.connectionString(q("jaego")).toUtf8()
                + "\n[warehouse]\nkind=http\nbase_url=" + at.warehouse.toUtf8() + "\n[coupang]\nbase_url="
                + at.coupang.toUtf8() + "\nvendor_id=" + sandbox->credentials().coupangVendorId.toUtf8()
                + "\ncalls_per_second=400\n[naver]\nbase_url=" + at.naver.toUtf8()
                + "\ncalls_per_second=200\n[cafe24]\nbase_url=" + at.cafe24.toUtf8()
                + "\nmall_id=" + sandbox->credentials().cafe24MallId.toUtf8()
                + "\ncalls_per_second=200\n[schedule]\ncron=*/3 * * * * "
                  "*\nfeed_seconds=0.5\n[events]\nport=0\n"
                  "[guards]\nmass_zero_percent=100\nmass_zero_min=1000\nmass_mismatch_skus=1000\n");
    }
    /// Every plain listing of the product shows that many.
    [[nodiscard]] bool allShow(const Sku &sku, qint64 quantity) const
    {
        const QList<SandboxListing> listings = sandbox->listings();
        return std::all_of(listings.begin(), listings.end(), [&](const SandboxListing &listing) {
            const bool plain = listing.sku == sku && listing.unitsPerSale == 1 && listing.writable
                && listing.sellerCode == sku;
            return !plain || sandbox->shown(listing.key) == quantity;
        });
    }
    [[nodiscard]] Sku first() const { return sandbox->products().first().sku; }
};

} // namespace

/// Two workstations, one shop: one of them is the engine, and the other takes over.
class TestTeam final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoFreezesOrDiesIsFollowedWithinHalfAMinute();
    void aWorkstationMovesItsStoreToTheTeamAndBack();
};

void TestTeam::whoFreezesOrDiesIsFollowedWithinHalfAMinute()
{
    Team team;
    QVERIFY(team.begin());
    for (const QStringList &line :
         { QStringList{ q("sync") }, QStringList{ q("map"), q("auto") }, QStringList{ q("sync") } }) {
        const Ended ended = team.kim.run(line);
        QVERIFY2(ended.code == 0 || ended.code == 3, (ended.err + ended.out).constData());
    }
    Ended kimSaid;
    Ended leeSaid;
    const auto kim = team.kim.start({ q("serve") });
    QVERIFY2(Program::waitFor(kim.get(), "serving", &kimSaid), kimSaid.err.constData());
    const auto lee = team.lee.start({ q("serve") });
    QVERIFY2(Program::waitFor(lee.get(), "standing by: kim@", &leeSaid), leeSaid.err.constData());
    const Ended refused = team.lee.run({ q("status"), q("--json") });
    QCOMPARE(refused.code, 0); // looking is everybody's

    // The first one freezes in the middle of its work; the other follows, and brings the shop in step.
    ::kill(static_cast<pid_t>(kim->processId()), SIGSTOP);
    QElapsedTimer took;
    took.start();
    QVERIFY(team.sandbox->setOnHand(team.first(), 77));
    QVERIFY2(Program::waitFor(lee.get(), "serving", &leeSaid), leeSaid.err.constData());
    QVERIFY2(took.elapsed() < kTakeOverMs, qPrintable(QString::number(took.elapsed())));
    qInfo("taken over from a frozen engine after %lld ms", took.elapsed());
    QTRY_VERIFY_WITH_TIMEOUT(team.allShow(team.first(), 77), 30'000);

    // Awake again, it finds that its place is gone, and stands by without having sent anything.
    ::kill(static_cast<pid_t>(kim->processId()), SIGCONT);
    QVERIFY2(Program::waitFor(kim.get(), "standing by: lee@", &kimSaid), kimSaid.err.constData());
    QVERIFY(kimSaid.err.contains("lost its place"));

    QVERIFY(team.allShow(team.first(), 77));

    // And now the other one dies.
    kimSaid = {};
    lee->kill();
    took.restart();
    QVERIFY(team.sandbox->setOnHand(team.first(), 66));
    QVERIFY2(Program::waitFor(kim.get(), "serving", &kimSaid), kimSaid.err.constData());
    QVERIFY2(took.elapsed() < kTakeOverMs, qPrintable(QString::number(took.elapsed())));
    qInfo("taken over from a dead engine after %lld ms", took.elapsed());
    QTRY_VERIFY_WITH_TIMEOUT(team.allShow(team.first(), 66), 30'000);
    const Ended second = team.lee.run({ q("sync") });
    QCOMPARE(second.code, 5);
    QVERIFY2(second.says("kim@"), second.err.constData());
    QCOMPARE(Program::terminate(kim.get()).code, 0);

    // Its goodbye makes the place free at once.
    took.restart();
    const Ended third = team.lee.run({ q("sync") });
    QVERIFY2(third.code == 0 || third.code == 3, third.err.constData());
    QVERIFY(took.elapsed() < 15'000);
    QCOMPARE(team.server.ask(q("jaego"), q("SELECT count(*) FROM jaego.write_journal WHERE outcome IS NULL")),
             q("0"));
    const Ended health = team.lee.run({ q("doctor"), q("--json") });
    QVERIFY2(health.out.contains("PostgreSQL"), health.out.constData());
}

void TestTeam::aWorkstationMovesItsStoreToTheTeamAndBack()
{
    Team team;
    QVERIFY(team.begin());
    team.configure(&team.kim, "QSQLITE");
    for (const QStringList &line :
         { QStringList{ q("sync") }, QStringList{ q("map"), q("auto") }, QStringList{ q("sync") } })
        (void)team.kim.run(line);
    const QJsonObject before = team.kim.run({ q("status"), q("--json") }).json();
    const Ended moved = team.kim.run({ q("store"), q("migrate"), q("--json") });
    QVERIFY2(moved.code == 0, moved.err.constData());
    QVERIFY(moved.json()[q("rows")].toInt() > 100);
    QVERIFY(team.kim.read(q("data/jaego.ini")).contains("driver=QPSQL"));
    QVERIFY(!QFile::exists(team.kim.path(q("data/jaego.sqlite"))));
    // The other workstation sees the same shop.
    const QJsonObject after = team.lee.run({ q("status"), q("--json") }).json();
    QCOMPARE(after[q("last_run")].toObject()[q("run_id")], before[q("last_run")].toObject()[q("run_id")]);
    const Ended synced = team.lee.run({ q("sync") });
    QVERIFY2(synced.code == 0 || synced.code == 3, synced.err.constData());

    const Ended back = team.kim.run({ q("store"), q("migrate"), q("--back") });
    QVERIFY2(back.code == 0, back.err.constData());
    QVERIFY(team.kim.read(q("data/jaego.ini")).contains("driver=QSQLITE"));
    const Ended alone = team.kim.run({ q("doctor") });
    QVERIFY2(alone.out.contains("is whole"), alone.out.constData());
    const Ended again = team.kim.run({ q("store"), q("migrate") });
    QCOMPARE(again.code, 4); // the server is in use
    QVERIFY2(again.says("in use"), again.err.constData());
    QVERIFY(QFile::exists(team.kim.path(q("data/jaego.sqlite"))));
}

QTEST_GUILESS_MAIN(TestTeam)
#include "tst_team.moc"
