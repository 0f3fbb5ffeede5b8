// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/proposaldesk.h"

#include "base/text.h"
#include "base/ulid.h"
#include "exports/table.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace jaego {

namespace {

/// A decision counts until the product has recovered, and never longer than this: goods that were
/// ordered and never came must be proposed again.
constexpr int kDecisionHoldsDays = 30;
constexpr int kMostDecided = 2'000;
constexpr qint64 kMostUnits = 1'000'000;

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

Error refused(const QString &words)
{
    return Error(Error::Kind::Rejected, q("proposal"), words);
}

QString auditWord(ProposalAction action)
{
    switch (action) {
    case ProposalAction::SetQuantity:
        return q("proposal.edit");
    case ProposalAction::Approve:
        return q("proposal.approve");
    case ProposalAction::Dismiss:
        return q("proposal.dismiss");
    case ProposalAction::Snooze:
        return q("proposal.snooze");
    case ProposalAction::Reopen:
        return q("proposal.reopen");
    }
    return {};
}

QString textOf(const Proposal &proposal)
{
    return nameOf(proposal.state) + QLatin1Char(' ') + QString::number(proposal.quantity().value());
}

Proposal decidedBy(Proposal proposal, const ProposalChoice &choice, const QString &who, const QDateTime &now)
{
    proposal.updatedAt = now;
    proposal.until = {};
    switch (choice.action) {
    case ProposalAction::SetQuantity:
        proposal.edited = choice.quantity;
        return proposal; // no decision yet
    case ProposalAction::Approve:
        proposal.edited = proposal.quantity(); // as it was ordered, whatever runs compute later
        proposal.state = ProposalState::Approved;
        break;
    case ProposalAction::Dismiss:
        proposal.state = ProposalState::Dismissed;
        break;
    case ProposalAction::Snooze:
        proposal.state = ProposalState::Snoozed;
        proposal.until = choice.until;
        break;
    case ProposalAction::Reopen:
        proposal.state = ProposalState::Open;
        proposal.reason.clear();
        proposal.decidedBy.clear();
        proposal.decidedAt = {};
        return proposal;
    }
    proposal.reason = choice.reason;
    proposal.decidedBy = who;
    proposal.decidedAt = now;
    return proposal;
}

} // namespace

bool ProposalDesk::isCounted(const Sku &sku) const
{
    const ProductState *state = m_book->find(sku);
    return state && state->counted;
}

void ProposalDesk::followLive(const QHash<Sku, ProposalReport> &wanted, const RunReport &report,
                              const QDateTime &now, QList<Proposal> *live) const
{
    for (Proposal &proposal : *live) {
        if (proposal.state == ProposalState::Snoozed && proposal.until <= now) {
            proposal.state = ProposalState::Open;
            proposal.until = {};
        }
        if (const ProductState *state = m_book->find(proposal.sku);
            state && !state->product.supplier.isEmpty())
            proposal.supplier = state->product.supplier;
        const auto quantity = wanted.constFind(proposal.sku);
        if (quantity != wanted.cend()) {
            proposal.needed = true;
            if (proposal.proposed != quantity->quantity)
                proposal.runId = report.runId;
            proposal.proposed = quantity->quantity;
            proposal.basis = quantity->basis;
        } else if (isCounted(proposal.sku)) {
            proposal.needed = false;
            if (!proposal.edited) {
                proposal.state = ProposalState::Closed;
                proposal.until = {};
                proposal.decidedAt = now;
            }
        }
    }
}

