// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "sandbox/sandbox.h"
#include "support/postgres.h"

#include <QTest>

using namespace jaego;
using namespace jaego::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const char *const kUpdate =
    "adjust_statement=WITH once AS (INSERT INTO jaego_adjustment (id) VALUES (:adjustment_id))"
    " UPDATE stock SET qty = qty + :delta WHERE code = :sku\n";

/// The program, simulated markets, and a company's PostgreSQL with the same products.
struct Shop {
    Program program;
    std::unique_ptr<Sandbox> sandbox;
    PrivatePostgres server;

    [[nodiscard]] bool begin()
    {
        SandboxOptions options;
        options.products = 40;
        options.rateFactor = 100;
        auto started = Sandbox::start(options);
        if (!started || !server.start().isEmpty() || !server.createDatabase(q("erp")).isEmpty())
            return false;
        sandbox = std::move(*started);
        QStringList rows;
        const QList<SandboxProduct> products = sandbox->products();
        for (const SandboxProduct &product : products)
            rows.append(QStringLiteral("('%1', %2)").arg(product.sku).arg(product.onHand));
        const QString made =
            server.run(q("erp"),
                       q("CREATE TABLE stock (code text PRIMARY KEY, qty integer NOT NULL CHECK (qty >= 0));"
                         "CREATE TABLE jaego_adjustment (id text PRIMARY KEY); INSERT INTO stock VALUES ")
                           + rows.join(u','));
        giveSecrets();
        (void)program.run({ q("status") }); // makes the folder
        configure(kUpdate);
        return made.isEmpty();
    }
    void giveSecrets()
    {
        const SandboxCredentials keys = sandbox->credentials();
        const auto give = [this](const char *name, const QString &value) {
            program.setEnvironment(q("JAEGO_SECRET_") + q(name), value);
        };
        give("COUPANG_ACCESS_KEY", keys.coupangAccessKey);
        give("COUPANG_SECRET_KEY", keys.coupangSecretKey);
        give("NAVER_CLIENT_ID", keys.naverClientId);
        give("NAVER_CLIENT_SECRET", keys.naverClientSecret);
        give("CAFE24_CLIENT_ID", keys.cafe24ClientId);
        give("CAFE24_CLIENT_SECRET", keys.cafe24ClientSecret);
        give("CAFE24_REFRESH_TOKEN", keys.cafe24RefreshToken);
    }
    void configure(const QByteArray &statement)
    {
        const SandboxAddresses at = sandbox->addresses();
        program.write(q("data/jaego.ini"),
                      "[warehouse]\nkind=sql\ndriver=QPSQL\nconnection="
                          + server.connectionString(q("erp")).toUtf8()
                          + "\nstock_query=SELECT code AS sku, qty AS on_hand FROM stock\n" + statement
                          + "[coupang]\nbase_url=" + at.coupang.toUtf8()
                          + "\nvendor_id=" + sandbox->credentials().coupangVendorId.toUtf8()
                          + "\ncalls_per_second=400\n[naver]\nbase_url=" + at.naver.toUtf8()
                          + "\ncalls_per_second=200\n[cafe24]\nbase_url=" + at.cafe24.toUtf8()
                          + "\nmall_id=" + sandbox->credentials().cafe24MallId.toUtf8()
                          + "\ncalls_per_second=200\n[guards]\nmass_zero_percent=100\nmass_zero_min=1000\n"
                            "mass_mismatch_skus=1000\n");
    }
    /// One listing of each channel that sells one unit of the product, writable, under its own code.
    [[nodiscard]] QList<SandboxListing> listingsOf(const Sku &sku) const
    {
        QList<SandboxListing> found;
        const QList<SandboxListing> all = sandbox->listings();
        for (const SandboxListing &listing : all) {
            if (listing.sku == sku && listing.unitsPerSale == 1 && listing.writable
                && listing.sellerCode == sku)
                found.append(listing);
        }
        return found;
    }
    /// A product that is sold on all three channels.
    [[nodiscard]] Sku soldEverywhere() const
    {
        const QList<SandboxProduct> products = sandbox->products();
        for (const SandboxProduct &product : products) {
            QSet<ChannelId> channels;
            const QList<SandboxListing> listings = listingsOf(product.sku);
            for (const SandboxListing &listing : listings)
                channels.insert(listing.key.channel);
            if (channels.size() == 3 && product.onHand > 5)
                return product.sku;
        }
        return {};
    }
    [[nodiscard]] bool allShow(const Sku &sku, qint64 quantity) const
    {
        const QList<SandboxListing> listings = listingsOf(sku);
        return std::all_of(listings.begin(), listings.end(), [&](const SandboxListing &listing) {
            return sandbox->shown(listing.key) == quantity;
        });
    }
};

} // namespace

