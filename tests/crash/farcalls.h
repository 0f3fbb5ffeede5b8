// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QByteArray>
#include <QUrl>

namespace jaego::test {

struct FarAnswer {
    int status = 0; ///< 0: the connection ended without one
    QByteArray head;
    QByteArray body;
};

/// One call over a connection of its own, without redirects.
[[nodiscard]] FarAnswer call(const QByteArray &method, const QUrl &url, const QList<QByteArray> &headers,
                             const QByteArray &body);

/// A person signs in at Cafe24 again: a new refresh token; empty when the mall refuses.
[[nodiscard]] QString signInAgain(const Sandbox &far);

/// `inventory.manual_adjust` by one unit, signed; true when it was accepted (202) for good.
[[nodiscard]] bool sendAdjustEvent(quint16 port, const QString &id, const QString &sku);

/// What the event inbox of the tests is signed with.
inline constexpr char kEventsSecret[] = "whsec_amFlZ28tbG9vcGJhY2stc2VjcmV0LTMyLWJ5dGVzISE=";

} // namespace jaego::test
