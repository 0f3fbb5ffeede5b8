// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "inbox/eventfields.h"
#include "inbox/inboxevent.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    switch (input.choice % 4) {
    case 0: {
        InboxHeaders headers;
        const HttpReply request = input.reply(); // its head is as good as a request's
        for (const auto &[name, value] : request.headers)
            headers.fields.append(qMakePair(name, value));
        if (headers.fields.isEmpty())
            headers.fields.append(
                qMakePair(QByteArray("content-type"), QByteArray("application/cloudevents+json")));
        const auto event = readInboxEvent(headers, request.body);
        mustSpeak(event);
        if (event) {
            must(!event->id.isEmpty() && !event->type.isEmpty());
            const auto again = readInboxData(event->type, event->mode, request.body);
            must(again && *again == event->data); // a restart reads the journal the same
        }
        break;
    }
    case 1: {
        for (const char *type : { "order.completed", "inventory.received", "inventory.manual_adjust", "x" }) {
            for (const EventMode mode : { EventMode::Structured, EventMode::Binary, EventMode::Plain })
                mustSpeak(readInboxData(QString::fromLatin1(type), mode, input.rest));
        }
        break;
    }
    case 2: {
        (void)decodeEventHeader(input.rest);
        break;
    }
    case 3: {
        (void)timeFromRfc3339(input.text());
        (void)isCleanText(input.text());
        break;
    }
    default:
        break;
    }
    return 0;
}
