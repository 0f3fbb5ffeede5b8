// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/exchange.h"
#include "connect/redirect.h"
#include "fuzz/fuzz.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    AccountPlan plan;
    plan.service = input.choice % 2 == 0 ? AccountService::Cafe24 : AccountService::Kakao;
    plan.baseUrl = QUrl(QStringLiteral("https://mall.cafe24api.com"));
    plan.mallId = QStringLiteral("mall");
    plan.redirect = QUrl(QStringLiteral("https://127.0.0.1:18091/oauth/cafe24"));
    static const Authorization begun = beginAuthorization(plan, QStringLiteral("client"));
    Authorization authorization = begun;
    authorization.plan = plan;
    switch (input.choice / 2 % 3) {
    case 0:
        (void)readPasted(input.text(), authorization);
        break;
    case 1:
        (void)readTarget(input.rest, authorization);
        break;
    default:
        mustSpeak(readGrant(input.reply(), authorization, kNow));
        break;
    }
    return 0;
}
