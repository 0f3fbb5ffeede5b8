// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>

#include <span>

namespace jaego {

/// One step of the schema, from version - 1 to version.
struct Migration {
    int version = 0;
    std::span<const char *const> statements;
};

/// Every step there ever was. Steps are only appended, never edited.
[[nodiscard]] std::span<const Migration> schemaMigrations();

/// Marks the file as ours (`application_id`), so that another program's database is told apart.
inline constexpr int kApplicationId = 0x4A61456F;

/// Brings the schema up to the last step, one transaction each; gives the version
/// reached. A newer schema than the last step is refused.
[[nodiscard]] Result<int> migrate(const QSqlDatabase &db, std::span<const Migration> steps);

} // namespace jaego
