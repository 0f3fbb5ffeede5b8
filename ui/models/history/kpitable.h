// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/csv.h"
#include "engine/values.h"

#include <QTimeZone>

namespace jaego {

/// The points of the KPI charts as a table: a row a point, times in the seller's zone (ISO 8601 with its
/// offset), every ratio with what it is made of. What is not known is an empty cell, never a zero.
[[nodiscard]] CsvWriter kpiTable(const QList<KpiPoint> &points, const QTimeZone &zone);

} // namespace jaego
