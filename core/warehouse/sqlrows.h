// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warehouse/sqlsource.h"

namespace jaego {

/// Rows of a stock query as a warehouse's page: columns by their names, in any order and case. A row
/// without a product is an error (whose number it is cannot be told); a count that is none, negative or a
/// fraction is a contradiction of that product.
[[nodiscard]] Result<WarehousePage> readSqlRows(QSqlQuery *query, qint64 most);

/// The first rows as they are, and what Jaego would make of their columns.
[[nodiscard]] Result<SqlLook> lookAtRows(QSqlQuery *query, int limit, qint64 most);

} // namespace jaego
