// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

namespace jaego {

/// Runs the command of a prepared session to its end; gives the exit code. Needs a
/// QCoreApplication.
int runCommand(Session &session);

// By file: enginecommands.cpp, readcommands.cpp, exportcommands.cpp, secretcommands.cpp,
// connectcommand.cpp, backupcommands.cpp, storecommand.cpp, longcommands.cpp.

Task<int> syncCommand(Session *session, Engine *engine, std::stop_token stop);
Task<int> adjustCommand(Session *session, Engine *engine, std::stop_token stop);
Task<int> decideCommand(Session *session, Engine *engine, std::stop_token stop);
Task<int> mapCommand(Session *session, Engine *engine, std::stop_token stop);
Task<int> ledgerImportCommand(Session *session, Engine *engine, std::stop_token stop);
Task<int> connectCommand(Session *session, Engine *engine, std::stop_token stop);
Task<int> doctorCommand(Session *session, Engine *engine, std::stop_token stop);

int statusCommand(Session &session);
int mapExportCommand(Session &session);
int ledgerExportCommand(Session &session);
int exportCommand(Session &session);
/// `trouble`: the engine did not start because of it; empty: another Jaego holds the folder.
int doctorWithoutEngine(Session &session, const QString &trouble);
int backupCommand(Session &session);
int restoreCommand(Session &session);
int storeCommand(Session &session);
int secretCommand(Session &session);
int serveCommand(Session &session);
int sandboxCommand(const CommandLine &line);

/// UTF-8 on standard output, with a line end.
void print(const QByteArray &text);
void print(const QString &text);

} // namespace jaego
