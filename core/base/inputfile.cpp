// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inputfile.h"

#include "base/text.h"

#include <QFileInfo>

namespace jaego {

QString whyNoFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isFile())
        return {};
    return info.isDir() ? Text::tr("it is a folder") : Text::tr("it is a pipe or a device, not a file");
}

} // namespace jaego
