// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowmode.h"

#include "app/session.h"

namespace jaego {

int runWindow(int &argc, char **argv, const CommandLine &line)
{
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    Q_UNUSED(line)
    complain(QStringLiteral("this build has no window"));
    return exitcodes::usage;
}

} // namespace jaego
