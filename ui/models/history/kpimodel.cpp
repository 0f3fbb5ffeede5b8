// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history/kpimodel.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace jaego {

namespace {

struct UsageText {
    Q_DECLARE_TR_FUNCTIONS(jaego::UsageText)
};

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

qint64 lengthOf(KpiRange range)
{
    switch (range) {
    case KpiRange::Day:
        return 24LL * kHourMs;
    case KpiRange::Week:
        return 7LL * 24 * kHourMs;
    case KpiRange::Month:
        return 30LL * 24 * kHourMs;
    case KpiRange::Year:
        return 365LL * 24 * kHourMs;
    }
    return 24LL * kHourMs;
}

/// How long the usual distance between two points is.
qint64 usualStep(const QList<KpiPoint> &points)
{
    QList<qint64> steps;
    steps.reserve(points.size());
    for (qsizetype i = 1; i < points.size(); ++i)
        steps.append(points.at(i - 1).at.msecsTo(points.at(i).at));
    if (steps.isEmpty())
        return 0;
    const auto middle = steps.begin() + steps.size() / 2;
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

double shownUnit(Kpi kpi, double value)
{
    return kpi == Kpi::Duration ? value / 1000.0 : value * 100.0;
}

} // namespace

UsageColumns usageColumns()
{
    const auto count = [](const QString &title, qint64 ChannelUsage::*field, Mark any) {
        return UsageTable::Column{
            title, Qt::AlignRight, [field](const ChannelUsage &row) { return Words::number(row.*field); },
            [field](const ChannelUsage &row) { return QVariant(row.*field); },
            [field, any](const ChannelUsage &row) { return row.*field > 0 ? any : Mark::Plain; }
        };
    };
    return {
        { UsageText::tr("Channel"), Qt::AlignLeft,
          [](const ChannelUsage &row) { return Words::source(row.source); } },
        count(UsageText::tr("Calls"), &ChannelUsage::calls, Mark::Plain),
        count(UsageText::tr("Failed"), &ChannelUsage::failed, Mark::Caution),
        { UsageText::tr("Success"), Qt::AlignRight,
          [](const ChannelUsage &row) {
              return KpiModel::valueText(Kpi::ApiSuccess, Ratio{ row.calls - row.failed, row.calls }.value());
          },
          [](const ChannelUsage &row) {
              return QVariant(Ratio{ row.calls - row.failed, row.calls }.value().value_or(-1));
          },
          [](const ChannelUsage &row) {
              const Band band = bandOf(Kpi::ApiSuccess, Ratio{ row.calls - row.failed, row.calls }.value());
              return band == Band::Alert ? Mark::Bad : band == Band::Caution ? Mark::Caution : Mark::Plain;
          } },
        count(UsageText::tr("Retries"), &ChannelUsage::retries, Mark::Plain),
        count(UsageText::tr("429"), &ChannelUsage::rateLimited, Mark::Caution),
        { UsageText::tr("Time waited"), Qt::AlignRight,
          [](const ChannelUsage &row) { return Words::duration(row.waitedMs); },
          [](const ChannelUsage &row) { return QVariant(row.waitedMs); } },
    };
}

KpiModel::KpiModel(QObject *parent) : QObject(parent)
{
    m_usage.setColumns(usageColumns());
    m_causes.setColumns(TroubleWords::causeColumns());
    m_oversold.setColumns(TroubleWords::oversoldColumns(m_zone));
    m_slowest.setColumns(TroubleWords::slowColumns());
}

void KpiModel::setZone(const QTimeZone &zone)
{
    if (!zone.isValid() || zone == m_zone)
        return;
    m_zone = zone;
    m_oversold.setColumns(TroubleWords::oversoldColumns(m_zone));
    Q_EMIT changed();
}

void KpiModel::setRange(KpiRange range, const QDateTime &now)
{
    m_range = range;
    refresh(now);
}

void KpiModel::refresh(const QDateTime &now)
{
    m_to = now.toUTC();
    m_from = m_to.addMSecs(-lengthOf(m_range));
    Q_EMIT seriesWanted(m_from, m_to);
}

void KpiModel::apply(const KpiSeries &series)
{
    // The far side may round to its roll-ups; another range is days away, not minutes.
    const qint64 offFrom = std::abs(series.from.msecsTo(m_from));
    const qint64 offTo = std::abs(series.to.msecsTo(m_to));
    if (!series.from.isValid() || !series.to.isValid() || offFrom > kHourMs || offTo > kHourMs)
        return;
    m_series = series;
    m_answered = true;
    m_usage.setRows(series.usage);
    m_causes.setRows(series.causes);
    m_oversold.setRows(series.oversold);
    m_slowest.setRows(series.slowest);
    findBreaks();
    Q_EMIT changed();
}

void KpiModel::findBreaks()
{
    m_breaks.clear();
    const QList<KpiPoint> &points = m_series.points;
    const qint64 step = usualStep(points);
    for (int i = 1; i < points.size(); ++i) {
        // Roll-ups come evenly; runs come when they come, so a pause has to be a long one.
        const bool rolledUp = points.at(i).runId.isEmpty() && points.at(i - 1).runId.isEmpty();
        const qint64 most = rolledUp ? step * 3 / 2 : std::max(3 * step, 25 * kMinuteMs);
        if (points.at(i - 1).at.msecsTo(points.at(i).at) > most)
            m_breaks.append(i);
    }
}

std::optional<double> KpiModel::valueOf(Kpi kpi, const KpiPoint &point)
{
    switch (kpi) {
    case Kpi::Accuracy:
        return point.accuracy;
    case Kpi::Duration:
        return point.durationMs;
    case Kpi::Stockout:
        return point.stockout;
    case Kpi::ApiSuccess:
        return point.apiSuccess;
    }
    return std::nullopt;
}

bool KpiModel::hasData(Kpi kpi) const
{
    return newest(kpi) != nullptr;
}

const KpiPoint *KpiModel::newest(Kpi kpi) const
{
    const auto &points = m_series.points;
    const auto it = std::find_if(points.rbegin(), points.rend(),
                                 [kpi](const KpiPoint &point) { return valueOf(kpi, point).has_value(); });
    return it == points.rend() ? nullptr : &*it;
}

QString KpiModel::name(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Accuracy:
        return tr("Sync accuracy");
    case Kpi::Duration:
        return tr("Sync duration");
    case Kpi::Stockout:
        return tr("Stock-out rate");
    case Kpi::ApiSuccess:
        return tr("API success rate");
    }
    return {};
}

