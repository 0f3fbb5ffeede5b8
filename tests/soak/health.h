// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace jaego::test {

/// What a running program holds, as the kernel counts it.
struct Health {
    qint64 memoryKiB = 0; ///< resident and its own: private pages, not the libraries' code
    int handles = 0; ///< open files, pipes, timers
    int sockets = 0; ///< connections; kept open for the next call
    int threads = 0;
    qint64 diskKiB = 0; ///< its database with journal
};

/// Nothing when the process is gone.
[[nodiscard]] std::optional<Health> healthOf(qint64 pid, const QString &dataDir);

} // namespace jaego::test
