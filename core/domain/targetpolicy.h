// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

namespace jaego {

/// How much of what is available a listing may show (domain: target).
struct TargetPolicy {
    Units safetyStock{ 0 };
    int sharePercent = 100;
    bool operator==(const TargetPolicy &) const = default;
};

} // namespace jaego
