// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/oversell/algorithms.h"
#include "bench/oversell/farside.h"

namespace jaego::bench {

namespace {

/// What the channels document (references, section 4 of each): Coupang 5 calls a second in
/// all, Naver 2 for each API, Cafe24 2 with a bucket of 40.
LaneSettings documentedLimit(ChannelId channel)
{
    switch (channel) {
    case ChannelId::Coupang:
        return { 5.0, 4, false, 0 };
    case ChannelId::Naver:
        return { 2.0, 4, true, 0 };
    case ChannelId::Cafe24:
        break;
    }
    return { 2.0, 4, false, 40 };
}

/// Listings a read tells at once.
int pageOf(ChannelId channel)
{
    switch (channel) {
    case ChannelId::Coupang:
        return 1;
    case ChannelId::Naver:
        return 500;
    case ChannelId::Cafe24:
        break;
    }
    return 100;
}

constexpr int kWarehousePage = 1000;
constexpr int kAtOnce = 6;

class Literal {
public:
    explicit Literal(Stage *stage) : m_stage(stage), m_warehouseLane(stage->time(), { 200, 4, false, 0 })
    {
        for (const ChannelId channel : kChannels) {
            const auto at = static_cast<size_t>(indexOf(channel));
            m_lanes[at] = std::make_unique<Lane>(stage->time(), documentedLimit(channel));
            m_lines[at] = std::make_unique<Line>(stage->time(), m_lanes[at].get(),
                                                 [this, channel] { m_stage->market()->called(channel); });
        }
    }

    void tick()
    {
        if (m_running)
            return; // the next one begins when it is due
        ++m_runs;
        m_running = true;
        startDetached(run(), "literal");
    }
    [[nodiscard]] int runs() const { return m_runs; }

private:
    struct Reading {
        std::array<std::vector<qint64>, kChannelCount> channels;
        std::vector<qint64> warehouse;
    };

    Task<> run();
    Task<> readWarehouse(std::vector<qint64> *counts);
    Task<> readChannel(ChannelId channel, std::vector<qint64> *shown);
    Task<bool> readPage(ChannelId channel, std::vector<qint64> *shown, int page);
    Task<> update(ChannelId channel, int product, qint64 quantity);
    [[nodiscard]] Line &line(ChannelId channel) { return *m_lines[static_cast<size_t>(indexOf(channel))]; }

    Stage *m_stage;
    Lane m_warehouseLane;
    std::array<std::unique_ptr<Lane>, kChannelCount> m_lanes;
    std::array<std::unique_ptr<Line>, kChannelCount> m_lines;
    bool m_running = false;
    int m_runs = 0;
};

Task<> Literal::readWarehouse(std::vector<qint64> *counts)
{
    Market *market = m_stage->market();
    Line warehouse(m_stage->time(), &m_warehouseLane, [market] { market->calledWarehouse(); });
    const int count = market->productCount();
    for (int first = 0; first < count; first += kWarehousePage) {
        SimCall call;
        call.api = QStringLiteral("GET /stock");
        call.tripMs = kWarehouseMs;
        call.act = [&] {
            for (int i = first; i < std::min(count, first + kWarehousePage); ++i)
                counts->push_back(market->warehouseCount(i));
        };
        const Status read = co_await warehouse.send(std::move(call), {});
        Q_UNUSED(read)
    }
}

Task<bool> Literal::readPage(ChannelId channel, std::vector<qint64> *shown, int page)
{
    const int first = page * pageOf(channel);
    const int end = std::min(m_stage->market()->productCount(), first + pageOf(channel));
    SimCall call;
    call.api = QStringLiteral("read");
    call.act = [&] {
        for (int i = first; i < end; ++i)
            (*shown)[static_cast<size_t>(i)] = m_stage->market()->shown(channel, i);
    };
    const Status read = co_await line(channel).send(std::move(call), {});
    co_return read.ok();
}

Task<> Literal::readChannel(ChannelId channel, std::vector<qint64> *shown)
{
    const int count = m_stage->market()->productCount();
    shown->resize(static_cast<size_t>(count));
    const int pages = (count + pageOf(channel) - 1) / pageOf(channel);
    const wire::IndexedWork work = [this, channel, shown](int page) {
        return readPage(channel, shown, page);
    };
    co_await wire::forEachBounded(pages, kAtOnce, work, {});
}

Task<> Literal::update(ChannelId channel, int product, qint64 quantity)
{
    SimCall call;
    call.priority = Priority::Write;
    call.api = QStringLiteral("write");
    call.tripMs = kWriteMs;
    call.write = true;
    call.act = [&] { m_stage->market()->write(channel, product, quantity); };
    const Status done = co_await line(channel).send(std::move(call), {});
    Q_UNUSED(done)
}

Task<> Literal::run()
{
    Reading reading;
    co_await readWarehouse(&reading.warehouse);
    std::vector<Task<>> reads;
    reads.reserve(kChannels.size());
    for (const ChannelId channel : kChannels)
        reads.push_back(readChannel(channel, &reading.channels[static_cast<size_t>(indexOf(channel))]));
    co_await awaitAll(std::move(reads));

    struct Mismatch {
        ChannelId channel;
        int product;
        qint64 quantity;
    };
    std::vector<Mismatch> mismatches;
    for (int i = 0; i < m_stage->market()->productCount(); ++i) {
        const qint64 counted = reading.warehouse[static_cast<size_t>(i)];
        for (const ChannelId channel : kChannels) {
            if (reading.channels[static_cast<size_t>(indexOf(channel))][static_cast<size_t>(i)] != counted)
                mismatches.push_back({ channel, i, counted });
        }
    }
    for (const Mismatch &mismatch : mismatches)
        co_await update(mismatch.channel, mismatch.product, mismatch.quantity);
    m_running = false;
}

} // namespace

Outcome runLiteral(const Demand &demand, const StageOptions &options)
{
    Stage stage(demand, options);
    Literal literal(&stage);
    stage.everyTenMinutes(kWarmUpMs, [&literal] { literal.tick(); });
    while (stage.time()->step(stage.end())) { }
    return { stage.market()->tally(), literal.runs(), {} };
}

} // namespace jaego::bench
