// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "net/gunzip.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    constexpr qint64 kMost = 1 << 20;
    if (const auto plain = gunzip(input.rest, kMost))
        must(plain->size() <= kMost);
    return 0;
}
