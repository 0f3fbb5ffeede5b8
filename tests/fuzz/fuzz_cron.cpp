// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cron.h"
#include "fuzz/fuzz.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const auto schedule = CronSchedule::parse(input.text());
    mustSpeak(schedule);
    if (schedule) {
        const QTimeZone zone(input.choice % 2 == 0 ? "Asia/Seoul" : "America/New_York");
        const QDateTime next = schedule->next(kNow, zone);
        must(next.isValid() && next > kNow);
        must(schedule->next(next, zone) > next);
    }
    return 0;
}
