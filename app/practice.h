// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/settings.h"
#include "sandbox/sandbox.h"
#include "secrets/secretstore.h"

#include <QHash>

#include <memory>

namespace jaego {

struct PracticeOptions {
    int products = 240;
    quint32 seed = 20261122;
    quint16 portBase = 0;
    bool realLimits = false;
    QString catalogueCsv; ///< a ledger CSV instead of the invented catalogue
};

/// The practice servers and what Jaego needs to talk to them. No credentials to type.
class Practice {
public:
    [[nodiscard]] static Result<std::unique_ptr<Practice>> start(const PracticeOptions &options);

    /// `base` with addresses, ids and rates of the practice servers in it.
    [[nodiscard]] Settings settings(const Settings &base) const;
    [[nodiscard]] QHash<QString, Secret> secrets() const;
    [[nodiscard]] Sandbox &sandbox() { return *m_sandbox; }
    [[nodiscard]] double rateFactor() const { return m_options.realLimits ? 1.0 : 10.0; }
    /// Tells one world from another: a data folder that belongs to another one is not reused.
    [[nodiscard]] QString worldId() const;

private:
    PracticeOptions m_options;
    std::unique_ptr<Sandbox> m_sandbox;
};

} // namespace jaego
