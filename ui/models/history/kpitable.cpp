// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history/kpitable.h"

namespace jaego {

namespace {

void addNumber(CsvWriter *csv, const std::optional<double> &number)
{
    if (number)
        csv->plain(QString::number(*number, 'g', 10));
    else
        csv->empty();
}

void addRatio(CsvWriter *csv, const Ratio &ratio, const std::optional<double> &value)
{
    if (ratio.whole > 0)
        csv->number(ratio.part).number(ratio.whole);
    else
        csv->empty().empty();
    addNumber(csv, value);
}

} // namespace

CsvWriter kpiTable(const QList<KpiPoint> &points, const QTimeZone &zone)
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    CsvWriter csv({ name("at"), name("run_id"), name("sync_accuracy_part"), name("sync_accuracy_whole"),
                    name("sync_accuracy"), name("sync_accuracy_after"), name("duration_ms"),
                    name("stockout_part"), name("stockout_whole"), name("stockout_rate"),
                    name("api_success_part"), name("api_success_whole"), name("api_success_rate") });
    for (const KpiPoint &point : points) {
        const QDateTime local = point.at.toTimeZone(zone);
        csv.plain(local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate)).text(point.runId);
        addRatio(&csv, point.accuracyRatio, point.accuracy);
        addNumber(&csv, point.accuracyAfter);
        addNumber(&csv, point.durationMs);
        addRatio(&csv, point.stockoutRatio, point.stockout);
        addRatio(&csv, point.apiRatio, point.apiSuccess);
        csv.endRow();
    }
    return csv;
}

} // namespace jaego
