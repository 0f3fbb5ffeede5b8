// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restart.h"

#include <QDir>

namespace jaego {

namespace {
const QString kBeside = QStringLiteral("-practice");
} // namespace

QStringList sameArguments(const CommandLine &line, const QString &language, const QString &dataDir)
{
    QStringList arguments;
    const auto add = [&arguments](const QString &name, const QString &value) {
        if (!value.isEmpty())
            arguments << name << value;
    };
    if (line.practice) { // the same world, or its data would be thrown away
        arguments << QStringLiteral("--practice") << QStringLiteral("--products")
                  << QString::number(line.products) << QStringLiteral("--seed") << QString::number(line.seed);
        if (line.portBase != 0)
            arguments << QStringLiteral("--port-base") << QString::number(line.portBase);
        if (line.realLimits)
            arguments << QStringLiteral("--real-limits");
        add(QStringLiteral("--catalogue"), line.catalogueCsv);
    }
    add(QStringLiteral("--lang"), language);
    add(QStringLiteral("--data-dir"), dataDir.isEmpty() ? line.dataDir : dataDir);
    add(QStringLiteral("--config"), dataDir.isEmpty() ? line.configPath : QString());
    return arguments;
}

QStringList loginArguments(const CommandLine &line)
{
    QStringList arguments{ QStringLiteral("--tray") };
    if (!line.dataDir.isEmpty())
        arguments << QStringLiteral("--data-dir") << QDir(line.dataDir).absolutePath();
    if (!line.configPath.isEmpty())
        arguments << QStringLiteral("--config") << QDir().absoluteFilePath(line.configPath);
    if (!line.lang.isEmpty())
        arguments << QStringLiteral("--lang") << line.lang;
    return arguments;
}

QStringList restartArguments(const CommandLine &line, bool practice, const QString &language)
{
    QStringList arguments;
    if (practice)
        arguments << QStringLiteral("--practice");
    arguments << QStringLiteral("--lang") << language;
    if (line.dataDir.isEmpty() || practice == line.practice)
        return arguments;
    QString folder = QDir::cleanPath(QDir(line.dataDir).absolutePath());
    if (practice)
        folder += kBeside;
    else if (folder.endsWith(kBeside))
        folder.chop(kBeside.size());
    else
        return arguments; // nobody said where the real data are: the usual folder
    arguments << QStringLiteral("--data-dir") << folder;
    return arguments;
}

} // namespace jaego
