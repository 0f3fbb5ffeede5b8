// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "inbox/webhooksignature.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const QByteArrayList parts = input.rest.split('\n');
    WebhookHeaders headers;
    headers.id = parts.value(0);
    headers.timestamp = parts.value(1);
    headers.signature = parts.value(2);
    const QByteArray body = parts.value(3);
    (void)judgeWebhookHeaders(headers, kNow.toSecsSinceEpoch());
    static const auto key = webhookKeys(QStringLiteral("whsec_amFlZ28tbG9vcGJhY2stc2VjcmV0LTMyLWJ5dGVzISE="));
    must(bool(key));
    must(verifyWebhook(*key, headers, body, kNow.toSecsSinceEpoch()) != WebhookVerdict::Genuine
         || headers.signature.contains("v1,"));
    (void)webhookKeys(input.text());
    return 0;
}
