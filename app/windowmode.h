// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace jaego {

/// Opens the window and stays until it is closed. Gives the exit code.
int runWindow(int &argc, char **argv, const CommandLine &line);

} // namespace jaego
