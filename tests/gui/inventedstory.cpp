// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the invented shop tells of its numbers' past, and of taking a run back.
#include "gui/inventedshop.h"

#include <algorithm>

namespace jaego {

namespace {

NumberEvent made(const QDateTime &at, NumberEvent::Kind kind, Units value,
                 std::optional<ListingKey> listing = {})
{
    NumberEvent event;
    event.at = at;
    event.kind = kind;
    event.value = value;
    event.listing = std::move(listing);
    return event;
}

} // namespace

Explanation InventedShop::explanation(const Sku &sku) const
{
    const StockRow known = row(sku);
    Explanation why;
    why.sku = sku;
    why.counted = known.known;
    why.countedAt = m_now;
    why.onHand = known.onHand;
    why.ordered = known.reserved;
    why.available = known.available;
    why.sold = 41;
    why.soldDays = 28;
    for (int i = 0; i < known.reserved.value(); ++i) {
        ReservingOrder order;
        order.line.listing = { i % 2 == 0 ? ChannelId::Coupang : ChannelId::Naver, known.cells[0].listing };
        order.line.orderId = QStringLiteral("2000006593%1").arg(220 + i);
        order.line.orderedAt = m_now.addSecs(-600 - 60LL * i);
        order.units = 1;
        why.orders.append(order);
    }
    for (const ChannelId channel : kChannels) {
        const ChannelCell &cell = known.cells[static_cast<size_t>(indexOf(channel))];
        if (cell.state == ChannelCell::State::NotListed)
            continue;
        ListingExplanation listing;
        listing.listing = { channel, cell.listing };
        listing.target = cell.target;
        listing.published = cell.published;
        listing.scarcest = sku;
        listing.sellable = known.available;
        listing.maximum = Units(99'999);
        if (channel == ChannelId::Cafe24)
            listing.ceiling = cell.target;
        why.listings.append(listing);
    }
    return why;
}

NumberHistory InventedShop::history(const Sku &sku, const QDateTime &from, const QDateTime &to) const
{
    using Kind = NumberEvent::Kind;
    const StockRow known = row(sku);
    NumberHistory past;
    past.sku = sku;
    past.from = from;
    past.to = to;
    qint64 stock = known.onHand.value() + 14;
    const qint64 stepMs = from.msecsTo(to) / 24;
    for (const ChannelId channel : kChannels) {
        const ChannelCell &cell = known.cells[static_cast<size_t>(indexOf(channel))];
        if (cell.state != ChannelCell::State::NotListed)
            past.listings.append({ { channel, cell.listing }, known.name, 1 });
    }
    for (int step = 0; step < 24; ++step) {
        const QDateTime at = from.addMSecs(stepMs * step);
        if (step == 9) {
            NumberEvent count = made(at, Kind::Adjusted, Units(stock + 6));
            count.before = Units(stock);
            count.words = QStringLiteral("실사: 2층");
            count.who = QStringLiteral("지은");
            past.events.append(count);
            stock += 6;
        }
        if (step % 3 == 0 || step == 9)
            past.events.append(made(at, Kind::Counted, Units(stock)));
        for (qsizetype i = 0; i < past.listings.size(); ++i) {
            const ListingKey &key = past.listings.at(i).key;
            if (step % 4 == i && stock > 2) {
                NumberEvent order = made(at.addSecs(30), Kind::Ordered, Units(1), key);
                order.reference = QStringLiteral("20000065932%1").arg(step);
                past.events.append(order);
                --stock;
            }
            if (step % 3 == 0) {
                NumberEvent write = made(at.addSecs(60), Kind::Written, Units(stock), key);
                write.reference = QStringLiteral("01J");
                write.fate = step == 12 && i == 1 ? NumberEvent::Fate::Unknown : NumberEvent::Fate::Done;
                past.events.append(write);
                past.events.append(made(at.addSecs(90), step == 6 ? Kind::Read : Kind::Verified,
                                        Units(step == 6 ? stock + 2 : stock), key));
            }
        }
    }
    std::stable_sort(past.events.begin(), past.events.end(),
                     [](const NumberEvent &a, const NumberEvent &b) { return a.at < b.at; });
    return past;
}

UndoPlan InventedShop::undoPlan(const QString &runId) const
{
    UndoPlan plan;
    plan.runId = runId;
    plan.runAt = m_now.addSecs(-900);
    const std::array<UndoKind, 6> kinds{ UndoKind::Lowers, UndoKind::Lowers,      UndoKind::Partly,
                                         UndoKind::Raises, UndoKind::NothingToDo, UndoKind::NotEnough };
    for (size_t i = 0; i < kinds.size() && static_cast<qsizetype>(i) < m_rows.size(); ++i) {
        const StockRow &known = m_rows.at(static_cast<qsizetype>(i));
        UndoLine line;
        line.kind = kinds.at(i);
        line.listing = { ChannelId::Naver, known.sku };
        line.sku = known.sku;
        line.title = known.name;
        line.before = Units(12 + static_cast<qint64>(i));
        line.written = Units(120);
        line.published = Units(118);
        line.soldSince = static_cast<qint64>(i);
        line.value = Units(12);
        plan.lines.append(line);
    }
    return plan;
}

} // namespace jaego
