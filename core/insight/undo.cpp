// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/undo.h"

#include "base/text.h"

#include <algorithm>

namespace jaego {

namespace {

/// Sets of a listing that were ordered since, of the part that sold most of them.
qint64 soldSets(const StockBook &book, const OrderBook *orders, const ListingState &listing,
                const QDateTime &since)
{
    qint64 sets = 0;
    if (!orders)
        return sets;
    for (const auto &part : listing.parts) {
        const qint64 units = orders->soldSince(book.product(part.product).product.sku, since);
        sets = std::max(sets, (units + part.unitsPerSale - 1) / part.unitsPerSale);
    }
    return sets;
}

bool isTouchable(const ListingState *listing)
{
    return listing && !listing->gone && !listing->contradictory && !listing->onHold && listing->known
        && listing->published && listing->info.writability == Writability::Writable;
}

UndoKind kindOf(Units wanted, Units possible, Units published)
{
    if (possible < published)
        return UndoKind::Lowers;
    if (possible == published)
        return wanted > possible ? UndoKind::NotEnough : UndoKind::NothingToDo;
    return possible < wanted ? UndoKind::Partly : UndoKind::Raises;
}

UndoLine lineOf(const StockBook &book, const OrderBook *orders, const UpdateReport &update,
                const QDateTime &since)
{
    UndoLine line;
    line.listing = update.listing;
    line.sku = update.product;
    line.before = update.oldQuantity;
    line.written = update.newQuantity;
    const ListingState *listing = book.find(update.listing);
    if (listing) {
        line.title = titleOf(listing->info);
        line.published = listing->published;
    }
    const auto target = listing ? book.target(*listing) : std::nullopt;
    if (!isTouchable(listing) || !target || !update.oldQuantity) {
        line.kind = UndoKind::Untouchable;
        return line;
    }
    line.soldSince = soldSets(book, orders, *listing, since);
    const Units wanted = std::max(Units(0), *update.oldQuantity - Units(line.soldSince));
    line.value = std::min(wanted, *target);
    line.kind = kindOf(wanted, line.value, *listing->published);
    return line;
}

} // namespace

UndoPlan planUndo(const StockBook &book, const OrderBook *orders, const RunReport &run)
{
    UndoPlan plan;
    plan.runId = run.runId;
    plan.runAt = run.startedAt;
    if (run.dryRun) {
        plan.problem = Text::tr("It was a preview: it sent nothing.");
        return plan;
    }
    for (const UpdateReport &update : run.updates) {
        if (update.status == QLatin1String("SUCCESS") && update.oldQuantity != update.newQuantity)
            plan.lines.append(lineOf(book, orders, update, run.startedAt));
    }
    if (plan.lines.isEmpty())
        plan.problem = Text::tr("This run changed no number.");
    std::stable_sort(plan.lines.begin(), plan.lines.end(), [](const UndoLine &a, const UndoLine &b) {
        return std::pair(!a.changes(), a.kind) < std::pair(!b.changes(), b.kind);
    });
    return plan;
}

} // namespace jaego
