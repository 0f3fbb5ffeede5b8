// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purchase.h"

#include <array>

namespace jaego {

namespace {

constexpr std::array kStates{ "on_order", "received", "cancelled", "lapsed" };
constexpr std::array kPostStates{ "waiting", "sent", "given_up" };

template <typename State, typename Names>
State stateFrom(const QString &name, const Names &names, State otherwise)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<State>(i);
    }
    return otherwise;
}

} // namespace

QString nameOf(Purchase::State state)
{
    return QString::fromLatin1(kStates[static_cast<size_t>(state)]);
}

Purchase::State purchaseStateFromString(const QString &name)
{
    return stateFrom(name, kStates, Purchase::State::Lapsed);
}

QString nameOf(PurchasePost::State state)
{
    return QString::fromLatin1(kPostStates[static_cast<size_t>(state)]);
}

PurchasePost::State purchasePostStateFromString(const QString &name)
{
    return stateFrom(name, kPostStates, PurchasePost::State::GivenUp);
}

} // namespace jaego
