// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/numberstory.h"

#include <algorithm>

namespace jaego {

namespace {

using Kind = NumberEvent::Kind;
using Fate = NumberEvent::Fate;

/// Follows one listing through its events, which come by time.
class Follower {
public:
    explicit Follower(const ListingKey &listing) : m_listing(listing) { }

    /// True when what it shows may be another number now.
    bool take(const NumberEvent &event, qsizetype index)
    {
        if (event.listing != m_listing)
            return false;
        switch (event.kind) {
        case Kind::Read:
            set(event, index);
            return true;
        case Kind::Written:
            if (event.fate == Fate::Done || event.fate == Fate::NoChange) {
                set(event, index);
                return true;
            }
            if (event.fate != Fate::Failed)
                m_then.inDoubt = index;
            return false;
        case Kind::Verified:
            if (m_then.value == event.value)
                m_then.inDoubt = -1;
            return false;
        case Kind::Ordered:
            if (event.cancelled || !m_then.value)
                return false;
            m_then.soldSince += event.value.value();
            *m_then.value = std::max(Units(0), *m_then.value - event.value);
            return true;
        case Kind::Counted:
        case Kind::Moved:
        case Kind::Adjusted:
            return false;
        }
        return false;
    }
    [[nodiscard]] const ShownThen &then() const { return m_then; }

private:
    void set(const NumberEvent &event, qsizetype index)
    {
        m_then = {};
        m_then.value = event.value;
        m_then.basis = index;
    }

    ListingKey m_listing;
    ShownThen m_then;
};

void add(QList<NumberStep> *steps, const QDateTime &at, Units value)
{
    if (!steps->isEmpty() && steps->constLast().at == at)
        steps->removeLast();
    if (steps->isEmpty() || steps->constLast().value != value)
        steps->append({ at, value });
}

} // namespace

ShownThen shownAt(const NumberHistory &history, const ListingKey &listing, const QDateTime &moment)
{
    Follower follower(listing);
    for (qsizetype i = 0; i < history.events.size() && history.events[i].at <= moment; ++i)
        follower.take(history.events[i], i);
    return follower.then();
}

CountedThen countedAt(const NumberHistory &history, const QDateTime &moment)
{
    CountedThen then;
    for (qsizetype i = 0; i < history.events.size() && history.events[i].at <= moment; ++i) {
        const NumberEvent &event = history.events[i];
        if (event.kind == Kind::Counted)
            then = { i, event.value, event.second };
    }
    return then;
}

QList<NumberStep> countSteps(const NumberHistory &history)
{
    QList<NumberStep> steps;
    for (const NumberEvent &event : history.events) {
        if (event.kind == Kind::Counted)
            add(&steps, std::max(event.at, history.from), std::max(Units(0), event.value - event.second));
    }
    return steps;
}

QList<NumberStep> shownSteps(const NumberHistory &history, const ListingKey &listing)
{
    QList<NumberStep> steps;
    Follower follower(listing);
    for (qsizetype i = 0; i < history.events.size(); ++i) {
        const NumberEvent &event = history.events[i];
        if (follower.take(event, i))
            add(&steps, std::max(event.at, history.from), *follower.then().value);
    }
    return steps;
}

} // namespace jaego
