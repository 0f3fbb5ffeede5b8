// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace jaego::sim {

/// A layer between SQLite and the file system that sees every write of this process to a
/// database or its journal. Real files, real SQLite; only the moment is told.
class SimDisk {
public:
    enum class Moment : quint8 { Before, Half, After };
    /// Asked before each write to a file; the picture is then taken where it says: with nothing,
    /// half or all of that write on the disk. Nullopt: no picture.
    using Watch = std::function<std::optional<Moment>()>;

    /// Becomes SQLite's default file system; once in a process.
    static void install();
    /// `picture` is called at the moment `watch` chose.
    static void setWatch(Watch watch, std::function<void()> picture);
};

/// The database as a process that dies now leaves it: all files but the -shm, which is memory.
[[nodiscard]] bool copyDataFolder(const QString &from, const QString &to);

} // namespace jaego::sim
