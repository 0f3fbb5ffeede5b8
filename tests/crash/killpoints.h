// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crash/shop.h"

namespace jaego::test {

/// One kind of moment to kill the program at.
struct KillPoint {
    const char *name;
    const char *what; ///< for the table
    /// Starts the program, waits for the moment and kills it. False: it ended before the moment came.
    bool (*kill)(Shop *shop);
};

[[nodiscard]] const QList<KillPoint> &killPoints();

} // namespace jaego::test
