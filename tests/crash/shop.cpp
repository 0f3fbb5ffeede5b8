// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/shop.h"

#include "crash/farcalls.h"
#include "secrets/secretstore.h"

#include <QDir>

namespace jaego::test {

namespace {

constexpr qint64 kFirstCount = 40;

void set(Program *program, const QString &name, const QString &value)
{
    program->setEnvironment(QStringLiteral("JAEGO_SECRET_") + name, value);
}

} // namespace

Shop::Shop(int products, quint32 seed) : m_random(seed), m_products(products)
{
    QByteArray goods = "sku,name,on_hand\n";
    for (int i = 1; i <= products; ++i) {
        const Sku sku = QStringLiteral("P-%1").arg(i, 3, 10, QLatin1Char('0'));
        goods += QStringLiteral("%1,Goods %2,%3\n").arg(sku).arg(i).arg(kFirstCount).toUtf8();
        if (i % 2 == 0)
            m_adjustedFrom.insert(sku, kFirstCount);
        else
            m_moving.append(sku);
    }
    m_program.write(QStringLiteral("goods.csv"), goods);
    SandboxOptions options;
    options.products = products;
    options.seed = seed;
    options.rateFactor = 1000;
    options.catalogueCsv = m_program.path(QStringLiteral("goods.csv"));
    options.differing = 0;
    options.orderLagSeconds = 0;
    options.shipLagSeconds = 1e9; // what leaves the shelf is the adjustments' affair
    auto started = Sandbox::start(options);
    if (!started)
        qFatal("the practice servers do not start: %s", qPrintable(started.error().message));
    m_far = std::move(*started);
    writeFiles();
    linkAll();
}

void Shop::writeFiles()
{
    const SandboxAddresses addresses = m_far->addresses();
    const SandboxCredentials keys = m_far->credentials();
    QDir().mkpath(dataDir());
    const QString text = QStringLiteral("[warehouse]\nkind=http\nbase_url=%1\norder_lag_seconds=0\n"
                                        "[coupang]\nbase_url=%2\nvendor_id=%3\ncalls_per_second=200\n"
                                        "[naver]\nbase_url=%4\ncalls_per_second=200\n"
                                        "[cafe24]\nbase_url=%5\nmall_id=%6\ncalls_per_second=200\n"
                                        "[schedule]\ncron=*/2 * * * * *\nfeed_seconds=0.25\n"
                                        "[events]\nport=0\n")
                             .arg(addresses.warehouse, addresses.coupang, keys.coupangVendorId,
                                  addresses.naver, addresses.cafe24, keys.cafe24MallId);
    m_program.write(QStringLiteral("data/jaego.ini"), text.toUtf8());
    set(&m_program, secretnames::coupangAccessKey, keys.coupangAccessKey);
    set(&m_program, secretnames::coupangSecretKey, keys.coupangSecretKey);
    set(&m_program, secretnames::naverClientId, keys.naverClientId);
    set(&m_program, secretnames::naverClientSecret, keys.naverClientSecret);
    set(&m_program, secretnames::cafe24ClientId, keys.cafe24ClientId);
    set(&m_program, secretnames::cafe24ClientSecret, keys.cafe24ClientSecret);
    set(&m_program, secretnames::cafe24RefreshToken, keys.cafe24RefreshToken);
    set(&m_program, secretnames::warehouseToken, keys.warehouseToken);
    set(&m_program, secretnames::eventsSigningSecret, QString::fromLatin1(kEventsSecret));
}

void Shop::linkAll()
{
    const Ended linked = m_program.run({ QStringLiteral("map"), QStringLiteral("auto") });
    if (linked.code != 0)
        qFatal("map auto ended with %d: %s", linked.code, linked.err.constData());
    const Ended synced = m_program.run({ QStringLiteral("sync") });
    if (synced.code != 0)
        qFatal("the first sync ended with %d: %s", synced.code, synced.err.constData());
}

QString Shop::databasePath() const
{
    return dataDir() + QStringLiteral("/jaego.sqlite");
}

int Shop::number(int least, int most)
{
    return std::uniform_int_distribution<int>(least, most)(m_random);
}

void Shop::disturb()
{
    // Never so much at once that a guard would ask a person.
    for (int i = 0; i < 3; ++i)
        m_far->setOnHand(m_moving.at(number(0, static_cast<int>(m_moving.size()) - 1)), number(5, 60));
    const QList<SandboxListing> all = m_far->listings();
    const SandboxListing &listing = all.at(number(0, static_cast<int>(all.size()) - 1));
    if (const auto shown = m_far->shown(listing.key))
        m_far->setShown(listing.key, *shown + number(1, 5));
    const SandboxListing &bought = all.at(number(0, static_cast<int>(all.size()) - 1));
    // The warehouse hears of it at once: an order on its way beside a count by hand is a riddle that
    // only the next run can solve, killed or not.
    if (m_moving.contains(bought.sku)) {
        const QString order = m_far->placeOrder(bought.key, 1);
        if (!order.isEmpty())
            m_far->learnOrder(bought.key.channel, order);
    }
}

Sku Shop::nextAdjusted()
{
    const QList<Sku> skus = m_adjustedFrom.keys();
    return skus.at(m_turn++ % skus.size());
}

void Shop::useRefreshToken(const QString &token)
{
    set(&m_program, secretnames::cafe24RefreshToken, token);
}

} // namespace jaego::test
