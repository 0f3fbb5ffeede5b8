// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Naver: products without options. Search pages of 500, each changed product by itself at a
// catalogue read, writes of up to 50 with a look behind each, changes of orders and then
// what they are (core/channels/naver). Stock above zero puts a sold-out product back on
// sale by itself: the kinder reading of what is not documented (reference naver §12).

#include "bench/oversell/simchannels.h"

namespace jaego::bench {

namespace {

constexpr int kPage = 500;
constexpr int kIdsPerSearch = 100;
constexpr int kMostWrites = 50;
constexpr int kDetailsAtOnce = 8;
constexpr qsizetype kMostChanges = 300;
constexpr qint64 kBehindMs = 5'000;
const QString kSearch = QStringLiteral("POST /v1/products/search");

class SimNaver final : public SimChannel {
public:
    using SimChannel::SimChannel;

    [[nodiscard]] bool cataloguesCarryStock() const override { return true; }
    [[nodiscard]] QString batchKey(const QString & /*externalId*/) const override
    {
        return QStringLiteral("p");
    }
    [[nodiscard]] int maxBatch() const override { return kMostWrites; }
    Task<Result<Catalogue>> readCatalogue(ReadProgress progress, std::stop_token stop) override;
    Task<StockReading> readStock(QStringList externalIds, Priority priority, ReadProgress progress,
                                 std::stop_token stop) override;
    Task<QList<WriteResult>> write(QStringList externalIds, double danger, TargetSource targets,
                                   std::stop_token stop) override;
    Task<OrderReading> readOrders(QByteArray watermark, std::stop_token stop) override;

private:
    struct Details {
        QList<int> products;
        QHash<int, quint64> changes; ///< as the list said
        QHash<int, Observation> seen;
    };
    Task<Result<QList<Observation>>> search(QList<int> products, Priority priority, double danger,
                                            std::stop_token stop);
    Task<bool> readDetail(std::shared_ptr<Details> details, int index, std::stop_token stop);

