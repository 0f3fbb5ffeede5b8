// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "inbox/strictjson.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const auto strict = parseStrictJson(input.rest);
    mustSpeak(strict);
    if (strict) {
        // What the strict reader takes Qt takes too, and says the same.
        QJsonParseError problem;
        const QJsonDocument plain = QJsonDocument::fromJson(input.rest, &problem);
        must(problem.error == QJsonParseError::NoError && plain == *strict);
    }
    return 0;
}
