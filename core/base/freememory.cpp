// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/freememory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace jaego {

void giveBackFreeMemory()
{
#ifdef __GLIBC__
    (void)malloc_trim(0);
#endif
}

} // namespace jaego
