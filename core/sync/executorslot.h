// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/executor.h"

namespace jaego {

/// More calls in a row without an answer, and the channel is down: nothing queues on it.
inline constexpr int kDeadAfter = 6;

/// One listing on its way through an executor.
struct Executor::Slot {
    ListingKey key;
    double danger = 0;
    bool raises = false;
    bool fell = false; ///< shows less than when it was last in step, and no order explains it
    UpdateReport report;
    bool done = false;
    bool mayRetry = false;
    bool gone = false;
    bool dropped = false; ///< nothing had to be written after all
    bool looksLate = false; ///< the write's own read is the second observation of a raise
    bool mustRead = false; ///< fate of the last write unknown, or not to be trusted
    QString intentId; ///< sent and not answered
    std::optional<Units> sent;
    std::optional<Error> lastError;
};

/// One channel and what is to be written there.
struct Executor::Lineup {
    Channel *channel = nullptr;
    std::vector<SlotPtr> slots;
    int deadInARow = 0;
    [[nodiscard]] bool isDead() const { return deadInARow >= kDeadAfter; }
};

} // namespace jaego
