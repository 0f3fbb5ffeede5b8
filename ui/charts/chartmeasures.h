// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Distances of a time chart, shared by what draws it and what listens to the pointer.
namespace jaego::chartmeasures {

inline constexpr int kLeft = 46; ///< values
inline constexpr int kTop = 8;
inline constexpr int kBottom = 20; ///< times
inline constexpr int kNear = 24; ///< how far the pointer may be from a point, sideways
inline constexpr qint64 kShortest = 10LL * 60'000; ///< of a zoomed window
inline constexpr int kDragStarts = 5;

} // namespace jaego::chartmeasures