QString KpiModel::word(Band band)
{
    switch (band) {
    case Band::NoData:
        return tr("No data");
    case Band::Good:
        return tr("Good");
    case Band::Caution:
        return tr("Caution");
    case Band::Alert:
        return tr("Alert");
    }
    return {};
}

QString KpiModel::rangeText(KpiRange range)
{
    switch (range) {
    case KpiRange::Day:
        return tr("24 hours");
    case KpiRange::Week:
        return tr("7 days");
    case KpiRange::Month:
        return tr("30 days");
    case KpiRange::Year:
        return tr("1 year");
    }
    return {};
}

QString KpiModel::valueText(Kpi kpi, std::optional<double> value)
{
    if (!value)
        return Words::noData();
    if (kpi == Kpi::Duration)
        return Words::duration(std::llround(*value));
    int decimals = 1;
    for (; decimals < 4; ++decimals) {
        const double scale = std::pow(10.0, decimals + 2);
        if (bandOf(kpi, std::round(*value * scale) / scale) == bandOf(kpi, value))
            break;
    }
    return Words::percent(*value, decimals);
}

QString KpiModel::detailOf(Kpi kpi, const KpiPoint &point) const
{
    const auto ratio = [](const QString &text, const Ratio &figures) {
        return figures.whole > 0 ? text.arg(Words::number(figures.part), Words::number(figures.whole))
                                 : QString();
    };
    switch (kpi) {
    case Kpi::Accuracy:
        return ratio(tr("agree %1 / %2"), point.accuracyRatio);
    case Kpi::Stockout:
        return ratio(tr("out of stock %1 / %2"), point.stockoutRatio);
    case Kpi::ApiSuccess:
        return ratio(tr("succeeded %1 / %2"), point.apiRatio);
    case Kpi::Duration:
        return {};
    }
    return {};
}