/// A seller whose stock is in a database of their own, from the settings to the channels.
class TestSqlShop final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theChannelsShowWhatTheDatabaseHolds();
};

void TestSqlShop::theChannelsShowWhatTheDatabaseHolds()
{
    Shop shop;
    QVERIFY(shop.begin());
    for (const QStringList &line :
         { QStringList{ q("sync") }, QStringList{ q("map"), q("auto") }, QStringList{ q("sync") } }) {
        const Ended ended = shop.program.run(line);
        QVERIFY2(ended.code == 0 || ended.code == 3, (ended.err + ended.out).constData());
    }
    const Sku sku = shop.soldEverywhere();
    QVERIFY(!sku.isEmpty());

    QCOMPARE(
        shop.server.run(q("erp"), QStringLiteral("UPDATE stock SET qty = 21 WHERE code = '%1'").arg(sku)),
        QString());
    const Ended synced = shop.program.run({ q("sync") });
    QVERIFY2(synced.code == 0 || synced.code == 3, synced.err.constData());
    QVERIFY(shop.allShow(sku, 21));

    // Sold on one channel, and the database has not heard of it yet: the others must not sell it again.
    const SandboxListing sold = shop.listingsOf(sku).first();
    const QString order = shop.sandbox->placeOrder(sold.key, 2);
    QVERIFY(!order.isEmpty());
    (void)shop.program.run({ q("sync") });
    QVERIFY(shop.allShow(sku, 19));
    QVERIFY(shop.sandbox->cancelOrder(sold.key.channel, order));
    (void)shop.program.run({ q("sync") });
    QVERIFY(shop.allShow(sku, 21));

    const Ended adjusted = shop.program.run({ q("adjust"), sku, q("--by=-2"), q("--reason"), q("파손") });
    QVERIFY2(adjusted.code == 0, adjusted.err.constData());
    QCOMPARE(shop.server.ask(q("erp"), QStringLiteral("SELECT qty FROM stock WHERE code = '%1'").arg(sku)),
             q("19"));
    QCOMPARE(shop.server.ask(q("erp"), q("SELECT count(*) FROM jaego_adjustment")), q("1"));
    QVERIFY(shop.allShow(sku, 19));

    const Ended health = shop.program.run({ q("doctor") });
    QVERIFY2(health.out.contains("products") && !health.out.contains("adjust_statement"),
             health.out.constData());

    // Read only: the count is said to be corrected elsewhere, and no number moves.
    shop.configure("");
    const Ended refused = shop.program.run({ q("adjust"), sku, q("--by=-2"), q("--reason"), q("파손") });
    QVERIFY(refused.code != 0);
    QVERIFY2(refused.says("adjust_statement"), refused.err.constData());
    QVERIFY(shop.allShow(sku, 19));

    // A database that is away is no empty shelf.
    shop.server.stop();
    const Ended away = shop.program.run({ q("sync") });
    QVERIFY2(away.code != 0, away.out.constData());
    QVERIFY2(away.says("warehouse.connection") || away.out.contains("warehouse.connection"),
             away.err.constData());
    QVERIFY(shop.allShow(sku, 19));

    // A statement that could destroy is not even started with.
    shop.configure("adjust_statement=UPDATE stock SET qty = qty + :delta -- WHERE code = :sku\n");
    const Ended hostile = shop.program.run({ q("sync") });
    QCOMPARE(hostile.code, 2);
    QVERIFY2(hostile.says("without WHERE"), hostile.err.constData());
}

QTEST_GUILESS_MAIN(TestSqlShop)
#include "tst_sqlshop.moc"
