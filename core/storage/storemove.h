// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

namespace jaego {

struct StoreMove {
    qint64 tables = 0;
    qint64 rows = 0;
};

/// Copies everything that `from` keeps into `to`, another kind of store of the same schema that nobody has
/// used yet: whole or not at all. Every table is counted, and the audit log's chain and head are checked in
/// the copy before it is kept; `from` is left as it is. Nobody else may write to either meanwhile.
[[nodiscard]] Result<StoreMove> moveStore(Database &from, Database &to);

} // namespace jaego
