// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportsprobe.h"

namespace jaego {

namespace {
constexpr QChar kAvailable = QLatin1Char('A');
constexpr QChar kOnHand = QLatin1Char('H');
constexpr int kKept = 20;
constexpr int kEnough = 3;
} // namespace

void ReportsProbe::ordered(const Sku &sku, qint64 units, const QDateTime &orderedAt, Units sellable,
                           const QDateTime &asOf)
{
    if (!orderedAt.isValid() || !asOf.isValid() || units <= 0 || asOf >= orderedAt) {
        drop(sku); // the count may hold it already
        return;
    }
    Watched &watched = m_watched[sku];
    if (watched.units == 0)
        watched.before = sellable;
    watched.units += units;
    watched.lastOrder = std::max(watched.lastOrder, orderedAt);
}

std::optional<ReservationRule::Reports> ReportsProbe::counted(const Sku &sku, Units sellable,
                                                              const QDateTime &asOf)
{
    const auto found = m_watched.constFind(sku);
    if (found == m_watched.cend() || asOf <= found->lastOrder.addMSecs(m_orderLagMs))
        return std::nullopt;
    const qint64 fell = (found->before - sellable).value();
    const qint64 units = found->units;
    m_watched.erase(found);
    if (fell == units)
        return ReservationRule::Reports::Available;
    if (fell == 0)
        return ReservationRule::Reports::OnHand;
    return std::nullopt; // other things happened
}

QString withVerdict(const QString &seen, ReservationRule::Reports verdict)
{
    return (seen + (verdict == ReservationRule::Reports::OnHand ? kOnHand : kAvailable)).right(kKept);
}

ReportsEvidence evidenceOf(const QString &seen)
{
    return { static_cast<int>(seen.count(kAvailable)), static_cast<int>(seen.count(kOnHand)) };
}

bool ReportsEvidence::contradicts(ReservationRule::Reports setting) const
{
    if (setting == ReservationRule::Reports::Booked)
        return false;
    const int against = setting == ReservationRule::Reports::OnHand ? available : onHand;
    const int whole = available + onHand;
    return whole >= kEnough && against * 5 >= whole * 4;
}

} // namespace jaego
