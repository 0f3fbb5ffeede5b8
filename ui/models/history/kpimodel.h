// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"
#include "ui/models/history/chartpoint.h"
#include "ui/models/history/columntable.h"
#include "ui/models/history/kpiband.h"
#include "ui/models/history/troubletables.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QTimeZone>

#include <array>
#include <optional>

namespace jaego {

enum class KpiRange : quint8 { Day, Week, Month, Year };
inline constexpr std::array<KpiRange, 4> kKpiRanges{ KpiRange::Day, KpiRange::Week, KpiRange::Month,
                                                     KpiRange::Year };

using UsageTable = ColumnTable<ChannelUsage>;
using UsageColumns = UsageTable::Columns;
[[nodiscard]] UsageColumns usageColumns();

/// What one of the four panels says beside its chart.
struct KpiHeadline {
    QString name;
    QString value; ///< "99.2 %", "38 s", "—" without data
    Band band = Band::NoData;
    QString bandWord;
    QString detail; ///< "agree 4,037 / 4,070"
    QString limits; ///< "Target ≥ 99 % · alert < 97 %"
    bool operator==(const KpiHeadline &) const = default;
};

struct TimeSpan {
    QDateTime from;
    QDateTime to;
    bool operator==(const TimeSpan &) const = default;
};

/// The KPI page without its window: which stretch of time is asked for, what came back,
/// and how that reads as lines, figures and a table.
class KpiModel final : public QObject {
    Q_OBJECT
public:
    explicit KpiModel(QObject *parent = nullptr);

    void setZone(const QTimeZone &zone);
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    [[nodiscard]] KpiRange range() const { return m_range; }
    void setRange(KpiRange range, const QDateTime &now);
    /// Asks anew for the same stretch, up to `now`.
    void refresh(const QDateTime &now);

    /// An answer; one to a stretch that is no longer shown is dropped.
    void apply(const KpiSeries &series);

    [[nodiscard]] QDateTime from() const { return m_from; }
    [[nodiscard]] QDateTime to() const { return m_to; }
    [[nodiscard]] bool answered() const { return m_answered; }
    [[nodiscard]] bool hasData(Kpi kpi) const;
    [[nodiscard]] const QList<KpiPoint> &points() const { return m_series.points; }

    [[nodiscard]] KpiHeadline headline(Kpi kpi) const;
    /// The line in pieces: broken where a value is missing or nothing was recorded. Ratios in
    /// percent, durations in seconds.
    [[nodiscard]] QList<ChartSegment> segments(Kpi kpi) const;
    /// The words beside the pointer.
    [[nodiscard]] QString pointText(Kpi kpi, int index) const;
    [[nodiscard]] QString runIdAt(int index) const;
    /// Stretches inside the window in which nothing was recorded.
    [[nodiscard]] QList<TimeSpan> gaps() const;
    [[nodiscard]] QString gapText() const; ///< empty without gaps

    [[nodiscard]] UsageTable *usage() { return &m_usage; }
    [[nodiscard]] CauseTable *causes() { return &m_causes; }
    [[nodiscard]] OversoldTable *oversold() { return &m_oversold; }
    [[nodiscard]] SlowTable *slowest() { return &m_slowest; }

    [[nodiscard]] static std::optional<double> valueOf(Kpi kpi, const KpiPoint &point);
    [[nodiscard]] static QString name(Kpi kpi);
    [[nodiscard]] static QString word(Band band);
    /// One decimal more than usual where rounding would put the value on the wrong side of a limit.
    [[nodiscard]] static QString valueText(Kpi kpi, std::optional<double> value);
    [[nodiscard]] static QString rangeText(KpiRange range);
    /// "2026-11-22 14:30 – 2026-11-23 14:30 (Asia/Seoul)".
    [[nodiscard]] QString spanText() const;

Q_SIGNALS:
    void seriesWanted(const QDateTime &from, const QDateTime &to);
    void changed();

private:
    [[nodiscard]] const KpiPoint *newest(Kpi kpi) const;
    [[nodiscard]] QString detailOf(Kpi kpi, const KpiPoint &point) const;
    [[nodiscard]] QString momentText(const QDateTime &utc) const;
    void findBreaks();

    QTimeZone m_zone = QTimeZone::utc();
    KpiRange m_range = KpiRange::Day;
    QDateTime m_from;
    QDateTime m_to;
    KpiSeries m_series;
    QList<int> m_breaks; ///< points before which nothing was recorded for too long
    UsageTable m_usage;
    CauseTable m_causes;
    OversoldTable m_oversold;
    SlowTable m_slowest;
    bool m_answered = false;
};

} // namespace jaego
