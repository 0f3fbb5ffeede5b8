// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace jaego {

/// A new ULID (26 characters, sorts by time, unique without coordination).
[[nodiscard]] QString newUlid(const QDateTime &utc = QDateTime::currentDateTimeUtc());

/// The smallest ULID of a moment: ids made earlier sort before it.
[[nodiscard]] QString firstUlidOf(const QDateTime &utc);

} // namespace jaego