    QHash<int, quint64> m_known; ///< product → its modification when it was read by itself
};

Task<Result<QList<Observation>>> SimNaver::search(QList<int> products, Priority priority, double danger,
                                                  std::stop_token stop)
{
    QList<Observation> seen;
    SimCall call;
    call.priority = priority;
    call.danger = danger;
    call.api = kSearch;
    call.act = [&] {
        for (const int product : products)
            seen.append(look(product));
    };
    const Status read = co_await line().send(std::move(call), stop);
    if (!read)
        co_return read.error();
    stamp(&seen, 0);
    co_return seen;
}

Task<bool> SimNaver::readDetail(std::shared_ptr<Details> details, int index, std::stop_token stop)
{
    const int product = details->products.at(index);
    Observation seen;
    SimCall call;
    call.api = QStringLiteral("GET /v2/products/origin-products/{no}");
    call.act = [&] { seen = look(product); };
    const Status read = co_await line().send(std::move(call), stop);
    if (!read)
        co_return false;
    seen.observedAt = time()->utcNow();
    details->seen.insert(product, seen);
    m_known.insert(product, details->changes.value(product));
    co_return true;
}

Task<Result<Catalogue>> SimNaver::readCatalogue(ReadProgress /*progress*/, std::stop_token stop)
{
    const int count = market()->productCount();
    Catalogue catalogue;
    const auto details = std::make_shared<Details>();
    for (int first = 0; first < count; first += kPage) {
        const int end = std::min(count, first + kPage);
        QList<Observation> seen;
        SimCall call;
        call.api = kSearch;
        call.act = [&] {
            for (int i = first; i < end; ++i) {
                seen.append(look(i));
                details->changes.insert(i, market()->changes(ChannelId::Naver, i));
            }
        };
        const Status read = co_await line().send(std::move(call), stop);
        if (!read)
            co_return read.error();
        stamp(&seen, 0);
        catalogue.observations.append(seen);
    }
    // A product that changed since it was read by itself might have options by now.
    for (int i = 0; i < count; ++i) {
        const auto known = m_known.constFind(i);
        if (known == m_known.cend() || *known != details->changes.value(i))
            details->products.append(i);
    }
    const wire::IndexedWork reads = [this, details, stop](int index) {
        return readDetail(details, index, stop);
    };
    co_await wire::forEachBounded(static_cast<int>(details->products.size()), kDetailsAtOnce, reads, stop);
    if (stop.stop_requested())
        co_return Error(Error::Kind::Cancelled, QStringLiteral("naver.catalogue"));
    for (int i = 0; i < count; ++i) {
        catalogue.listings.append(listingOf(i));
        const auto fresh = details->seen.constFind(i);
        if (fresh != details->seen.cend())
            catalogue.observations[i] = *fresh;
    }
    co_return catalogue;
}

Task<StockReading> SimNaver::readStock(QStringList externalIds, Priority priority, ReadProgress /*progress*/,
                                       std::stop_token stop)
{
    StockReading reading;
    externalIds.removeDuplicates();
    for (qsizetype at = 0; at < externalIds.size(); at += kIdsPerSearch) {
        QList<int> products;
        for (const QString &id : externalIds.mid(at, kIdsPerSearch)) {
            if (const auto product = productOf(id))
                products.append(*product);
            else
                reading.gone.append(id);
        }
        const auto seen = co_await search(products, priority, 0, stop);
        if (!seen) {
            reading.error = seen.error();
            co_return reading;
        }
        reading.seen.append(*seen);
    }
    co_return reading;
}

Task<QList<WriteResult>> SimNaver::write(QStringList externalIds, double danger, TargetSource targets,
                                         std::stop_token stop)
{
    QList<WriteResult> results;
    QList<int> sent; // products, in the order of `values`
    QList<Units> values;
    bool asked = false;
    SimCall call;
    call.priority = Priority::Write;
    call.danger = danger;
    call.api = QStringLiteral("PATCH /v1/products/origin-products/multi-update");
    call.tripMs = kWriteMs;
    call.write = true;
    call.build = [&] {
        asked = true;
        for (const QString &id : std::as_const(externalIds)) {
            const auto value = targets(id, std::nullopt);
            if (!value) {
                results.append({ id, WriteResult::Kind::NoChange, std::nullopt, std::nullopt });
                continue;
            }
            sent.append(*productOf(id));
            values.append(*value);
        }
        return !sent.isEmpty();
    };
    call.act = [&] {
        for (qsizetype i = 0; i < sent.size(); ++i)
            market()->write(ChannelId::Naver, sent[i], values[i].value());
    };
    const Status done = co_await line().send(std::move(call), stop);
    if (!done && !asked) {
        for (const QString &id : std::as_const(externalIds))
            results.append({ id, WriteResult::Kind::Failed, std::nullopt, done.error() });
    }
    if (!done)
        co_return results;

    // Partial failure is possible behind a good status: the adapter looks behind each batch.
    const auto seen = co_await search(sent, Priority::Verify, danger, stop);
    for (qsizetype i = 0; i < sent.size(); ++i) {
        WriteResult result{ externalId(sent[i]), WriteResult::Kind::Accepted, values[i], std::nullopt };
        if (!seen) {
            result.kind = WriteResult::Kind::Unknown;
            result.error = seen.error();
        } else if ((*seen)[i].quantity != values[i]) {
            result.kind = WriteResult::Kind::Unknown;
            result.error = Error(Error::Kind::Contradiction, QStringLiteral("naver.stock.write"),
                                 QStringLiteral("another number than was acknowledged"));
        }
        results.append(result);
    }
    co_return results;
}

Task<OrderReading> SimNaver::readOrders(QByteArray watermark, std::stop_token stop)
{
    OrderReading reading;
    reading.watermark = watermark;
    const orderfeed::Watermark mark = orderfeed::Watermark::fromJson(watermark);
    const QDateTime now = time()->utcNow();
    const auto windows = orderfeed::windows(mark.begin(now), now, orderfeed::kDayMs);
    QList<OrderLine> changed;
    for (const orderfeed::Window &window : windows) {
        // The last window has no end: the clock here may be behind Naver's.
        const QDateTime to = window.to == now ? now.addMSecs(orderfeed::kClockSlackMs) : window.to;
        QList<OrderLine> rows;
        qsizetype told = 0;
        do { // a call for each 300 rows
            std::function<void()> act = [&] { rows = ordersBetween(window.from, to); };
            reading.calls += 1;
            const Status read = co_await feedCall(
                QStringLiteral("GET /v1/pay-order/seller/product-orders/last-changed-statuses"),
                std::move(act), stop);
            if (!read) {
                reading.error = read.error();
                co_return reading;
            }
            told += kMostChanges;
        } while (rows.size() > told);
        changed.append(rows);
    }
    for (qsizetype at = 0; at < changed.size(); at += kMostChanges) {
        reading.calls += 1;
        const Status read = co_await feedCall(
            QStringLiteral("POST /v1/pay-order/seller/product-orders/query"), [] {}, stop);
        if (!read) {
            reading.error = read.error();
            co_return reading;
        }
        reading.lines.append(changed.mid(at, kMostChanges));
    }
    orderfeed::Watermark next;
    next.read = now;
    reading.watermark = next.toJson();
    reading.upTo = now.addMSecs(-kBehindMs);
    co_return reading;
}

} // namespace

std::unique_ptr<SimChannel> makeSimNaver(Market *market, VirtualTime *time, Lane *lane)
{
    return std::make_unique<SimNaver>(ChannelId::Naver, market, time, lane);
}

} // namespace jaego::bench
