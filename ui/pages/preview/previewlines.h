// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <QCoreApplication>
#include <QStringList>

namespace jaego {

/// What a dry run found, as a person decides on it: the dangerous first, the sums in words.
class PreviewLines {
    Q_DECLARE_TR_FUNCTIONS(jaego::PreviewLines)
public:
    explicit PreviewLines(const RunReport &report);

    /// By danger: shows more than we have, the worst first; shows less; held ones last.
    [[nodiscard]] const QList<UpdateReport> &lines() const { return m_lines; }
    [[nodiscard]] int toSend() const { return m_toSend; }
    [[nodiscard]] int held() const { return static_cast<int>(m_lines.size()) - m_toSend; }
    [[nodiscard]] int showMore() const { return m_showMore; }
    /// The products whose listings would be written; each once.
    [[nodiscard]] QList<Sku> products() const;

    /// "312 listings change: 5 show more than there is, 307 less."
    [[nodiscard]] QString headline() const;
    /// A line per channel: how many, about how many calls, about how long at its limit.
    [[nodiscard]] QStringList costs() const;
    /// What could not be looked at, in words: channels skipped.
    [[nodiscard]] QStringList gaps() const;

    [[nodiscard]] static qint64 differenceOf(const UpdateReport &update);

private:
    QList<UpdateReport> m_lines;
    QList<PlanCost> m_plan;
    QList<SourceReport> m_sources;
    int m_toSend = 0;
    int m_showMore = 0;
};

} // namespace jaego
