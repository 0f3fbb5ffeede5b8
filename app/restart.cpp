// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restart.h"

#include <QDir>

namespace jaego {

namespace {
const QString kBeside = QStringLiteral("-practice");
} // namespace

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
