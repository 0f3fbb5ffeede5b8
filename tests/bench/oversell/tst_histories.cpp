// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/oversell/algorithms.h"

#include <QtTest/QTest>

#include <random>

using namespace jaego;
using namespace jaego::bench;

namespace {

constexpr int kProducts = 8;
constexpr qint64 kLasts = 10 * kHour;
constexpr qint64 kQuietFrom =
    6 * kHour; ///< nothing happens any more: time for the sweep to look at everything
/// From an order to the last write that may not know of it: the feed's lag and interval, one call there and
/// back, and the write's own way.
constexpr qint64 kBlindMs = 3'000 + 15'000 + 2'000;

struct History {
    Demand demand;
    QStringList wrong; ///< what must never happen, and did
};

/// Six hours of customers, changed minds, deliveries and fingers in the channels' own pages.
std::shared_ptr<History> historyOf(quint32 seed)
{
    auto history = std::make_shared<History>();
    Demand &demand = history->demand;
    demand.begin = QDateTime(QDate(2026, 11, 2), QTime(0, 0), Qt::UTC);
    std::mt19937 random(seed);
    const auto below = [&random](quint32 most) { return static_cast<qint64>(random() % most); };
    for (int i = 0; i < kProducts; ++i)
        demand.products.push_back({ QStringLiteral("SKU-%1").arg(i), 3 + below(30) });
    for (int order = 0; order < 150; ++order) {
        Wish wish;
        wish.at = below(static_cast<quint32>(kQuietFrom));
        wish.channel = kChannels[static_cast<size_t>(below(kChannelCount))];
        wish.order = order;
        wish.product = static_cast<int>(below(kProducts));
        wish.quantity = 1 + below(3);
        demand.wishes.push_back(wish);
        if (below(4) == 0) { // bought by three at once
            wish.at += below(30'000);
            wish.order += 1000;
            demand.wishes.push_back(wish);
            wish.channel = kChannels[static_cast<size_t>(below(kChannelCount))];
            wish.order += 1000;
            demand.wishes.push_back(wish);
        }
    }
    std::sort(demand.wishes.begin(), demand.wishes.end(),
              [](const Wish &a, const Wish &b) { return a.at < b.at; });
    for (int i = 0; i < 60; ++i) {
        const qint64 at = below(static_cast<quint32>(kQuietFrom));
        const ChannelId channel = kChannels[static_cast<size_t>(below(kChannelCount))];
        const auto product = static_cast<int>(below(kProducts));
        const qint64 number = below(12);
        const auto kind = below(3);
        demand.happenings.emplace_back(at, [=](Market *market) {
            const auto &orders = market->orders(channel);
            if (kind == 0)
                market->edit(channel, product, number);
            else if (kind == 1)
                market->receive(product, number);
            else if (!orders.empty())
                market->cancel(channel,
                               orders.size() - 1
                                   - std::min<size_t>(orders.size() - 1, static_cast<size_t>(number)),
                               at + kWarmUpMs);
        });
    }
    return history;
}

/// What a write may put on sale at most: what is on the shelf, and what was sold too short ago to know.
qint64 mostOnSale(const Market &market, int product, qint64 now)
{
    qint64 most = market.onShelf(product);
    for (const ChannelId channel : kChannels) {
        const auto &orders = market.orders(channel);
        for (auto sold = orders.rbegin(); sold != orders.rend() && sold->at > now - kBlindMs; ++sold)
            most += sold->product == product && sold->cancelledAt < 0 ? sold->there : 0;
    }
    return most;
}

} // namespace

/// The whole engine through random days: what it does between is its own affair, but it never puts back
/// on sale what it could know to be sold, and when all is quiet every channel shows what there is.
class TestHistories : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingSoldIsPutBackOnSaleAndInTheEndAllAgree_data();
    void nothingSoldIsPutBackOnSaleAndInTheEndAllAgree();
};

void TestHistories::nothingSoldIsPutBackOnSaleAndInTheEndAllAgree_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<double>("forgotten");
    QTest::addColumn<bool>("oneByOne");
    const quint32 seeds = qEnvironmentVariableIntValue("JAEGO_HISTORIES");
    for (quint32 seed = 1; seed <= (seeds ? seeds : 12); ++seed)
        QTest::addRow("seed %u", seed) << seed << (seed % 3 == 0 ? 0.05 : 0.0) << (seed % 2 == 0);
}

void TestHistories::nothingSoldIsPutBackOnSaleAndInTheEndAllAgree()
{
    QFETCH(const quint32, seed);
    QFETCH(const double, forgotten);
    QFETCH(const bool, oneByOne);
    const auto history = historyOf(seed);
    StageOptions options;
    options.seed = seed;
    options.falseSuccesses = forgotten;
    options.oneByOne = oneByOne; // and in an order of its own
    options.lastsMs = kLasts;
    options.deliveries = false;
    options.atBegin = [history](Stage *stage) {
        stage->market()->onWrite = [history, stage](ChannelId channel, int product, qint64 quantity) {
            const Market &market = *stage->market();
            const qint64 now = stage->time()->nowMs();
            if (quantity <= market.shown(channel, product) || quantity <= mostOnSale(market, product, now))
                return;
            history->wrong.append(QStringLiteral("%1 ms: %2 raised on %3 to %4, on the shelf %5")
                                      .arg(now - kWarmUpMs)
                                      .arg(product)
                                      .arg(nameOf(channel))
                                      .arg(quantity)
                                      .arg(market.onShelf(product)));
        };
    };
    options.atEnd = [history](Stage *stage) {
        const Market &market = *stage->market();
        for (int product = 0; product < kProducts; ++product) {
            for (const ChannelId channel : kChannels) {
                if (market.shown(channel, product) != market.onShelf(product))
                    history->wrong.append(QStringLiteral("in the end %1 shows %2 of %3, on the shelf %4")
                                              .arg(nameOf(channel))
                                              .arg(market.shown(channel, product))
                                              .arg(product)
                                              .arg(market.onShelf(product)));
            }
        }
    };
    const Outcome outcome = runJaego(history->demand, options);
    QVERIFY2(outcome.trouble.isEmpty(), qPrintable(outcome.trouble));
    QVERIFY(outcome.tally.sold > 50);
    QVERIFY2(history->wrong.isEmpty(), qPrintable(history->wrong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