Status ProposalDesk::follow(const RunReport &report, const QHash<Sku, Units> &onOrder, int answeredDays,
                            const QDateTime &now)
{
    const auto live = m_store->proposals.live();
    if (!live)
        return live.error();
    const auto standing = m_store->proposals.standing(now.addDays(-kDecisionHoldsDays));
    if (!standing)
        return standing.error();
    QHash<Sku, ProposalReport> wanted;
    for (const ProposalReport &proposal : report.proposals)
        wanted.insert(proposal.product, proposal);

    QList<Proposal> after = *live;
    followLive(wanted, report, now, &after);
    QList<Proposal> changed;
    QSet<Sku> taken;
    for (qsizetype i = 0; i < after.size(); ++i) {
        taken.insert(after.at(i).sku);
        if (after.at(i) == live->at(i))
            continue;
        after[i].updatedAt = now;
        changed.append(after.at(i));
    }
    // Whoever dismissed has answered, until the product has recovered in between. Whoever approved has
    // answered too while the goods are on their way, until it is time to order again.
    for (Proposal proposal : *standing) {
        const bool approved = proposal.state == ProposalState::Approved;
        const bool comes =
            onOrder.value(proposal.sku) > Units(0) && proposal.decidedAt > now.addDays(-answeredDays);
        if (wanted.contains(proposal.sku)) {
            if (!approved || comes)
                taken.insert(proposal.sku);
        } else if (isCounted(proposal.sku)) {
            proposal.needed = false;
            changed.append(proposal);
        }
    }
    QList<Proposal> fresh;
    for (const ProposalReport &wish : report.proposals) {
        if (taken.contains(wish.product))
            continue;
        taken.insert(wish.product);
        const ProductState *state = m_book->find(wish.product);
        Proposal proposal;
        proposal.id = newUlid(now);
        proposal.sku = wish.product;
        proposal.supplier = state ? state->product.supplier : QString();
        proposal.proposed = wish.quantity;
        proposal.basis = wish.basis;
        proposal.runId = report.runId;
        proposal.createdAt = now;
        proposal.updatedAt = now;
        fresh.append(proposal);
    }
    if (changed.isEmpty() && fresh.isEmpty())
        return Done{};
    return m_store->db.inTransaction([&]() -> Status {
        if (auto updated = m_store->proposals.update(changed); !updated)
            return updated;
        return m_store->proposals.add(fresh);
    });
}

Result<QList<ProposalLine>> ProposalDesk::lines(const QDateTime &now, const LevelThresholds &defaults) const
{
    const auto live = m_store->proposals.live();
    if (!live)
        return live.error();
    const auto decided = m_store->proposals.decided(now.addDays(-kDecisionHoldsDays), kMostDecided);
    if (!decided)
        return decided.error();
    QList<ProposalLine> lines;
    lines.reserve(live->size() + decided->size());
    const QList<Proposal> all = *live + *decided;
    for (const Proposal &proposal : all) {
        ProposalLine line;
        line.proposal = proposal;
        if (proposal.state == ProposalState::Snoozed && proposal.until <= now) {
            line.proposal.state = ProposalState::Open;
            line.proposal.until = {};
        }
        if (const ProductState *state = m_book->find(proposal.sku)) {
            line.name = state->product.name;
            line.known = state->counted;
            line.available = state->available();
            line.level = levelOf(line.available, thresholdsFor(state->product, defaults));
            line.moq = state->product.moq;
            line.packSize = state->product.packSize;
            line.leadTimeDays = state->product.leadTimeDays;
        }
        lines.append(line);
    }
    return lines;
}

Result<QList<Proposal>> ProposalDesk::chosen(const ProposalChoice &choice, const QDateTime &now) const
{
    if (choice.ids.isEmpty())
        return refused(Text::tr("no proposal was named"));
    if (choice.action == ProposalAction::SetQuantity && choice.quantity
        && (*choice.quantity < Units(1) || *choice.quantity > Units(kMostUnits)))
        return refused(Text::tr("a quantity is 1 to %1 units").arg(kMostUnits));
    if (choice.action == ProposalAction::Snooze && choice.until <= now)
        return refused(Text::tr("the day to come back lies in the past"));
    if (choice.action == ProposalAction::Dismiss && choice.reason.trimmed().isEmpty())
        return refused(Text::tr("a dismissal needs a reason"));
    const auto live = m_store->proposals.live();
    if (!live)
        return live.error();
    QSet<Sku> liveSkus;
    for (const Proposal &proposal : *live)
        liveSkus.insert(proposal.sku);
    QList<Proposal> proposals;
    proposals.reserve(choice.ids.size());
    for (const QString &id : choice.ids) {
        const auto found = m_store->proposals.find(id);
        if (!found)
            return found.error();
        if (!*found)
            return refused(Text::tr("there is no proposal %1").arg(id));
        const Proposal &proposal = **found;
        if (choice.action == ProposalAction::Reopen) {
            const bool other = !proposal.isLive() && liveSkus.contains(proposal.sku);
            if (other || proposal.state == ProposalState::Approved)
                return refused(other ? Text::tr("%1 has another open proposal").arg(proposal.sku)
                                     : Text::tr("%1 was ordered already").arg(proposal.sku));
            liveSkus.insert(proposal.sku);
        } else if (!proposal.isLive()) {
            return refused(Text::tr("the proposal of %1 was decided or closed meanwhile").arg(proposal.sku));
        }
        proposals.append(proposal);
    }
    return proposals;
}

