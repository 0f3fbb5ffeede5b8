// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backupinfo.h"

#include <QCoreApplication>

namespace jaego {

/// Backups in words, for the settings page and for a start that failed.
class BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
public:
    [[nodiscard]] static QString line(const BackupInfo &backup); ///< when and how large
    [[nodiscard]] static QString state(const BackupState &state); ///< how it stands, in one sentence
    [[nodiscard]] static bool isWrong(const BackupState &state) { return !state.trouble.isEmpty(); }
    /// What a restore does, asked before it is done.
    [[nodiscard]] static QString question(const BackupInfo &backup);
};

} // namespace jaego
