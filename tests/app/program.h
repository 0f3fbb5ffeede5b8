// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace jaego::test {

struct Ended {
    int code = -1; ///< -1: did not start, crashed or had to be killed
    QByteArray out;
    QByteArray err;

    [[nodiscard]] bool says(const char *word) const { return err.contains(word); }
    /// Standard output as one JSON object and nothing else; empty when it is not that.
    [[nodiscard]] QJsonObject json() const;
};

/// The real program on a folder, a home and an environment of its own: no keychain, no
/// display, no settings of the person who runs the test.
class Program {
public:
    Program();

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString dataDir() const { return path(QStringLiteral("data")); }
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// With --lang en and --data-dir in front, to its end.
    Ended run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same, left running; asked to end by SIGTERM, or killed with the last reference.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// Waits until standard output or standard error has said `word`; false when it never does.
    [[nodiscard]] static bool waitFor(QProcess *process, const QByteArray &word, Ended *heard);
    /// SIGTERM, then its end.
    static Ended terminate(QProcess *process);

private:
    void prepare(QProcess *process, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace jaego::test
