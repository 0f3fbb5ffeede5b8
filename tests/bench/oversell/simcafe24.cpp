// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cafe24: pages of 100 with their variants, one call for each product written, new orders and
// dated changes in four calls, older ones in sweeps that keep to their share (core/channels/cafe24).

#include "bench/oversell/simchannels.h"

namespace jaego::bench {

namespace {

constexpr int kPage = 100;
constexpr qsizetype kDirectProducts = 3;
constexpr int kOrdersPerPage = 500;
constexpr int kChangeDates = 4; ///< cancels, completed cancels, shippings, orders
constexpr qint64 kSweepMsPerCall = 10'000;

class SimCafe24 final : public SimChannel {
public:
    using SimChannel::SimChannel;

    [[nodiscard]] bool cataloguesCarryStock() const override { return true; }
    [[nodiscard]] QString batchKey(const QString &externalId) const override
    {
        return externalId.section(QLatin1Char(':'), 0, 0);
    }
    [[nodiscard]] int maxBatch() const override { return 100; }
    Task<Result<Catalogue>> readCatalogue(ReadProgress progress, std::stop_token stop) override;
    Task<StockReading> readStock(QStringList externalIds, Priority priority, ReadProgress progress,
                                 std::stop_token stop) override;
    Task<QList<WriteResult>> write(QStringList externalIds, double danger, TargetSource targets,
                                   std::stop_token stop) override;
    Task<OrderReading> readOrders(QByteArray watermark, std::stop_token stop) override;

private:
    Task<Status> readProducts(QString api, QList<int> products, Priority priority, QList<Observation> *seen,
                              std::stop_token stop);
    Task<WriteResult> writeOne(QString id, double danger, TargetSource targets, std::stop_token stop);
};

Task<Status> SimCafe24::readProducts(QString api, QList<int> products, Priority priority,
                                     QList<Observation> *seen, std::stop_token stop)
{
    const qsizetype before = seen->size();
    SimCall call;
    call.priority = priority;
    call.api = std::move(api);
    call.act = [&] {
        for (const int product : std::as_const(products))
            seen->append(look(product));
    };
    const Status read = co_await line().send(std::move(call), stop);
    if (!read)
        co_return read;
    stamp(seen, before);
    co_return Done{};
}

Task<Result<Catalogue>> SimCafe24::readCatalogue(ReadProgress /*progress*/, std::stop_token stop)
{
    const int count = market()->productCount();
    Catalogue catalogue;
    for (int first = 0; first <= count; first += kPage) { // a page that is not full is the last one
        QList<int> page;
        for (int i = first; i < std::min(count, first + kPage); ++i)
            page.append(i);
        const Status read = co_await readProducts(QStringLiteral("GET products"), page, Priority::SweepRead,
                                                  &catalogue.observations, stop);
        if (!read)
            co_return read.error();
        for (const int product : std::as_const(page))
            catalogue.listings.append(listingOf(product));
    }
    co_return catalogue;
}

Task<StockReading> SimCafe24::readStock(QStringList externalIds, Priority priority, ReadProgress /*progress*/,
                                        std::stop_token stop)
{
    StockReading reading;
    externalIds.removeDuplicates();
    QList<int> products;
    for (const QString &id : std::as_const(externalIds)) {
        if (const auto product = productOf(id))
            products.append(*product);
        else
            reading.gone.append(id);
    }
    const bool direct = products.size() <= kDirectProducts;
    const qsizetype most = direct ? 1 : kPage;
    for (qsizetype at = 0; at < products.size(); at += most) {
        const Status read = co_await readProducts(direct ? QStringLiteral("GET products/{no}/variants/{code}")
                                                         : QStringLiteral("GET products"),
                                                  products.mid(at, most), priority, &reading.seen, stop);
        if (!read) {
            reading.error = read.error();
            co_return reading;
        }
    }
    co_return reading;
}

Task<WriteResult> SimCafe24::writeOne(QString id, double danger, TargetSource targets, std::stop_token stop)
{
    WriteResult result;
    result.externalId = id;
    const auto product = productOf(id);
    if (!product) {
        result.error = Error(Error::Kind::NotFound, QStringLiteral("cafe24.stock.write"));
        co_return result;
    }
    bool asked = false;
    SimCall call;
    call.priority = Priority::Write;
    call.danger = danger;
    call.api = QStringLiteral("PUT products/{no}/variants/{code}/inventories");
    call.tripMs = kWriteMs;
    call.write = true;
    call.build = [&] {
        asked = true;
        result.value = targets(id, std::nullopt);
        return result.value.has_value();
    };
    call.act = [&] { market()->write(ChannelId::Cafe24, *product, result.value->value()); };
    const Status sent = co_await line().send(std::move(call), stop);
    if (sent)
        result.kind = WriteResult::Kind::Accepted;
    else if (asked)
        result.kind = WriteResult::Kind::NoChange;
    else
        result.error = sent.error();
    co_return result;
}

Task<QList<WriteResult>> SimCafe24::write(QStringList externalIds, double danger, TargetSource targets,
                                          std::stop_token stop)
{
    QList<WriteResult> results;
    for (const QString &id : externalIds) {
        const WriteResult result = co_await writeOne(id, danger, targets, stop);
        results.append(result);
    }
    co_return results;
}

Task<OrderReading> SimCafe24::readOrders(QByteArray watermark, std::stop_token stop)
{
    OrderReading reading;
    reading.watermark = watermark;
    orderfeed::Watermark mark = orderfeed::Watermark::fromJson(watermark);
    const QDateTime now = time()->utcNow();
    const bool sweep = mark.sweepIsDue(now, kSweepMsPerCall);
    int sweepPages = 0; // nothing changes in this market: its calls are spent and nothing is told
    if (sweep && (mark.open.isValid() || !mark.swept.isValid()))
        sweepPages = std::max(1, (openOrders() + kOrdersPerPage - 1) / kOrdersPerPage);
    const QDateTime end = now.addMSecs(orderfeed::kClockSlackMs);
    for (int call = 0; call < kChangeDates + sweepPages; ++call) {
        QList<OrderLine> lines;
        std::function<void()> act = [&] {
            if (call == kChangeDates - 1) // the others are of cancels and shippings
                lines = ordersBetween(mark.begin(now), end);
        };
        reading.calls += 1;
        const Status read = co_await feedCall(QStringLiteral("GET orders"), std::move(act), stop);
        if (!read) {
            reading.error = read.error();
            co_return reading;
        }
        for (OrderLine &line : lines)
            line.changedAt = time()->utcNow(); // an order tells no time of its last change
        reading.lines.append(lines);
    }
    mark.read = now;
    mark.open = oldestOpen();
    if (sweep) {
        mark.swept = now;
        mark.sweepCalls = sweepPages;
    }
    reading.watermark = mark.toJson();
    reading.upTo = now;
    co_return reading;
}

} // namespace

std::unique_ptr<SimChannel> makeSimCafe24(Market *market, VirtualTime *time, Lane *lane)
{
    return std::make_unique<SimCafe24>(ChannelId::Cafe24, market, time, lane);
}

} // namespace jaego::bench
