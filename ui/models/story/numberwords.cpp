// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/story/numberwords.h"

#include "ui/text/words.h"

#include <algorithm>

namespace jaego {

namespace {

using Kind = NumberEvent::Kind;
using Fate = NumberEvent::Fate;

QString change(const NumberEvent &event)
{
    return event.before
        ? QStringLiteral("%1 → %2").arg(Words::units(*event.before), Words::units(event.value))
        : Words::units(event.value);
}

} // namespace

QString NumberWords::what(const NumberEvent &event)
{
    switch (event.kind) {
    case Kind::Counted:
        return tr("Warehouse counted");
    case Kind::Moved:
        return tr("Booked in the warehouse");
    case Kind::Adjusted:
        return tr("Adjusted by hand");
    case Kind::Ordered:
        return event.cancelled ? tr("Order, cancelled") : tr("Order");
    case Kind::Read:
        return tr("Channel showed");
    case Kind::Written:
        return tr("Sent");
    case Kind::Verified:
        return tr("Confirmed by reading");
    }
    return {};
}

QString NumberWords::listing(const ListingKey &key, const NumberHistory &history)
{
    const auto onChannel =
        std::count_if(history.listings.cbegin(), history.listings.cend(),
                      [&](const NumberedListing &other) { return other.key.channel == key.channel; });
    const QString channel = Words::channel(key.channel);
    return onChannel > 1 ? channel + QLatin1Char(' ') + key.externalId : channel;
}

QString NumberWords::where(const NumberEvent &event, const NumberHistory &history)
{
    if (event.listing)
        return listing(*event.listing, history);
    if (event.kind != Kind::Ordered)
        return Words::source(QStringLiteral("WAREHOUSE"));
    // An order told by product: on a channel of ours, or at a counter.
    return event.who.startsWith(QLatin1Char('@')) ? event.who.mid(1) : Words::source(event.who);
}

QString NumberWords::number(const NumberEvent &event)
{
    switch (event.kind) {
    case Kind::Counted:
        return event.second == Units(0)
            ? Words::units(event.value)
            : QStringLiteral("%1 − %2").arg(Words::units(event.value), Words::units(event.second));
    case Kind::Moved:
    case Kind::Adjusted:
        return change(event);
    case Kind::Ordered:
        return event.cancelled ? Words::number(0) : Words::signedNumber(-event.value.value());
    case Kind::Read:
    case Kind::Written:
    case Kind::Verified:
        break;
    }
    return Words::units(event.value);
}

QString NumberWords::more(const NumberEvent &event)
{
    QStringList parts;
    switch (event.kind) {
    case Kind::Counted:
        if (event.second != Units(0))
            parts.append(tr("on hand − reserved"));
        break;
    case Kind::Ordered:
        //: %1 is the channel's number of an order
        parts.append(tr("order %1").arg(event.reference));
        break;
    case Kind::Written:
        if (event.fate == Fate::Failed)
            parts.append(tr("refused"));
        else if (event.fate == Fate::Unknown)
            parts.append(tr("no answer: it may have arrived"));
        else if (event.fate == Fate::Pending)
            parts.append(tr("not answered"));
        else if (event.fate == Fate::NoChange)
            parts.append(tr("it was so already"));
        parts.append(event.reference.isEmpty() ? tr("between the runs") : tr("by a run"));
        break;
    case Kind::Moved:
    case Kind::Adjusted:
        if (event.fate == Fate::Failed)
            parts.append(tr("refused"));
        else if (event.fate == Fate::Pending)
            parts.append(tr("not answered"));
        if (!event.who.isEmpty())
            parts.append(event.who);
        break;
    case Kind::Read:
    case Kind::Verified:
        break;
    }
    if (!event.words.isEmpty())
        parts.append(event.words);
    return parts.join(QStringLiteral(" · "));
}

Mark NumberWords::mark(const NumberEvent &event)
{
    if (event.fate == Fate::Failed)
        return Mark::Bad;
    if (event.fate == Fate::Unknown || event.fate == Fate::Pending)
        return Mark::Caution;
    return event.kind == Kind::Verified ? Mark::Good : event.cancelled ? Mark::Quiet : Mark::Plain;
}

} // namespace jaego
