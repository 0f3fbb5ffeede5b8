// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jaego {

/// Also writes log messages to <dataDir>/logs/jaego.log (0600), UTC times, at most two
/// files of 5 MB. Standard error goes on as before. Call once, on the main thread; a folder
/// that cannot be written is no reason not to run.
void startLogFile(const QString &dataDir);

} // namespace jaego
