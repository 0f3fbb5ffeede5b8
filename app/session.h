// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/configfile.h"
#include "app/practice.h"
#include "base/folderlock.h"
#include "engine/engine.h"

#include <memory>

namespace jaego {

/// A data folder with its configuration, for one process: found or made, read,
/// checked, and locked when something is going to be changed.
class Session {
public:
    /// Problems are printed on standard error, each with its key. Gives an exit code, 0: ready.
    int prepare(const CommandLine &line);
    /// Takes the folder for this process; exit code 5 when another Jaego has it.
    int lock();
    /// Why lock() gave another code than 5, in words.
    [[nodiscard]] QString lockTrouble() const { return m_lockTrouble; }
    /// Starts the practice servers where asked for; exit code 4 when they cannot start.
    int startPractice();
    /// What an enabled source lacks to be called, each with its key or name; empty: nothing.
    Task<QStringList> missing(Engine *engine);
    /// The same on standard error; exit code 2 when something is missing.
    Task<int> checkSecrets(Engine *engine);

    [[nodiscard]] const CommandLine &line() const { return m_line; }
    [[nodiscard]] QString dataDir() const { return m_dataDir; }
    /// The workstation's own file; with a team's store only where it would lie.
    [[nodiscard]] QString databasePath() const;
    /// Where Jaego keeps what it knows; with the password of a team's store.
    [[nodiscard]] const StoreAddress &storeAddress() const { return m_store; }
    /// The server that [storage] names, in use or not.
    [[nodiscard]] StoreAddress serverAddress() const;
    /// For a command that only reads. A file that is missing, or of an older schema, is made and brought
    /// up to date first, unless another Jaego holds the folder and will.
    [[nodiscard]] Result<std::unique_ptr<Database>> openForReading() const;
    [[nodiscard]] QString configPath() const { return m_configPath; }
    [[nodiscard]] Settings settings() const;
    [[nodiscard]] ConfigFile &config() { return *m_config; }
    [[nodiscard]] Practice *practice() { return m_practice.get(); }
    [[nodiscard]] std::unique_ptr<EngineFactory> makeFactory();
    /// `lease`: the team's place, if it has been taken already.
    [[nodiscard]] std::unique_ptr<Engine> makeEngine(std::unique_ptr<EngineLease> lease = {});

private:
    int prepareFolder();
    int readConfig();
    void readStore();

    CommandLine m_line;
    QString m_dataDir;
    QString m_configPath;
    StoreAddress m_store;
    std::optional<ConfigFile> m_config;
    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<FolderLock> m_lock;
    QString m_lockTrouble;
};

/// "jaego: …" on standard error.
void complain(const QString &words);

} // namespace jaego
