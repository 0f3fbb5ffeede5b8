// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/trouble.h"
#include "storage/store.h"

#include <functional>

namespace jaego {

/// Finds order lines that took more than there was, at the moment they are learnt, and keeps them
/// with their likely cause. What the warehouse already subtracted is no case: only units that
/// nothing on the shelf stands for count.
class OversoldWatch {
public:
    /// Units of a product that are sold and not there, now.
    using Lacking = std::function<qint64(const Sku &)>;

    OversoldWatch(Store *store, Lacking lacking) : m_store(store), m_lacking(std::move(lacking)) { }

    /// Before the line is taken: what it will take. `unlinked`: it was sold when nobody knew what it is.
    void expect(const OrderLine &line, const QList<Component> &parts, bool unlinked = false);
    /// After all of them were taken.
    void settle(const QDateTime &now);

private:
    struct Candidate {
        OrderLine line;
        QHash<Sku, qint64> takes;
        bool unlinked = false;
    };
    void keep(const Candidate &candidate, const Sku &sku, qint64 units, const QDateTime &now) const;

    Store *m_store;
    Lacking m_lacking;
    QList<Candidate> m_candidates;
    QHash<Sku, qint64> m_before;
};

} // namespace jaego
