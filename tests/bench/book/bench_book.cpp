// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the book of a large seller costs: 100,000 listings analysed, one order followed to what
// it has lowered, the memory of it all. Beside each figure what the machine's memory allows.

#include "domain/orderbook.h"
#include "domain/stockbook.h"
#include "sync/planner.h"

#include <QElapsedTimer>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <random>
#include <vector>

using namespace jaego;

namespace {

constexpr int kProducts = 33'334;
constexpr int kRounds = 21;
constexpr int kOrders = 2'000;
constexpr int kPastOrders = 60'000; ///< of the last weeks, still in the order book

const QDateTime kNow = QDateTime::fromString(QStringLiteral("2026-11-05T03:00:00Z"), Qt::ISODate);

struct Catalogue {
    QList<Product> products;
    QList<Listing> listings;
    QList<Mapping> mappings;
};

Catalogue makeCatalogue()
{
    Catalogue made;
    for (int i = 0; i < kProducts; ++i) {
        Product product;
        product.sku = QStringLiteral("SKU-%1").arg(i, 6, 10, QLatin1Char('0'));
        product.name = QStringLiteral("양말 3켤레 세트 %1").arg(i);
        made.products.append(product);
        for (const ChannelId channel : kChannels) {
            Listing listing;
            listing.key = {
                channel, QStringLiteral("%1%2").arg(indexOf(channel) + 3).arg(i, 9, 10, QLatin1Char('0'))
            };
            listing.title = product.name;
            listing.sellerCode = product.sku;
            made.listings.append(listing);
            made.mappings.append({ listing.key, { { product.sku, 1 } } });
        }
    }
    return made;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

qint64 heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<qint64>(info.uordblks) + static_cast<qint64>(info.hblkhd);
}

/// Bytes a second that one core reads from memory when it does nothing else.
double readBandwidth()
{
    std::vector<quint64> field(32UL * 1024 * 1024, 1); // 256 MiB: no cache holds it
    std::vector<double> seconds;
    quint64 sum = 0;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        sum += std::accumulate(field.begin(), field.end(), quint64(0));
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    if (sum == 0)
        return 0;
    return static_cast<double>(field.size() * sizeof(quint64)) / medianOf(seconds);
}

OrderLine orderOf(const Catalogue &catalogue, int listing, int number, const QDateTime &at)
{
    OrderLine line;
    line.listing = catalogue.listings.at(listing).key;
    line.orderId = QString::number(number);
    line.lineId = QStringLiteral("1");
    line.quantity = 1;
    line.orderedAt = at;
    line.changedAt = at;
    return line;
}

} // namespace

int main()
{
    const Catalogue catalogue = makeCatalogue();
    std::mt19937 random(7);
    const auto below = [&random](int most) {
        return static_cast<int>(random() % static_cast<quint32>(most));
    };
    QElapsedTimer timer;

    // Texts are shared with the catalogue above, so what is measured is what the book adds to them.
    const qint64 before = heapBytes();
    StockBook book;
    book.reserve(catalogue.products.size(), catalogue.listings.size()); // as when it is loaded
    for (const Product &product : catalogue.products) {
        book.putProduct(product);
        book.count(product.sku, Units(20), Units(0), kNow.addSecs(-60));
    }
    for (const Listing &listing : catalogue.listings) {
        book.putListing(listing);
        book.observe({ listing.key, Units(20), SaleState::OnSale, kNow.addSecs(-30) });
    }
    for (const Mapping &mapping : catalogue.mappings)
        book.map(mapping);
    const qint64 bytes = heapBytes() - before;
    const int listings = book.listingCount();
    for (int i = 0; i < listings; i += 20) // every twentieth differs
        book.observe({ book.listing(i).info.key, Units(below(40)), SaleState::OnSale, kNow.addSecs(-10) });

    std::vector<double> analyses;
    size_t intents = 0;
    for (int round = 0; round < kRounds; ++round) {
        timer.start();
        const Plan plan = planUpdates(
            book, {}, [](int) { return true; }, GuardLimits{});
        analyses.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        intents = plan.intents.size() + plan.held.size();
    }

    ReservationRule rule;
    OrderBook orders(rule, [&book](const ListingKey &key) { return book.componentsOf(key); });
    for (int i = 0; i < book.productCount(); ++i)
        orders.counted(book.product(i).product.sku, Units(20), kNow.addSecs(-60));
    const qint64 beforeOrders = heapBytes();
    for (int i = 0; i < kPastOrders; ++i)
        orders.take(orderOf(catalogue, below(listings), i, kNow.addDays(-1 - below(30))), kNow);
    const qint64 orderBytes = heapBytes() - beforeOrders;
    std::vector<double> reactions;
    size_t lowered = 0;
    for (int i = 0; i < kOrders; ++i) {
        const OrderLine line = orderOf(catalogue, below(listings), kPastOrders + i, kNow);
        timer.start();
        const QSet<Sku> touched = orders.take(line, kNow);
        book.sold(line.listing, line.quantity, kNow, kNow);
        for (const Sku &sku : touched)
            book.setOrdered(sku, orders.reserved(sku));
        const Plan plan = planUpdates(
            book, touched, [](int) { return true; }, GuardLimits{});
        reactions.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        lowered += plan.intents.size();
    }
    std::sort(reactions.begin(), reactions.end());

    const double bandwidth = readBandwidth();
    const double bound = static_cast<double>(bytes) / bandwidth * 1e3;
    std::printf("listings %d, products %d\n", listings, book.productCount());
    std::printf(
        "analysis of everything   median %7.2f ms   (%zu to write; reading the book's %.1f MB once: %.2f ms "
        "at %.1f GB/s)\n",
        medianOf(analyses), intents, static_cast<double>(bytes) / 1e6, bound, bandwidth / 1e9);
    std::printf("one order to its intents median %7.4f ms   99 %% %.4f ms, worst %.4f ms (%zu lowered)\n",
                reactions[reactions.size() / 2], reactions[reactions.size() * 99 / 100], reactions.back(),
                lowered);
    std::printf("memory beyond the names  %.0f bytes per listing; %.0f per order line of the last weeks\n",
                static_cast<double>(bytes) / listings, static_cast<double>(orderBytes) / kPastOrders);
    const bool kept = medianOf(analyses) <= 50 && reactions[reactions.size() * 99 / 100] <= 1
        && static_cast<double>(bytes) / listings <= 400;
    std::printf("%s\n", kept ? "within 50 ms, 1 ms, 400 bytes" : "NOT within 50 ms, 1 ms, 400 bytes");
    return kept ? 0 : 1;
}
