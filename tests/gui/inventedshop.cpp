// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inventedshop.h"

#include <array>
#include <cmath>

namespace jaego {

namespace {

struct Line {
    const char *sku;
    const char *name;
    int onHand;
    int reserved;
    // -1: not listed, -2: not read; else what the channel shows
    std::array<int, 3> shown;
};

const std::array<Line, 24> kLines{ {
    { "JJ-HB-500", "제주담다 한라봉청 500g", 5, 2, { 9, 3, 3 } },
    { "JJ-HB-1000", "제주담다 한라봉청 1kg", 12, 3, { 12, 9, 9 } },
    { "TS-BLK-L", "재고 기본 티셔츠 검정 L", 37, 0, { 37, 35, 37 } },
    { "TS-BLK-M", "재고 기본 티셔츠 검정 M", 52, 1, { 51, 51, 51 } },
    { "TS-WHT-L", "재고 기본 티셔츠 흰색 L", 44, 0, { 44, 44, 44 } },
    { "SK-3P-GR", "양말 3켤레 세트 회색", 312, 6, { 306, 306, 306 } },
    { "MUG-02", "도자기 머그 무광 베이지", 0, 0, { 2, 0, -1 } },
    { "MUG-03", "도자기 머그 무광 차콜", 28, 0, { 28, 28, -1 } },
    { "RC-CA-50", "참기름 저온압착 50ml", 81, 4, { 77, 77, 80 } },
    { "RC-CA-180", "참기름 저온압착 180ml", 64, 0, { 64, 64, 64 } },
    { "TW-BATH-WH", "호텔식 배스타월 화이트", 240, 0, { 240, 238, 240 } },
    { "TW-FACE-WH", "호텔식 페이스타월 화이트", 96, 0, { 96, -2, 96 } },
    { "CB-USB-1M", "USB-C 케이블 1m 편조", 75, 5, { 70, 70, 70 } },
    { "CB-USB-2M", "USB-C 케이블 2m 편조", 8, 0, { 8, 8, 8 } },
    { "KT-KNF-18", "주방 가위 분리형 18cm", 33, 0, { 33, 33, 33 } },
    { "KT-PAN-26", "인덕션 프라이팬 26cm", 19, 1, { 18, 18, 18 } },
    { "KT-PAN-28", "인덕션 프라이팬 28cm", 21, 0, { 21, 21, 21 } },
    { "PT-DOG-CH", "강아지 덴탈껌 치즈맛 30개입", 58, 2, { 56, 56, 56 } },
    { "PT-CAT-TN", "고양이 간식 참치 60개입", 10, 0, { 10, 12, 10 } },
    { "ST-NB-A5", "무선 노트 A5 5권", 88, 0, { 88, 88, 88 } },
    { "ST-PEN-07", "젤펜 0.7 블랙 12자루", 47, 0, { 47, 47, 47 } },
    { "BD-SET-Q", "순면 침구세트 퀸 아이보리", 4, 1, { 3, 3, 3 } },
    { "BD-SET-K", "순면 침구세트 킹 아이보리", 15, 0, { 15, 15, 15 } },
    { "HM-CND-LV", "소이캔들 라벤더 220g", 29, 0, { 29, 29, 29 } },
} };

void place(ChannelCell *cell, int shown, Units target, const QString &listing, const QDateTime &now)
{
    if (shown == -1)
        return;
    cell->listing = listing;
    cell->listings = 1;
    cell->unitsPerSale = 1;
    cell->target = target;
    if (shown == -2) {
        cell->state = ChannelCell::State::Unread;
        return;
    }
    cell->published = Units(shown);
    cell->observedAt = now.addSecs(-20);
    cell->state = *cell->published > target ? ChannelCell::State::ShowsMore
        : *cell->published < target         ? ChannelCell::State::ShowsLess
                                            : ChannelCell::State::InStep;
}

StockRow makeRow(const Line &line, int copy, const QDateTime &now)
{
    StockRow row;
    row.sku = QString::fromUtf8(line.sku);
    row.name = QString::fromUtf8(line.name);
    if (copy > 0) {
        row.sku += QStringLiteral("-%1").arg(copy, 4, 10, QLatin1Char('0'));
        row.name += QStringLiteral(" %1호").arg(copy);
    }
    row.barcode =
        QStringLiteral("88012345%1").arg(static_cast<int>(qHash(row.sku) % 100'000), 5, 10, QLatin1Char('0'));
    row.known = true;
    row.onHand = Units(line.onHand);
    row.reserved = Units(line.reserved);
    row.available = std::max(Units(), row.onHand - row.reserved);
    row.level = levelOf(row.available, LevelThresholds());
    for (size_t i = 0; i < line.shown.size(); ++i) {
        // Of the many copies only a few differ, as in a real shop.
        const bool asIs = copy == 0 || copy % 40 == 0 || line.shown[i] < 0;
        place(&row.cells[i], asIs ? line.shown[i] : static_cast<int>(row.available.value()), row.available,
              QStringLiteral("%1").arg(3'000'000'001LL + copy), now);
    }
    return row;
}

RunSummary summary(int index, const QDateTime &now)
{
    RunSummary run;
    run.runId = QStringLiteral("01JD%1").arg(100'000 - index, 22, 10, QLatin1Char('0'));
    run.trigger = index % 5 == 1 ? QStringLiteral("manual")
        : index % 9 == 4         ? QStringLiteral("inventory.manual_adjust")
                                 : QStringLiteral("schedule");
    run.state = index % 13 == 6 ? RunState::Failed : RunState::Completed;
    run.startedAt = now.addSecs(-600LL * (index + 1));
    run.finishedAt = run.startedAt.addMSecs(38'000 + index * 311 % 9'000);
    run.transitions = { { RunState::Collecting, run.startedAt },
                        { RunState::Analyzing, run.startedAt.addMSecs(8'200) },
                        { RunState::Syncing, run.startedAt.addMSecs(8'900) },
                        { RunState::Alerting, run.startedAt.addMSecs(36'000) },
                        { run.state, run.finishedAt } };
    run.mismatches = index * 7 % 12;
    run.succeeded = run.mismatches - (index % 4 == 2 && run.mismatches > 0 ? 1 : 0);
    run.failed = run.mismatches - run.succeeded;
    run.accuracy = 1.0 - run.mismatches / 400.0;
    if (run.state == RunState::Failed)
        run.error = QStringLiteral("창고가 답하지 않았습니다 (3회 시도)");
    return run;
}

} // namespace

InventedShop::InventedShop(int products)
{
    m_rows.reserve(products);
    for (int i = 0; i < products; ++i)
        m_rows.append(makeRow(kLines[static_cast<size_t>(i) % kLines.size()],
                              i / static_cast<int>(kLines.size()), m_now));
    if (products < 24)
        return;
    const auto cell = [this](int row, ChannelId channel) -> ChannelCell & {
        return m_rows[row].cells[static_cast<size_t>(indexOf(channel))];
    };
    ChannelCell &old = cell(3, ChannelId::Coupang);
    old.fresh = false;
    old.observedAt = m_now.addSecs(-10'800);
    ChannelCell &older = cell(15, ChannelId::Coupang);
    older.fresh = false;
    older.observedAt = m_now.addSecs(-3'120);
    ChannelCell &locked = cell(12, ChannelId::Coupang);
    locked.state = ChannelCell::State::NotWritable;
    locked.writability = Writability::ChannelFulfilment;
    cell(8, ChannelId::Cafe24).inFlight = true;
    cell(10, ChannelId::Naver).held = true;
    cell(20, ChannelId::Cafe24).state = ChannelCell::State::Gone;
    cell(18, ChannelId::Naver).manual = true;
}

StockRow InventedShop::row(const Sku &sku) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const StockRow &r) { return r.sku == sku; });
    return found == m_rows.end() ? StockRow() : *found;
}

StockSnapshot InventedShop::everything()
{
    return { ++m_number, true, m_rows, {}, m_now };
}

StockSnapshot InventedShop::changed(QVector<StockRow> rows, const QList<Sku> &removed)
{
    return { ++m_number, false, std::move(rows), removed, QDateTime::currentDateTimeUtc() };
}

EngineStatus InventedShop::status()
{
    EngineStatus status;
    status.number = ++m_number;
    status.scheduleEnabled = true;
    status.nextRunAt = QDateTime::currentDateTimeUtc().addSecs(252);
    status.lastRunId = QStringLiteral("01JD");
    status.lastRunAt = QDateTime::currentDateTimeUtc().addSecs(-348);
    status.lastRunMs = 38'000;
    status.accuracy = 0.992;
    const auto lamp = [](const QString &source, Lamp::State state, qint64 ago, double rate, int last) {
        Lamp made{ source, state, {}, {} };
        made.lane.lastContactMsAgo = ago;
        made.lane.callsPerSecond = rate;
        made.lane.callsLastSecond = last;
        return made;
    };
    status.lamps = { lamp(QStringLiteral("COUPANG"), Lamp::State::Good, 8'000, 4, 1),
                     lamp(QStringLiteral("NAVER"), Lamp::State::Good, 6'000, 2, 0),
                     lamp(QStringLiteral("CAFE24"), Lamp::State::Paused, 3'000, 2, 2),
                     lamp(QStringLiteral("WAREHOUSE"), Lamp::State::Good, 12'000, 0, 0) };
    status.lamps[2].lane.pausedForMs = 42'000;
    status.lamps[2].lane.pauseReason = QStringLiteral("429 Too Many Requests");
    status.products = static_cast<int>(m_rows.size());
    status.mismatches = 8;
    status.showsMore = 5;
    status.manual = 1;
    const ReviewSnapshot waiting = review(m_rows.size() > 1'000 ? 412 : 3);
    status.unmapped = waiting.count(ReviewKind::Unmapped);
    status.toDecide = waiting.total() - status.unmapped;
    const QList<AlertLine> open = alerts({}).alerts;
    status.openAlerts = static_cast<int>(open.size());
    for (const AlertLine &alert : open) {
        status.alertsUnread += alert.isAcknowledged() ? 0 : 1;
        status.alertsGrave += alert.isGrave() && !alert.isAcknowledged() ? 1 : 0;
    }
    for (const ProposalLine &line : proposals().lines)
        status.openProposals += line.proposal.state == ProposalState::Open ? 1 : 0;
    status.number = m_number;
    return status;
}

RunStatus InventedShop::running()
{
    RunStatus run;
    run.number = ++m_number;
    run.running = true;
    run.runId = QStringLiteral("01JD");
    run.trigger = QStringLiteral("manual");
    run.state = RunState::Collecting;
    run.startedAt = QDateTime::currentDateTimeUtc().addSecs(-12);
    run.sources = { { QStringLiteral("COUPANG"), {}, 1'204, 4'012, 0, 0, 0, {} },
                    { QStringLiteral("NAVER"), QStringLiteral("ok"), 3'980, 3'980, 0, 0, 0, {} },
                    { QStringLiteral("CAFE24"), {}, 2'700, 3'911, 0, 0, 0, {} },
                    { QStringLiteral("WAREHOUSE"), QStringLiteral("ok"), 4'070, 4'070, 0, 0, 0, {} } };
    return run;
}

RunStatus InventedShop::ended()
{
    RunStatus run = running();
    run.running = false;
    run.state = RunState::Completed;
    run.finishedAt = QDateTime::currentDateTimeUtc();
    return run;
}

RunReport InventedShop::report() const
{
    RunReport report;
    const RunSummary line = summary(0, m_now);
    report.runId = line.runId;
    report.trigger = line.trigger;
    report.state = RunState::Completed;
    report.startedAt = line.startedAt;
    report.finishedAt = line.finishedAt;
    report.transitions = line.transitions;
    report.steps = { { QStringLiteral("STEP-INV-001"), RunState::Collecting, 8'200, 10'000 },
                     { QStringLiteral("STEP-INV-002"), RunState::Analyzing, 700, 5'000 },
                     { QStringLiteral("STEP-INV-003"), RunState::Syncing, 31'100, 30'000 },
                     { QStringLiteral("STEP-INV-004"), RunState::Alerting, 900, 5'000 } };
    SourceReport coupang;
    coupang.source = QStringLiteral("COUPANG");
    coupang.listings = 24;
    coupang.read = 24;
    coupang.calls = 31;
    coupang.failedCalls = 2;
    coupang.retries = 2;
    coupang.waitedMs = 4'200;
    SourceReport naver = coupang;
    naver.source = QStringLiteral("NAVER");
    naver.calls = 4;
    naver.failedCalls = 0;
    naver.retries = 0;
    SourceReport cafe24 = naver;
    cafe24.source = QStringLiteral("CAFE24");
    cafe24.status = QStringLiteral("skipped");
    cafe24.error =
        ReportedError{ errorcodes::channelTimeout, QStringLiteral("Cafe24가 10초 안에 답하지 않았습니다") };
    report.sources = { coupang, naver, cafe24 };
    for (const StockRow &row : m_rows.first(std::min<qsizetype>(m_rows.size(), 24))) {
        for (const ChannelId channel : kChannels) {
            const ChannelCell &cell = row.cells[static_cast<size_t>(indexOf(channel))];
            if (cell.difference() == Units())
                continue;
            const ListingKey key{ channel, cell.listing };
            report.mismatches.append({ row.sku, key, *cell.published, row.available, *cell.target });
            UpdateReport update;
            update.product = row.sku;
            update.listing = key;
            update.status = QStringLiteral("SUCCESS");
            update.oldQuantity = cell.published;
            update.newQuantity = cell.target;
            update.attempts = 1;
            update.verified = true;
            update.finishedAt = report.finishedAt;
            report.updates.append(update);
        }
    }
    report.kpi = { { 397, 400 }, { 400, 400 }, 40'900, { 2, 24 }, { 33, 35 } };
    return report;
}

QList<RunSummary> InventedShop::runs() const
{
    QList<RunSummary> runs;
    for (int i = 0; i < 60; ++i)
        runs.append(summary(i, m_now));
    return runs;
}

KpiSeries InventedShop::kpis(const QDateTime &from, const QDateTime &to) const
{
    KpiSeries series;
    series.from = from;
    series.to = to;
    const qint64 step = std::max<qint64>(600, from.secsTo(to) / 400);
    int i = 0;
    for (QDateTime at = from; at <= to; at = at.addSecs(step), ++i) {
        if (i % 150 > 70 && i % 150 < 82) // the machine slept
            continue;
        KpiPoint point;
        point.at = at;
        point.runId = QStringLiteral("01JD%1").arg(i);
        const bool bad = i % 190 > 100 && i % 190 < 108;
        point.accuracy = bad ? 0.965 : 0.992 + 0.004 * std::sin(i * 1.7);
        point.accuracyAfter = 1.0;
        point.durationMs = bad ? 140'000 : 38'000 + 4'000 * std::sin(i * 2.3);
        point.stockout = 0.014 + 0.003 * std::sin(i / 30.0);
        point.apiSuccess = bad ? 0.955 : 0.993 + 0.003 * std::cos(i * 1.3);
        point.accuracyRatio = { qRound64(*point.accuracy * 4070), 4070 };
        point.stockoutRatio = { qRound64(*point.stockout * 4070), 4070 };
        point.apiRatio = { qRound64(*point.apiSuccess * 8219), 8219 };
        series.points.append(point);
    }
    series.usage = { { QStringLiteral("COUPANG"), 5'410, 12, 12, 0, 0 },
                     { QStringLiteral("NAVER"), 1'602, 3, 3, 1, 2'000 },
                     { QStringLiteral("CAFE24"), 1'207, 5, 5, 2, 64'000 },
                     { QStringLiteral("WAREHOUSE"), 288, 1, 1, 0, 0 } };
    using Cause = ReviewCause::Kind;
    series.causes = { { Cause::OrdersReserved, ChannelId::Coupang, 412 },
                      { Cause::StockRose, ChannelId::Naver, 96 },
                      { Cause::EditedUp, ChannelId::Cafe24, 7 },
                      { Cause::WriteIgnored, ChannelId::Coupang, 3 } };
    OversoldCase oversold;
    oversold.sku = QStringLiteral("JJ-HB-500");
    oversold.name = QStringLiteral("제주 한라봉 500g");
    oversold.listing = { ChannelId::Coupang, QStringLiteral("3000000001") };
    oversold.orderId = QStringLiteral("2000006593044");
    oversold.orderedAt = series.to.addSecs(-5'400);
    oversold.foundAt = oversold.orderedAt.addSecs(14);
    oversold.units = Units(2);
    oversold.cause = { OversoldCause::Kind::SoldElsewhere, oversold.orderedAt.addSecs(-4), Units(3),
                       QStringLiteral("NAVER 2026112212345") };
    series.oversold = { oversold };
    series.slowest = { { oversold.sku, oversold.name, ChannelId::Coupang, 3, 660'000, 412'000 },
                       { QStringLiteral("JJ-GR-1K"), QStringLiteral("감귤 1kg"), ChannelId::Naver, 1, 184'000,
                         184'000 } };
    return series;
}

void InventedShop::hideNames()
{
    m_hidesNames = true;
    for (StockRow &row : m_rows)
        row.name = QStringLiteral("x");
}

void InventedShop::connectTo(EngineLink *link)
{
    QObject::connect(link, &EngineLink::reviewRequested, link,
                     [this, link] { Q_EMIT link->reviewRead(review(m_rows.size() > 1'000 ? 412 : 3)); });
    QObject::connect(link, &EngineLink::alertsRequested, link, [this, link](const AlertQuestion &question) {
        AlertAnswer answer = alerts(question);
        for (AlertLine &line : answer.alerts) {
            if (!m_hidesNames)
                break;
            line.text = QStringLiteral("x");
            if (line.isProduct)
                line.productName = QStringLiteral("x");
        }
        Q_EMIT link->alertsRead(answer);
    });
    QObject::connect(link, &EngineLink::acknowledgeRequested, link, [this, link](const QStringList &ids) {
        acknowledge(ids);
        Q_EMIT link->statusChanged(status());
    });
    QObject::connect(link, &EngineLink::proposalsRequested, link,
                     [this, link] { Q_EMIT link->proposalsRead(proposals()); });
    QObject::connect(link, &EngineLink::proposalsDecided, link, [this, link](const ProposalChoice &choice) {
        decide(choice);
        Q_EMIT link->proposalsRead(proposals());
    });
    QObject::connect(link, &EngineLink::explanationRequested, link,
                     [this, link](const QString &sku) { Q_EMIT link->explained(explanation(sku)); });
    QObject::connect(link, &EngineLink::numberHistoryRequested, link,
                     [this, link](const QString &sku, const QDateTime &from, const QDateTime &to) {
                         Q_EMIT link->numberHistoryRead(history(sku, from, to));
                     });
    QObject::connect(link, &EngineLink::undoPlanRequested, link,
                     [this, link](const QString &runId) { Q_EMIT link->undoPlanned(undoPlan(runId)); });
    QObject::connect(link, &EngineLink::linkGuessesRequested, link, [this, link] {
        Q_EMIT link->linkGuessesRead(guesses(m_rows.size() > 1'000 ? 240 : m_rows.isEmpty() ? 0 : 12));
    });
    QObject::connect(link, &EngineLink::runsRequested, link, [this, link](int, const QDateTime &before) {
        Q_EMIT link->runsRead(before.isValid() ? QList<RunSummary>() : runs(), before);
    });
    QObject::connect(link, &EngineLink::runDetailRequested, link,
                     [this, link](const QString &) { Q_EMIT link->runDetailRead(report()); });
    QObject::connect(
        link, &EngineLink::kpisRequested, link,
        [this, link](const QDateTime &from, const QDateTime &to) { Q_EMIT link->kpisRead(kpis(from, to)); });
}

void InventedShop::tellAll(EngineLink *link)
{
    Q_EMIT link->settingsApplied(Settings());
    Q_EMIT link->secretsChanged(
        { QStringLiteral("COUPANG_ACCESS_KEY"), QStringLiteral("COUPANG_SECRET_KEY") });
    Q_EMIT link->statusChanged(status());
    Q_EMIT link->stockChanged(everything());
}

} // namespace jaego