Result<QList<Proposal>> ProposalDesk::decide(const ProposalChoice &choice, const QString &who,
                                             const QDateTime &now,
                                             const std::function<Status(const QList<Proposal> &)> &also)
{
    const auto before = chosen(choice, now);
    if (!before)
        return before.error();
    if (choice.action == ProposalAction::Approve && choice.path.isEmpty() && !choice.post)
        return refused(Text::tr("no file was named for the order"));
    if (choice.action == ProposalAction::Approve && !choice.path.isEmpty() && !choice.written) {
        if (auto written = writeOrder(*before, choice.path); !written)
            return written.error();
    }
    QList<Proposal> after;
    after.reserve(before->size());
    for (const Proposal &proposal : *before)
        after.append(decidedBy(proposal, choice, who, now));
    const Status stored = m_store->db.inTransaction([&]() -> Status {
        if (auto updated = m_store->proposals.update(after); !updated)
            return updated;
        for (qsizetype i = 0; i < after.size(); ++i) {
            AuditEntry entry;
            entry.at = now;
            entry.who = who;
            entry.what = auditWord(choice.action);
            entry.subject = after.at(i).sku;
            entry.why = choice.reason;
            entry.before = textOf(before->at(i));
            entry.after = textOf(after.at(i));
            if (auto written = m_store->audit.append(entry); !written)
                return written;
        }
        return also ? also(after) : Status(Done{});
    });
    if (!stored && choice.action == ProposalAction::Approve && !choice.path.isEmpty())
        return Error(Error::Kind::Storage, q("proposal"),
                     Text::tr("%1 The file %2 was written all the same: do not send it.")
                         .arg(stored.error().message, choice.path));
    if (!stored)
        return stored.error();
    return after;
}

Status ProposalDesk::writeOrder(const QList<Proposal> &proposals, const QString &path) const
{
    QList<Proposal> sorted = proposals;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Proposal &a, const Proposal &b) {
        return std::tie(a.supplier, a.sku) < std::tie(b.supplier, b.sku);
    });
    Table table;
    table.forPeople = true;
    table.header = { Text::tr("Supplier"),         Text::tr("SKU"),           Text::tr("Product"),
                     Text::tr("Quantity"),         Text::tr("Minimum order"), Text::tr("Pack size"),
                     Text::tr("Lead time (days)"), Text::tr("Available") };
    const auto number = [](const std::optional<Units> &units) {
        return units ? QVariant(units->value()) : QVariant();
    };
    table.rows.reserve(sorted.size());
    for (const Proposal &proposal : std::as_const(sorted)) {
        const ProductState *state = m_book->find(proposal.sku);
        table.rows.append(
            { proposal.supplier, proposal.sku, state ? state->product.name : QString(),
              proposal.quantity().value(), number(state ? state->product.moq : std::nullopt),
              number(state ? state->product.packSize : std::nullopt),
              state && state->product.leadTimeDays ? QVariant(qint64{ *state->product.leadTimeDays })
                                                   : QVariant(),
              number(state && state->counted ? std::optional(state->available()) : std::nullopt) });
    }
    return saveTable(table, path);
}

} // namespace jaego
