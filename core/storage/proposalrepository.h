// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

namespace jaego {

class Database;

/// Purchase proposals. Nothing is deleted: a decided one says by whom, when and why. The database
/// holds at most one live (open or snoozed) proposal per product.
class ProposalRepository final {
public:
    explicit ProposalRepository(Database &database);

    [[nodiscard]] Status add(const QList<Proposal> &proposals);
    /// Everything but id, sku and time of creation as it is given.
    [[nodiscard]] Status update(const QList<Proposal> &proposals);

    /// Open and snoozed, by supplier and sku.
    [[nodiscard]] Result<QList<Proposal>> live() const;
    /// Approved, dismissed and closed since then, the newest decision first.
    [[nodiscard]] Result<QList<Proposal>> decided(const QDateTime &since, int limit) const;
    /// Approved and dismissed since then, of products that have not recovered in between.
    [[nodiscard]] Result<QList<Proposal>> standing(const QDateTime &since) const;
    [[nodiscard]] Result<std::optional<Proposal>> find(const QString &id) const;
    [[nodiscard]] Result<int> openCount(const QDateTime &now) const; ///< a snooze that is over counts

private:
    Database &m_db;
};

} // namespace jaego
