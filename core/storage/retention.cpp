// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/retention.h"

#include "base/ulid.h"
#include "storage/query.h"

#include <array>

namespace jaego {

namespace {

constexpr int kKeysAStep = 100;

enum class Bound : quint8 { Calls, Details, Run };

/// At most some hundred rows each; run again until it changes nothing.
struct Trim {
    Bound bound;
    const char *statement;
};

constexpr std::array kTrims{
    Trim{ Bound::Calls,
          "DELETE FROM call_log WHERE number IN"
          " (SELECT number FROM call_log WHERE started_at < ? ORDER BY started_at LIMIT 500)" },
    Trim{ Bound::Details,
          "DELETE FROM slow_agreements WHERE (sku, channel, day) IN"
          " (SELECT sku, channel, day FROM slow_agreements WHERE day < ? ORDER BY day LIMIT 500)" },
    Trim{ Bound::Details,
          "DELETE FROM kpi_samples WHERE run_id IN"
          " (SELECT run_id FROM kpi_samples WHERE at < ? ORDER BY at LIMIT 500)" },
    Trim{ Bound::Run,
          "DELETE FROM run_mismatches WHERE number IN"
          " (SELECT number FROM run_mismatches WHERE run_id < ? LIMIT 500)" },
    Trim{ Bound::Run,
          "DELETE FROM run_findings WHERE number IN"
          " (SELECT number FROM run_findings WHERE run_id < ? LIMIT 500)" },
    Trim{ Bound::Run,
          "DELETE FROM run_steps WHERE number IN (SELECT number FROM run_steps WHERE run_id < ? LIMIT 500)" },
    Trim{ Bound::Run,
          "DELETE FROM run_transitions WHERE number IN"
          " (SELECT number FROM run_transitions WHERE run_id < ? LIMIT 500)" },
    Trim{ Bound::Run,
          "DELETE FROM run_sources WHERE (run_id, source) IN"
          " (SELECT run_id, source FROM run_sources WHERE run_id < ? LIMIT 500)" },
    Trim{ Bound::Run,
          "UPDATE runs SET document = '' WHERE id IN"
          " (SELECT id FROM runs WHERE id < ? AND length(document) > 0 LIMIT 50)" },
};

} // namespace

Retention::Retention(Database *database, const QDateTime &now, const RetentionDays &days)
    : m_database(database)
    , m_callsFrom(now.addDays(-days.calls))
    , m_numbersFrom(now.addDays(-days.numbers))
    , m_detailsFrom(now.addDays(-days.details))
    , m_firstRun(firstUlidOf(m_detailsFrom))
{
}

Result<bool> Retention::step()
{
    const auto trims = static_cast<int>(kTrims.size());
    Result<qint64> changed = qint64{ 0 };
    if (m_at < trims) {
        const Trim &trim = kTrims[static_cast<size_t>(m_at)];
        sql::Query query(*m_database, trim.statement);
        const Status done = trim.bound == Bound::Run
            ? query.run(m_firstRun)
            : query.run(trim.bound == Bound::Calls ? m_callsFrom : m_detailsFrom);
        if (!done)
            return done.error();
        changed = query.changed();
        if (*changed == 0)
            ++m_at;
    } else {
        changed = m_at == trims ? trimCounts() : trimReadings();
    }
    if (!changed)
        return changed.error();
    m_removed += *changed;
    return m_at < trims + 2;
}

/// The last count before the bound stays: a history begins with the number that held then.
Result<qint64> Retention::trimCounts()
{
    const auto last = sql::first<QString>(
        *m_database,
        "SELECT max(sku) FROM (SELECT DISTINCT sku FROM count_steps WHERE sku > ? ORDER BY sku LIMIT ?)"
        " AS piece",
        [](sql::Query &query) { return query.text(); }, m_sku, kKeysAStep);
    if (!last)
        return last.error();
    if (!*last || (*last)->isEmpty()) {
        ++m_at;
        return 0;
    }
    sql::Query query(*m_database,
                     "DELETE FROM count_steps WHERE sku > ? AND sku <= ? AND at <"
                     " (SELECT max(kept.at) FROM count_steps kept WHERE kept.sku = count_steps.sku"
                     "  AND kept.at <= ?)");
    if (auto done = query.run(m_sku, **last, m_numbersFrom); !done)
        return done.error();
    m_sku = **last;
    return query.changed();
}

Result<qint64> Retention::trimReadings()
{
    const auto last = sql::first<std::pair<QString, QString>>(
        *m_database,
        "SELECT channel, external_id FROM (SELECT DISTINCT channel, external_id FROM reading_steps"
        " WHERE (channel, external_id) > (?, ?) ORDER BY channel, external_id LIMIT ?) AS piece"
        " ORDER BY channel DESC, external_id DESC LIMIT 1",
        [](sql::Query &query) {
            QString channel = query.text();
            return std::pair(std::move(channel), query.text());
        },
        m_channel, m_listing, kKeysAStep);
    if (!last)
        return last.error();
    if (!*last) {
        ++m_at;
        return 0;
    }
    sql::Query query(
        *m_database,
        "DELETE FROM reading_steps WHERE (channel, external_id) > (?, ?)"
        " AND (channel, external_id) <= (?, ?) AND at <"
        " (SELECT max(kept.at) FROM reading_steps kept WHERE kept.channel = reading_steps.channel"
        "  AND kept.external_id = reading_steps.external_id AND kept.at <= ?)");
    if (auto done = query.run(m_channel, m_listing, (*last)->first, (*last)->second, m_numbersFrom); !done)
        return done.error();
    m_channel = (*last)->first;
    m_listing = (*last)->second;
    return query.changed();
}

} // namespace jaego
