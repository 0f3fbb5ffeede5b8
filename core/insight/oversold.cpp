// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/oversold.h"

#include "insight/numberstory.h"

#include <algorithm>

namespace jaego {

namespace {

using Kind = NumberEvent::Kind;
using Fate = NumberEvent::Fate;
using Cause = OversoldCause::Kind;

bool isOwnOrder(const NumberEvent &event, const OversoldCase &oversold)
{
    return event.reference == oversold.orderId && event.listing == oversold.listing;
}

/// The last thing that set the listing's number by that moment: a reading or a write.
const NumberEvent *lastWord(const NumberHistory &history, const ListingKey &listing, const QDateTime &moment)
{
    const NumberEvent *last = nullptr;
    for (const NumberEvent &event : history.events) {
        if (event.at > moment)
            break;
        if (event.listing == listing && (event.kind == Kind::Read || event.kind == Kind::Written))
            last = &event;
    }
    return last;
}

/// Sales units of the order itself; the units it lacks where the history does not hold it.
Units soldBy(const NumberHistory &history, const OversoldCase &oversold)
{
    const auto own =
        std::find_if(history.events.begin(), history.events.end(), [&](const NumberEvent &event) {
            return event.kind == Kind::Ordered && isOwnOrder(event, oversold);
        });
    return own == history.events.end() ? oversold.units : own->value;
}

/// The order nearest in time that took from the same shelf.
const NumberEvent *rivalOf(const NumberHistory &history, const OversoldCase &oversold,
                           const QDateTime &moment)
{
    const NumberEvent *nearest = nullptr;
    for (const NumberEvent &event : history.events) {
        if (event.kind != Kind::Ordered || event.cancelled || isOwnOrder(event, oversold))
            continue;
        const qint64 apart = std::abs(event.at.msecsTo(moment));
        if (apart <= kBlindWindowMs && (!nearest || apart < std::abs(nearest->at.msecsTo(moment))))
            nearest = &event;
    }
    return nearest;
}

/// How much less the warehouse told after the moment than it had told by then.
OversoldCause fallOfTheCount(const NumberHistory &history, const QDateTime &moment)
{
    const CountedThen before = countedAt(history, moment);
    if (before.basis < 0)
        return {};
    for (const NumberEvent &event : history.events) {
        if (event.kind != Kind::Counted || event.at <= moment)
            continue;
        const Units available = std::max(Units(0), event.value - event.second);
        if (available < before.available())
            return { Cause::CountFell, event.at, before.available() - available, {} };
    }
    return {};
}

} // namespace

OversoldCause oversoldCause(const NumberHistory &history, const OversoldCase &oversold)
{
    const QDateTime moment = oversold.orderedAt.isValid() ? oversold.orderedAt : oversold.foundAt;
    const bool linked =
        std::any_of(history.listings.begin(), history.listings.end(),
                    [&](const NumberedListing &listing) { return listing.key == oversold.listing; });
    if (!linked && !oversold.listing.externalId.isEmpty())
        return { Cause::NotLinked, moment, {}, {} };

    if (const NumberEvent *word = lastWord(history, oversold.listing, moment);
        word && word->kind == Kind::Written) {
        const Units sold = soldBy(history, oversold);
        const bool acknowledged = word->fate == Fate::Done || word->fate == Fate::NoChange;
        if (!acknowledged && word->value < sold)
            return { Cause::WriteFailed, word->at, word->value, word->words };
        // Told to show fewer than were sold, long enough ago, and sold all the same.
        if (acknowledged && word->value < sold && word->at.msecsTo(moment) > 1'000)
            return { Cause::WriteIgnored, word->at, word->value, {} };
    }
    if (const NumberEvent *rival = rivalOf(history, oversold, moment)) {
        const QString where = rival->listing ? nameOf(rival->listing->channel) : rival->who;
        return { Cause::SoldElsewhere, rival->at, rival->value, where + QLatin1Char(' ') + rival->reference };
    }
    if (OversoldCause fall = fallOfTheCount(history, moment); fall.kind != Cause::Unknown)
        return fall;
    if (const NumberEvent *word = lastWord(history, oversold.listing, moment);
        word && word->kind == Kind::Read && word->value > countedAt(history, moment).available())
        return { Cause::EditedUp, word->at, word->value, {} };
    return {};
}

} // namespace jaego
