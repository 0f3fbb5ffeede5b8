// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <QHashSeed>
#include <QLoggingCategory>

namespace jaego::sim {

/// Before anything else in a process that lives through seeds: hashes in one order for ever, one
/// time zone, and no words on stderr.
inline void prepareHouse()
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("TZ", "UTC");
    qputenv("USER", "sim");
    QLoggingCategory::setFilterRules(QStringLiteral("jaego.*=false"));
    registerEngineTypes();
}

} // namespace jaego::sim
