// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The invented shop's differences and open links.
#include "gui/inventedshop.h"

#include <algorithm>

namespace jaego {

namespace {

ReviewLine lineOf(const StockRow &row, ChannelId channel, const ChannelCell &cell, const QDateTime &now)
{
    ReviewLine line;
    // The grid's cells need no numbers of their own; lines to decide on do.
    line.listing = { channel,
                     QString::number(3'000'000'000LL + static_cast<qint64>(qHash(row.sku) % 900'000'000)) };
    line.title = row.name;
    line.sku = row.sku;
    line.name = row.name;
    line.published = cell.published;
    line.target = cell.target;
    line.available = row.available;
    line.reserved = row.reserved;
    line.observedAt = cell.observedAt;
    line.inFlight = cell.inFlight;
    line.manual = cell.manual;
    line.kind = line.showsMore() ? ReviewKind::ShowsMore : ReviewKind::ShowsLess;
    line.since = now.addSecs(-60LL * (3 + static_cast<qint64>(qHash(row.sku) % 40)));
    using Kind = ReviewCause::Kind;
    if (cell.manual) {
        line.cause = { Kind::WriteFailed, *line.target, now.addSecs(-70),
                       QStringLiteral("GW.INTERNAL_ERROR") };
        line.manualCode = QStringLiteral("ERR-INV-002");
        line.manualWords =
            QStringLiteral("5번 시도했지만 수량을 바꾸지 못했습니다. 채널: GW.INTERNAL_ERROR. 판매 항목을 "
                           "채널에서 확인하거나 다시 시도하십시오.");
    } else if (cell.inFlight) {
        line.cause.kind = Kind::BeingSent;
    } else if (line.showsMore() && row.reserved > Units(0)) {
        line.cause = { Kind::OrdersReserved, row.reserved, {}, {} };
    } else if (line.showsMore()) {
        line.cause = { Kind::WriteIgnored, *line.target, now.addSecs(-600), {} };
    } else if (row.onHand > Units(100)) {
        line.cause = { Kind::StockRose, Units(2), {}, {} };
    } else {
        line.cause = { Kind::StaleRead, {}, now.addSecs(-3LL * 3600), {} };
    }
    return line;
}

} // namespace

ReviewSnapshot InventedShop::review(int held)
{
    ReviewSnapshot snapshot;
    snapshot.number = ++m_number;
    snapshot.at = m_now;
    if (m_rows.isEmpty())
        return snapshot;
    for (const StockRow &row : std::as_const(m_rows)) {
        for (const ChannelId channel : kChannels) {
            const ChannelCell &cell = row.cells[static_cast<size_t>(indexOf(channel))];
            if (cell.difference() != Units(0))
                snapshot.lines.append(lineOf(row, channel, cell, m_now));
        }
    }
    for (int i = 0; i < held; ++i) {
        const StockRow &row = m_rows.at((i * 5 + 2) % m_rows.size());
        ReviewLine line = lineOf(row, ChannelId::Naver, row.cells[1], m_now);
        line.listing.externalId = QStringLiteral("81%1").arg(20'000'000 + i);
        line.kind = ReviewKind::Held;
        line.published = std::max(Units(4), row.available);
        line.target = Units(0);
        line.available = Units(0);
        line.manual = false;
        line.heldRun = QStringLiteral("01JDHELD");
        line.heldGuard = QStringLiteral("mass_zero");
        line.since = m_now.addSecs(-120);
        line.cause = { ReviewCause::Kind::HeldByGuard,
                       {},
                       line.since,
                       QStringLiteral(
                           "창고가 재고 있는 상품 1,958개 중 412개를 0으로 알렸습니다 (기준 20 %)") };
        snapshot.lines.append(line);
    }
    ReviewLine drift =
        lineOf(m_rows.at(m_rows.size() > 13 ? 13 : 0), ChannelId::Coupang, m_rows.first().cells[0], m_now);
    drift.listing.externalId = QStringLiteral("3000000099");
    drift.kind = ReviewKind::Drift;
    drift.published = Units(5);
    drift.target = Units(8);
    drift.cause = { ReviewCause::Kind::SoldOrEdited, Units(3), {}, {} };
    snapshot.lines.append(drift);
    ReviewLine gone = drift;
    gone.listing = { ChannelId::Cafe24, QStringLiteral("77:P000000A") };
    gone.kind = ReviewKind::ListingGone;
    gone.cause.kind = ReviewCause::Kind::Gone;
    gone.since = {};
    snapshot.lines.append(gone);
    const QList<ListingGuess> open = guesses().listings;
    for (const ListingGuess &guess : open) {
        ReviewLine line;
        line.kind = ReviewKind::Unmapped;
        line.listing = guess.listing.key;
        line.title = guess.listing.title;
        line.sellerCode = guess.listing.sellerCode;
        line.published = Units(7);
        line.cause = { ReviewCause::Kind::NeverLinked, Units(guess.ordered), {}, {} };
        snapshot.lines.append(line);
    }
    std::stable_sort(snapshot.lines.begin(), snapshot.lines.end(),
                     [](const ReviewLine &a, const ReviewLine &b) { return a.kind < b.kind; });
    for (const ReviewLine &line : std::as_const(snapshot.lines))
        ++snapshot.counts[static_cast<size_t>(line.kind)];
    return snapshot;
}

LinkGuesses InventedShop::guesses(int listings)
{
    LinkGuesses guesses;
    guesses.number = ++m_number;
    guesses.total = listings;
    for (int i = 0; i < listings && !m_rows.isEmpty(); ++i) {
        const StockRow &row = m_rows.at((i * 7 + 3) % m_rows.size());
        const StockRow &near = m_rows.at((i * 7 + 4) % m_rows.size());
        ListingGuess guess;
        guess.listing.key = { kChannels[static_cast<size_t>(i) % kChannels.size()],
                              QStringLiteral("9%1").arg(100'000 + i) };
        guess.listing.title = QStringLiteral("[무료배송] ") + row.name;
        guess.listing.optionName = i % 3 == 1 ? QStringLiteral("2개 세트") : QString();
        guess.listing.sellerCode = i % 4 == 0 ? row.sku.toLower() : QString();
        guess.ordered = i == 0 ? 3 : 0;
        if (i % 5 != 4) {
            guess.guesses.append(
                { row.sku, row.name, i % 4 == 0 ? 95 : 92 - i % 40, i % 4 == 0, i % 3 == 1 ? 2 : 1 });
            guess.guesses.append({ near.sku, near.name, 41, false, 1 });
        }
        guesses.listings.append(guess);
    }
    return guesses;
}

} // namespace jaego
