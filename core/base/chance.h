// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace jaego {

// Chance for back-off, jitter and ids: one source, so that a simulation owns it as it owns
// the time. Nothing secret comes from here (states and salts ask the system themselves).

/// Any of 2^32 values.
[[nodiscard]] quint32 randomBits();
/// 0 <= value < 1.
[[nodiscard]] double random01();
/// Every later call on this thread asks `source`; an empty one gives the machine's back.
void setRandomSource(std::function<quint32()> source);

} // namespace jaego
