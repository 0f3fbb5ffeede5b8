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

/// Lives through one seed's world: start, trouble, calm, one whole run, and the reckoning.
/// `loud`: the trace goes to stdout.
[[nodiscard]] SeedResult runSeed(quint64 seed, bool loud = false);

} // namespace jaego::sim
