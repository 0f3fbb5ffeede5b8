// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <map>

namespace jaego::sim {

/// What became of one seed.
struct SeedResult {
    quint64 seed = 0;
    QString complaint; ///< empty: everything held
    QList<QString> lastLines; ///< of the trace, when something did not hold
    quint64 hash = 0; ///< of the whole trace: the same seed gives the same
    qint64 steps = 0;
    qint64 checks = 0;
    qint64 calls = 0;
    qint64 crashes = 0;
    qint64 simulatedMs = 0;
    std::map<QString, qint64> faults; ///< by kind
    std::map<QString, qint64> deeds; ///< what people and shoppers did
};

/// What a test does behind the oracle's back, to see that it is noticed.
enum class Sabotage : quint8 {
    None,
    Shelf, ///< units vanish from the warehouse
    Listing, ///< a channel shows another number after the last run
    Journal, ///< an intent is written down that the book knows nothing of
    Event, ///< an event was promised that nobody stored
    Message, ///< Slack never got what is marked as sent
    Raise, ///< the program is told of more goods than there are
};

struct SeedOptions {
    quint64 seed = 0;
    bool loud = false; ///< the trace goes to stdout
    Sabotage sabotage = Sabotage::None;
};

/// Lives through one seed's world: start, trouble, calm, one whole run, and the reckoning.
[[nodiscard]] SeedResult runSeed(const SeedOptions &options);

} // namespace jaego::sim
