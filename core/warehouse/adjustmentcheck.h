// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warehouse/warehouse.h"

namespace jaego {

/// What it takes for an adjustment to be one at all: why this is none, whatever the warehouse.
[[nodiscard]] std::optional<Error> malformed(const WarehouseAdjustment &adjustment);

} // namespace jaego
