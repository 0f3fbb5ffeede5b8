// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>

namespace jaego::test {

namespace {

// A practice sync takes some seconds; a sanitizer on a busy machine many times that.
constexpr int kPatienceMs = 120'000;

int codeOf(const QProcess &process)
{
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

QJsonObject Ended::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

Program::Program() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : m_environment.keys()) {
        if (name.startsWith(QStringLiteral("JAEGO_")) || name.startsWith(QStringLiteral("XDG_")))
            m_environment.remove(name);
    }
    m_environment.remove(QStringLiteral("DISPLAY"));
    m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    m_environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("home/data")));
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("home/config")));
    m_environment.insert(QStringLiteral("XDG_CACHE_HOME"), path(QStringLiteral("home/cache")));
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
}

void Program::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
}

QByteArray Program::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Program::prepare(QProcess *process, const QStringList &arguments) const
{
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->setProgram(QStringLiteral(JAEGO_PROGRAM));
    process->setArguments(
        QStringList{ QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--data-dir"), dataDir() }
        + arguments);
}

Ended Program::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    prepare(&process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    Ended ended;
    if (process.waitForFinished(kPatienceMs)) {
        ended.code = codeOf(process);
    } else {
        process.kill();
        process.waitForFinished();
    }
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    prepare(process.get(), arguments);
    process->start();
    return process;
}

bool Program::waitFor(QProcess *process, const QByteArray &word, Ended *heard)
{
    const QDeadlineTimer deadline(kPatienceMs);
    while (!deadline.hasExpired()) {
        heard->out += process->readAllStandardOutput();
        heard->err += process->readAllStandardError();
        if (heard->out.contains(word) || heard->err.contains(word))
            return true;
        if (process->state() == QProcess::NotRunning)
            return false;
        process->waitForReadyRead(100);
    }
    return false;
}

Ended Program::terminate(QProcess *process)
{
    process->terminate();
    Ended ended;
    if (process->waitForFinished(kPatienceMs))
        ended.code = codeOf(*process);
    else
        process->kill();
    ended.out = process->readAllStandardOutput();
    ended.err = process->readAllStandardError();
    return ended;
}

} // namespace jaego::test
