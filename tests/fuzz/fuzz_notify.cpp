// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "notify/kakaowire.h"
#include "notify/purchasepost.h"
#include "notify/slackwire.h"
#include "notify/solapiwire.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const HttpReply reply = input.reply();
    const QStringList asked{ QStringLiteral("01012345678"), QStringLiteral("u1") };
    bool refused = false;
    switch (input.choice % 8) {
    case 0: {
        (void)slack::webhookAnswer(reply);
        break;
    }
    case 1: {
        (void)slack::postAnswer(reply);
        break;
    }
    case 2: {
        (void)kakao::memoAnswer(reply, kNow, &refused);
        break;
    }
    case 3: {
        (void)kakao::friendsAnswer(reply, kNow, asked, {}, &refused);
        break;
    }
    case 4: {
        mustSpeak(kakao::tokenAnswer(reply));
        break;
    }
    case 5: {
        (void)solapi::answer(reply, asked, {});
        (void)solapi::numbers(input.text().split(QLatin1Char(',')));
        break;
    }
    case 6: {
        (void)purchaseRetryAfterMs(input.rest, kNow);
        break;
    }
    case 7: {
        NotifyMessage message;
        message.id = QStringLiteral("01M");
        message.title = input.text();
        message.restWords = QStringLiteral("%1");
        message.at = kNow;
        for (int i = 0; i < 12; ++i) {
            NotifyItem item;
            item.alertId = QString::number(i);
            item.label = input.text();
            item.name = input.text();
            item.text = input.text();
            message.items.append(item);
        }
        const QByteArray body = slack::payload(message);
        must(body.size() < 200'000 && QJsonDocument::fromJson(body).isObject());
        must(kakao::textOf(message).size() <= 200);
        break;
    }
    default:
        break;
    }
    return 0;
}
