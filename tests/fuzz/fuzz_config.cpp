// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configfile.h"
#include "fuzz/fuzz.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const ConfigFile file = ConfigFile::fromText(input.text());
    if (input.choice % 2 == 0)
        return 0;
    // Setting a value keeps everything else, and what was set is read.
    ConfigFile changed = file;
    const qsizetype errors = changed.errors().size();
    must(bool(
        changed.setValue(QStringLiteral("thresholds"), QStringLiteral("critical"), QStringLiteral("7"))));
    must(changed.settings().thresholds.critical == 7);
    must(changed.errors().size() <= errors + 1); // low may now lie below critical
    (void)changed.setValue(QStringLiteral("coupang"), QStringLiteral("vendor_id"), input.text());
    (void)ConfigFile::fromText(changed.text());
    return 0;
}
