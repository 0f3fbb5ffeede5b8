// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/processmemory.h"

#include <cstdlib>
#include <sys/resource.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace jaego {

void keepMemoryOffTheDisk()
{
    const rlimit none{ 0, 0 };
    (void)setrlimit(RLIMIT_CORE, &none); // lowering a limit is always allowed
}

void keepMemoryTogether()
{
#ifdef __GLIBC__
    constexpr int kLargePiece = 128 * 1024; // said aloud, or glibc raises it by itself with every large piece
    (void)mallopt(M_ARENA_MAX, 1);
    (void)mallopt(M_MMAP_THRESHOLD, kLargePiece);
    (void)mallopt(M_TRIM_THRESHOLD, kLargePiece);
    (void)mallopt(M_TOP_PAD, 0);
#endif
}

void giveBackFreeMemory()
{
#ifdef __GLIBC__
    (void)malloc_trim(0);
#endif
}

} // namespace jaego
