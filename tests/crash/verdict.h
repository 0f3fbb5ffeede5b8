// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crash/shop.h"

namespace jaego::test {

/// After any number of kills: `serve` until no accepted event waits, then one sync, then the truth of
/// the far side and of the file. Gives what is wrong, in words; empty: all is well.
[[nodiscard]] QStringList converge(Shop *shop);

} // namespace jaego::test
