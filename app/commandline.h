// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace jaego {

/// Exit codes (design: interfaces).
namespace exitcodes {
inline constexpr int done = 0;
inline constexpr int usage = 2; ///< wrong usage or configuration
inline constexpr int workLeft = 3; ///< done, but something is held or waits for a person
inline constexpr int failed = 4;
inline constexpr int locked = 5; ///< another Jaego holds this data folder
} // namespace exitcodes

/// What was typed, checked.
struct CommandLine {
    QString dataDir; ///< empty: the platform's
    QString configPath; ///< empty: jaego.ini of the data folder
    bool practice = false;
    bool realLimits = false;
    bool tray = false; ///< the window begins in the tray
    bool preview = false; ///< the window begins with a preview
    QString lang; ///< "ko", "en" or empty: the system's
    QString catalogueCsv; ///< practice and sandbox
    int products = 240;
    quint32 seed = 20261122;
    quint16 portBase = 0;

    QString command; ///< empty: the window
    QString subcommand; ///< import, export, auto, set, list, remove, cafe24, kakao
    QStringList arguments; ///< positional, behind the command

    bool json = false;
    bool dryRun = false;
    bool skipBad = false;
    bool list = false; ///< restore: only show what there is
    bool latest = false; ///< restore: the newest backup
    bool back = false; ///< store migrate: from the server to a file
    QStringList skus;
    std::optional<qint64> setTo;
    std::optional<qint64> by;
    QString reason;
    QString note;

    bool help = false;
    bool version = false;
};

struct ParsedCommandLine {
    CommandLine line;
    QStringList errors; ///< each names the option or argument; not empty: exit 2
};

[[nodiscard]] ParsedCommandLine parseCommandLine(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace jaego
