// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/proposalrepository.h"

#include "storage/query.h"

namespace jaego {

namespace {

constexpr const char *kColumns =
    "SELECT id, sku, supplier, proposed, quantity, state, needed, until, reason, run_id, created_at,"
    " updated_at, decided_by, decided_at, basis FROM proposals ";

Proposal readProposal(sql::Query &query)
{
    Proposal proposal;
    proposal.id = query.text();
    proposal.sku = query.text();
    proposal.supplier = query.text();
    proposal.proposed = query.units();
    proposal.edited = query.maybeUnits();
    proposal.state = proposalStateFromString(query.text()).value_or(ProposalState::Closed);
    proposal.needed = query.flag();
    proposal.until = query.time();
    proposal.reason = query.text();
    proposal.runId = query.text();
    proposal.createdAt = query.time();
    proposal.updatedAt = query.time();
    proposal.decidedBy = query.text();
    proposal.decidedAt = query.time();
    proposal.basis = proposalBasisFromJson(query.blob());
    return proposal;
}

} // namespace

ProposalRepository::ProposalRepository(Database &database) : m_db(database)
{
}

Status ProposalRepository::add(const QList<Proposal> &proposals)
{
    static constexpr const char *kAdd =
        "INSERT INTO proposals (id, sku, supplier, proposed, quantity, state, needed, until, reason, run_id,"
        " created_at, updated_at, decided_by, decided_at, basis) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    return sql::forAll(m_db, kAdd, proposals, [](sql::Query &query, const Proposal &p) {
        return query.run(p.id, p.sku, p.supplier, p.proposed, p.edited, nameOf(p.state), p.needed, p.until,
                         p.reason, p.runId, p.createdAt, p.updatedAt, p.decidedBy, p.decidedAt,
                         toJson(p.basis));
    });
}

Status ProposalRepository::update(const QList<Proposal> &proposals)
{
    static constexpr const char *kUpdate =
        "UPDATE proposals SET supplier = ?, proposed = ?, quantity = ?, state = ?, needed = ?, until = ?,"
        " reason = ?, run_id = ?, updated_at = ?, decided_by = ?, decided_at = ?, basis = ? WHERE id = ?";
    return sql::forAll(m_db, kUpdate, proposals, [](sql::Query &query, const Proposal &p) {
        return query.run(p.supplier, p.proposed, p.edited, nameOf(p.state), p.needed, p.until, p.reason,
                         p.runId, p.updatedAt, p.decidedBy, p.decidedAt, toJson(p.basis), p.id);
    });
}

Result<QList<Proposal>> ProposalRepository::live() const
{
    const QByteArray statement =
        QByteArray(kColumns) + "WHERE state IN ('open', 'snoozed') ORDER BY supplier, sku";
    return sql::collect<Proposal>(m_db, statement.constData(), readProposal);
}

Result<QList<Proposal>> ProposalRepository::decided(const QDateTime &since, int limit) const
{
    const QByteArray statement = QByteArray(kColumns)
        + "WHERE state NOT IN ('open', 'snoozed') AND decided_at >= ? ORDER BY decided_at DESC, id LIMIT ?";
    return sql::collect<Proposal>(m_db, statement.constData(), readProposal, since, limit);
}

Result<QList<Proposal>> ProposalRepository::standing(const QDateTime &since) const
{
    const QByteArray statement = QByteArray(kColumns)
        + "WHERE state IN ('approved', 'dismissed') AND needed = 1 AND decided_at >= ? ORDER BY id";
    return sql::collect<Proposal>(m_db, statement.constData(), readProposal, since);
}

Result<std::optional<Proposal>> ProposalRepository::find(const QString &id) const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE id = ?";
    return sql::first<Proposal>(m_db, statement.constData(), readProposal, id);
}

Result<int> ProposalRepository::openCount(const QDateTime &now) const
{
    const auto count = sql::first<int>(
        m_db, "SELECT COUNT(*) FROM proposals WHERE state = 'open' OR (state = 'snoozed' AND until <= ?)",
        [](sql::Query &query) { return query.integer(); }, now);
    if (!count)
        return count.error();
    return count->value_or(0);
}

} // namespace jaego
