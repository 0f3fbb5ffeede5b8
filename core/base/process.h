// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace jaego {

/// The number of this process.
[[nodiscard]] qint64 thisProcess();
/// No process of that number runs. False where that cannot be said.
[[nodiscard]] bool processIsGone(qint64 process);

} // namespace jaego
