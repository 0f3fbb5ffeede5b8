// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"
#include "net/callrecord.h"

#include <QHash>

namespace jaego {

/// Calls counted while a run is on, every try of every source.
class CallTally {
public:
    struct Counts {
        int calls = 0;
        int failed = 0;
        int rateLimited = 0;
        int retries = 0;
        qint64 waitedMs = 0;
    };

    void reset() { m_counts.clear(); }
    void add(const CallRecord &record)
    {
        Counts &counts = m_counts[record.source];
        ++counts.calls;
        counts.failed += record.success ? 0 : 1;
        counts.rateLimited += record.rateLimited ? 1 : 0;
        counts.retries += record.attempt > 1 ? 1 : 0;
        counts.waitedMs += record.waitedMs;
    }
    [[nodiscard]] Counts of(const QString &source) const { return m_counts.value(source); }
    [[nodiscard]] Ratio success() const
    {
        Ratio ratio;
        for (const Counts &counts : m_counts) {
            ratio.whole += counts.calls;
            ratio.part += counts.calls - counts.failed;
        }
        return ratio;
    }

private:
    QHash<QString, Counts> m_counts;
};

} // namespace jaego
