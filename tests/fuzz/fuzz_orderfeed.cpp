// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/orderfeed.h"
#include "channels/wire.h"
#include "fuzz/fuzz.h"
#include "net/replywords.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const auto mark = orderfeed::Watermark::fromJson(input.rest);
    const QDateTime begin = mark.begin(kNow);
    must(begin.isValid() && begin <= kNow);
    must(orderfeed::windows(begin, kNow, orderfeed::kDayMs).size() < 100);
    must(orderfeed::Watermark::fromJson(mark.toJson()) == mark);
    (void)mark.sweepIsDue(kNow, 1000);
    (void)orderfeed::timeOf(input.text());
    const HttpReply reply = input.reply();
    (void)wire::retryAfter(reply, kNow);
    (void)wire::serverTime(reply);
    (void)wire::looksLikeHtml(reply);
    (void)firstWords(reply.body);
    (void)withoutSecrets(input.text());
    return 0;
}
