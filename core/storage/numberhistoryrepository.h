// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/numberhistory.h"

namespace jaego {

class Database;

/// What happened to a product's numbers, gathered from the journals: counts and readings that told
/// something new (kept by the schema's triggers), orders, writes, adjustments, movements. Read only.
class NumberHistoryRepository final {
public:
    static constexpr int kMostEvents = 20'000;

    explicit NumberHistoryRepository(const Database &database) : m_db(database) { }

    /// `from` and `to` are UTC. An unknown product has an empty history.
    [[nodiscard]] Result<NumberHistory> of(const Sku &sku, const QDateTime &from, const QDateTime &to) const;

private:
    const Database &m_db;
};

} // namespace jaego
