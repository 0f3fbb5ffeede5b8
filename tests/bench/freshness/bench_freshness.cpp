// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long it takes to choose which listings to read next.
//
//   bench_freshness [listings]      default 100000

#include "insight/freshness.h"
#include "sync/freshreads.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace jaego;

namespace {

constexpr int kRounds = 51;

struct Shop {
    StockBook book;
    OrderBook orders{ {}, [this](const ListingKey &key) { return book.componentsOf(key); } };
    QDateTime now = QDateTime::currentDateTimeUtc();
};

void fill(Shop *shop, int listings, qint64 greatestAgeMs)
{
    QRandomGenerator random(1);
    for (int i = 0; i < listings; ++i) {
        Product product;
        product.sku = QStringLiteral("P-%1").arg(i);
        shop->book.putProduct(product);
        shop->book.count(product.sku, Units(random.bounded(200)), Units(0), shop->now);
        Listing listing;
        listing.key = { ChannelId::Coupang, QString::number(3'000'000'000LL + i) };
        shop->book.putListing(listing);
        shop->book.map({ listing.key, { { product.sku, 1 } } });
        shop->book.observe({ listing.key, Units(random.bounded(200)), SaleState::OnSale,
                             shop->now.addMSecs(-random.bounded(greatestAgeMs)) });
        if (i % 5 == 0) {
            OrderLine line;
            line.listing = listing.key;
            line.quantity = 1 + random.bounded(9);
            line.orderedAt = shop->now.addDays(-random.bounded(40));
            line.orderId = line.lineId = QString::number(i);
            shop->orders.take(line, shop->now);
        }
    }
}

template <typename F>
void measure(const char *what, F work)
{
    std::vector<double> took;
    for (int i = 0; i < kRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(took.begin(), took.end());
    std::printf("%-52s median %7.2f ms   worst %7.2f ms\n", what, took[took.size() / 2], took.back());
}

} // namespace

int main(int argc, char *argv[])
{
    const int listings = argc > 1 ? std::max(1, std::atoi(argv[1])) : 100'000;
    std::printf("%d listings of one channel\n", listings);
    Shop shop;
    fill(&shop, listings, 8LL * 3600 * 1000);
    std::vector<double> demand;
    measure("demand by listing, from a fifth as many orders",
            [&] { demand = demandOf(shop.book, shop.orders, shop.now.addDays(-kDemandDays)); });
    size_t chosen = 0;
    ReadQuery query;
    query.now = shop.now;
    query.demand = &demand;
    query.most = 4;
    measure("the sweep's next 4, most of them due",
            [&] { chosen += chooseReads(shop.book, query).reads.size(); });
    query.now = shop.now.addSecs(-8LL * 3600);
    measure("the sweep's next 4, none due", [&] { chosen += chooseReads(shop.book, query).reads.size(); });
    query.now = shop.now;
    query.most = 32;
    query.onlyDue = false;
    query.unknownAlways = true;
    measure("32 for a run by schedule", [&] { chosen += chooseReads(shop.book, query).reads.size(); });
    query.most = listings;
    measure("all of them, in order", [&] { chosen += chooseReads(shop.book, query).reads.size(); });
    std::printf("(%zu chosen)\n", chosen);
    return 0;
}
