// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Coupang: one call for each option, to read and to write; new orders and cancels in three
// calls, older ones in sweeps that keep to their share (core/channels/coupang).

#include "bench/oversell/simchannels.h"

namespace jaego::bench {

namespace {

constexpr int kPage = 100;
constexpr int kSheetsPerPage = 50;
constexpr qint64 kMinuteSearchMs = 23 * kHour;
constexpr qint64 kSweepMsPerCall = 5'000;

class SimCoupang final : public SimChannel {
public:
    using SimChannel::SimChannel;

    [[nodiscard]] bool cataloguesCarryStock() const override { return false; }
    [[nodiscard]] QString batchKey(const QString &externalId) const override { return externalId; }
    [[nodiscard]] int maxBatch() const override { return 1; }
    Task<Result<Catalogue>> readCatalogue(ReadProgress progress, std::stop_token stop) override;
    Task<StockReading> readStock(QStringList externalIds, Priority priority, ReadProgress progress,
                                 std::stop_token stop) override;
    Task<QList<WriteResult>> write(QStringList externalIds, double danger, TargetSource targets,
                                   std::stop_token stop) override;
    Task<OrderReading> readOrders(QByteArray watermark, std::stop_token stop) override;

private:
    struct Sweep {
        QStringList ids;
        Priority priority = Priority::SweepRead;
        StockReading reading;
    };
    Task<bool> readOne(std::shared_ptr<Sweep> sweep, int index, std::stop_token stop);
    Task<bool> readDetail(int index, std::stop_token stop);
    Task<Status> readPlain(QString api, std::stop_token stop);
    Task<WriteResult> writeOne(QString id, double danger, TargetSource targets, std::stop_token stop);
    [[nodiscard]] int width() { return lane()->settings().maxInFlight + 2; }
    [[nodiscard]] int sweepPages(bool anyOpen) const;
};

/// A call whose answer tells nothing that matters here.
Task<Status> SimCoupang::readPlain(QString api, std::stop_token stop)
{
    SimCall call;
    call.api = std::move(api);
    call.act = [] {};
    co_return co_await line().send(std::move(call), stop);
}

Task<bool> SimCoupang::readDetail(int /*index*/, std::stop_token stop)
{
    const Status read = co_await readPlain(QStringLiteral("GET seller-products/{id}"), stop);
    co_return read.ok();
}

Task<Result<Catalogue>> SimCoupang::readCatalogue(ReadProgress /*progress*/, std::stop_token stop)
{
    const int count = market()->productCount();
    // The list, the list of Rocket Growth products, and its options (this seller has none).
    for (int call = 0; call < (count + kPage - 1) / kPage + 2; ++call) {
        const Status read = co_await readPlain(QStringLiteral("GET seller-products"), stop);
        if (!read)
            co_return read.error();
    }
    const wire::IndexedWork details = [this, stop](int index) { return readDetail(index, stop); };
    co_await wire::forEachBounded(count, width(), details, stop);
    if (stop.stop_requested())
        co_return Error(Error::Kind::Cancelled, QStringLiteral("coupang.catalogue"));
    Catalogue catalogue;
    for (int i = 0; i < count; ++i)
        catalogue.listings.append(listingOf(i));
    co_return catalogue;
}

Task<bool> SimCoupang::readOne(std::shared_ptr<Sweep> sweep, int index, std::stop_token stop)
{
    const auto product = productOf(sweep->ids.at(index));
    if (!product) {
        sweep->reading.gone.append(sweep->ids.at(index));
        co_return true;
    }
    Observation seen;
    SimCall call;
    call.priority = sweep->priority;
    call.api = QStringLiteral("GET vendor-items/{id}/inventories");
    call.act = [this, &seen, product] { seen = look(*product); };
    const Status read = co_await line().send(std::move(call), stop);
    if (!read)
        co_return false;
    seen.observedAt = time()->utcNow();
    sweep->reading.seen.append(seen);
    co_return true;
}

Task<StockReading> SimCoupang::readStock(QStringList externalIds, Priority priority,
                                         ReadProgress /*progress*/, std::stop_token stop)
{
    const auto sweep = std::make_shared<Sweep>();
    sweep->ids = std::move(externalIds);
    sweep->ids.removeDuplicates();
    sweep->priority = priority;
    const wire::IndexedWork reads = [this, sweep, stop](int index) { return readOne(sweep, index, stop); };
    co_await wire::forEachBounded(static_cast<int>(sweep->ids.size()), width(), reads, stop);
    if (stop.stop_requested())
        sweep->reading.error = Error(Error::Kind::Cancelled, QStringLiteral("coupang.stock.read"));
    co_return sweep->reading;
}

Task<WriteResult> SimCoupang::writeOne(QString id, double danger, TargetSource targets, std::stop_token stop)
{
    WriteResult result;
    result.externalId = id;
    const auto product = productOf(id);
    if (!product) {
        result.error = Error(Error::Kind::NotFound, QStringLiteral("coupang.stock.write"));
        co_return result;
    }
    bool asked = false;
    SimCall call;
    call.priority = Priority::Write;
    call.danger = danger;
    call.api = QStringLiteral("PUT vendor-items/{id}/quantities/{quantity}");
    call.tripMs = kWriteMs;
    call.write = true;
    call.build = [&] {
        asked = true;
        result.value = targets(id, std::nullopt);
        return result.value.has_value();
    };
    call.act = [&] { market()->write(ChannelId::Coupang, *product, result.value->value()); };
    const Status sent = co_await line().send(std::move(call), stop);
    if (sent)
        result.kind = WriteResult::Kind::Accepted;
    else if (asked)
        result.kind = WriteResult::Kind::NoChange;
    else
        result.error = sent.error();
    co_return result;
}

Task<QList<WriteResult>> SimCoupang::write(QStringList externalIds, double danger, TargetSource targets,
                                           std::stop_token stop)
{
    QList<WriteResult> results;
    for (const QString &id : externalIds) {
        const WriteResult result = co_await writeOne(id, danger, targets, stop);
        results.append(result);
    }
    co_return results;
}

/// A sweep over what is open: receipts of four kinds, sheets of two open and four shipped
/// states. Nothing changes in this market, so its calls are spent and nothing is told.
int SimCoupang::sweepPages(bool anyOpen) const
{
    const int sheets = std::max(1, (openOrders() + kSheetsPerPage - 1) / kSheetsPerPage) + 1;
    return anyOpen ? 4 + sheets + 4 : sheets;
}

Task<OrderReading> SimCoupang::readOrders(QByteArray watermark, std::stop_token stop)
{
    OrderReading reading;
    reading.watermark = watermark;
    orderfeed::Watermark mark = orderfeed::Watermark::fromJson(watermark);
    const QDateTime now = time()->utcNow();
    const bool sweep = mark.sweepIsDue(now, kSweepMsPerCall);
    const QDateTime end = now.addMSecs(orderfeed::kClockSlackMs);
    const auto windows = orderfeed::windows(mark.begin(now), end, kMinuteSearchMs);
    for (int kind = 0; kind < 3; ++kind) { // cancels, then sheets: ACCEPT; INSTRUCT, where nobody puts them
        for (const orderfeed::Window &window : windows) {
            QList<OrderLine> lines;
            std::function<void()> act = [&] {
                if (kind == 1)
                    lines = ordersBetween(window.from, window.to);
            };
            reading.calls += 1;
            const Status read = co_await feedCall(QStringLiteral("GET ordersheets"), std::move(act), stop);
            if (!read) {
                reading.error = read.error();
                co_return reading;
            }
            for (OrderLine &line : lines)
                line.changedAt = time()->utcNow(); // the sheet tells no time of its last change
            reading.lines.append(lines);
        }
    }
    const int pages = sweep ? sweepPages(mark.open.isValid()) : 0;
    for (int page = 0; page < pages; ++page) {
        reading.calls += 1;
        const Status read = co_await feedCall(
            QStringLiteral("GET ordersheets"), [] {}, stop);
        if (!read) {
            reading.error = read.error();
            co_return reading;
        }
    }
    mark.read = now;
    mark.open = oldestOpen();
    if (sweep) {
        mark.swept = now;
        mark.sweepCalls = pages;
    }
    reading.watermark = mark.toJson();
    reading.upTo = now;
    co_return reading;
}

} // namespace

std::unique_ptr<SimChannel> makeSimCoupang(Market *market, VirtualTime *time, Lane *lane)
{
    return std::make_unique<SimCoupang>(ChannelId::Coupang, market, time, lane);
}

} // namespace jaego::bench