KpiHeadline KpiModel::headline(Kpi kpi) const
{
    KpiHeadline head;
    head.name = name(kpi);
    const KpiPoint *point = newest(kpi);
    const auto value = point ? valueOf(kpi, *point) : std::nullopt;
    head.value = valueText(kpi, value);
    head.band = bandOf(kpi, value);
    head.bandWord = word(head.band);
    QStringList details;
    if (point) {
        details.append(detailOf(kpi, *point));
        if (point != &m_series.points.last() || point->runId.isEmpty())
            details.append(tr("as of %1").arg(momentText(point->at)));
    }
    details.removeAll(QString());
    head.detail = details.join(QStringLiteral(" · "));
    switch (kpi) {
    case Kpi::Accuracy:
        head.limits = tr("Target ≥ 99 % · alert < 97 %");
        break;
    case Kpi::Duration:
        head.limits = tr("Target < 1 min · alert > 3 min");
        break;
    case Kpi::Stockout:
        head.limits = tr("Target < 2 % · alert > 5 %");
        break;
    case Kpi::ApiSuccess:
        head.limits = tr("Target ≥ 99 % · alert < 95 %");
        break;
    }
    return head;
}

QList<ChartSegment> KpiModel::segments(Kpi kpi) const
{
    QList<ChartSegment> out;
    ChartSegment piece;
    const auto close = [&out, &piece] {
        if (!piece.isEmpty())
            out.append(std::move(piece));
        piece = {};
    };
    auto nextBreak = m_breaks.begin();
    for (int i = 0; i < m_series.points.size(); ++i) {
        if (nextBreak != m_breaks.end() && *nextBreak == i) {
            ++nextBreak;
            close();
        }
        const KpiPoint &point = m_series.points.at(i);
        const auto value = valueOf(kpi, point);
        if (!value || !std::isfinite(*value)) {
            close();
            continue;
        }
        piece.append({ point.at.toMSecsSinceEpoch(), shownUnit(kpi, *value), i });
    }
    close();
    return out;
}

QString KpiModel::momentText(const QDateTime &utc) const
{
    const QDateTime local = utc.toTimeZone(m_zone);
    const bool sameDay = local.date() == m_to.toTimeZone(m_zone).date();
    return local.toString(sameDay ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd HH:mm"));
}

QString KpiModel::spanText() const
{
    const auto text = [this](const QDateTime &utc) {
        return utc.toTimeZone(m_zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    };
    return QStringLiteral("%1 – %2 (%3)").arg(text(m_from), text(m_to), QString::fromLatin1(m_zone.id()));
}

QString KpiModel::pointText(Kpi kpi, int index) const
{
    if (index < 0 || index >= m_series.points.size())
        return {};
    const KpiPoint &point = m_series.points.at(index);
    QStringList parts{ momentText(point.at), valueText(kpi, valueOf(kpi, point)), detailOf(kpi, point) };
    if (kpi == Kpi::Accuracy && point.accuracyAfter)
        parts.append(tr("after the run %1").arg(valueText(kpi, point.accuracyAfter)));
    parts.append(point.runId.isEmpty() ? tr("average") : tr("run …%1").arg(point.runId.right(6)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString KpiModel::runIdAt(int index) const
{
    return index >= 0 && index < m_series.points.size() ? m_series.points.at(index).runId : QString();
}

QList<TimeSpan> KpiModel::gaps() const
{
    QList<TimeSpan> spans;
    for (const int i : m_breaks)
        spans.append({ m_series.points.at(i - 1).at, m_series.points.at(i).at });
    return spans;
}

QString KpiModel::gapText() const
{
    const QList<TimeSpan> spans = gaps();
    if (spans.isEmpty())
        return {};
    // The newest is the one that is asked about.
    const TimeSpan &last = spans.last();
    const QString text = tr("No record %1 – %2").arg(momentText(last.from), momentText(last.to));
    const int others = static_cast<int>(spans.size()) - 1;
    return others == 0 ? text : tr("%1 and %n more gap(s)", nullptr, others).arg(text);
}

} // namespace jaego
