// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preview/previewlines.h"

#include "ui/text/words.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace jaego {

namespace {

bool isHeld(const UpdateReport &update)
{
    return update.status == QLatin1String("HELD");
}

/// Smaller is more dangerous.
std::tuple<bool, bool, qint64> rankOf(const UpdateReport &update)
{
    const qint64 difference = PreviewLines::differenceOf(update);
    return { isHeld(update), difference >= 0, difference < 0 ? difference : -difference };
}

} // namespace

PreviewLines::PreviewLines(const RunReport &report)
    : m_lines(report.updates), m_plan(report.plan), m_sources(report.sources)
{
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const UpdateReport &a, const UpdateReport &b) { return rankOf(a) < rankOf(b); });
    for (const UpdateReport &update : std::as_const(m_lines)) {
        m_toSend += isHeld(update) ? 0 : 1;
        m_showMore += !isHeld(update) && differenceOf(update) < 0 ? 1 : 0;
    }
}

qint64 PreviewLines::differenceOf(const UpdateReport &update)
{
    return update.oldQuantity && update.newQuantity ? (*update.newQuantity - *update.oldQuantity).value() : 0;
}

QList<Sku> PreviewLines::products() const
{
    QList<Sku> skus;
    QSet<Sku> seen;
    for (const UpdateReport &update : m_lines) {
        if (isHeld(update) || seen.contains(update.product))
            continue;
        seen.insert(update.product);
        skus.append(update.product);
    }
    return skus;
}

QString PreviewLines::headline() const
{
    if (m_lines.isEmpty())
        return tr("Nothing would change: every number that could be read is right.");
    QStringList parts;
    if (m_showMore > 0)
        parts.append(tr("%Ln show(s) more than there is", nullptr, m_showMore));
    if (m_toSend > m_showMore)
        parts.append(tr("%Ln show(s) less", nullptr, m_toSend - m_showMore));
    if (held() > 0)
        parts.append(tr("%Ln held for approval", nullptr, held()));
    return tr("%Ln listing(s) would change", nullptr, m_toSend) + QStringLiteral(": ")
        + parts.join(QStringLiteral(", "));
}

QStringList PreviewLines::costs() const
{
    QStringList lines;
    for (const PlanCost &cost : m_plan) {
        //: %1 channel, %2 "312 listings", %3 "about 400 calls", %4 "1 min 18 s"
        lines.append(tr("%1: %2, %3, about %4 at its limit")
                         .arg(Words::channel(cost.channel), tr("%Ln listing(s)", nullptr, cost.listings),
                              tr("about %Ln call(s)", nullptr, cost.calls),
                              Words::duration(cost.milliseconds)));
    }
    return lines;
}

QStringList PreviewLines::gaps() const
{
    QStringList lines;
    for (const SourceReport &source : m_sources) {
        if (source.status == QLatin1String("ok") || source.status == QLatin1String("disabled"))
            continue;
        lines.append(tr("%1 (%2): what differs there is not in this plan")
                         .arg(Words::source(source.source), Words::sourceStatus(source.status)));
    }
    return lines;
}

} // namespace jaego
