// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/oversoldwatch.h"

#include "base/logging.h"
#include "base/ulid.h"
#include "insight/oversold.h"
#include "storage/numberhistoryrepository.h"

#include <algorithm>

namespace jaego {

void OversoldWatch::expect(const OrderLine &line, const QList<Component> &parts, bool unlinked)
{
    Candidate candidate{ line, {}, unlinked };
    for (const Component &part : parts) {
        candidate.takes[part.sku] += line.quantity * part.unitsPerSale;
        if (!m_before.contains(part.sku))
            m_before.insert(part.sku, m_lacking(part.sku));
    }
    m_candidates.append(candidate);
}

/// Of several lines at once the last placed lacks what there is not.
void OversoldWatch::settle(const QDateTime &now)
{
    std::stable_sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.line.orderedAt > b.line.orderedAt;
    });
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        qint64 lacking = m_lacking(it.key()) - it.value();
        for (const Candidate &candidate : std::as_const(m_candidates)) {
            const qint64 units = std::min(lacking, candidate.takes.value(it.key()));
            if (units <= 0)
                continue;
            keep(candidate, it.key(), units, now);
            lacking -= units;
        }
    }
    m_candidates.clear();
    m_before.clear();
}

void OversoldWatch::keep(const Candidate &candidate, const Sku &sku, qint64 units, const QDateTime &now) const
{
    const OrderLine &line = candidate.line;
    OversoldCase oversold;
    oversold.id = newUlid(now);
    oversold.sku = sku;
    oversold.listing = line.listing;
    oversold.orderId = line.orderId;
    oversold.lineId = line.lineId;
    oversold.orderedAt = line.orderedAt;
    oversold.foundAt = now;
    oversold.units = Units(units);
    const QDateTime moment = line.orderedAt.isValid() ? line.orderedAt : now;
    if (candidate.unlinked)
        oversold.cause = { OversoldCause::Kind::NotLinked, moment, {}, {} };
    else if (const auto history = NumberHistoryRepository(m_store->db).of(sku, moment.addDays(-1), now))
        oversold.cause = oversoldCause(*history, oversold);
    qCWarning(lcSync).noquote() << "sold" << units << "of" << sku << "beyond what there is: order"
                                << line.orderId << nameOf(oversold.cause.kind);
    if (const Status kept = m_store->trouble.addCase(oversold); !kept)
        qCWarning(lcSync).noquote() << "an oversold order was not kept for the KPIs:" << kept.error().message;
}

} // namespace jaego
