// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace jaego::testing {

inline QDateTime at(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toUTC();
}

/// A run of 38 s: 2.1 s of collecting, 0.3 s of analyzing, 35 s of syncing (5 s too long), 0.6 s of checking.
inline QList<RunTransition> transitionsFrom(const QDateTime &start)
{
    return { { RunState::Collecting, start },
             { RunState::Analyzing, start.addMSecs(2'100) },
             { RunState::Syncing, start.addMSecs(2'400) },
             { RunState::Checking, start.addMSecs(37'400) },
             { RunState::Completed, start.addMSecs(38'000) } };
}

inline RunSummary summary(const QString &id, const QDateTime &start)
{
    RunSummary run;
    run.runId = id;
    run.trigger = QStringLiteral("schedule");
    run.startedAt = start;
    run.finishedAt = start.addMSecs(38'000);
    run.transitions = transitionsFrom(start);
    run.mismatches = 8;
    run.succeeded = 8;
    run.accuracy = 0.992;
    return run;
}

/// Runs ten minutes apart, the newest first: "run-<n>" with the newest as <first>.
inline QList<RunSummary> summaries(int count, int first, const QDateTime &newest)
{
    QList<RunSummary> runs;
    for (int i = 0; i < count; ++i)
        runs.append(summary(QStringLiteral("run-%1").arg(first - i), newest.addSecs(-600LL * i)));
    return runs;
}

inline RunReport report(const QString &id, const QDateTime &start)
{
    RunReport run;
    run.runId = id;
    run.trigger = QStringLiteral("manual");
    run.state = RunState::Completed;
    run.startedAt = start;
    run.finishedAt = start.addMSecs(38'000);
    run.transitions = transitionsFrom(start);
    run.steps = { { QStringLiteral("STEP-INV-001"), RunState::Collecting, 2'100, 10'000 },
                  { QStringLiteral("STEP-INV-002"), RunState::Analyzing, 300, 5'000 },
                  { QStringLiteral("STEP-INV-003"), RunState::Syncing, 35'000, 30'000 },
                  { QStringLiteral("STEP-INV-004"), RunState::Checking, 600, 5'000 } };
    SourceReport coupang;
    coupang.source = QStringLiteral("COUPANG");
    coupang.listings = coupang.read = 40;
    coupang.calls = 54;
    coupang.failedCalls = 2;
    coupang.retries = 2;
    coupang.rateLimited = 1;
    coupang.waitedMs = 9'400;
    SourceReport naver;
    naver.source = QStringLiteral("NAVER");
    naver.status = QStringLiteral("skipped");
    naver.listings = 38;
    naver.calls = naver.failedCalls = 3;
    naver.retries = 2;
    naver.oldestAgeMs = 3 * 3'600'000 + 12 * 60'000;
    naver.error = ReportedError{ QStringLiteral("ERR-INV-001"), QStringLiteral("10초 안에 응답이 없습니다") };
    SourceReport cafe24;
    cafe24.source = QStringLiteral("CAFE24");
    cafe24.listings = cafe24.read = 36;
    cafe24.calls = 7;
    SourceReport warehouse;
    warehouse.source = QStringLiteral("WAREHOUSE");
    warehouse.products = 240;
    warehouse.calls = 1;
    run.sources = { coupang, naver, cafe24, warehouse };
    const auto key = [](ChannelId channel, const char *listing) {
        return ListingKey{ channel, QString::fromLatin1(listing) };
    };
    run.mismatches = {
        { QStringLiteral("JJ-HB-500"), key(ChannelId::Coupang, "3000000001"), Units(37), Units(35),
          Units(35) },
        { QStringLiteral("MUG-02"), key(ChannelId::Cafe24, "112:P000000B000A"), Units(3), Units(8),
          Units(8) },
    };
    const auto update = [&key](const char *sku, ChannelId channel, const char *listing, const char *status,
                               int from, int to, int tries) {
        UpdateReport line;
        line.id = QString::fromLatin1(sku) + QString::fromLatin1(listing);
        line.product = QString::fromLatin1(sku);
        line.listing = key(channel, listing);
        line.status = QString::fromLatin1(status);
        line.oldQuantity = Units(from);
        line.newQuantity = Units(to);
        line.attempts = tries;
        return line;
    };
    run.updates = { update("JJ-HB-500", ChannelId::Coupang, "3000000001", "SUCCESS", 37, 35, 1),
                    update("MUG-02", ChannelId::Cafe24, "112:P000000B000A", "SUCCESS", 3, 8, 2),
                    update("TW-BATH-WH", ChannelId::Coupang, "3000000044", "FAILED", 12, 0, 5),
                    update("SK-3P-GR", ChannelId::Coupang, "3000000051", "HELD", 102, 0, 0) };
    run.updates[0].verified = true;
    run.updates[2].error =
        ReportedError{ QStringLiteral("ERR-INV-002"),
                       QStringLiteral("쿠팡: 해당 옵션은 현재 수정할 수 없는 상태입니다. 판매 "
                                      "상태를 확인해 주세요.") };
    run.updates[3].heldWhy = QStringLiteral("한 번에 품절되는 상품이 너무 많습니다 (52개, 21 %)");
    run.manualWork = { { QStringLiteral("TW-BATH-WH"), key(ChannelId::Coupang, "3000000044"),
                         QStringLiteral("다섯 번 시도했지만 쿠팡이 거절했습니다. 쿠팡 Wing에서 옵션 상태를 "
                                        "확인한 뒤 다시 동기화하세요."),
                         QStringLiteral("ERR-INV-002"), start.addSecs(30) } };
    Finding finding;
    finding.kind = QStringLiteral("contradiction");
    finding.channel = ChannelId::Naver;
    finding.listing = QStringLiteral("9900000012");
    finding.product = QStringLiteral("RC-CA-50");
    finding.message = QStringLiteral("수량이 음수입니다 (-3)");
    finding.code = QStringLiteral("ERR-INV-003");
    run.findings = { finding };
    run.kpi.accuracyBefore = { 39, 40 };
    run.kpi.accuracyAfter = { 40, 40 };
    run.kpi.stockout = { 4, 240 };
    run.kpi.apiSuccess = { 60, 65 };
    run.kpi.durationMs = 38'000;
    return run;
}

/// Ten-minute points up to `to`, with no record for an hour in the middle and one run without accuracy.
inline KpiSeries series(const QDateTime &from, const QDateTime &to, qint64 stepMs = 600'000)
{
    KpiSeries result;
    result.from = from;
    result.to = to;
    const qint64 count = from.msecsTo(to) / stepMs;
    for (qint64 i = 0; i < count; ++i) {
        if (count > 100 && i > count * 4 / 10 && i <= count * 4 / 10 + 6)
            continue;
        KpiPoint point;
        point.at = to.addMSecs(-stepMs * (count - 1 - i));
        point.runId = QStringLiteral("01JRUN%1").arg(i, 8, 10, QLatin1Char('0'));
        const double wave =
            std::sin(static_cast<double>(i) * 0.7) * 0.004 + std::sin(static_cast<double>(i) * 2.1) * 0.002;
        const bool bad = count > 60 && i > count * 6 / 10 && i < count * 6 / 10 + 5;
        point.accuracyRatio = { static_cast<qint64>(4'070 * (bad ? 0.962 : 0.992 + wave)), 4'070 };
        point.accuracy = point.accuracyRatio.value();
        point.accuracyAfter = 1.0;
        point.durationMs = bad ? 142'000 : 38'000 + wave * 1'000'000;
        point.stockoutRatio = { 41 + static_cast<qint64>(wave * 800), 2'562 };
        point.stockout = point.stockoutRatio.value();
        point.apiRatio = { bad ? 7'700 : 8'112 + static_cast<qint64>(wave * 8'000), 8'219 };
        point.apiSuccess = point.apiRatio.value();
        if (i == count / 5)
            point.accuracy.reset();
        result.points.append(point);
    }
    result.usage = { { QStringLiteral("COUPANG"), 5'410, 31, 12, 0, 0 },
                     { QStringLiteral("NAVER"), 1'602, 4, 3, 1, 2'000 },
                     { QStringLiteral("CAFE24"), 1'207, 72, 5, 2, 64'000 },
                     { QStringLiteral("WAREHOUSE"), 288, 0, 1, 0, 0 } };
    return result;
}

} // namespace jaego::testing
