// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runjson.h"
#include "fuzz/fuzz.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const auto run = runFromJson(input.rest);
    mustSpeak(run);
    if (run) {
        const QByteArray once = toJson(*run);
        const auto again = runFromJson(once);
        must(again && toJson(*again) == once);
    }
    return 0;
}
