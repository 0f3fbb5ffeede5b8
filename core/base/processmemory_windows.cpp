// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/processmemory.h"

#include <windows.h>

#include <malloc.h>

namespace jaego {

void keepMemoryOffTheDisk()
{
    // No error dialog, and so none of its dumps; whoever sets up LocalDumps for all programs does so by will.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

void keepMemoryTogether()
{
}

void giveBackFreeMemory()
{
    (void)_heapmin();
}

} // namespace jaego
