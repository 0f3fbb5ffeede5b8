// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/oversell/stage.h"

#include <QString>

namespace jaego::bench {

struct Outcome {
    Tally tally;
    int runs = 0; ///< whole runs that began in the week
    QString trouble; ///< why the figures mean nothing; empty: they do
};

/// The workflow's sample code to the letter: every ten minutes the warehouse and every
/// listing are read, as fast as the channels allow, then what differs is overwritten, one
/// after the other, with the value found when it was compared. Runs do not overlap.
[[nodiscard]] Outcome runLiteral(const Demand &demand, const StageOptions &options);

/// The whole engine as the window starts it, on the simulated clock.
[[nodiscard]] Outcome runJaego(const Demand &demand, const StageOptions &options);

/// What nobody who asks the feeds every `everyMs` can be better than: all writes apply, every
/// order is known at the first asking after it shows, and one call later the other two
/// channels are lowered.
[[nodiscard]] Outcome physicalBound(const Demand &demand, qint64 everyMs);

} // namespace jaego::bench
