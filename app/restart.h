// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace jaego {

/// The arguments of the same program on the same folder; `dataDir` not empty: on that one.
[[nodiscard]] QStringList sameArguments(const CommandLine &line, const QString &language,
                                        const QString &dataDir = {});

/// The arguments of the same program started again, in practice or on the real shops.
/// `language`: "ko" or "en", kept. A data folder that was named on the command line is never
/// shared between the two: practice gets one beside it, and the way back leads from there.
[[nodiscard]] QStringList restartArguments(const CommandLine &line, bool practice, const QString &language);

/// The arguments of the same program when it comes up with the session of the desktop: the real shops, in
/// the tray, on the same folder and settings from wherever it is started.
[[nodiscard]] QStringList loginArguments(const CommandLine &line);

} // namespace jaego
