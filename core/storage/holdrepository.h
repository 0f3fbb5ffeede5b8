// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/hold.h"

#include <QList>

namespace jaego {

class Database;

/// What people asked not to touch. Nothing is deleted: a lifted hold says when and by whom.
class HoldRepository final {
public:
    explicit HoldRepository(Database &database);

    [[nodiscard]] Status add(const Hold &hold);
    /// Ended before its date. False: there is none of that id that still holds.
    [[nodiscard]] Result<bool> lift(const QString &id, const QString &who, const QDateTime &at);
    /// Those that hold at that time, oldest first.
    [[nodiscard]] Result<QList<Hold>> open(const QDateTime &at) const;

private:
    Database &m_db;
};

} // namespace jaego
